package org.superconfounding.claims;

import org.superconfounding.audit.Basis;
import org.superconfounding.audit.ClaimAudit;
import org.superconfounding.audit.Column;
import org.superconfounding.audit.Dataset;
import org.superconfounding.audit.Replications;
import org.superconfounding.audit.junit.AuditRun;
import org.superconfounding.causal.ConfoundingStrength;
import org.superconfounding.experiment.ChshTrials;
import org.superconfounding.experiment.Experiment2;
import org.superconfounding.experiment.Experiment2Protocol;
import org.superconfounding.experiment.Experiment2Result;
import org.superconfounding.experiment.Experiments;
import org.superconfounding.statistics.SamplingDistribution;
import org.superconfounding.statistics.Summary;

/** Replications of Experiment 2 and the statistics of them that its claims share. */
final class HierarchyRuns {
    /** Our choice of how far from a value a CS may lie that is said to be near it, at it or about it; the cards give its range. */
    static final double NEAR = 0.05;

    private HierarchyRuns() {}

    /** Picks one scenario of a replication. */
    interface Scenario {
        ChshTrials of(Experiment2Result result);
    }

    static Replications<Experiment2Result> runs(Experiment2Protocol protocol) {
        return AuditRun.runs(Experiments.TWO, protocol);
    }

    /** Mean CS over the trials. */
    static SamplingDistribution mean(Replications<Experiment2Result> runs, Scenario scenario) {
        return runs.distribution(result -> scenario.of(result).strength().mean());
    }

    /** Width of the 95 % interval of the mean CS. */
    static SamplingDistribution width(Replications<Experiment2Result> runs, Scenario scenario) {
        return runs.distribution(result -> scenario.of(result).interval().upper()
                - scenario.of(result).interval().lower());
    }

    /** Mean of CS² over the trials. */
    static double meanSquare(Summary strength) {
        return strength.mean() * strength.mean() + strength.variance() * (strength.n() - 1) / strength.n();
    }

    /** One finding for the mean and one for each end of its 95 % Student interval. */
    static ClaimAudit judge(ClaimAudit audit, Basis basis, Replications<Experiment2Result> runs, Scenario scenario) {
        return audit.typical(basis, "CS", mean(runs, scenario))
                .typical(basis, "CS lower limit", runs.distribution(result -> scenario.of(result)
                        .interval()
                        .lower()))
                .typical(basis, "CS upper limit", runs.distribution(result -> scenario.of(result)
                        .interval()
                        .upper()));
    }

    /** The trials of replication 0 under both protocols, as Figure 2 shows them. */
    static Dataset figure2() {
        Dataset.Builder table = Dataset.of(
                "figure-2-trials",
                "Confounding strength of the trials of one replication (Figure 2)",
                Column.of("protocol", "as written or as executed"),
                Column.of("scenario", "no confounding, classical or quantum"),
                Column.of("trial", "index from 0"),
                Column.of("cs", "confounding strength CS = |S|/2"));
        trials(table, "as written", Experiment2Protocol.asWritten());
        trials(table, "as executed", Experiment2Protocol.asExecuted());
        return table.build();
    }

    private static void trials(Dataset.Builder table, String label, Experiment2Protocol protocol) {
        Experiment2 experiment = Experiment2.of(protocol);
        var seed = AuditRun.seed(Experiments.TWO, protocol).derive(0);
        rows(table, label, "no confounding", experiment.noConfounding(seed.derive("none")));
        rows(table, label, "classical", experiment.classical(seed.derive("classical")));
        rows(table, label, "quantum", experiment.quantum(seed.derive("quantum")));
    }

    private static void rows(Dataset.Builder table, String protocol, String scenario, double[] s) {
        for (int trial = 0; trial < s.length; trial++) {
            table.row(protocol, scenario, trial, ConfoundingStrength.ofChsh(s[trial]));
        }
    }
}
