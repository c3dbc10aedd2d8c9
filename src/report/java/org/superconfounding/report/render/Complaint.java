package org.superconfounding.report.render;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.superconfounding.report.Defect;
import org.superconfounding.report.Source;

/**
 * What the converter complained about, in a source file relative to its book and a one-based line; empty and 0 where unknown.
 */
public record Complaint(String path, int line, String message) {
    private static final Pattern MISSING_ATTRIBUTE = Pattern.compile("skipping reference to missing attribute: (\\S+)");

    /** The reference to an attribute that the converter found nothing for, such as {@code {e2-1-mean}}; or nothing. */
    public String reference() {
        Matcher missing = MISSING_ATTRIBUTE.matcher(message);
        return missing.matches() ? "{" + missing.group(1) + "}" : "";
    }

    /** The same at the place that its author knows. */
    public Defect defect(List<Source> sources) {
        if (!reference().isEmpty()) {
            return Defect.at(
                    reference(), "unresolved attribute " + reference() + ": no test gave it", "the report", sources);
        }
        return sources.stream()
                .filter(source -> source.path().equals(path))
                .findFirst()
                .map(source -> new Defect(source.name(), line, message))
                .orElse(new Defect(path.isEmpty() ? "the report" : path, line, message));
    }
}
