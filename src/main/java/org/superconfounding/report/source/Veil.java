package org.superconfounding.report.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.superconfounding.report.Audit;
import org.superconfounding.report.Claim;
import org.superconfounding.report.Status;

/**
 * Takes a paragraph away when it quotes a claim that has no verdict in this build, and says so in its place: a failed or
 * untested claim must not fail the report, and must not be talked about as if it stood.
 */
public final class Veil {
    private static final Pattern QUOTED = Pattern.compile("\\{([a-z][0-9]?(?:-?[0-9]{1,2}))-[a-z][a-z0-9-]*}");

    private final Map<String, Claim> silent;

    private Veil(Map<String, Claim> silent) {
        this.silent = silent;
    }

    public static Veil of(Audit audit) {
        return new Veil(audit.claims().stream()
                .filter(claim -> claim.assessment().isEmpty() || claim.status() == Status.FAILED)
                .collect(Collectors.toMap(Claim::key, Function.identity())));
    }

    /** The source with such paragraphs replaced, line for line; cells of tables show a dash instead. */
    public Source over(Source source) {
        List<String> lines = source.lines();
        StringBuilder text = new StringBuilder();
        int start = 0;
        while (start < lines.size()) {
            int end = start;
            while (end < lines.size() && !lines.get(end).isBlank()) {
                end++;
            }
            List<String> paragraph = lines.subList(start, end);
            paragraph(paragraph).forEach(line -> text.append(line).append('\n'));
            if (end < lines.size()) {
                text.append('\n');
            }
            start = end + 1;
        }
        return source.withText(text.toString());
    }

    private List<String> paragraph(List<String> lines) {
        Optional<Claim> quoted = lines.stream()
                .flatMap(line -> QUOTED.matcher(line).results())
                .map(match -> silent.get(match.group(1)))
                .filter(Objects::nonNull)
                .findFirst();
        if (quoted.isEmpty()) {
            return lines;
        }
        if (lines.stream().anyMatch(line -> line.startsWith("|") || line.endsWith("[]"))) {
            return lines.stream().map(this::dashed).toList();
        }
        String state = quoted.get().status() == Status.FAILED ? "failed in this build" : "has no test in this build";
        List<String> replaced = new ArrayList<>(Collections.nCopies(lines.size(), "//"));
        replaced.set(
                0,
                "_Claim <<" + quoted.get().anchor() + "," + quoted.get().id() + ">> " + state
                        + "; what this paragraph says of it is left out._");
        return replaced;
    }

    private String dashed(String line) {
        Matcher matcher = QUOTED.matcher(line);
        return matcher.replaceAll(
                match -> Matcher.quoteReplacement(silent.containsKey(match.group(1)) ? "–" : match.group()));
    }
}
