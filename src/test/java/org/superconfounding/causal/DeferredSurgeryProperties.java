package org.superconfounding.causal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.rng.UniformRandomProvider;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.Simulator;
import org.superconfounding.statistics.Seed;

class DeferredSurgeryProperties {
    private static Circuit random(int qubits, long base) {
        UniformRandomProvider random = Seed.of(base).generator();
        Circuit.Builder builder = Circuit.builder(qubits, 0);
        for (int layer = 0; layer < 3; layer++) {
            for (int qubit = 0; qubit < qubits; qubit++) {
                builder.ry(qubit, 6 * random.nextDouble()).rz(qubit, 6 * random.nextDouble());
            }
            for (int qubit = 1; qubit < qubits; qubit++) {
                builder.cnot(random.nextBoolean() ? 0 : qubit - 1, qubit);
            }
        }
        return builder.build();
    }

    /** The whole law agrees: the intervened qubit, all others, and the outcome of the projection that nobody looks at. */
    @Property
    void shouldHaveTheLawOfTheMidCircuitSurgery(
            @ForAll long base, @ForAll @IntRange(min = 2, max = 3) int qubits, @ForAll @IntRange(max = 1) int value) {
        Circuit before = random(qubits, base);
        Circuit midCircuit = Circuit.of(qubits, qubits + 1).append(before);
        midCircuit = Surgery.projectPrepare(midCircuit, 0, value, qubits);
        for (int qubit = 0; qubit < qubits; qubit++) {
            midCircuit = midCircuit.measure(qubit, qubit);
        }
        int[] kept = IntStream.rangeClosed(0, qubits).toArray();
        double[] deferred = Simulator.outcomes(
                        DeferredSurgery.projectPrepare(before, value).measureAll())
                .marginal(kept)
                .probabilities();
        // at most 30 gates, each with a rounding error below 1e-15 in every amplitude
        assertThat(deferred).containsExactly(Simulator.outcomes(midCircuit).probabilities(), within(1e-13));
    }

    @Example
    void shouldDifferFromAnInterventionThatForgetsToPrepare() {
        Circuit bell = Circuit.builder(2, 2).h(0).cnot(0, 1).build();
        double[] prepared = Simulator.outcomes(
                        DeferredSurgery.projectPrepare(bell, 1).measureAll())
                .marginal(0, 1)
                .probabilities();
        double[] projectedOnly = Simulator.outcomes(
                        Surgery.project(bell, 0, 0).measure(0, 0).measure(1, 1))
                .probabilities();
        assertThat(prepared[0b01]).isCloseTo(0.5, within(1e-15));
        assertThat(projectedOnly[0b01])
                .as("a mere projection keeps the correlation")
                .isZero();
    }

    @Example
    void shouldRefuseWhatCannotBeDeferred() {
        Circuit bell = Circuit.of(2, 2).h(0).cnot(0, 1);
        assertRefused(() -> DeferredSurgery.projectPrepare(bell, 2), "sets is 2");
        assertRefused(() -> DeferredSurgery.projectPrepare(bell.measure(0, 0), 0), "only gates");
    }
}
