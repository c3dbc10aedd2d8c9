package org.superconfounding.claims;

import org.superconfounding.audit.Replications;
import org.superconfounding.audit.Rules;
import org.superconfounding.audit.junit.AuditRun;
import org.superconfounding.experiment.Experiment4;
import org.superconfounding.experiment.Experiment4Protocol;
import org.superconfounding.experiment.Experiment4Result;

/** The replications of Experiment 4 that its claims share. */
final class Experiment4Runs {
    private Experiment4Runs() {}

    static Replications<Experiment4Result> asWritten() {
        return run("Experiment 4 as written", Experiment4Protocol.asWritten(), AuditRun.replications());
    }

    static Replications<Experiment4Result> asExecuted() {
        return run("Experiment 4 as executed", Experiment4Protocol.asExecuted(), AuditRun.replications());
    }

    /** Another world under the executed protocol. */
    static Replications<Experiment4Result> reading(String name, Experiment4Protocol protocol) {
        return run("Experiment 4, " + name, protocol, AuditRun.replications());
    }

    /** A protocol changed on purpose: a negative control or the alternative of a power. */
    static Replications<Experiment4Result> variant(String name, Experiment4Protocol protocol) {
        return run("Experiment 4, " + name, protocol, Rules.FEWEST_REPLICATIONS);
    }

    private static Replications<Experiment4Result> run(String name, Experiment4Protocol protocol, int count) {
        return AuditRun.replicate(name, count, Experiment4.of(protocol)::run);
    }
}
