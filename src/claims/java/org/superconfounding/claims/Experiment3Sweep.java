package org.superconfounding.claims;

import static org.superconfounding.audit.LoggedQuantity.*;
import static org.superconfounding.audit.junit.AuditRun.runs;
import static org.superconfounding.claims.PublishedLogs.LOGS;
import static org.superconfounding.experiment.Experiments.THREE;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.superconfounding.audit.Basis;
import org.superconfounding.audit.Column;
import org.superconfounding.audit.Dataset;
import org.superconfounding.audit.Share;
import org.superconfounding.bell.ChshCircuits;
import org.superconfounding.bell.ChshCorrelators;
import org.superconfounding.bell.ChshSettings;
import org.superconfounding.causal.ConfoundingStrength;
import org.superconfounding.experiment.Experiment3;
import org.superconfounding.experiment.Experiment3Protocol;
import org.superconfounding.experiment.Experiment3Result;
import org.superconfounding.quantum.Circuit;

/** The sweep of Experiment 3: exact, in the author's log, and the tables behind Figure 3. Angles θ in radians. */
final class Experiment3Sweep {
    static final int POINTS = 25;
    static final Experiment3Protocol WRITTEN = Experiment3Protocol.asWritten();
    static final Experiment3Protocol EXECUTED = Experiment3Protocol.asExecuted();
    static final Experiment3 SWEEP = Experiment3.of(EXECUTED);

    /** The paper's, b and b′ exchanged. */
    static final ChshSettings EXCHANGED = new ChshSettings(
            ChshSettings.PAPER.a(), ChshSettings.PAPER.aPrime(), ChshSettings.PAPER.bPrime(), ChshSettings.PAPER.b());

    /** The author's 25 means of five S, as a result of this experiment. */
    static final Experiment3Result LOGGED = SWEEP.summarise(Arrays.stream(LOGS.rows(EXP3_S_TRIALS, 5))
            .mapToDouble(trials -> Arrays.stream(trials).average().orElseThrow() / 2)
            .toArray());

    private Experiment3Sweep() {}

    /** CS of a state without sampling error. */
    static double strength(Circuit preparation, ChshSettings settings) {
        return ConfoundingStrength.ofChsh(
                ChshCircuits.exactCorrelators(preparation, settings).s());
    }

    static double strength(double theta, ChshSettings settings) {
        return strength(Experiment3.state(theta), settings);
    }

    /** Largest value of a function over angles in equal steps. */
    static double largest(double from, double to, int steps, DoubleUnaryOperator function) {
        return IntStream.rangeClosed(0, steps)
                .mapToDouble(step -> from + (to - from) * step / steps)
                .map(function)
                .max()
                .orElseThrow();
    }

    static double[] concurrences() {
        return IntStream.range(0, POINTS)
                .mapToDouble(index -> Experiment3.concurrence(EXECUTED.theta(index)))
                .toArray();
    }

    static Share fits(Basis basis, Experiment3Protocol protocol) {
        return runs(THREE, protocol).share(basis, "R² > 0.999", result -> result.rSquared() > 0.999);
    }

    static Share linear(Basis basis, Experiment3Protocol protocol) {
        return runs(THREE, protocol)
                .share(basis, "Pearson's r > 0.9999", result -> result.fit().r() > 0.9999);
    }

    /** Squared deviations of the 25 mean S from their expectations, each in units of its variance as executed. */
    static double chiSquare(Experiment3Result result) {
        return IntStream.range(0, POINTS)
                .mapToDouble(index -> {
                    double deviation =
                            2 * result.strength(index) - SWEEP.exact(index).s();
                    return deviation * deviation / varianceOfS(SWEEP.exact(index));
                })
                .sum();
    }

