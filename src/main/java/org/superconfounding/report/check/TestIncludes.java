package org.superconfounding.report.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.superconfounding.report.Audit;
import org.superconfounding.report.Claim;
import org.superconfounding.report.Defect;
import org.superconfounding.report.source.Source;

/** Finds quotations of tests that did not run in this build: a report may show only what was tested. */
public final class TestIncludes {
    private static final Pattern INCLUDE = Pattern.compile("include::\\{tests}/(\\S+)\\.java\\[(.*)]");
    private static final Pattern TAG = Pattern.compile("tags?=\"?([A-Z][0-9]?\\.?[0-9]{1,2})\"?");

    private TestIncludes() {}

    public static List<Defect> check(Source source, Audit audit) {
        List<Defect> defects = new ArrayList<>();
        List<String> lines = source.lines();
        for (int i = 0; i < lines.size(); i++) {
            Matcher include = INCLUDE.matcher(lines.get(i));
            if (include.matches()) {
                int line = i + 1;
                problem(include.group(1).replace('/', '.'), include.group(2), audit)
                        .ifPresent(problem -> defects.add(new Defect(source.name(), line, problem)));
            }
        }
        return defects;
    }

    private static Optional<String> problem(String type, String attributes, Audit audit) {
        Matcher tag = TAG.matcher(attributes);
        if (!tag.find()) {
            return Optional.of("include of " + type + " names no claim's tag; quote one tagged region");
        }
        Optional<Claim> claim = audit.claim(tag.group(1));
        boolean ran = claim.flatMap(Claim::evidence).stream()
                .flatMap(evidence -> evidence.tests().stream())
                .anyMatch(test -> test.type().equals(type));
        return ran
                ? Optional.empty()
                : Optional.of("include of a test that did not run in this build: " + type + ", claim " + tag.group(1));
    }
}
