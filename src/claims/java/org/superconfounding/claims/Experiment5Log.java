package org.superconfounding.claims;

import static org.superconfounding.audit.LoggedQuantity.*;
import static org.superconfounding.claims.PublishedLogs.LOGS;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The author's published log and figure of Experiment 5. Accuracies and gains are shares, domains run from no confounding to full.
 */
final class Experiment5Log {
    static final int DOMAINS = 5;

    static final int[] SEEDS =
            Arrays.stream(LOGS.values(EXP5_SEEDS)).mapToInt(seed -> (int) seed).toArray();

    /** By seed, then domain. */
    static final double[][] CAUSAL = LOGS.rows(EXP5_CAUSAL, DOMAINS);

    /** By seed, then domain. */
    static final double[][] NAIVE = LOGS.rows(EXP5_NAIVE, DOMAINS);

    static final double[] CAUSAL_BY_DOMAIN = LOGS.values(EXP5_DOMAIN_CAUSAL_MEAN);
    static final double[] NAIVE_BY_DOMAIN = LOGS.values(EXP5_DOMAIN_NAIVE_MEAN);
    static final double[] FIGURE_CAUSAL = LOGS.values(FIG5C_CAUSAL_MEAN);
    static final double[] FIGURE_NAIVE = LOGS.values(FIG5C_NAIVE_MEAN);
    static final double[] FIGURE_CAUSAL_SD = LOGS.values(FIG5C_CAUSAL_SD);
    static final double[] FIGURE_NAIVE_SD = LOGS.values(FIG5C_NAIVE_SD);
    static final double FIGURE_DO_C1 = LOGS.value(FIG5B_BARS, 1);
    static final double MEAN_CAUSAL = LOGS.value(EXP5_OVERALL, 0);
    static final double MEAN_GAIN = LOGS.value(EXP5_OVERALL, 4);
    static final double POOLED_T = LOGS.value(EXP5_OVERALL, 5);
    static final double POOLED_P = LOGS.value(EXP5_OVERALL, 6);

    static final double[] GAIN_BY_SEED = IntStream.range(0, CAUSAL.length)
            .mapToDouble(seed -> mean(CAUSAL[seed]) - mean(NAIVE[seed]))
            .toArray();

    private Experiment5Log() {}

    /** Seeds with a gain. */
    static long gaining() {
        return Arrays.stream(GAIN_BY_SEED).filter(gain -> gain > 0).count();
    }

    /** Mean gain of the curves that Figure 5c draws. */
    static double figureGain() {
        return mean(FIGURE_CAUSAL) - mean(FIGURE_NAIVE);
    }

    /**
     * Mean gain of the figure's curves with the most that the rounding of its naive means to three decimals can add or take: the
     * causal means follow from the seeds, and where the link is whole both classifiers are right alike.
     *
     * @param rounding what each rounded mean is taken to be too small by
     */
    static double figureGain(double rounding) {
        return IntStream.range(0, DOMAINS - 1)
                        .mapToDouble(domain -> CAUSAL_BY_DOMAIN[domain] - FIGURE_NAIVE[domain] - rounding)
                        .sum()
                / DOMAINS;
    }

    /** All seeds of one domain. */
    static double[] column(double[][] rows, int domain) {
        return Arrays.stream(rows).mapToDouble(row -> row[domain]).toArray();
    }

    static double[] flat(double[][] rows) {
        return Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
    }

    static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }
}
