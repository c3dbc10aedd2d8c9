package org.superconfounding.claims;

import org.superconfounding.audit.Replications;
import org.superconfounding.audit.Rules;
import org.superconfounding.audit.junit.AuditRun;
import org.superconfounding.experiment.Experiment2;
import org.superconfounding.experiment.Experiment2Protocol;
import org.superconfounding.experiment.Experiment2Result;

/** The replications of Experiment 2 that its claims share. */
final class Experiment2Runs {
    private Experiment2Runs() {}

    static Replications<Experiment2Result> asWritten() {
        return run("Experiment 2 as written", Experiment2Protocol.asWritten(), AuditRun.replications());
    }

    static Replications<Experiment2Result> asExecuted() {
        return run("Experiment 2 as executed", Experiment2Protocol.asExecuted(), AuditRun.replications());
    }

    /** Another reading of the paper. */
    static Replications<Experiment2Result> reading(String name, Experiment2Protocol protocol) {
        return run("Experiment 2, " + name, protocol, AuditRun.replications());
    }

    /** A protocol changed on purpose: a negative control or the alternative of a power. */
    static Replications<Experiment2Result> variant(String name, Experiment2Protocol protocol) {
        return run("Experiment 2, " + name, protocol, Rules.FEWEST_REPLICATIONS);
    }

    private static Replications<Experiment2Result> run(String name, Experiment2Protocol protocol, int count) {
        return AuditRun.replicate(name, count, seed -> Experiment2.run(protocol, seed));
    }
}
