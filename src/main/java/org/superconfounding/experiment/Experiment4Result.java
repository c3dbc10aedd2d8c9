package org.superconfounding.experiment;

import org.superconfounding.statistics.HypothesisTests;
import org.superconfounding.statistics.TestResult;

/**
 * One repeat of Experiment 4: counts of B = 0, pooled over the trials.
 *
 * @param observed among the shots with A = 0 and with A = 1, both merely observed
 * @param intervened under do(A = 0) and do(A = 1) by project-prepare surgery
 * @param replaced under do(A = 0) and do(A = 1) by the author's second method, "channel replacement"
 */
public record Experiment4Result(Pair observed, Pair intervened, Pair replaced) {
    /**
     * P(B = 0) for the two values of A.
     *
     * @param atZero for A = 0
     * @param atOne for A = 1
     */
    public record Pair(Proportion atZero, Proportion atOne) {
        /** The pooled two-proportion z-test of equal probabilities. */
        public TestResult equality() {
            return HypothesisTests.twoProportionZ(atZero.successes(), atZero.of(), atOne.successes(), atOne.of());
        }

        /** |P(B = 0; A = 0) − P(B = 0; A = 1)|. */
        public double distance() {
            return Math.abs(atZero.value() - atOne.value());
        }
    }
}
