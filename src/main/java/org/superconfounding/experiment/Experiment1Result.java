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
 */
public record Experiment1Result(Summary alone, Summary accompanied, Correlators commonCause, Correlators removed) {
    /**
     * Sampled correlators of equal settings, each in [−1, 1].
     *
     * @param zz both qubits measured in the Z basis
     * @param xx both qubits measured in the X basis
     */
    public record Correlators(double zz, double xx) {}

    /** The paper's no-signaling check: two-sided Welch t-test of the marginals without and with a measurement of B. */
    public TestResult noSignalingCheck() {
        return HypothesisTests.welch(alone, accompanied);
    }
}
