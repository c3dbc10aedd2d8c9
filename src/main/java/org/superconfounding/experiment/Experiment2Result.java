package org.superconfounding.experiment;

import org.superconfounding.statistics.HypothesisTests;
import org.superconfounding.statistics.TestResult;

/** One repeat of Experiment 2: trials with independent qubits, with a deterministic local strategy, and with the Bell state. */
public record Experiment2Result(ChshTrials none, ChshTrials classical, ChshTrials quantum) {
    /** Two-sided Welch t-test of classical against no confounding. */
    public TestResult classicalAgainstNone() {
        return HypothesisTests.welch(classical.strength(), none.strength());
    }

    /** Two-sided Welch t-test of quantum against classical. */
    public TestResult quantumAgainstClassical() {
        return HypothesisTests.welch(quantum.strength(), classical.strength());
    }

    /** Whether the means stand in the order quantum, classical, none. */
    public boolean ordered() {
        return quantum.strength().mean() > classical.strength().mean()
                && classical.strength().mean() > none.strength().mean();
    }
}
