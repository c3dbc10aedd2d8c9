package org.superconfounding.experiment;

import org.superconfounding.bell.ChshCorrelators;
import org.superconfounding.causal.ConfoundingStrength;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.statistics.Require;

/**
 * A recorded run of the four CHSH circuits, replayed: correlators from the recorded counts, nothing sampled, and the shots of
 * each circuit.
 */
public record RecordedChsh(ChshCorrelators correlators, int shots) {
    /** Replays a run that holds the four circuits, with as many shots each; others are refused. */
    public static RecordedChsh of(RecordedRun run) {
        int shots = run.circuit("ab").shots();
        for (String name : new String[] {"ab'", "a'b", "a'b'"}) {
            Require.that(
                    run.circuit(name).shots() == shots,
                    "run " + run.run() + " of " + run.scenario() + ": circuit " + name + " has "
                            + run.circuit(name).shots() + " shots, circuit ab has " + shots);
        }
        return new RecordedChsh(
                new ChshCorrelators(
                        run.circuit("ab").correlator(),
                        run.circuit("ab'").correlator(),
                        run.circuit("a'b").correlator(),
                        run.circuit("a'b'").correlator()),
                shots);
    }

    public double s() {
        return correlators.s();
    }

    /** Confounding strength |S|/2. */
    public double strength() {
        return ConfoundingStrength.ofChsh(s());
    }

    /** Standard error of S from shot noise: √(Σ (1 − E²)/n). */
    public double standardErrorOfS() {
        double variance = unexplained(correlators.ab())
                + unexplained(correlators.abPrime())
                + unexplained(correlators.aPrimeB())
                + unexplained(correlators.aPrimeBPrime());
        return StrictMath.sqrt(variance / shots);
    }

    private static double unexplained(double correlator) {
        return 1 - correlator * correlator;
    }
}
