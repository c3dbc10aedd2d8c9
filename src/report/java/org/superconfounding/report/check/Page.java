package org.superconfounding.report.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.superconfounding.report.Defect;
import org.superconfounding.report.Source;

/**
 * Checks a finished page as its readers get it: every link inside the report leads somewhere, every image has words, nothing is
 * fetched from outside, and no bracket or letter of a formula was taken for markup.
 *
 * @param file where it is or would be; its links are relative to it
 * @param sources where the page comes from, to name file and line
 */
public record Page(Document html, Path file, List<Source> sources) {
    private static final Pattern STYLE_FETCH =
            Pattern.compile("(?:@import|url\\()\\s*['\"]?((?:https?:)?//[^'\")\\s]+)");

    /** Of an alt text. Where there is none, the converter writes the name of the file. */
    private static final int FEWEST_LETTERS = 20;

    public List<Defect> check() {
        List<Defect> defects = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Element element : html.select("[id]")) {
            if (!ids.add(element.id())) {
                defects.add(located(element.id(), "anchor \"" + element.id() + "\" occurs twice"));
            }
        }
        html.select("a[href]").forEach(link -> link(link.attr("href"), ids, defects));
        html.select("img, script, iframe, source, video, audio, object, embed, link")
                .forEach(
                        element -> fetched(element.attr("src") + element.attr("href") + element.attr("data"), defects));
        html.select("style")
                .forEach(style ->
                        STYLE_FETCH.matcher(style.data()).results().forEach(fetch -> fetched(fetch.group(1), defects)));
        for (Element image : html.select("img")) {
            String words = image.attr("alt");
            String source = image.attr("src");
            if (words.length() < FEWEST_LETTERS || source.replace('-', ' ').contains(words)) {
                defects.add(located(source, "image " + source + " has no alt text that says what it shows"));
            }
        }
        html.select("[class~=\\x5B]")
                .forEach(span -> defects.add(
                        located(span.text(), "a bracket before \"" + span.text() + "\" was taken for markup")));
        if (html.text().contains("©")) {
            defects.add(located("(C)", "a C in parentheses became a sign of copyright"));
        }
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
        } else if (!target.isEmpty() && !target.startsWith("data:")) {
            existing(target, defects);
        }
    }

    private void existing(String target, List<Defect> defects) {
        if (!Files.exists(file.resolveSibling(target.replaceFirst("#.*$", "")))) {
            defects.add(located(target, "link to \"" + target + "\", which is not in the report"));
        }
    }

    private Defect located(String what, String problem) {
        return Defect.at(what, problem, String.valueOf(file.getFileName()), sources);
    }
}
