package org.superconfounding.quantum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.Refusals.assertRefused;
import static org.superconfounding.io.Refusals.assertRefusedExactly;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CircuitTest {
    private final Circuit empty = Circuit.of(2, 2);

    @Test
    void shouldLeaveTheOriginalUntouched() {
        Circuit longer = empty.h(0);
        assertThat(empty.operations()).as("a fluent call returns a new circuit").isEmpty();
        assertThat(longer.operations()).hasSize(1);
        Circuit.Builder builder = Circuit.builder(2, 2).h(0);
        Circuit first = builder.build();
        builder.x(1);
        assertThat(first)
                .as("a builder that goes on does not change what it built")
                .isEqualTo(longer);
    }

    private static <C extends CircuitSteps<C>> C everyStep(C start, Channel noise) {
        return start.h(0)
                .x(1)
                .z(0)
                .apply(Gate.S, 0)
                .apply(Gate.T, 0)
                .rx(0, 1)
                .ry(0, 2)
                .rz(0, 3)
                .cnot(0, 1)
                .apply(Gate.SX, 1)
                .channel(noise, 1)
                .reset(0)
                .measure(0, 0)
                .measure(1, 1);
    }

    @Test
    void shouldBuildTheSameCircuitByBuilderFluentlyAndByAppending() {
        Channel noise = Channel.dephasing(0.1);
        Circuit fluent = everyStep(empty, noise);
        Circuit built = everyStep(Circuit.builder(2, 2), noise).build();
        assertThat(built).isEqualTo(fluent).hasSameHashCodeAs(fluent).hasToString(fluent.toString());
        assertThat(fluent.operations()).hasSize(14);
        assertThat(empty.h(0).append(empty.measureAll()))
                .isEqualTo(empty.h(0).measure(0, 0).measure(1, 1))
                .isNotEqualTo(empty);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 2, 31, Integer.MIN_VALUE})
    void shouldRefuseAQubitOutOfRange(int qubit) {
        for (Runnable call : List.<Runnable>of(
                () -> empty.h(qubit),
                () -> empty.cnot(0, qubit),
                () -> empty.cnot(qubit, 0),
                () -> empty.measure(qubit, 0),
                () -> empty.measure(0, qubit),
                () -> empty.reset(qubit),
                () -> empty.channel(Channel.identity(), qubit),
                () -> Circuit.builder(2, 2).x(qubit),
                () -> StateVector.zero(2).apply(Gate.X, qubit),
                () -> DensityMatrix.maximallyMixed(2).apply(Gate.X, qubit),
                () -> DensityMatrix.maximallyMixed(2).partialTrace(qubit),
                () -> OutcomeDistribution.of(1, .5, .5).marginal(qubit))) {
            assertRefused(call::run, "" + qubit);
        }
    }

    @Test
    void shouldNameWhatIsWrongWithTheTargets() {
        assertRefusedExactly(() -> empty.h(2), "qubit 2 is out of range; there are 2, numbered from 0");
        assertRefusedExactly(() -> empty.cnot(1, 1), "CNOT names qubit 1 twice");
        assertRefusedExactly(() -> empty.apply(Gate.CNOT, 0), "CNOT acts on 2 qubit(s) but was given the targets [0]");
        assertRefused(() -> empty.channel(Channel.dephasing(0.1), 0, 1), "dephasing acts on 1 qubit(s)");
        assertRefused(() -> StateVector.zero(2).apply(Gate.CNOT, 1, 1), "twice");
        assertRefused(() -> empty.ry(0, Double.NaN), "RY is NaN");
    }

    @Test
    void shouldRefuseImpossibleSizes() {
        assertRefusedExactly(() -> Circuit.of(0, 0), "number of qubits of a circuit is 0; allowed are 1 to 26");
        assertRefusedExactly(
                () -> Circuit.of(27, 0), "a circuit of 27 qubits needs 2147483648 bytes; allowed are 1 to 26 qubits");
        assertRefused(() -> Circuit.of(1000, 0), "2^1004 bytes");
        assertRefused(() -> Circuit.of(58, 0), "4611686018427387904 bytes");
        assertRefused(() -> Circuit.of(59, 0), "2^63 bytes");
        assertThat(Circuit.of(26, 26).qubits()).as("the largest circuit").isEqualTo(26);
        assertRefused(() -> Circuit.of(1, -1), "-1");
        assertRefused(() -> Circuit.of(2, 1).measureAll());
        assertRefused(() -> empty.append(Circuit.of(3, 2)), "3 qubits");
    }
}
