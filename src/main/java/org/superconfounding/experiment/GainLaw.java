package org.superconfounding.experiment;

import java.util.Arrays;
import org.superconfounding.learning.SampleLaw;
import org.superconfounding.statistics.IntegerLaw;
import org.superconfounding.statistics.Require;

/**
 * Mean and variance of Experiment 5's gain in closed form, when rows are independent.
 *
 * <p>Training data hold only (A, C, B) = (0,0,0) and (1,1,1). The naive classifier gives one answer at both cells that it never
 * saw ({@link NeverSeenCells}); the causal one answers A. If the naive one answers 0, the two differ at (1,0), else at (0,1). In a
 * test domain where the cell has probability q, labels are flipped with a probability E uniform on [0, m], and there are r rows, the
 * gain has mean q (1 − m) and variance (q − q² E[(1 − 2E)²])/r + 4 q² Var E. Domains are independent.
 *
 * @param seeds number of seeds whose mean is taken
 * @param zeroAnswered probability that the naive classifier answers 0 where it never saw anything
 * @param afterZero gain of a seed given that
 * @param afterOne gain of a seed given the opposite
 */
public record GainLaw(int seeds, double zeroAnswered, Moments afterZero, Moments afterOne) {
    /** Mean and variance of one seed's gain, given the answer. */
    public record Moments(double mean, double variance) {
        double meanSquare() {
            return variance + mean * mean;
        }
    }

    /**
     * @throws IllegalArgumentException if the protocol's training data can hold anything but (0,0,0) and (1,1,1), or its rows are
     *     not independent
     */
    public static GainLaw of(Experiment5Protocol protocol) {
        Require.that(
                protocol.source() instanceof SampleSource.Independent,
                "the closed form needs independent rows; source is " + protocol.source() + ", for which see RerunLaw");
        SampleLaw training = IndependentRows.trainingLaw(protocol);
        Require.that(
                training.probability(0, 0, 0) + training.probability(1, 1, 1) >= 1 - 1e-12,
                "the closed form needs training data with A = C = B; at strength " + protocol.trainingStrength()
                        + " and label noise " + protocol.trainingNoise() + " there are others");
        double[] one = new double[protocol.trainingRows()];
        Arrays.fill(one, Math.min(1, training.labelOne()));
        double zeroAnswered =
                new NeverSeenCells(protocol.learner(), one.length).probabilityOfZero(IntegerLaw.ofSuccesses(one));
        return new GainLaw(protocol.seeds(), zeroAnswered, moments(protocol, 1, 0), moments(protocol, 0, 1));
    }

    private static Moments moments(Experiment5Protocol protocol, int a, int c) {
        double most = protocol.largestDomainNoise();
        double noiseVariance = most * most / 12;
        double meanSquare = (1 - most) * (1 - most) + 4 * noiseVariance;
        double mean = 0;
        double variance = 0;
        for (double strength : protocol.domainStrengths()) {
            double q = protocol.preparation().at(strength).law().pair(a, c);
            mean += q * (1 - most);
            variance += (q - q * q * meanSquare) / protocol.domainRows() + 4 * q * q * noiseVariance;
        }
        int domains = protocol.domainStrengths().size();
        return new Moments(mean / domains, variance / domains / domains);
    }

    /** Expected gain, of a seed and of the mean over seeds. */
    public double mean() {
        return zeroAnswered * afterZero.mean + (1 - zeroAnswered) * afterOne.mean;
    }

    /** Variance of the mean over the seeds. */
    public double variance() {
        double meanSquare = zeroAnswered * afterZero.meanSquare() + (1 - zeroAnswered) * afterOne.meanSquare();
        return (meanSquare - mean() * mean()) / seeds;
    }
}
