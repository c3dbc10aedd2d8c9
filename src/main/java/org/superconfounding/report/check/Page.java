package org.superconfounding.report.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.superconfounding.io.StrictMapper;
import org.superconfounding.report.Defect;
import org.superconfounding.report.source.Source;

/**
 * Checks a finished page as its readers get it: every link inside the report leads somewhere, every image has words, and
 * nothing is fetched from outside.
 *
 * @param file the page
 * @param sources where the page comes from, to name file and line
 */
public record Page(Path file, List<Source> sources) {
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");
    private static final Pattern REFERENCE = Pattern.compile("<a\\b[^>]*?\\shref=\"([^\"]+)\"");
    private static final Pattern FETCHED = Pattern.compile(
            "<(?:img|script|iframe|source|video|audio|object|embed|link)\\b[^>]*?\\s(?:src|href|data)=\"([^\"]+)\"");
    private static final Pattern STYLE_FETCH =
            Pattern.compile("(?:@import|url\\()\\s*['\"]?((?:https?:)?//[^'\")\\s]+)");
    private static final Pattern IMAGE = Pattern.compile("<img\\b[^>]*>");
    private static final Pattern UNRESOLVED = Pattern.compile("[>\\s(]\\{([a-z][a-z0-9-]+)}");

    public List<Defect> check() {
        String html = StrictMapper.text(file);
        List<Defect> defects = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Matcher id = ID.matcher(html);
        while (id.find()) {
            if (!ids.add(id.group(1))) {
                defects.add(located(id.group(1), "anchor \"" + id.group(1) + "\" occurs twice"));
            }
        }
        each(REFERENCE, html, target -> link(target, ids, defects));
        each(FETCHED, html, target -> fetched(target, defects));
        each(STYLE_FETCH, html, target -> fetched(target, defects));
        Matcher image = IMAGE.matcher(html);
        while (image.find()) {
            if (!image.group().matches("(?s).*\\salt=\"[^\"]+\".*")) {
                defects.add(new Defect(
                        file.getFileName().toString(),
                        line(html, image.start()),
                        "image without alt text: " + image.group()));
            }
        }
        String prose = html.replaceAll("(?s)<(pre|script|style)\\b.*?</\\1>", "");
        each(UNRESOLVED, prose, name -> defects.add(located("{" + name + "}", "unresolved attribute {" + name + "}")));
        return defects;
    }

    private void link(String target, Set<String> ids, List<Defect> defects) {
        if (target.startsWith("#")) {
            if (target.length() > 1 && !ids.contains(target.substring(1))) {
                defects.add(located(
                        target.substring(1), "link to anchor \"" + target.substring(1) + "\", which does not exist"));
            }
        } else if (!target.matches("(?:https?|mailto):.*")) {
            existing(target, defects);
        }
    }

    private void fetched(String target, List<Defect> defects) {
        if (target.matches("(?:https?:)?//.*")) {
            defects.add(located(target, "the page would fetch " + target + " from outside"));
        } else if (!target.startsWith("data:")) {
            existing(target, defects);
        }
    }

    private void existing(String target, List<Defect> defects) {
        String path = target.replaceFirst("#.*$", "");
        if (!Files.exists(file.resolveSibling(path))) {
            defects.add(located(target, "link to \"" + target + "\", which is not in the report"));
        }
    }

    /** A defect at the first source line that mentions {@code what}. */
    private Defect located(String what, String problem) {
        for (Source source : sources) {
            List<String> lines = source.lines();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).contains(what)) {
                    return new Defect(source.name(), i + 1, problem);
                }
            }
        }
        return new Defect(file.getFileName().toString(), 0, problem);
    }

    private static int line(String text, int offset) {
        return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    }

    private static void each(Pattern pattern, String text, Consumer<String> action) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            action.accept(matcher.group(1));
        }
    }
}
