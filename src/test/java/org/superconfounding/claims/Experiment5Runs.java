package org.superconfounding.claims;

import java.util.function.Predicate;
import org.superconfounding.audit.Replications;
import org.superconfounding.audit.Rules;
import org.superconfounding.audit.junit.AuditRun;
import org.superconfounding.experiment.Experiment5;
import org.superconfounding.experiment.Experiment5Protocol;
import org.superconfounding.experiment.Experiment5Result;
import org.superconfounding.experiment.PairPreparation;

/** The replications of Experiment 5 that its claims share: each one is twenty seeds, trained and tested anew. */
final class Experiment5Runs {
    static final String WHITE_NOISE = new PairPreparation.Isotropic().label();
    static final String ROTATION = new PairPreparation.ControlledRotation().label();

    private Experiment5Runs() {}

    /** A fifth of what other experiments get, and no fewer than the rules need. */
    static int count() {
        return Math.max(Rules.FEWEST_REPLICATIONS, AuditRun.replications() / 5);
    }

    static Replications<Experiment5Result> asExecuted() {
        return run("Experiment 5 as executed", Experiment5Protocol.asExecuted());
    }

    /** The reading taken as the protocol as written: a Bell state with white noise. */
    static Replications<Experiment5Result> asWritten() {
        return run("Experiment 5 as written", Experiment5Protocol.asWritten());
    }

    /** The other reading in which CS runs from 0.0 to √2: a controlled rotation of C. */
    static Replications<Experiment5Result> rotated() {
        return run(
                "Experiment 5 as written, controlled rotation",
                Experiment5Protocol.asWritten(new PairPreparation.ControlledRotation()));
    }

    /** Experiment 3's states, whose CS starts at 0.707. */
    static Replications<Experiment5Result> partiallyEntangled() {
        return run(
                "Experiment 5 as written, states of Experiment 3",
                Experiment5Protocol.asWritten(new PairPreparation.PartiallyEntangled()));
    }

    /** As executed, with a classical bit in place of the superposition. */
    static Replications<Experiment5Result> classical() {
        return run(
                "Experiment 5 with a classical common cause",
                Experiment5Protocol.asExecuted(PairPreparation.SampleWiseCopy.classical()));
    }

    /** Proportion of replications in which {@code statement} holds. */
    static double proportion(Replications<Experiment5Result> runs, Predicate<Experiment5Result> statement) {
        return (double) runs.holding(statement) / runs.count();
    }

    static Replications<Experiment5Result> run(String name, Experiment5Protocol protocol) {
        return run(name, count(), protocol);
    }

    static Replications<Experiment5Result> run(String name, int count, Experiment5Protocol protocol) {
        return AuditRun.replicate(name, count, Experiment5.of(protocol)::run);
    }
}
