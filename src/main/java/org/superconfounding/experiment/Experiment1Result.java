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
 * @param marginals the marginals that the author's program compares besides
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
     * Shares of zeros, of one circuit of all shots each, that the author's program compares (ex0:101-163); the paper does not mention
     * it. The program calls A what is B's in the circuit of both (ex0:144-147, against 82-84), and so does this record.
     *
     * @param a A measured alone
     * @param b B measured alone
     * @param bOfBoth B, both measured, which the program compares with A
     * @param aOfBoth A, both measured, which it compares with B
     */
    public record Marginals(double a, double b, double bOfBoth, double aOfBoth) {
        /** Whether both differences are smaller than {@code tolerance}. */
        public boolean agreeWithin(double tolerance) {
            return Math.abs(a - bOfBoth) < tolerance && Math.abs(b - aOfBoth) < tolerance;
        }
    }

    /** The paper's no-signaling check: two-sided Welch t-test of the marginals without and with a measurement of B. */
    public TestResult noSignalingCheck() {
        return HypothesisTests.welch(alone, accompanied);
    }
}
