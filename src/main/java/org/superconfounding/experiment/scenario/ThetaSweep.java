package org.superconfounding.experiment.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.superconfounding.hardware.NamedCircuit;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.statistics.Correlation;
import org.superconfounding.statistics.GoodnessOfFit;

/** Experiment 3 on a device: cos θ|00⟩ + sin θ|11⟩ at 25 angles from 0 to π/2, four CHSH circuits each. */
final class ThetaSweep {
    private static final int ANGLES = 25;

    private ThetaSweep() {}

    static Scenario scenario() {
        return new Scenario(
                "theta-sweep",
                "CHSH with partially entangled states",
                "Experiment 3; Fig. 3",
                1000,
                false,
                seed -> circuits(),
                ThetaSweep::figures);
    }

    private static double theta(int index) {
        return Math.PI / 2 * index / (ANGLES - 1);
    }

    private static String prefix(int index) {
        return String.format(Locale.ROOT, "theta%02d ", index);
    }

    private static List<NamedCircuit> circuits() {
        List<NamedCircuit> circuits = new ArrayList<>();
        for (int i = 0; i < ANGLES; i++) {
            Circuit preparation =
                    Circuit.builder(2, 2).ry(0, 2 * theta(i)).cnot(0, 1).build();
            circuits.addAll(ChshScenarios.circuits(
                    prefix(i), preparation, new TreeMap<>(Map.of("theta", AngleText.of(theta(i))))));
        }
        return circuits;
    }

    /** CS at each angle, its fit to (1 + sin 2θ)/√2, and its correlation with the concurrence sin 2θ. */
    private static List<Figure> figures(Frequencies frequencies) {
        List<Figure> figures = new ArrayList<>();
        double[] measured = new double[ANGLES];
        double[] predicted = new double[ANGLES];
        double[] concurrence = new double[ANGLES];
        for (int i = 0; i < ANGLES; i++) {
            Figure strength = ChshScenarios.s(frequencies, prefix(i))
                    .magnitude(String.format(Locale.ROOT, "CS(theta %02d)", i), 2);
            figures.add(strength);
            measured[i] = strength.value();
            concurrence[i] = StrictMath.sin(2 * theta(i));
            predicted[i] = (1 + concurrence[i]) / Math.sqrt(2);
        }
        figures.add(new Figure("R squared of the prediction", GoodnessOfFit.rSquared(measured, predicted), null));
        figures.add(new Figure("r of CS and concurrence", Correlation.pearson(concurrence, measured), null));
        return figures;
    }
}
