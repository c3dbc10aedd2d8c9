package org.superconfounding.claims;

import org.superconfounding.audit.Replications;
import org.superconfounding.audit.Rules;
import org.superconfounding.audit.junit.AuditRun;
import org.superconfounding.experiment.Experiment1;
import org.superconfounding.experiment.Experiment1Protocol;
import org.superconfounding.experiment.Experiment1Result;

/** The replications of Experiment 1 that its claims share. */
final class Experiment1Runs {
    private Experiment1Runs() {}

    static Replications<Experiment1Result> asWritten() {
        return run("Experiment 1 as written", Experiment1Protocol.asWritten(), AuditRun.replications());
    }

    static Replications<Experiment1Result> asExecuted() {
        return run("Experiment 1 as executed", Experiment1Protocol.asExecuted(), AuditRun.replications());
    }

    /** A protocol changed on purpose: a negative control or the alternative of a power. */
    static Replications<Experiment1Result> variant(String name, Experiment1Protocol protocol) {
        return run("Experiment 1, " + name, protocol, Rules.FEWEST_REPLICATIONS);
    }

    private static Replications<Experiment1Result> run(String name, Experiment1Protocol protocol, int count) {
        return AuditRun.replicate(name, count, Experiment1.of(protocol)::run);
    }
}
