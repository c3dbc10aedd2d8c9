package org.superconfounding.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.superconfounding.audit.ClaimEvidence.StoredAssessment;
import org.superconfounding.audit.Finding;
import org.superconfounding.audit.JudgedReading;
import org.superconfounding.audit.LedgerRow;
import org.superconfounding.audit.Reading;

/** The findings of a claim, reading by reading. */
public final class Readings {
    private Readings() {}

    /**
     * Findings that are shown together.
     *
     * @param judged the reading that they belong to; empty where they belong to all
     * @param reading the same in the ledger; empty for a claim whose words leave no choice
     */
    public record Shown(Optional<JudgedReading> judged, Optional<Reading> reading, List<Finding> findings) {}

    /** What all readings share, if anything, then each reading with the rest; one part for a claim that has one reading. */
    public static List<Shown> shown(LedgerRow row, StoredAssessment assessment) {
        List<JudgedReading> readings = assessment.readings();
        List<Finding> shared = assessment.findings().stream()
                .filter(finding ->
                        readings.stream().allMatch(reading -> reading.findings().contains(finding)))
                .toList();
        List<Shown> parts = new ArrayList<>();
        if (!shared.isEmpty()) {
            parts.add(new Shown(Optional.empty(), Optional.empty(), shared));
        }
        if (readings.size() > 1) {
            for (JudgedReading judged : readings) {
                List<Finding> own = judged.findings().stream()
                        .filter(finding -> !shared.contains(finding))
                        .toList();
                parts.add(new Shown(Optional.of(judged), row.reading(judged.name()), own));
            }
        }
        return parts;
    }

    /** Which readings reach which verdict, such as "reproduced under rotation; contradicted under white-noise". */
    public static String inShort(StoredAssessment assessment) {
        return assessment.readings().stream()
                .filter(JudgedReading::tenable)
                .map(JudgedReading::verdict)
                .distinct()
                .sorted()
                .map(verdict -> verdict.label() + " under "
                        + assessment.readings().stream()
                                .filter(reading -> reading.tenable() && reading.verdict() == verdict)
                                .map(JudgedReading::name)
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }
}
