package org.superconfounding.claims;

import static org.superconfounding.audit.LoggedQuantity.*;
import static org.superconfounding.audit.junit.AuditRun.runs;
import static org.superconfounding.claims.PublishedLogs.LOGS;
import static org.superconfounding.experiment.Experiments.FOUR;

import org.superconfounding.audit.LoggedQuantity;
import org.superconfounding.experiment.Experiment4Protocol;
import org.superconfounding.experiment.Experiment4Result;
import org.superconfounding.experiment.Proportion;
import org.superconfounding.statistics.SamplingDistribution;

/** Experiment 4 in the author's log, as counts pooled over the run, and in replications. */
final class Experiment4Log {
    static final Experiment4Protocol WRITTEN = Experiment4Protocol.asWritten();
    static final Experiment4Protocol EXECUTED = Experiment4Protocol.asExecuted();

    /** All shots of a condition. */
    static final long SHOTS = (long) EXECUTED.trials() * EXECUTED.shots();

    static final Proportion OBSERVED_0 = observed(0, 2);
    static final Proportion OBSERVED_1 = observed(1, 3);
    static final Experiment4Result.Pair INTERVENED = pair(EXP4_PROJECT);
    static final Experiment4Result.Pair REPLACED = pair(EXP4_REPLACE);
    static final Experiment4Result LOGGED =
            new Experiment4Result(new Experiment4Result.Pair(OBSERVED_0, OBSERVED_1), INTERVENED, REPLACED);

    private Experiment4Log() {}

    /** Picks one condition of a replication. */
    interface Condition {
        Proportion of(Experiment4Result result);
    }

    static SamplingDistribution value(Experiment4Protocol protocol, Condition condition) {
        return runs(FOUR, protocol).distribution(result -> condition.of(result).value());
    }

    static SamplingDistribution lower(Experiment4Protocol protocol, Condition condition) {
        return runs(FOUR, protocol)
                .distribution(result -> condition.of(result).wilson().lower());
    }

    static SamplingDistribution upper(Experiment4Protocol protocol, Condition condition) {
        return runs(FOUR, protocol)
                .distribution(result -> condition.of(result).wilson().upper());
    }

    static SamplingDistribution width(Experiment4Protocol protocol, Condition condition) {
        return runs(FOUR, protocol)
                .distribution(result -> 2 * condition.of(result).wilson().halfWidth());
    }

    /** Successes from logged shares of all shots. */
    private static Experiment4Result.Pair pair(LoggedQuantity shares) {
        return new Experiment4Result.Pair(successes(LOGS.value(shares, 0)), successes(LOGS.value(shares, 1)));
    }

    private static Proportion successes(double share) {
        return new Proportion(StrictMath.round(SHOTS * share), SHOTS);
    }

    /** Successes from mean counts of a trial: of all shots with A = a, those with B = 0. */
    private static Proportion observed(int b0, int b1) {
        double zeros = LOGS.value(EXP4_MEAN_COUNTS, b0);
        double all = zeros + LOGS.value(EXP4_MEAN_COUNTS, b1);
        return new Proportion(StrictMath.round(EXECUTED.trials() * zeros), StrictMath.round(EXECUTED.trials() * all));
    }
}
