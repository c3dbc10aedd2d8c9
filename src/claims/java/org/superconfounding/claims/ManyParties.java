package org.superconfounding.claims;

import java.util.Map;
import java.util.TreeMap;
import org.superconfounding.audit.Column;
import org.superconfounding.audit.Dataset;
import org.superconfounding.audit.Oracle;
import org.superconfounding.audit.Rules;
import org.superconfounding.audit.junit.AuditRun;
import org.superconfounding.bell.Mermin;
import org.superconfounding.experiment.MerminMany;

/**
 * Mermin's test for three parties and more, sampled from the simulated state.
 *
 * @param strengths confounding strength by number of parties
 */
record ManyParties(Map<Integer, Double> strengths) {
    /** Most parties: time and memory grow as 2^n. */
    static final int MOST = 20;

    private static final int SHOTS = 10_000;
    private static final double VISIBILITY = 0.9;

    /** 10,000 shots of the GHZ state at visibility 0.9, for each number of parties. */
    static ManyParties sampled() {
        Map<Integer, Double> strengths = new TreeMap<>();
        for (int n = 3; n <= MOST; n++) {
            var seed = AuditRun.seed("mermin-many").derive(n);
            strengths.put(n, MerminMany.strength(n, VISIBILITY, SHOTS, seed));
        }
        return new ManyParties(strengths);
    }

    /** The mean over n of CS in units of its quantum maximum is the visibility that was put in. */
    Oracle visibility() {
        double error = Math.sqrt((1 - VISIBILITY * VISIBILITY) / SHOTS / strengths.size());
        double mean = strengths.entrySet().stream()
                .mapToDouble(entry -> entry.getValue() * Mermin.criticalVisibility(entry.getKey()))
                .average()
                .orElseThrow();
        return new Oracle(
                "visibility recovered from CS of 3 to " + MOST + " parties, sampled from the state vector",
                VISIBILITY,
                mean,
                Rules.ORACLE_STANDARD_ERRORS * error,
                "CS = visibility · 2^(n−1) / 2^⌊n/2⌋, Mermin 1990",
                Rules.ORACLE_ALPHA,
                true);
    }

    /** The smallest visibility that 10,000 shots tell from 0: three standard errors of the mean product. */
    static double resolved() {
        return 3 / Math.sqrt(SHOTS);
    }

    /** Bounds, what they ask of visibility and of each outcome, and the sampled strength. */
    Dataset table() {
        Dataset.Builder table = Dataset.of(
                "mermin-many",
                "Mermin's test for many parties",
                Column.of("parties", "number of qubits"),
                Column.of("classical", "largest value of a local model"),
                Column.of("quantum", "largest quantum value"),
                Column.of("cs", "confounding strength, quantum over classical"),
                Column.of("visibility", "least visibility that exceeds the classical bound"),
                Column.of(
                        "flip_per_qubit",
                        "largest probability of independent flips of each outcome that still exceeds it"),
                Column.of("sampled_cs_at_visibility_0_9", "confounding strength of a sampled run at visibility 0.9"));
        strengths.forEach((n, strength) -> {
            double visibility = Mermin.criticalVisibility(n);
            // n independent flips with probability p leave the product with weight (1 − 2p)^n.
            double flip = (1 - StrictMath.pow(visibility, 1.0 / n)) / 2;
            table.row(
                    n,
                    Mermin.classicalMaximum(n),
                    Mermin.quantumMaximum(n),
                    1 / visibility,
                    visibility,
                    flip,
                    strength);
        });
        return table.build();
    }
}
