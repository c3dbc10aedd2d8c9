package org.superconfounding.audit;

import java.util.List;

/**
 * A reading with what was found under it.
 *
 * @param name of the {@link Reading} in the ledger, or {@link Reading#ONLY}
 * @param verdict by {@link VerdictRule#ofReading}
 * @param findings what decided, those that all readings share included
 */
public record JudgedReading(String name, boolean tenable, Verdict verdict, List<Finding> findings) {
    public JudgedReading {
        findings = List.copyOf(findings);
    }

    /** The findings of several readings; those that readings share are given once. */
    static List<Finding> findings(List<JudgedReading> readings) {
        return readings.size() == 1
                ? readings.get(0).findings()
                : readings.stream()
                        .flatMap(reading -> reading.findings().stream())
                        .distinct()
                        .toList();
    }
}
