package org.superconfounding.experiment;

import org.superconfounding.statistics.HypothesisTests;
import org.superconfounding.statistics.Summary;
import org.superconfounding.statistics.TestResult;

/**
 * One repeat of Experiment 1.
 *
 * @param alone P(A = 0) over the trials in which B is not measured
 * @param accompanied P(A = 0) over the trials in which B is measured first, or P(B = 0) if the protocol takes B's outcomes
 * @param commonCause correlators with the confounder
 * @param removed correlators with the confounder removed
 * @param marginals shares of zeros with the confounder, each qubit measured alone and both together
 */
public record Experiment1Result(
        Summary alone, Summary accompanied, Correlators commonCause, Correlators removed, Marginals marginals) {
    /**
     * Sampled correlators of equal settings, each in [−1, 1].
     *
     * @param zz both qubits measured in the Z basis
     * @param xx both qubits measured in the X basis
     */
    public record Correlators(double zz, double xx) {}

    /**
     * Sampled shares of zeros in the Z basis, each in [0, 1].
     *
     * @param a of A, B not measured
     * @param b of B, A not measured
     * @param aOfBoth of A where both are measured
     * @param bOfBoth of B in the same shots
     */
    public record Marginals(double a, double b, double aOfBoth, double bOfBoth) {
        /**
         * Whether each qubit's share alone differs by less than {@code tolerance} from what the author's table of both calls its
         * own, which is the other's (ex0:137-147, 162-163).
         */
        public boolean agreeAsTabled(double tolerance) {
            return Math.abs(a - bOfBoth) < tolerance && Math.abs(b - aOfBoth) < tolerance;
        }
    }

    /** The paper's no-signaling check: two-sided Welch t-test of the marginals without and with a measurement of B. */
    public TestResult noSignalingCheck() {
        return HypothesisTests.welch(alone, accompanied);
    }
}
