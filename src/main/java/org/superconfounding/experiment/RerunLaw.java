package org.superconfounding.experiment;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.superconfounding.learning.RememberingLearner;
import org.superconfounding.statistics.IntegerLaw;
import org.superconfounding.statistics.Require;

/**
 * The exact law of the gain when the author's program is run again at its own seeds: the measured outcomes are all that can differ.
 *
 * <p>Given a seed, the number of ones trained on is a sum of independent chances, which decides the answer of the naive classifier
 * where it never saw anything ({@link NeverSeenCells}). If that answer is 1, the naive classifier equals the causal one in every
 * test domain, since there C is a copy of A or 0. If it is 0, the gain is the number of rows with (A, C) = (1, 0) and label 1 less
 * those with label 0. Seeds are independent of each other in what is left to chance.
 *
 * @param rows test rows of all seeds and domains, the unit of {@code total}
 * @param total law of the sum of all gains, in rows
 */
public record RerunLaw(List<SeedGain> seeds, int rows, IntegerLaw total) {
    /** A pure function that several claims ask for the same few protocols. */
    private static final Map<Experiment5Protocol, RerunLaw> KNOWN = new ConcurrentHashMap<>();

    /** A share that stands for a whole number of rows must find it. */
    private static final double ROUNDING = 1e-6;

    /**
     * The law of one seed.
     *
     * @param seed the number that NumPy is seeded with
     * @param ones law of the number of ones trained on
     * @param probability of a gain: that the naive classifier answers 0 where it never saw anything
     * @param rows test rows of all domains
     * @param whenGaining law of the gain given that, in rows, over all domains
     */
    public record SeedGain(int seed, IntegerLaw ones, double probability, int rows, IntegerLaw whenGaining) {
        /** Expected gain given that there is one, as a share. */
        public double expectedGain() {
            return whenGaining.mean() / rows;
        }

        /** Standard deviation of the gain given that there is one, as a share. */
        public double standardDeviation() {
            return Math.sqrt(whenGaining.variance()) / rows;
        }
    }

    public RerunLaw {
        seeds = List.copyOf(seeds);
    }

    /**
     * The law under a protocol whose source is a seeded stream and whose training data can hold only (0,0,0) and (1,1,1);
     * others are refused.
     */
    public static RerunLaw of(Experiment5Protocol protocol) {
        return KNOWN.computeIfAbsent(protocol, RerunLaw::law);
    }

    private static RerunLaw law(Experiment5Protocol protocol) {
        Require.that(
                protocol.trainingStrength() == 1 && protocol.trainingNoise() == 0,
                "the exact law needs training data with A = C = B; strength is " + protocol.trainingStrength()
                        + " and label noise " + protocol.trainingNoise());
        NeverSeenCells cells = cells(protocol);
        return of(ReplayedSeed.all(protocol).parallelStream()
                .map(seed -> gain(seed, cells))
                .toList());
    }

    private static NeverSeenCells cells(Experiment5Protocol protocol) {
        return new NeverSeenCells(new RememberingLearner(protocol.learner()), protocol.trainingRows());
    }

    private static RerunLaw of(List<SeedGain> seeds) {
        IntegerLaw total = seeds.stream()
                .map(seed -> seed.whenGaining.mixedWith(IntegerLaw.always(0), seed.probability))
                .reduce(IntegerLaw.always(0), IntegerLaw::plus);
        return new RerunLaw(seeds, seeds.stream().mapToInt(SeedGain::rows).sum(), total);
    }

    /**
     * The same with the learner of {@code protocol}, otherwise that of this law; a learner decides only when there is a gain.
     */
    public RerunLaw withLearnerOf(Experiment5Protocol protocol) {
        NeverSeenCells cells = cells(protocol);
        return of(seeds.stream()
                .map(seed -> new SeedGain(
                        seed.seed, seed.ones, cells.probabilityOfZero(seed.ones), seed.rows, seed.whenGaining))
                .toList());
    }

    private static SeedGain gain(ReplayedSeed seed, NeverSeenCells cells) {
        IntegerLaw ones = seed.training().ones();
        IntegerLaw gain = seed.domains().stream()
                .map(SeededDataSet::excessOfOnesAtOneZero)
                .reduce(IntegerLaw.always(0), IntegerLaw::plus);
        int rows = seed.domains().stream().mapToInt(SeededDataSet::rows).sum();
        return new SeedGain(seed.seed(), ones, cells.probabilityOfZero(ones), rows, gain);
    }

    /** Expected mean gain, as a share. */
    public double mean() {
        return total.mean() / rows;
    }

    /** Standard deviation of the mean gain, as a share. */
    public double standardDeviation() {
        return Math.sqrt(total.variance()) / rows;
    }

    /** The mean gain that is not exceeded with probability {@code level} in (0, 1), as a share. */
    public double quantile(double level) {
        return (double) total.quantile(level) / rows;
    }

    /** Two-sided tail probability of a number that was printed as any in [lower, upper], as a share. */
    public double tail(double lower, double upper) {
        double below = total.atMost((int) StrictMath.floor(upper * rows + ROUNDING));
        double above = total.atLeast((int) StrictMath.ceil(lower * rows - ROUNDING));
        return Math.min(1, 2 * Math.min(below, above));
    }

    /**
     * Probability that the gain, were it a fraction of what it is, would have a two-sided tail below {@code alpha} under this law.
     *
     * @param halfUnit half of the last place that a gain is printed with, as a share
     */
    public double powerAgainstAFraction(double fraction, double halfUnit, double alpha) {
        return power(this, fraction, halfUnit, alpha);
    }

    /** Probability that a gain of another law would have a two-sided tail below {@code alpha} under this one; units as above. */
    public double powerAgainst(RerunLaw alternative, double halfUnit, double alpha) {
        return power(alternative, 1, halfUnit, alpha);
    }

    private double power(RerunLaw alternative, double fraction, double halfUnit, double alpha) {
        IntegerLaw gains = alternative.total;
        double power = 0;
        for (int gained = gains.first(); gained <= gains.last(); gained++) {
            double share = fraction * gained / alternative.rows;
            power += tail(share - halfUnit, share + halfUnit) < alpha ? gains.probability(gained) : 0;
        }
        return Math.min(1, power);
    }

    /** Law of the number of seeds that gain. */
    public IntegerLaw gainingSeeds() {
        return IntegerLaw.ofSuccesses(
                seeds.stream().mapToDouble(SeedGain::probability).toArray());
    }
}
