package org.superconfounding.quantum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.XoRoShiRo128PlusPlus;
import org.junit.jupiter.api.Test;

class ReadoutTest {
    /** Generators that only ever give 0, and the largest double below 1. */
    private static final UniformRandomProvider BOTTOM = () -> 0L;

    private static final UniformRandomProvider TOP = () -> -1L;

    private static UniformRandomProvider generator() {
        return new XoRoShiRo128PlusPlus(20250828, 11);
    }

    /**
     * 12 qubits, four of them turned, so that the 16 outcomes are spread over blocks. Chi-square with 15 degrees of freedom
     * exceeds 37.70 with probability 0.001; the seed is fixed.
     */
    @Test
    void shouldSampleTheSquaredAmplitudes() {
        int[] turned = {0, 5, 9, 11};
        Circuit circuit = Circuit.of(12, 0);
        for (int i = 0; i < 4; i++) {
            circuit = circuit.ry(turned[i], 0.8 + 0.4 * i);
        }
        StateVector state = Simulator.stateVector(circuit);
        int shots = 100_000;
        int[] counts = new int[16];
        for (int outcome : state.sample(generator(), shots)) {
            assertThat(Bits.spread(Bits.gather(outcome, turned), turned))
                    .as("idle qubits stay 0")
                    .isEqualTo(outcome);
            counts[Bits.gather(outcome, turned)]++;
        }
        double chiSquare = 0;
        for (int i = 0; i < 16; i++) {
            double expected = shots * state.probability(Bits.spread(i, turned));
            chiSquare += (counts[i] - expected) * (counts[i] - expected) / expected;
        }
        assertThat(chiSquare).as("chi-square of 16 outcomes").isLessThan(37.70);
    }

    /** RX gives imaginary amplitudes; a draw of 13 qubits reads the weight of a block of them first. */
    @Test
    void shouldWeighImaginaryPartsLikeRealOnes() {
        int shots = 10_000;
        StateVector state = Simulator.stateVector(Circuit.of(13, 0).rx(12, 2 * StrictMath.asin(Math.sqrt(0.8))));
        long ones = IntStream.of(state.sample(generator(), shots))
                .filter(outcome -> outcome == 1 << 12)
                .count();
        assertThat(Math.abs(ones - 0.8 * shots) / Math.sqrt(0.16 * shots))
                .as("ones of a qubit turned to P(1) = 0.8, in standard errors; false alarm 6e-7, the seed is fixed")
                .isLessThan(5);
    }

    @Test
    void shouldDrawOnlyPossibleOutcomesInAscendingOrder() {
        Circuit ghz = Circuit.of(14, 0).h(0);
        for (int q = 1; q < 14; q++) {
            ghz = ghz.cnot(0, q);
        }
        StateVector state = Simulator.stateVector(ghz);
        assertThat(state.sample(generator(), 1000))
                .containsOnly(0, (1 << 14) - 1)
                .isSorted();
        assertThat(state.sample(BOTTOM, 2)).containsExactly(0, 0);
        assertThat(state.sample(TOP, 2)).containsExactly((1 << 14) - 1, (1 << 14) - 1);
        assertThat(state.sample(generator(), 0)).isEmpty();
    }

    @Test
    void shouldFindThePossibleOutcomesAtBothEnds() {
        StateVector middle = StateVector.basis(13, 5000);
        assertThat(middle.sample(TOP, 1)).as("all blocks after it are empty").containsExactly(5000);
        assertThat(middle.sample(BOTTOM, 1)).as("and all before it").containsExactly(5000);
        for (int k = 0; k < 300; k++) {
            StateVector state = Simulator.stateVector(Circuit.of(12, 0)
                    .ry(0, 0.01 + 0.01 * k)
                    .ry(2, 2 - 0.005 * k)
                    .ry(11, 1 + 0.004 * k)
                    .x(5));
            assertThat(state.sample(BOTTOM, 1)).as("the first possible outcome").containsExactly(1 << 5);
            assertThat(state.sample(TOP, 1))
                    .as("the last possible outcome, however the sums are rounded")
                    .containsExactly(1 << 11 | 1 << 5 | 1 << 2 | 1);
        }
    }

    @Test
    void shouldRefuseANegativeNumberOfShots() {
        assertRefused(() -> StateVector.zero(2).sample(TOP, -1), "-1");
    }
}
