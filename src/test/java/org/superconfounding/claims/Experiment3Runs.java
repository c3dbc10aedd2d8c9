package org.superconfounding.claims;

import org.superconfounding.audit.Replications;
import org.superconfounding.audit.Rules;
import org.superconfounding.audit.junit.AuditRun;
import org.superconfounding.experiment.Experiment3;
import org.superconfounding.experiment.Experiment3Protocol;
import org.superconfounding.experiment.Experiment3Result;

/** The replications of Experiment 3 that its claims share. */
final class Experiment3Runs {
    private Experiment3Runs() {}

    static Replications<Experiment3Result> asWritten() {
        return run("Experiment 3 as written", Experiment3Protocol.asWritten(), AuditRun.replications());
    }

    static Replications<Experiment3Result> asExecuted() {
        return run("Experiment 3 as executed", Experiment3Protocol.asExecuted(), AuditRun.replications());
    }

    /** A protocol changed on purpose: a negative control or the alternative of a power. */
    static Replications<Experiment3Result> variant(String name, Experiment3Protocol protocol) {
        return run("Experiment 3, " + name, protocol, Rules.FEWEST_REPLICATIONS);
    }

    private static Replications<Experiment3Result> run(String name, Experiment3Protocol protocol, int count) {
        return AuditRun.replicate(name, count, Experiment3.of(protocol)::run);
    }
}
