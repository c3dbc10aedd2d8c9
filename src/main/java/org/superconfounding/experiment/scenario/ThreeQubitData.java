package org.superconfounding.experiment.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.apache.commons.rng.UniformRandomProvider;
import org.superconfounding.hardware.NamedCircuit;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.statistics.Seed;

/**
 * The data set of Experiment 5 on a device: each row is one circuit of one shot, as in the author's code. A is qubit 0, C qubit 1, B
 * qubit 2; θ uniform on [0, π], RY(θ) on A, a CNOT from A to C and one from A to B.
 */
final class ThreeQubitData {
    private static final int ROWS = 500;
    private static final int A = 0;
    private static final int C = 1;
    private static final int B = 2;

    private ThreeQubitData() {}

    static Scenario scenario() {
        return new Scenario(
                "three-qubit-data",
                "500 rows of features A, C and label B, fully confounded",
                "Experiment 5; Fig. 5",
                1,
                true,
                ThreeQubitData::circuits,
                ThreeQubitData::figures);
    }

    private static List<NamedCircuit> circuits(Seed seed) {
        UniformRandomProvider random = seed.generator();
        List<NamedCircuit> rows = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            double theta = Math.PI * random.nextDouble();
            rows.add(new NamedCircuit(
                    String.format(Locale.ROOT, "row%03d", row),
                    Circuit.builder(3, 3)
                            .ry(A, theta)
                            .cnot(A, C)
                            .cnot(A, B)
                            .build()
                            .measureAll(),
                    new TreeMap<>(Map.of("theta", NamedCircuit.radians(theta)))));
        }
        return rows;
    }

    private static List<Figure> figures(Frequencies frequencies) {
        double[] cells = new double[8];
        double rows = 0;
        for (String circuit : frequencies.circuits()) {
            // Exact laws have infinitely many shots; then every row weighs the same.
            double weight = Double.isInfinite(frequencies.shots(circuit)) ? 1 : frequencies.shots(circuit);
            double[] law = frequencies.law(circuit);
            for (int outcome = 0; outcome < cells.length; outcome++) {
                cells[outcome] += weight * law[outcome];
            }
            rows += weight;
        }
        boolean independent = frequencies.circuits().stream().allMatch(frequencies::independent);
        List<Figure> figures = List.of(
                proportion("P(A=C)", cells, outcome -> bit(outcome, A) == bit(outcome, C), outcome -> true),
                proportion("P(A=B)", cells, outcome -> bit(outcome, A) == bit(outcome, B), outcome -> true),
                proportion("P(B=1|C=1)", cells, outcome -> bit(outcome, B) == 1, outcome -> bit(outcome, C) == 1),
                proportion("P(B=1|C=0)", cells, outcome -> bit(outcome, B) == 1, outcome -> bit(outcome, C) == 0),
                new Figure("rows", rows, null));
        return independent
                ? figures
                : figures.stream()
                        .map(figure -> new Figure(figure.name(), figure.value(), null))
                        .toList();
    }

    private static int bit(int outcome, int qubit) {
        return outcome >> qubit & 1;
    }

    private static Figure proportion(String name, double[] cells, IntPredicate event, IntPredicate condition) {
        double of = 0;
        double hits = 0;
        for (int outcome = 0; outcome < cells.length; outcome++) {
            of += condition.test(outcome) ? cells[outcome] : 0;
            hits += condition.and(event).test(outcome) ? cells[outcome] : 0;
        }
        double p = hits / of;
        return new Figure(name, p, Math.sqrt(Math.max(0, p * (1 - p)) / of));
    }
}
