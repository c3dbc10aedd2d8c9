package org.superconfounding.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The quantities in the file of the author's published numbers, with how many numbers each has. {@code EXP}: logged by a
 * program; {@code IONQ}: logged by the programs for the hardware; {@code FIG}: printed in a figure or a literal of its program.
 * S and E are pure numbers in [−4, 4] and [−1, 1], accuracies and gains are shares, angles radians unless named degrees; every
 * s.d. but those of {@code IONQ} divides by n. A quantity without a line of its own is what the one above it is, of the next kind: of
 * the Bell state, by channel replacement, of the naive classifier.
 */
public enum LoggedQuantity {
    /** S of each trial without confounding. */
    EXP2_S_NONE(100),
    /** S of each classical trial, sign before E(a,b′). */
    EXP2_S_CLASSICAL(100),
    /** S of each trial with a Bell state. */
    EXP2_S_QUANTUM(100),
    /** Mean S: none, classical, quantum. */
    EXP2_MEAN_S(3),
    /** Mean S of the Bell state over 2. */
    EXP2_QUANTUM_RATIO(1),
    /** p, pooled Student test of S: none against classical, classical against quantum (underflow). */
    EXP2_P(2),
    /** Mean CS in the labels: none, classical, quantum. */
    FIG2_MEAN(3),
    /** s.d. of CS in the labels, likewise. */
    FIG2_SD(3),
    /** Bars of the hardware points, in CS: lower and upper end without confounding, likewise with the Bell state. */
    FIG2_BARS(4),
    /** Jobs, circuits a job, shots a circuit, trials, measurements. */
    IONQ_NONE_COUNTS(5),
    /** a, a′, b, b′. */
    IONQ_NONE_SETTINGS(4),
    /** E(a,b), E(a,b′), E(a′,b), E(a′,b′) of each of two trials. */
    IONQ_NONE_CORRELATORS(8),
    /** S of each trial. */
    IONQ_NONE_S(2),
    /** S: mean, s.d. (n − 1), lower and upper Student 95 % limit. */
    IONQ_NONE_SUMMARY(4),
    IONQ_BELL_COUNTS(5),
    IONQ_BELL_SETTINGS(4),
    IONQ_BELL_CORRELATORS(8),
    IONQ_BELL_S(2),
    IONQ_BELL_SUMMARY(4),
    /** S of theory, mean S over 2, classical and quantum bound of S. */
    IONQ_BELL_THEORY(4),
    /** Shots, trials, points. */
    EXP3_PROTOCOL(3),
    /** a, a′, b, b′. */
    EXP3_SETTINGS(4),
    /** θ in degrees. */
    EXP3_DEGREES(25),
    /** θ. */
    EXP3_THETA(25),
    /** Mean S of five trials at each θ. */
    EXP3_S_MEAN(25),
    /** Their s.d. */
    EXP3_S_SD(25),
    /** That over √5. */
    EXP3_S_SEM(25),
    /** √2 (1 + sin 2θ). */
    EXP3_S_THEORY(25),
    /** Half of the mean S. */
    EXP3_CS(25),
    /** Half of √2 (1 + sin 2θ). */
    EXP3_CS_THEORY(25),
    /** sin 2θ. */
    EXP3_CONCURRENCE(25),
    /** S of five trials at each θ, θ by θ. */
    EXP3_S_TRIALS(125),
    /** R² of S, R² of CS, slope, intercept, r, mean error, largest error, largest S, largest CS. */
    EXP3_ANALYSIS(9),
    /** θ, four decimals. */
    FIG3_THETA(25),
    /** θ in degrees. */
    FIG3_DEGREES(25),
    /** Mean S drawn. */
    FIG3_S(25),
    /** Its bar. */
    FIG3_S_SEM(25),
    /** sin 2θ, four decimals. */
    FIG3_CONCURRENCE(25),
    /** R², slope, intercept, r, p. */
    FIG3_PRINTED(5),
    /** Mean counts a trial: A B = 00, A = 1 and B = 0, A = 0 and B = 1, 11. */
    EXP4_MEAN_COUNTS(4),
    /** P(B = 0 | A = 0), P(B = 0 | A = 1). */
    EXP4_OBSERVED(2),
    /** P(B = 1 | A = 0), P(B = 1 | A = 1). */
    EXP4_OBSERVED_ONES(2),
    /** Lower and upper limit for A = 0, then for A = 1. */
    EXP4_OBSERVED_WILSON(4),
    /** p against 1/2. */
    EXP4_OBSERVED_P(2),
    /** P(B = 0 | do(A = 0)), P(B = 0 | do(A = 1)), project and prepare. */
    EXP4_PROJECT(2),
    /** P(B = 1 | do(A = 0)), P(B = 1 | do(A = 1)), project and prepare. */
    EXP4_PROJECT_ONES(2),
    /** Lower and upper limit for A = 0, then for A = 1. */
    EXP4_PROJECT_WILSON(4),
    /** p against 1/2. */
    EXP4_PROJECT_P_HALF(2),
    /** Difference of the two, and its p. */
    EXP4_PROJECT_DIFFERENCE(2),
    EXP4_REPLACE(2),
    EXP4_REPLACE_ONES(2),
    EXP4_REPLACE_WILSON(4),
    EXP4_REPLACE_P_HALF(2),
    EXP4_REPLACE_DIFFERENCE(2),
    /** Interventions found independent; all of them. */
    EXP4_SUCCESSES(2),
    /** Literals of the four bars. */
    FIG4_BARS(4),
    /** Their labels. */
    FIG4_PRINTED(4),
    /** Seeds, domains, samples, share held out. */
    EXP5_PROTOCOL(4),
    /** The seeds. */
    EXP5_SEEDS(20),
    /** Accuracy on the held-out samples, by seed. */
    EXP5_SPLIT_CAUSAL(20),
    EXP5_SPLIT_NAIVE(20),
    /** Accuracy in five domains of each of 20 seeds, seed by seed. */
    EXP5_CAUSAL(100),
    EXP5_NAIVE(100),
    /** s of each domain. */
    EXP5_DOMAIN_STRENGTH(5),
    /** Mean over seeds, by domain. */
    EXP5_DOMAIN_CAUSAL_MEAN(5),
    /** s.d. over seeds. */
    EXP5_DOMAIN_CAUSAL_SD(5),
    /** Mean over seeds. */
    EXP5_DOMAIN_NAIVE_MEAN(5),
    /** s.d. over seeds. */
    EXP5_DOMAIN_NAIVE_SD(5),
    /** Causal less naive. */
    EXP5_DOMAIN_GAIN(5),
    /** Paired t over seeds in the first four domains; the fifth is logged as NaN. */
    EXP5_DOMAIN_T(4),
    /** Its p. */
    EXP5_DOMAIN_P(4),
    /** Its effect size (n − 1). */
    EXP5_DOMAIN_D(4),
    /** Over all 100: causal mean, s.d., naive mean, s.d., gain, t, p, effect size. */
    EXP5_OVERALL(8),
    /** Literals P(B = 1 | C = 1), P(B = 1 | do(C = 1)). */
    FIG5B_BARS(2),
    /** Their labels. */
    FIG5B_PRINTED(2),
    /** s. */
    FIG5C_STRENGTH(5),
    /** Literal means. */
    FIG5C_CAUSAL_MEAN(5),
    /** Literal half widths of the band. */
    FIG5C_CAUSAL_SD(5),
    /** Literal means. */
    FIG5C_NAIVE_MEAN(5),
    /** Literal half widths of the band. */
    FIG5C_NAIVE_SD(5);

    private final int length;

    LoggedQuantity(int length) {
        this.length = length;
    }

    public int length() {
        return length;
    }

    /** Its name in the file. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Set<String> keys() {
        return Arrays.stream(values()).map(LoggedQuantity::key).collect(Collectors.toSet());
    }
}
