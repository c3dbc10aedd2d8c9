package org.superconfounding.device;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.superconfounding.quantum.Channel;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.Operation;
import org.superconfounding.quantum.OutcomeDistribution;
import org.superconfounding.quantum.Simulator;

/**
 * A device's published error rates as a model: a depolarizing channel after each gate, on the gate's qubits, and independent misreading of
 * each bit. The channel of rate r on dimension d is ρ → (1 − r)ρ + r·1/d; its average gate fidelity is 1 − r(d − 1)/d.
 *
 * @param name of device and figures
 * @param oneQubit rate after a one-qubit gate
 * @param twoQubit rate after a two-qubit gate
 * @param readout misreading of each bit
 * @param source where the figures are published
 */
public record DeviceNoise(String name, double oneQubit, double twoQubit, ReadoutError readout, String source)
        implements NoiseModel {
    private static final ReadoutError NO_MISREADING = new ReadoutError(0, 0);
    private static final String MODELS = "IonQ, guide to simulation with noise models: no misreading";
    private static final String ARIA_FIDELITIES =
            "Microsoft Learn, IonQ provider page: one-qubit fidelity 99.95 %, two-qubit 99.6 %, preparation and readout 99.61 %";

    /** The provider's noise model of Aria-1. */
    public static final DeviceNoise ARIA_1_MODEL = model("Aria-1", 0.0005, 0.0133);

    /**
     * The fidelities published for Aria-1, gates alone. The two-qubit figure is published without a correction for preparation and
     * readout, so it may hold their errors already.
     */
    public static final DeviceNoise ARIA_1_GATES =
            ofFidelities("Aria-1, published gate fidelities", 0.9995, 0.996, 1, ARIA_FIDELITIES);

    /** The fidelities published for Aria-1, with misreading of each bit besides. */
    public static final DeviceNoise ARIA_1_FIDELITIES =
            ofFidelities("Aria-1, published fidelities", 0.9995, 0.996, 0.9961, ARIA_FIDELITIES);

    /** The noise model of Aria-1 with the published misreading besides: the most pessimistic of the published figures. */
    public static final DeviceNoise ARIA_1_MODEL_WITH_READOUT = new DeviceNoise(
            "Aria-1, noise model and readout", 0.0005, 0.0133, misreading(0.9961), MODELS + "; " + ARIA_FIDELITIES);

    /** The published figures for the device of the recorded runs, in all the ways they can be read. */
    public static final List<DeviceNoise> ARIA_1 =
            List.of(ARIA_1_GATES, ARIA_1_FIDELITIES, ARIA_1_MODEL, ARIA_1_MODEL_WITH_READOUT);

    /** The provider's noise models, by device. */
    public static final SortedMap<String, DeviceNoise> BY_DEVICE =
            Collections.unmodifiableSortedMap(new TreeMap<>(Map.of(
                    "aria-1", ARIA_1_MODEL,
                    "aria-2", model("Aria-2", 0.000657, 0.01856),
                    "forte-1", model("Forte-1", 0.000267, 0.004949))));

    private static DeviceNoise model(String device, double oneQubit, double twoQubit) {
        return new DeviceNoise(device + ", noise model", oneQubit, twoQubit, NO_MISREADING, MODELS);
    }

    /**
     * The provider's noise model of a device.
     *
     * @throws IllegalArgumentException if none is published; the message lists those that are
     */
    public static DeviceNoise model(String device) {
        DeviceNoise model = BY_DEVICE.get(device);
        if (model == null) {
            throw new IllegalArgumentException(
                    "no noise model \"" + device + "\"; there are " + String.join(", ", BY_DEVICE.keySet()));
        }
        return model;
    }

    /**
     * Rates from average gate fidelities.
     *
     * @param oneQubit fidelity of a one-qubit gate, in [½, 1]
     * @param twoQubit fidelity of a two-qubit gate, in [¼, 1]
     * @param readout probability of reading a bit right, in [0, 1]
     */
    public static DeviceNoise ofFidelities(
            String name, double oneQubit, double twoQubit, double readout, String source) {
        return new DeviceNoise(name, rate(oneQubit, 2), rate(twoQubit, 4), misreading(readout), source);
    }

    private static double rate(double fidelity, int dimension) {
        double rate = (1 - fidelity) * dimension / (dimension - 1);
        if (!(rate >= 0 && rate <= 1)) {
            throw new IllegalArgumentException(
                    "an average fidelity of " + fidelity + " is not between " + 1.0 / dimension + " and 1");
        }
        return rate;
    }

    private static ReadoutError misreading(double right) {
        return new ReadoutError(1 - right, 1 - right);
    }

    /** The circuit with a depolarizing channel after each gate. */
    public Circuit noisy(Circuit circuit) {
        Circuit.Builder builder = Circuit.builder(circuit.qubits(), circuit.bits());
        for (Operation operation : circuit.operations()) {
            builder.add(operation);
            if (operation instanceof Operation.Unitary unitary) {
                builder.add(new Operation.Noise(after(unitary), unitary.targets()));
            }
        }
        return builder.build();
    }

    private Channel after(Operation.Unitary unitary) {
        return switch (unitary.gate().arity()) {
            case 1 -> Channel.depolarizing(1, oneQubit);
            case 2 -> Channel.depolarizing(2, twoQubit);
            default ->
                throw new IllegalArgumentException("no error rate is published for a gate on "
                        + unitary.gate().arity() + " qubits");
        };
    }

    @Override
    public OutcomeDistribution outcomes(Circuit circuit) {
        return readout.apply(Simulator.outcomes(noisy(circuit)));
    }
}
