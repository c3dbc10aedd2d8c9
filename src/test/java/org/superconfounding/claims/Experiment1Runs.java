package org.superconfounding.claims;

import java.util.HashMap;
import java.util.Map;
import org.superconfounding.audit.Replications;
import org.superconfounding.audit.Rules;
import org.superconfounding.audit.junit.AuditRun;
import org.superconfounding.experiment.Experiment1;
import org.superconfounding.experiment.Experiment1Protocol;
import org.superconfounding.experiment.Experiment1Result;

/** The replications of Experiment 1 that its claims share, each run once in a build. */
final class Experiment1Runs {
    private static final Map<String, Replications<Experiment1Result>> CACHE = new HashMap<>();

    private Experiment1Runs() {}

    static Replications<Experiment1Result> asWritten() {
        return cached("Experiment 1 as written", Experiment1Protocol.asWritten(), AuditRun.replications());
    }

    static Replications<Experiment1Result> asExecuted() {
        return cached("Experiment 1 as executed", Experiment1Protocol.asExecuted(), AuditRun.replications());
    }

    /** A protocol changed on purpose: a negative control or the alternative of a power. */
    static Replications<Experiment1Result> variant(String name, Experiment1Protocol protocol) {
        return cached("Experiment 1, " + name, protocol, Rules.FEWEST_REPLICATIONS);
    }

    private static synchronized Replications<Experiment1Result> cached(
            String name, Experiment1Protocol protocol, int count) {
        return CACHE.computeIfAbsent(
                name, key -> AuditRun.replicate(key, count, seed -> Experiment1.run(protocol, seed)));
    }
}
