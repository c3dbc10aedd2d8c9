package org.superconfounding.experiment;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.superconfounding.learning.SampleLaw;

/**
 * Mean and variance of Experiment 5's gain in closed form, from the rule by which penalised logistic regression answers at
 * feature cells that it never saw.
 *
 * <p><b>The rule.</b> Training data hold only (A, C, B) = (0,0,0), n₀ times, and (1,1,1), n₁ times. The two columns are equal, so
 * the optimum has equal weights w > 0 and an intercept b, with u = b + w the score at both never-seen cells (1,0) and (0,1). The
 * intercept is not penalised, so the residuals sum to zero: n₀ σ(u − w) = n₁ σ(−u − w). The difference of the two sides rises
 * with u and is (n₀ − n₁) σ(−w) at u = 0. Hence u > 0 exactly if n₁ > n₀: the naive classifier answers the majority class of
 * its training split at both cells, whatever the penalty. The causal classifier answers A.
 *
 * <p><b>The gain.</b> With more zeros (or a tie, which answers 0) the naive classifier differs at (1,0), else at (0,1). In a test
 * domain where the cell has probability q, labels are flipped with a probability E uniform on [0, m], and there are r rows, the
 * gain has mean q (1 − m) and variance (q − q² E[(1 − 2E)²])/r + 4 q² Var E. Domains are independent.
 *
 * @param seeds number of seeds whose mean is taken
 * @param zeroMajority probability that ones are not the majority of a training set
 * @param afterZeros gain of a seed given that
 * @param afterOnes gain of a seed given the opposite
 */
public record GainLaw(int seeds, double zeroMajority, Moments afterZeros, Moments afterOnes) {
    /** Mean and variance of one seed's gain, given the majority. */
    public record Moments(double mean, double variance) {
        double meanSquare() {
            return variance + mean * mean;
        }
    }

    /**
     * @throws IllegalArgumentException if the protocol's training data can hold anything but (0,0,0) and (1,1,1)
     */
    public static GainLaw of(Experiment5Protocol protocol) {
        SampleLaw training =
                protocol.preparation().at(protocol.trainingStrength()).law().withLabelNoise(protocol.trainingNoise());
        if (training.probability(0, 0, 0) + training.probability(1, 1, 1) < 1 - 1e-12) {
            throw new IllegalArgumentException(
                    "the closed form needs training data with A = C = B; at strength " + protocol.trainingStrength()
                            + " and label noise " + protocol.trainingNoise() + " there are others");
        }
        double zeroMajority = BinomialDistribution.of(protocol.trainingRows(), Math.min(1, training.labelOne()))
                .cumulativeProbability(protocol.trainingRows() / 2);
        return new GainLaw(protocol.seeds(), zeroMajority, moments(protocol, 1, 0), moments(protocol, 0, 1));
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
        return zeroMajority * afterZeros.mean + (1 - zeroMajority) * afterOnes.mean;
    }

    /** Variance of the mean over the seeds. */
    public double variance() {
        double meanSquare = zeroMajority * afterZeros.meanSquare() + (1 - zeroMajority) * afterOnes.meanSquare();
        return (meanSquare - mean() * mean()) / seeds;
    }
}
