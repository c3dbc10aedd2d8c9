package org.superconfounding.claims;

import java.util.HashMap;
import java.util.Map;
import org.superconfounding.audit.Replications;
import org.superconfounding.audit.Rules;
import org.superconfounding.audit.junit.AuditRun;
import org.superconfounding.experiment.Experiment2;
import org.superconfounding.experiment.Experiment2Protocol;
import org.superconfounding.experiment.Experiment2Result;

/** The replications of Experiment 2 that its claims share, each run once in a build. */
final class Experiment2Runs {
    private static final Map<String, Replications<Experiment2Result>> CACHE = new HashMap<>();

    private Experiment2Runs() {}

    static Replications<Experiment2Result> asWritten() {
        return cached("Experiment 2 as written", Experiment2Protocol.asWritten(), AuditRun.replications());
    }

    static Replications<Experiment2Result> asExecuted() {
        return cached("Experiment 2 as executed", Experiment2Protocol.asExecuted(), AuditRun.replications());
    }

    /** Another reading of the paper. */
    static Replications<Experiment2Result> reading(String name, Experiment2Protocol protocol) {
        return cached("Experiment 2, " + name, protocol, AuditRun.replications());
    }

    /** A protocol changed on purpose: a negative control or the alternative of a power. */
    static Replications<Experiment2Result> variant(String name, Experiment2Protocol protocol) {
        return cached("Experiment 2, " + name, protocol, Rules.FEWEST_REPLICATIONS);
    }

    private static synchronized Replications<Experiment2Result> cached(
            String name, Experiment2Protocol protocol, int count) {
        return CACHE.computeIfAbsent(
                name, key -> AuditRun.replicate(key, count, seed -> Experiment2.run(protocol, seed)));
    }
}
