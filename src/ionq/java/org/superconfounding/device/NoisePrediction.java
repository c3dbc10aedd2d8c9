package org.superconfounding.device;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.superconfounding.bell.BellTest;
import org.superconfounding.experiment.scenario.Figure;
import org.superconfounding.experiment.scenario.Frequencies;
import org.superconfounding.experiment.scenario.Scenario;
import org.superconfounding.experiment.scenario.Scenarios;
import org.superconfounding.hardware.NamedCircuit;
import org.superconfounding.quantum.OutcomeDistribution;
import org.superconfounding.statistics.Seed;

/**
 * What a device's published error rates say of a scenario, and whether runs can tell it from no noise at all.
 *
 * @param noise the published figures
 * @param s predicted CHSH value of the Bell state
 * @param power probability that as many shots as were recorded would reject "no noise" in the exact two-sided test at level 0.05, for too few
 *     wins, were the prediction right
 * @param compatible two-sided exact probability of the recorded wins under the prediction
 */
public record NoisePrediction(NoiseModel noise, double s, double power, double compatible) {
    /** Each tail of a two-sided test at level 0.05. */
    private static final double TAIL = 0.025;

    /** The published figures for the device of the paper's runs: decoherence alone, then gate errors in all the ways they can be read. */
    static final List<NoiseModel> ARIA_1 = Stream.<NoiseModel>concat(
                    Stream.of(Decoherence.ARIA_1), DeviceNoise.ARIA_1.stream())
            .toList();

    /**
     * The published figures for a device.
     *
     * @param device the provider's name for it, with or without what comes before its last dot, such as {@code qpu.forte-1}
     */
    public static List<NoiseModel> published(String device) {
        String name = device.substring(device.lastIndexOf('.') + 1);
        return name.equals("aria-1")
                ? ARIA_1
                : DeviceNoise.BY_DEVICE.containsKey(name) ? List.of(DeviceNoise.model(name)) : List.of();
    }

    /** The prediction for the Bell state's four circuits, beside what was recorded. */
    public static NoisePrediction of(NoiseModel noise, Visibility recorded) {
        Scenario bell = Scenarios.named("bell-state");
        double s = bell.figures(frequencies(noise, bell.circuits(Seed.of(0)))).stream()
                .filter(figure -> figure.name().equals("S"))
                .mapToDouble(Figure::value)
                .findFirst()
                .orElseThrow();
        double visibility = s / BellTest.CHSH.quantumMaximum();
        return new NoisePrediction(noise, s, recorded.power(visibility, TAIL), recorded.twoSided(visibility));
    }

    /** The visibility that gives the same S. */
    public double visibility() {
        return s / BellTest.CHSH.quantumMaximum();
    }

    /** The exact laws of circuits on such a device. */
    public static Frequencies frequencies(NoiseModel noise, List<NamedCircuit> circuits) {
        Map<String, OutcomeDistribution> laws = new LinkedHashMap<>();
        circuits.forEach(named -> laws.put(named.name(), noise.outcomes(named.circuit())));
        return Frequencies.exact(laws);
    }
}
