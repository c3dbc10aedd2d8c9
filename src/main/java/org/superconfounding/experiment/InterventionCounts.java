package org.superconfounding.experiment;

import org.superconfounding.statistics.HypothesisTests;
import org.superconfounding.statistics.TestResult;

/**
 * Samples with label 1 under the interventions of Experiment 5.
 *
 * @param rows samples for each intervention and value
 * @param observedC1 samples with C = 1 in the initial data set
 * @param observedC1Label1 those of them with label 1
 * @param a0 samples with label 1 under do(A = 0); likewise the others
 */
public record InterventionCounts(int rows, int observedC1, int observedC1Label1, int a0, int a1, int c0, int c1) {
    /** Share of label 1 among the observed samples with C = 1. */
    public double labelOneGivenC1() {
        return (double) observedC1Label1 / observedC1;
    }

    /** Share of label 1 under do(C = 1). */
    public double labelOneDoC1() {
        return (double) c1 / rows;
    }

    /** Estimated effect of A on the label: P(B=1 | do(A=1)) − P(B=1 | do(A=0)). */
    public double effectOfA() {
        return (double) (a1 - a0) / rows;
    }

    public double effectOfC() {
        return (double) (c1 - c0) / rows;
    }

    /** Pooled two-proportion z-test that C has no effect on the label. */
    public TestResult testOfC() {
        return HypothesisTests.twoProportionZ(c1, rows, c0, rows);
    }
}
