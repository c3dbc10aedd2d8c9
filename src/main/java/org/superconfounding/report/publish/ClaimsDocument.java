package org.superconfounding.report.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.superconfounding.audit.ClaimEvidence.StoredAssessment;
import org.superconfounding.audit.ClaimKind;
import org.superconfounding.audit.Control;
import org.superconfounding.audit.Finding;
import org.superconfounding.audit.Oracle;
import org.superconfounding.audit.Power;
import org.superconfounding.audit.TestRecord;
import org.superconfounding.audit.Verdict;
import org.superconfounding.io.StrictMapper;
import org.superconfounding.report.Audit;
import org.superconfounding.report.Claim;
import org.superconfounding.report.Status;

/**
 * {@code claims.json}: every claim with its verdict and what it rests on, for programs.
 *
 * @param schema file name of the JSON Schema beside it
 * @param seed base seed of the build; null when no test ran
 * @param replications replications of each experiment; null when no test ran
 * @param counts claims by status
 */
public record ClaimsDocument(
        String schema,
        String paper,
        @Nullable Long seed,
        @Nullable Integer replications,
        Map<String, Long> counts,
        List<Entry> claims) {
    /** One claim. */
    public record Entry(
            String id,
            String group,
            String place,
            String paraphrase,
            String stated,
            ClaimKind kind,
            List<Printed> printed,
            String status,
            @Nullable Verdict verdict,
            @Nullable Verdict pinned,
            String reason,
            String detail,
            List<Finding> findings,
            List<Oracle> oracles,
            List<Control> controls,
            List<Power> powers,
            List<String> caveats,
            List<TestRecord> tests,
            List<String> files,
            String card) {}

    /** A number that the paper prints, with its rounding interval. */
    public record Printed(String name, String text, double lower, double upper) {}

    public static ClaimsDocument of(Audit audit) {
        var first = audit.evidence().values().stream().findFirst();
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Status status : Status.values()) {
            counts.put(
                    status.label(),
                    audit.claims().stream()
                            .filter(claim -> claim.status() == status)
                            .count());
        }
        return new ClaimsDocument(
                ClaimsSchema.FILE,
                "arXiv:2508.19327",
                first.map(evidence -> evidence.seed()).orElse(null),
                first.map(evidence -> evidence.replications()).orElse(null),
                counts,
                audit.claims().stream().map(ClaimsDocument::entry).toList());
    }

    private static Entry entry(Claim claim) {
        @Nullable StoredAssessment assessment = claim.assessment().orElse(null);
        return new Entry(
                claim.id(),
                claim.group().group(),
                claim.row().place(),
                claim.row().paraphrase(),
                claim.row().stated(),
                claim.row().kind(),
                claim.row().printed().stream()
                        .map(number -> new Printed(number.name(), number.text(), number.lower(), number.upper()))
                        .toList(),
                claim.status().label(),
                assessment == null || claim.status() == Status.FAILED ? null : assessment.verdict(),
                claim.row().verdict(),
                assessment == null ? "" : assessment.reason(),
                assessment == null ? "" : assessment.detail(),
                assessment == null ? List.of() : assessment.findings(),
                assessment == null ? List.of() : assessment.oracles(),
                assessment == null ? List.of() : assessment.controls(),
                assessment == null ? List.of() : assessment.powers(),
                assessment == null ? List.of() : assessment.caveats(),
                claim.evidence().map(evidence -> evidence.tests()).orElse(List.of()),
                files(claim),
                "index.html#" + claim.anchor());
    }

    private static List<String> files(Claim claim) {
        if (!claim.tested()) {
            return List.of();
        }
        List<String> files = new ArrayList<>(List.of("evidence/claims/" + claim.id() + ".json"));
        claim.assessment()
                .ifPresent(assessment ->
                        assessment.datasets().forEach(name -> files.add("evidence/data/" + name + ".csv")));
        return List.copyOf(files);
    }

    /** JSON that fits {@link ClaimsSchema}. */
    public String json() {
        return StrictMapper.json().write(this);
    }
}
