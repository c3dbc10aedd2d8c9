package org.superconfounding.experiment.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.superconfounding.experiment.Experiment3;
import org.superconfounding.experiment.Experiment3Protocol;
import org.superconfounding.hardware.NamedCircuit;
import org.superconfounding.statistics.Correlation;
import org.superconfounding.statistics.GoodnessOfFit;

/** Experiment 3 on a device: cos θ|00⟩ + sin θ|11⟩ at the paper's 25 angles from 0 to π/2, four CHSH circuits each. */
final class ThetaSweep {
    private static final Experiment3Protocol PAPER = Experiment3Protocol.asWritten();

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

    private static String prefix(int index) {
        return String.format(Locale.ROOT, "theta%02d ", index);
    }

    private static List<NamedCircuit> circuits() {
        List<NamedCircuit> circuits = new ArrayList<>();
        for (int i = 0; i < PAPER.points(); i++) {
            double theta = PAPER.theta(i);
            circuits.addAll(ChshScenarios.circuits(
                    prefix(i), Experiment3.state(theta), new TreeMap<>(Map.of("theta", NamedCircuit.radians(theta)))));
        }
        return circuits;
    }

    /** CS at each angle, its fit to the paper's prediction, and its correlation with the concurrence. */
    private static List<Figure> figures(Frequencies frequencies) {
        List<Figure> figures = new ArrayList<>();
        double[] measured = new double[PAPER.points()];
        double[] predicted = new double[PAPER.points()];
        double[] concurrence = new double[PAPER.points()];
        for (int i = 0; i < PAPER.points(); i++) {
            Figure strength = ChshScenarios.s(frequencies, prefix(i))
                    .magnitude(String.format(Locale.ROOT, "CS(theta %02d)", i), 2);
            figures.add(strength);
            measured[i] = strength.value();
            concurrence[i] = Experiment3.concurrence(PAPER.theta(i));
            predicted[i] = Experiment3.theory(PAPER.theta(i));
        }
        figures.add(new Figure("R squared of the prediction", GoodnessOfFit.rSquared(measured, predicted), null));
        figures.add(new Figure("r of CS and concurrence", Correlation.pearson(concurrence, measured), null));
        return figures;
    }
}
