package org.superconfounding.report.text;

import static org.superconfounding.report.text.Markup.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.superconfounding.audit.ClaimEvidence.StoredAssessment;
import org.superconfounding.audit.Finding;
import org.superconfounding.audit.JudgedReading;
import org.superconfounding.audit.LedgerRow;
import org.superconfounding.audit.Reading;

/** The findings of a claim, reading by reading. */
public final class ReadingTables {
    private ReadingTables() {}

    static String of(LedgerRow row, StoredAssessment assessment) {
        if (assessment.readings().size() == 1) {
            return tables(assessment.findings());
        }
        List<Finding> shared = assessment.findings().stream()
                .filter(finding -> assessment.readings().stream()
                        .allMatch(reading -> reading.findings().contains(finding)))
                .toList();
        StringBuilder out = new StringBuilder();
        if (!shared.isEmpty()) {
            out.append("[.reading]\n*Under every reading*\n\n").append(tables(shared));
        }
        for (JudgedReading judged : assessment.readings()) {
            out.append(head(row.reading(judged.name()), judged))
                    .append(tables(judged.findings().stream()
                            .filter(finding -> !shared.contains(finding))
                            .toList()));
        }
        return out.toString();
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

    private static String head(Optional<Reading> reading, JudgedReading judged) {
        return "[.reading]\n*Reading “" + text(judged.name()) + "”: "
                + judged.verdict().label() + ".* "
                + reading.map(found -> text(found.statement()) + " _Why the words admit it:_ " + text(found.because())
                                + (found.tenable() ? "" : " _Does not count:_ " + text(found.untenable())))
                        .orElse("")
                + "\n\n";
    }

    private static String tables(List<Finding> findings) {
        return ReplicationTable.of(findings) + FindingTable.of(findings);
    }
}
