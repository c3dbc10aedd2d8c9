package org.superconfounding.claims;

import static org.superconfounding.claims.PublishedLogs.LOGS;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.superconfounding.audit.LoggedQuantity;

/**
 * The author's published log of Experiment 5. Accuracies and gains are shares, seeds run from {@link #FIRST_SEED} up, domains from
 * no confounding to full.
 */
final class Experiment5Log {
    private static final int DOMAINS = 5;

    static final int FIRST_SEED = (int) LOGS.value(LoggedQuantity.EXP5_SEEDS, 0);
    static final double[] GAIN_BY_SEED = gains();
    static final double[] CAUSAL_BY_DOMAIN = LOGS.values(LoggedQuantity.EXP5_DOMAIN_CAUSAL_MEAN);
    static final double[] NAIVE_BY_DOMAIN = LOGS.values(LoggedQuantity.EXP5_DOMAIN_NAIVE_MEAN);
    static final double MEAN_CAUSAL = LOGS.value(LoggedQuantity.EXP5_OVERALL, 0);
    static final double MEAN_GAIN = LOGS.value(LoggedQuantity.EXP5_OVERALL, 4);
    static final double POOLED_T = LOGS.value(LoggedQuantity.EXP5_OVERALL, 5);
    static final double POOLED_P = LOGS.value(LoggedQuantity.EXP5_OVERALL, 6);

    private Experiment5Log() {}

    /** Seeds with a gain. */
    static long gaining() {
        return Arrays.stream(GAIN_BY_SEED).filter(gain -> gain > 0).count();
    }

    /** Mean gain of those. */
    static double meanPositiveGain() {
        return Arrays.stream(GAIN_BY_SEED).filter(gain -> gain > 0).average().orElseThrow();
    }

    private static double[] gains() {
        double[][] causal = LOGS.rows(LoggedQuantity.EXP5_CAUSAL, DOMAINS);
        double[][] naive = LOGS.rows(LoggedQuantity.EXP5_NAIVE, DOMAINS);
        return IntStream.range(0, causal.length)
                .mapToDouble(seed -> IntStream.range(0, DOMAINS)
                        .mapToDouble(domain -> causal[seed][domain] - naive[seed][domain])
                        .average()
                        .orElseThrow())
                .toArray();
    }
}
