package org.superconfounding.quantum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;
import static org.superconfounding.io.Refusals.assertRefusedExactly;
import static org.superconfounding.quantum.Dense.ROUNDING;
import static org.superconfounding.quantum.Dense.assertClose;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelTest {
    private static final DensityMatrix STATE =
            StateVector.zero(1).apply(Gate.u(1.1, 0.4, 0), 0).density();
    private static final StateVector PAIR =
            Simulator.stateVector(Circuit.of(2, 0).ry(0, 0.8).cnot(0, 1).rx(1, 0.3));

    static Stream<Channel> all() {
        return DoubleStream.of(0, 0.05, 0.5, 1)
                .boxed()
                .flatMap(p -> Stream.of(
                        Channel.identity(),
                        Channel.dephasing(p),
                        Channel.bitFlip(p),
                        Channel.depolarizing(1, p),
                        Channel.depolarizing(2, p),
                        Channel.amplitudeDamping(p),
                        Channel.phaseDamping(p),
                        Channel.measureAndForget(),
                        Channel.prepare(PAIR),
                        Channel.amplitudeDamping(p).andThen(Channel.dephasing(0.2))));
    }

    @ParameterizedTest
    @MethodSource("all")
    void shouldBeTracePreservingAndCompletelyPositive(Channel channel) {
        int d = 1 << channel.qubits();
        assertThat(channel.isTracePreserving(ROUNDING))
                .as("%s preserves the trace", channel)
                .isTrue();
        assertThat(channel.choi().hermitianEigenvalues()[0])
                .as("the Choi matrix of %s is positive", channel)
                .isGreaterThan(-ROUNDING);
        assertThat(channel.choi().traceRe())
                .as("the trace of the Choi matrix is the dimension")
                .isCloseTo(d, within(ROUNDING));
        assertClose(
                channel.choi(),
                choiByDefinition(channel),
                "the Choi matrix against the sum over vectorised Kraus operators");
    }

    /** The sum over Kraus operators of v v† with v the operator's columns stacked. */
    private static ComplexMatrix choiByDefinition(Channel channel) {
        int d = 1 << channel.qubits();
        ComplexMatrix sum = ComplexMatrix.zero(d * d, d * d);
        for (ComplexMatrix k : channel.kraus()) {
            ComplexMatrix stacked = k.rearranged(d * d, 1, (i, j) -> i % d * d + i / d);
            sum = sum.plus(stacked.times(stacked.adjoint()));
        }
        return sum;
    }

    @ParameterizedTest
    @MethodSource("all")
    void shouldActAsTheSumOverKrausOperators(Channel channel) {
        DensityMatrix state = Simulator.density(
                Circuit.of(3, 0).ry(0, 1).cnot(0, 2).rx(1, 0.7).cnot(1, 0).apply(Gate.T, 0));
        int[] targets = channel.qubits() == 1 ? new int[] {1} : new int[] {2, 0};
        ComplexMatrix expected = ComplexMatrix.zero(8, 8);
        for (ComplexMatrix k : channel.kraus()) {
            ComplexMatrix whole = Dense.expand(k, Arrays.stream(targets).boxed().toList(), 3);
            expected = expected.plus(whole.times(state.matrix()).times(whole.adjoint()));
        }
        assertClose(state.apply(channel, targets).matrix(), expected, "%s inside a larger state", channel);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.0005, 0.0133, 0.3, 1})
    void shouldDepolarizeTowardsTheMaximallyMixedState(double r) {
        assertDepolarized(STATE, STATE.apply(Channel.depolarizing(1, r), 0), r);
        assertDepolarized(PAIR.density(), PAIR.density().apply(Channel.depolarizing(2, r), 0, 1), r);
        assertThat(Channel.depolarizing(1, r).kraus().get(0).re(0, 0))
                .isCloseTo(Math.sqrt(1 - 3 * r / 4), within(ROUNDING));
        assertThat(Channel.depolarizing(2, r).kraus().get(0).re(0, 0))
                .isCloseTo(Math.sqrt(1 - 15 * r / 16), within(ROUNDING));
    }

    private static void assertDepolarized(DensityMatrix before, DensityMatrix after, double r) {
        ComplexMatrix mixed = DensityMatrix.maximallyMixed(before.qubits()).matrix();
        assertClose(after.matrix(), before.matrix().times(1 - r).plus(mixed.times(r)), "mixed at rate %s", r);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.2, 0.5, 1})
    void shouldHaveTheClosedFormsOfTheTextbook(double p) {
        ComplexMatrix rho = STATE.matrix();
        ComplexMatrix damped = STATE.apply(Channel.amplitudeDamping(p), 0).matrix();
        assertThat(damped.re(1, 1))
                .as("the excited population decays")
                .isCloseTo((1 - p) * rho.re(1, 1), within(ROUNDING));
        assertThat(damped.re(0, 1)).isCloseTo(Math.sqrt(1 - p) * rho.re(0, 1), within(ROUNDING));
        ComplexMatrix dephased = STATE.apply(Channel.dephasing(p), 0).matrix();
        assertThat(dephased.im(0, 1))
                .as("coherence times 1 - 2p")
                .isCloseTo((1 - 2 * p) * rho.im(0, 1), within(ROUNDING));
        assertThat(dephased.re(0, 0)).isCloseTo(rho.re(0, 0), within(ROUNDING));
        ComplexMatrix flipped = STATE.apply(Channel.bitFlip(p), 0).matrix();
        assertThat(flipped.re(0, 0)).isCloseTo((1 - p) * rho.re(0, 0) + p * rho.re(1, 1), within(ROUNDING));
        ComplexMatrix blurred = STATE.apply(Channel.phaseDamping(p), 0).matrix();
        assertThat(blurred.re(0, 1)).isCloseTo(Math.sqrt(1 - p) * rho.re(0, 1), within(ROUNDING));
    }

    @Test
    void shouldPrepareAFixedStateAndCutTheLinkToOthers() {
        StateVector plus = StateVector.zero(1).apply(Gate.H, 0);
        DensityMatrix after = PAIR.density().apply(Channel.prepare(plus), 0);
        assertThat(after.partialTrace(0).traceDistance(plus.density())).isLessThan(ROUNDING);
        assertThat(after.partialTrace(1).traceDistance(PAIR.density().partialTrace(1)))
                .as("the other qubit's state does not change")
                .isLessThan(ROUNDING);
        assertThat(after.mutualInformation(new int[] {0}, new int[] {1})).isCloseTo(0, within(1e-9));
        DensityMatrix both = DensityMatrix.maximallyMixed(2).apply(Channel.prepare(StateVector.basis(2, 0b01)), 1, 0);
        assertThat(both.probabilities()[0b01])
                .as("qubit 0 of the state goes to the last target")
                .isCloseTo(1, within(ROUNDING));
    }

    @Test
    void shouldComposeFromRightToLeft() {
        Channel flip = Channel.bitFlip(1);
        Channel decay = Channel.amplitudeDamping(1);
        DensityMatrix zero = StateVector.zero(1).density();
        assertThat(zero.apply(flip.compose(decay), 0).probabilities())
                .as("decay, then flip")
                .containsExactly(0, 1);
        assertThat(zero.apply(flip.andThen(decay), 0).probabilities())
                .as("flip, then decay")
                .containsExactly(1, 0);
        assertRefused(() -> flip.compose(Channel.depolarizing(2, 0.1)), "cannot compose channels on 1 and 2 qubits");
    }

    @Test
    void shouldRefuseWhatIsNotAChannel() {
        ComplexMatrix identity = ComplexMatrix.identity(2);
        assertRefused(() -> Channel.of("gain", List.of(identity, identity)), "gain is not trace-preserving");
        assertRefused(() -> Channel.of("none", List.of()), "no Kraus");
        assertRefusedExactly(
                () -> Channel.of("odd", List.of(identity, ComplexMatrix.identity(4))),
                "channel odd has a 4 x 4 Kraus operator; all must be 2 x 2");
        assertRefusedExactly(() -> Channel.dephasing(1.5), "the probability of dephasing is 1.5; it must be in [0, 1]");
        assertRefusedExactly(
                () -> Channel.depolarizing(1, Double.NaN), "the rate of depolarizing is NaN; it must be in [0, 1]");
        assertRefused(() -> Channel.depolarizing(3, 0.1), "3");
        assertRefusedExactly(
                () -> Channel.amplitudeDamping(-0.1),
                "the decay probability of amplitude damping is -0.1; it must be in [0, 1]");
        assertRefusedExactly(
                () -> Channel.phaseDamping(1.01), "the parameter of phase damping is 1.01; it must be in [0, 1]");
    }
}
