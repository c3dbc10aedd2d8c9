package org.superconfounding.claims;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * A published sample against its law, two-sided.
 *
 * @param n size of the sample
 * @param law expectation of the statistic under the program
 * @param log the statistic of the published sample
 * @param power probability of p at most {@link #LEVEL} under the alternative
 */
record LogAgainstLaw(
        String sample, int n, String statistic, double law, double log, double p, String alternative, double power) {
    /** Tests that are made. */
    static final int TESTS = 11;

    static final double FAMILY_WISE = 0.05;

    /** What the smallest p needs by Holm's correction, so that the power after the correction is at least the one stated. */
    static final double LEVEL = FAMILY_WISE / TESTS;

    /** A p-value, waiting for what it is the p-value of. */
    record Law(double p) {
        private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

        static Law normal(double z) {
            return new Law(2 * NORMAL.survivalProbability(StrictMath.abs(z)));
        }

        static Law chiSquare(double sum, int degreesOfFreedom) {
            ChiSquaredDistribution law = ChiSquaredDistribution.of(degreesOfFreedom);
            return new Law(NumberLaw.twoSided(law.cumulativeProbability(sum), law.survivalProbability(sum)));
        }

        /** Power of the normal test when the standardised statistic has another mean. */
        static double power(double shift) {
            return power(shift, LEVEL);
        }

        /** The same at another level. */
        static double power(double shift, double level) {
            double limit = NORMAL.inverseSurvivalProbability(level / 2);
            return NORMAL.survivalProbability(limit - shift) + NORMAL.cumulativeProbability(-limit - shift);
        }

        /** Power of the χ² test when every variance is {@code factor} times as large. */
        static double scaledPower(double factor, int degreesOfFreedom) {
            ChiSquaredDistribution law = ChiSquaredDistribution.of(degreesOfFreedom);
            return law.survivalProbability(law.inverseSurvivalProbability(LEVEL / 2) / factor)
                    + law.cumulativeProbability(law.inverseCumulativeProbability(LEVEL / 2) / factor);
        }

        /** Power of the χ² test under a non-centrality: a Poisson mixture of central laws. */
        static double shiftedPower(double noncentrality, int degreesOfFreedom) {
            ChiSquaredDistribution law = ChiSquaredDistribution.of(degreesOfFreedom);
            double upper = law.inverseSurvivalProbability(LEVEL / 2);
            double lower = law.inverseCumulativeProbability(LEVEL / 2);
            PoissonDistribution mixture = PoissonDistribution.of(noncentrality / 2);
            double power = 0;
            int last = mixture.inverseSurvivalProbability(1e-15);
            for (int j = 0; j <= last; j++) {
                ChiSquaredDistribution part = ChiSquaredDistribution.of(degreesOfFreedom + 2.0 * j);
                power += mixture.probability(j) * (part.survivalProbability(upper) + part.cumulativeProbability(lower));
            }
            return power;
        }

        Tested test(String sample, int n, String statistic, double law, double log) {
            return (alternative, power) -> new LogAgainstLaw(sample, n, statistic, law, log, p, alternative, power);
        }
    }

    /** A test with its outcome, waiting for what it could have noticed. */
    interface Tested {
        LogAgainstLaw against(String alternative, double power);
    }
}
