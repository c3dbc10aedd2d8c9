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

    public static Defect defect(Complaint complaint, List<Source> sources) {
        Matcher missing = MISSING_ATTRIBUTE.matcher(complaint.message());
        if (missing.matches()) {
            String reference = "{" + missing.group(1) + "}";
            return locate(reference, "unresolved attribute " + reference + ": no test gave it", sources);
        }
        String name = sources.stream()
                .filter(source -> source.path().equals(complaint.path()))
                .map(Source::name)
                .findFirst()
                .orElse(complaint.path().isEmpty() ? "the report" : complaint.path());
        return new Defect(name, complaint.line(), complaint.message());
    }

    private static Defect locate(String text, String problem, List<Source> sources) {
        for (Source source : sources) {
            List<String> lines = source.lines();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).contains(text)) {
                    return new Defect(source.name(), i + 1, problem);
                }
            }
        }
        return new Defect("the report", 0, problem);
    }
}