    private static double varianceOfS(ChshCorrelators exact) {
        double squares = exact.ab() * exact.ab()
                + exact.abPrime() * exact.abPrime()
                + exact.aPrimeB() * exact.aPrimeB()
                + exact.aPrimeBPrime() * exact.aPrimeBPrime();
        return (4 - squares) / (EXECUTED.trials() * EXECUTED.shots());
    }

    /** The sweep under both protocols: mean and central 95 % over replications, with the points and bars of the author's figure. */
    static Dataset figure3() {
        Dataset.Builder table = Dataset.of(
                "figure-3-sweep",
                "Confounding strength over the sweep of states (Figure 3)",
                Column.of("protocol", "as written or as executed"),
                Column.of("theta", "angle of the state cos θ |00⟩ + sin θ |11⟩", "degree"),
                Column.of("concurrence", "|sin 2θ|"),
                Column.of("cs_mean", "confounding strength, mean over replications"),
                Column.of("cs_lower", "2.5 % quantile over replications"),
                Column.of("cs_upper", "97.5 % quantile over replications"),
                Column.of("cs_theory", "(1 + C)/√2"),
                Column.of("cs_best_angles", "√(1 + C²), the best settings for the state"),
                Column.of("published", "strength in the published figure"),
                Column.of("published_error", "half-length of the published figure's bar"));
        rows(table, "as written", WRITTEN);
        rows(table, "as executed", EXECUTED);
        return table.build();
    }

    private static void rows(Dataset.Builder table, String name, Experiment3Protocol protocol) {
        for (int index = 0; index < POINTS; index++) {
            int point = index;
            double theta = protocol.theta(index);
            var cs = runs(THREE, protocol).distribution(result -> result.strength(point));
            table.row(
                    name,
                    StrictMath.toDegrees(theta),
                    Experiment3.concurrence(theta),
                    cs.mean(),
                    cs.quantile(0.025),
                    cs.quantile(0.975),
                    Experiment3.theory(theta),
                    strength(theta, Experiment3.bestSettings(theta)),
                    LOGS.value(FIG3_S, index) / 2,
                    LOGS.value(FIG3_S_SEM, index) / 2);
        }
    }

    /** Share of repeats that pass each threshold, by number of trials at each θ. */
    static Dataset thresholds() {
        Dataset.Builder table = Dataset.of(
                "experiment-3-thresholds",
                "Share of repeats that pass each printed threshold",
                Column.of("trials", "at each θ"),
                Column.of("share_r_squared", "share of repeats with R² > 0.999"),
                Column.of("share_r", "share of repeats with r > 0.9999"));
        for (int count : new int[] {1, 2, 3, 5, 8, 10, 15, 20}) {
            Experiment3Protocol protocol = WRITTEN.withTrials(count);
            table.row(
                    count,
                    fits(Basis.AS_WRITTEN, protocol).share(),
                    linear(Basis.AS_WRITTEN, protocol).share());
        }
        return table.build();
    }

    /** The same circuit over the whole period of its state's entanglement, [0, π]. */
    static Dataset beyond() {
        Dataset.Builder table = Dataset.of(
                "experiment-3-beyond",
                "Confounding strength over the whole period of the states",
                Column.of("theta", "angle of the state cos θ |00⟩ + sin θ |11⟩", "degree"),
                Column.of("concurrence", "|sin 2θ|"),
                Column.of("cs_fixed_angles", "strength at the paper's settings"),
                Column.of("cs_linear_law", "(1 + C)/√2"),
                Column.of("cs_best_angles", "√(1 + C²), the best settings for the state"));
        for (int step = 0; step <= 96; step++) {
            double theta = Math.PI * step / 96;
            double concurrence = Experiment3.concurrence(theta);
            table.row(
                    StrictMath.toDegrees(theta),
                    concurrence,
                    strength(theta, ChshSettings.PAPER),
                    (1 + concurrence) * StrictMath.sqrt(0.5),
                    StrictMath.sqrt(1 + concurrence * concurrence));
        }
        return table.build();
    }
}
