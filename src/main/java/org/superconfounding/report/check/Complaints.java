package org.superconfounding.report.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.superconfounding.report.Defect;
import org.superconfounding.report.render.Renderer.Complaint;
import org.superconfounding.report.source.Source;

/** What the converter complained about, at the place that its author knows. */
public final class Complaints {
    private static final Pattern MISSING_ATTRIBUTE = Pattern.compile("skipping reference to missing attribute: (\\S+)");

    private Complaints() {}

    /** The reference to an attribute that the converter found nothing for, such as {@code {e2-1-mean}}; or nothing. */
    public static String reference(Complaint complaint) {
        Matcher missing = MISSING_ATTRIBUTE.matcher(complaint.message());
        return missing.matches() ? "{" + missing.group(1) + "}" : "";
    }

    public static Defect defect(Complaint complaint, List<Source> sources) {
        String reference = reference(complaint);
        if (!reference.isEmpty()) {
            return Defect.at(
                    reference, "unresolved attribute " + reference + ": no test gave it", "the report", sources);
        }
        String name = sources.stream()
                .filter(source -> source.path().equals(complaint.path()))
                .map(Source::name)
                .findFirst()
                .orElse(complaint.path().isEmpty() ? "the report" : complaint.path());
        return new Defect(name, complaint.line(), complaint.message());
    }
}
