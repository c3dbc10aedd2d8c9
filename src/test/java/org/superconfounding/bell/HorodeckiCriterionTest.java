package org.superconfounding.bell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.superconfounding.quantum.Channel;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.DensityMatrix;
import org.superconfounding.quantum.Simulator;

class HorodeckiCriterionTest {
    private static final double ROUNDING = 1e-12;

    /** N. Gisin, Phys. Lett. A 154 (1991) 201: a pure state of concurrence c reaches 2 √(1 + c²). */
    @Property
    void shouldGiveGisinsValueForPureStates(@ForAll @DoubleRange(min = -4, max = 4) double angle) {
        DensityMatrix state = Simulator.density(Circuit.of(2, 0).ry(0, angle).cnot(0, 1));
        double concurrence = StrictMath.sin(angle);
        assertThat(HorodeckiCriterion.largestS(state))
                .isCloseTo(2 * Math.sqrt(1 + concurrence * concurrence), within(ROUNDING));
    }

    /** No settings in the plane of a state's RY rotations can do better than the best of all settings. */
    @Property
    void shouldBoundEverySettingThatIsTried(
            @ForAll @DoubleRange(min = -4, max = 4) double first,
            @ForAll @DoubleRange(min = -4, max = 4) double second,
            @ForAll @DoubleRange(min = 0, max = 1) double noise,
            @ForAll @DoubleRange(min = -2, max = 2) double a,
            @ForAll @DoubleRange(min = -2, max = 2) double b) {
        Circuit state =
                Circuit.of(2, 0).ry(0, first).ry(1, second).cnot(0, 1).channel(Channel.depolarizing(2, noise), 0, 1);
        double reached = ChshCircuits.exactCorrelators(state, new ChshSettings(a, a + 0.8, b, b - 0.8))
                .s();
        assertThat(Math.abs(reached))
                .as("S at settings a = %s, b = %s", a, b)
                .isLessThanOrEqualTo(HorodeckiCriterion.largestS(Simulator.density(state)) + ROUNDING);
    }

    @Test
    void shouldScaleWithWhiteNoise() {
        Circuit bell = Circuit.of(2, 0).h(0).cnot(0, 1).channel(Channel.depolarizing(2, 0.25), 0, 1);
        assertThat(HorodeckiCriterion.largestS(Simulator.density(bell)))
                .as("S of a Bell state with a quarter of white noise")
                .isCloseTo(0.75 * 2 * Math.sqrt(2), within(ROUNDING));
        assertThat(HorodeckiCriterion.largestS(DensityMatrix.maximallyMixed(2))).isZero();
    }

    @Test
    void shouldRefuseOtherNumbersOfQubits() {
        assertRefused(() -> HorodeckiCriterion.largestS(DensityMatrix.maximallyMixed(3)), "3 qubits");
    }
}
