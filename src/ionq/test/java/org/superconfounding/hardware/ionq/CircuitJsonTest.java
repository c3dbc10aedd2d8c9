package org.superconfounding.hardware.ionq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.superconfounding.hardware.NamedCircuit;
import org.superconfounding.quantum.Channel;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.Gate;
import org.superconfounding.quantum.Simulator;
import org.superconfounding.statistics.Seed;

class CircuitJsonTest {
    private static final List<Gate> FIXED = List.of(
            Gate.X, Gate.Y, Gate.Z, Gate.H, Gate.S, Gate.SDG, Gate.T, Gate.TDG, Gate.SX, Gate.SXDG, Gate.CNOT, Gate.CZ,
            Gate.SWAP, Gate.CCX);

    private static Gate gate(int kind, UniformRandomProvider random) {
        double angle = 4 * Math.PI * (random.nextDouble() - 0.5);
        return switch (kind - FIXED.size()) {
            case 0 -> Gate.rx(angle);
            case 1 -> Gate.ry(angle);
            case 2 -> Gate.rz(angle);
            case 3 -> Gate.phase(angle);
            case 4 -> Gate.u(angle, 1 + angle, 2 * random.nextDouble());
            default -> FIXED.get(kind);
        };
    }

    /** An independent device, written from the service's documentation, gives our simulator's outcome law. */
    @Property
    void shouldMeanTheSameCircuitToTheServiceAsToTheSimulator(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 18) Integer> kinds, @ForAll long base) {
        UniformRandomProvider random = Seed.of(base).generator();
        Circuit.Builder builder = Circuit.builder(3, 3);
        for (int qubit = 0; qubit < 3; qubit++) {
            builder.ry(qubit, 3 * random.nextDouble());
        }
        for (int kind : kinds) {
            Gate gate = gate(kind, random);
            int first = random.nextInt(3);
            int step = 1 + random.nextInt(2);
            int[] targets = {first, (first + step) % 3, (first + 2 * step) % 3};
            builder.apply(gate, Arrays.copyOf(targets, gate.arity()));
        }
        Circuit circuit = builder.build().measureAll();
        double[] ours = Simulator.outcomes(circuit).probabilities();
        double[] theirs = ReferenceDevice.probabilities(CircuitJson.gates(circuit), 3);
        // at most 15 gates, each with a rounding error below 1e-15 in every amplitude
        assertThat(theirs).containsExactly(ours, within(1e-13));
    }

    @Test
    void shouldWriteAnglesThatReadBackAsTheSameNumber() {
        for (double angle : new double[] {Math.PI / 8, -Math.PI / 4, 1e-9, 0.1, -0.0, Math.nextUp(1.0)}) {
            String json = CircuitJson.gates(Circuit.of(1, 1).ry(0, angle).measureAll())
                    .get(0)
                    .path("rotation")
                    .toString();
            assertThat(Double.parseDouble(json)).as(json).isEqualTo(angle + 0.0);
        }
    }

    @Test
    void shouldRefuseWhatADeviceCannotRun() {
        Circuit two = Circuit.of(2, 2);
        refused(two.h(0).measure(0, 0), "every qubit must be measured");
        refused(two.measure(0, 1).measure(1, 0), "qubit i must be measured into bit i");
        refused(two.measureAll().h(0), "a gate follows a measurement");
        refused(two.measureAll().measure(0, 0), "measured twice");
        refused(two.reset(0).measureAll(), "Reset");
        refused(two.channel(Channel.bitFlip(0.1), 0).measureAll(), "gates and final measurements only");
        // A matrix of that name, whatever built-in gate is called so.
        for (String name : List.of("mine", "X")) {
            refused(two.apply(Gate.unitary(name, Gate.H.matrix()), 0).measureAll(), "no gate for " + name);
        }
    }

    private static void refused(Circuit circuit, String words) {
        assertRefused(() -> CircuitJson.gates(circuit), words);
    }

    @Test
    void shouldCountGatesAsTheServicePricesThem() {
        Circuit circuit = Circuit.of(3, 3)
                .h(0)
                .rz(1, 0.1)
                .cnot(0, 1)
                .apply(Gate.SWAP, 1, 2)
                .apply(Gate.CCX, 0, 1, 2)
                .measureAll();
        Estimate.Size size = Estimate.Size.of(JobPayload.program(new NamedCircuit("c", circuit)));
        assertThat(size).isEqualTo(new Estimate.Size(3, 2, 8));
    }
}
