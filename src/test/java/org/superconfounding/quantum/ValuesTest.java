package org.superconfounding.quantum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is a value is compared by its content, and says what it is. */
class ValuesTest {
    /** A value, the same made once more, and one that differs in a single number. */
    record Case(Object value, Object twin, Object other) {}

    private static ComplexMatrix matrix(double re, double im) {
        return ComplexMatrix.of(new double[][] {{re, 0}}, new double[][] {{im, 0}});
    }

    private static Circuit circuit(int qubits, int bits, int target) {
        return Circuit.of(qubits, bits).h(target);
    }

    private static OutcomeDistribution law(double... probabilities) {
        return OutcomeDistribution.of(1, probabilities);
    }

    private static Counts counts(int... counts) {
        return new Counts(1, counts);
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case(matrix(1, 2), matrix(1, 2), matrix(1, 3)),
                new Case(matrix(1, 2), matrix(1, 2), matrix(2, 2)),
                new Case(ComplexMatrix.zero(2, 3), ComplexMatrix.zero(2, 3), ComplexMatrix.zero(3, 3)),
                new Case(Gate.ry(0.1), Gate.ry(0.1), Gate.ry(0.2)),
                new Case(Gate.Z, Gate.unitary("Z", Gate.Z.matrix()), Gate.X),
                new Case(circuit(2, 1, 0), circuit(2, 1, 0), circuit(2, 1, 1)),
                new Case(circuit(2, 1, 0), circuit(2, 1, 0), circuit(3, 1, 0)),
                new Case(circuit(2, 1, 0), circuit(2, 1, 0), circuit(2, 2, 0)),
                new Case(StateVector.zero(2), StateVector.basis(2, 0), StateVector.basis(2, 1)),
                new Case(law(0.5, 0.5), law(0.5, 0.5), law(0.25, 0.75)),
                new Case(counts(3, 4), counts(3, 4), counts(4, 3)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldCompareByContent(Case one) {
        assertThat(one.value())
                .isEqualTo(one.twin())
                .hasSameHashCodeAs(one.twin())
                .isNotEqualTo(one.other())
                .isNotEqualTo("another kind of thing");
        assertThat(one.value().hashCode())
                .as("hash codes of values that differ in one number, which would coincide once in 2^32")
                .isNotEqualTo(one.other().hashCode());
    }

    @Test
    void shouldSayWhatItIs() {
        assertThat(Circuit.of(2, 1).h(0))
                .asString()
                .startsWith("2 qubits, 1 bits, [")
                .contains("H");
    }
}
