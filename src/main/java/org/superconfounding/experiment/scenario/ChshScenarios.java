package org.superconfounding.experiment.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.superconfounding.bell.ChshCircuits;
import org.superconfounding.bell.ChshSettings;
import org.superconfounding.experiment.Experiment1Protocol;
import org.superconfounding.experiment.ProductState;
import org.superconfounding.hardware.NamedCircuit;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.statistics.Seed;

/** Experiment 2 on a device: the four CHSH circuits of a preparation, in the order and with the names of the recorded runs. */
final class ChshScenarios {
    /** The four circuits' names: settings (a, b), (a, b′), (a′, b), (a′, b′). */
    static final List<String> SETTINGS = List.of("ab", "ab'", "a'b", "a'b'");

    private static final List<String> ALICE = List.of("0", "0", "pi/4", "pi/4");
    private static final List<String> BOB = List.of("pi/8", "-pi/8", "pi/8", "-pi/8");

    private ChshScenarios() {}

    static Scenario bellState() {
        return new Scenario(
                "bell-state",
                "CHSH with the Bell state",
                "Experiment 2, quantum super-confounding; Fig. 2",
                1000,
                false,
                seed -> circuits("", Experiment1Protocol.BELL_STATE, new TreeMap<>()),
                ChshScenarios::figures);
    }

    static Scenario noConfounding() {
        return new Scenario(
                "no-confounding",
                "CHSH with a random product state",
                "Experiment 2, no confounding; Fig. 2",
                1000,
                true,
                ChshScenarios::productState,
                ChshScenarios::figures);
    }

    /** As the author's code has it, θ uniform on [0, π] and φ uniform on [0, 2π); but the angles are recorded. */
    private static List<NamedCircuit> productState(Seed seed) {
        ProductState.Fixed state = ProductState.FreshUniformAngles.draw(seed.generator());
        return circuits(
                "",
                state.preparation(),
                new TreeMap<>(Map.of(
                        "state.theta0", NamedCircuit.radians(state.thetaA()),
                        "state.phi0", NamedCircuit.radians(state.phiA()),
                        "state.theta1", NamedCircuit.radians(state.thetaB()),
                        "state.phi1", NamedCircuit.radians(state.phiB()))));
    }

    /** The four circuits of a preparation; {@code prefix} goes before their names. */
    static List<NamedCircuit> circuits(String prefix, Circuit preparation, SortedMap<String, String> parameters) {
        List<Circuit> four = ChshCircuits.of(preparation, ChshSettings.PAPER).all();
        List<NamedCircuit> named = new ArrayList<>();
        for (int i = 0; i < four.size(); i++) {
            SortedMap<String, String> all = new TreeMap<>(parameters);
            all.put("a", ALICE.get(i));
            all.put("b", BOB.get(i));
            named.add(new NamedCircuit(prefix + SETTINGS.get(i), four.get(i), all));
        }
        return named;
    }

    private static List<Figure> figures(Frequencies frequencies) {
        List<Figure> figures = new ArrayList<>();
        for (String setting : SETTINGS) {
            figures.add(new LinearFigure(frequencies).addCorrelator(setting, 1).named("E(" + setting + ")"));
        }
        figures.add(s(frequencies, "").named("S"));
        figures.add(s(frequencies, "").magnitude("CS", 2));
        return figures;
    }

    /** S = E(a,b) + E(a,b′) + E(a′,b) − E(a′,b′). */
    static LinearFigure s(Frequencies frequencies, String prefix) {
        LinearFigure s = new LinearFigure(frequencies);
        for (int i = 0; i < SETTINGS.size(); i++) {
            s.addCorrelator(prefix + SETTINGS.get(i), i == 3 ? -1 : 1);
        }
        return s;
    }
}
