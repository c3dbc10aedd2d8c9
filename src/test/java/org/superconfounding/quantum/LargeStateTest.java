package org.superconfounding.quantum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;
import static org.superconfounding.io.Refusals.assertRefusedExactly;
import static org.superconfounding.quantum.Dense.ROUNDING;
import static org.superconfounding.quantum.Dense.assertClose;
import static org.superconfounding.quantum.Dense.gates;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Large states, where gates are fused and applied tile by tile, and which must fit into the heap. */
class LargeStateTest {
    private static final int QUBITS = 16;
    private static final Circuit SMALL = Circuit.of(14, 0).h(0);

    private static StateVector gateByGate(Circuit circuit) {
        Amplitudes state = Amplitudes.basis(circuit.qubits(), 0);
        gates(circuit).forEach(step -> state.apply(step.gate(), step.targets(), 0, 1));
        return new StateVector(circuit.qubits(), state);
    }

    /** In sweeps, also where the simulator would go gate by gate. */
    private static StateVector swept(Circuit circuit, int threads) {
        Amplitudes state = Amplitudes.basis(circuit.qubits(), 0);
        Evolution.run(state, circuit.qubits(), threads, gates(circuit));
        return new StateVector(circuit.qubits(), state);
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void shouldGiveTheSameStateFusedAsGateByGate(
            @ForAll long seed,
            @ForAll @IntRange(min = 10, max = 13) int qubits,
            @ForAll @IntRange(min = 1, max = 150) int gates) {
        Circuit circuit = new RandomCircuits(seed).gates(qubits, gates);
        StateVector expected = gateByGate(circuit);
        StateVector fused = swept(circuit, 1);
        assertClose(
                Dense.column(fused),
                Dense.column(expected),
                "largest difference of an amplitude after %s gates",
                gates);
        assertThat(swept(circuit, 3))
                .as("three threads give the same bits as one")
                .isEqualTo(fused);
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void shouldFuseOnlyNeighboursOnOneQubit(@ForAll long seed) {
        Circuit circuit = new RandomCircuits(seed).gates(3, 30);
        Circuit.Builder fused = Circuit.builder(3, 0);
        Fusion.fused(3, gates(circuit)).forEach(fused::add);
        assertClose(Dense.column(gateByGate(fused.build())), Dense.column(gateByGate(circuit)), "fused");
        assertThat(fused.build().operations())
                .hasSizeLessThanOrEqualTo(gates(circuit).size());
    }

    /** Values computed with two other simulators, given to six decimals; n = 22, 24 and 26 are checked in the benchmarks. */
    @Example
    void shouldMatchPublishedProbabilitiesOfTheLayeredCircuit() {
        StateVector sixteen = Simulator.stateVector(LayeredCircuit.of(16));
        LayeredCircuit.requireReferenceValue(sixteen);
        LayeredCircuit.requireReferenceValue(Simulator.stateVector(LayeredCircuit.of(20)));
        assertThat(Simulator.stateVector(LayeredCircuit.of(16), 3))
                .as("however many threads work on it")
                .isEqualTo(sixteen);
        assertThatThrownBy(() -> LayeredCircuit.requireReferenceValue(StateVector.zero(20)))
                .as("another state does not pass")
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("0.205891");
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void shouldReadProbabilitiesAndParities(@ForAll long seed, @ForAll @IntRange(min = 2, max = 11) int qubits) {
        StateVector state = Simulator.stateVector(new RandomCircuits(seed).gates(qubits, 30));
        OutcomeDistribution law = OutcomeDistribution.of(qubits, state.probabilities());
        assertThat(state.probabilityOf(qubits - 1, 1))
                .isCloseTo(law.marginal(qubits - 1).probability(1), within(ROUNDING));
        assertThat(state.probabilityOf(0, 0)).isCloseTo(law.marginal(0).probability(0), within(ROUNDING));
        assertThat(state.parity(0, qubits - 1)).isCloseTo(law.correlator(0, qubits - 1), within(ROUNDING));
        assertThat(state.parity()).as("no qubit at all").isCloseTo(1, within(ROUNDING));
    }

    @Example
    void shouldRefuseWrongRequests() {
        StateVector state = StateVector.zero(3);
        assertRefused(() -> state.probabilityOf(3, 0), "qubit 3");
        assertRefused(() -> state.probabilityOf(0, 2), "2");
        assertRefused(() -> state.parity(1, 1), "twice");
        assertRefused(() -> Simulator.stateVector(LayeredCircuit.of(3), 0), "threads");
    }

    private static List<Operation.Unitary> hadamards(int from, int to, int times) {
        List<Operation.Unitary> gates = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            IntStream.range(from, to).forEach(qubit -> gates.add(new Operation.Unitary(Gate.H, List.of(qubit))));
        }
        return gates;
    }

    @Test
    void shouldTakeTheWindowOfQubitsThatTakesMostGates() {
        int size = Sweep.size(QUBITS);
        List<Operation.Unitary> gates = hadamards(0, size, 1);
        gates.addAll(hadamards(QUBITS - size, QUBITS, 3));

        List<Sweep> plan = Sweep.plan(QUBITS, gates);

        assertThat(plan).as("one sweep for each end of the register").hasSize(2);
        assertThat(plan.get(0).active())
                .as("the topmost qubits, met last, but with three gates each")
                .containsExactly(IntStream.range(QUBITS - size, QUBITS).toArray());
        assertThat(plan.get(0).gates()).hasSize(3 * size);
        assertThat(plan.get(1).active())
                .containsExactly(IntStream.range(0, size).toArray());
        assertThat(plan.get(1).gates()).hasSize(size);
    }

    @Test
    void shouldFitATileIntoASecondLevelCache() {
        for (int qubits = 10; qubits <= 26; qubits++) {
            int tile = Sweep.size(qubits) + Tile.SPECTATORS;
            assertThat(tile).as("qubits of a tile among %d", qubits).isBetween(10, qubits);
            assertThat(16L << tile).as("bytes of a tile").isLessThanOrEqualTo(512 * 1024);
        }
    }

    @Test
    void shouldLeaveToTheWholeStateWhatDoesNotFitATile() {
        int qubits = Tile.SPECTATORS + 2;
        assertThat(Sweep.runsOnTiles(Gate.CNOT, qubits))
                .as("two active qubits, two targets")
                .isTrue();
        assertThat(Sweep.runsOnTiles(Gate.CCX, qubits)).as("three targets").isFalse();
        assertThat(Sweep.runsOnTiles(Gate.unitary("general", Gate.CNOT.matrix()), 26))
                .as("a bare matrix of two qubits")
                .isFalse();
    }

    private static boolean poolAlive() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().startsWith("pool-"));
    }

    @Test
    void shouldStopWhenInterruptedAndSaySoToTheCaller() {
        Thread.currentThread().interrupt();
        assertRefused(IllegalStateException.class, () -> swept(SMALL, 2), "interrupted");
        assertThat(Thread.interrupted())
                .as("the thread still counts as interrupted")
                .isTrue();
    }

    @Test
    void shouldLeaveNoThreadBehind() {
        swept(SMALL, 2);

        for (int wait = 0; wait < 100 && poolAlive(); wait++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        assertThat(poolAlive()).as("a worker thread five seconds after the end").isFalse();
    }

    @Test
    void shouldLetAStateFillTheHeapAndRefuseOneByteLess() {
        assertThatCode(() -> Check.memory("amplitudes", 26, 16, 1L << 30))
                .as("16 x 2^26 bytes are 2^30")
                .doesNotThrowAnyException();
        assertRefusedExactly(
                () -> Check.memory("amplitudes", 26, 16, (1L << 30) - 1),
                "2^26 amplitudes need 1073741824 bytes, which a heap of 1073741823 bytes cannot hold; allow more"
                        + " with -Xmx");
    }

    @Test
    void shouldAskTheVirtualMachineHowMuchItsHeapHolds() {
        assertRefused(
                () -> Check.memory("amplitudes", 50, 16),
                "2^50 amplitudes need 18014398509481984 bytes",
                "a heap of " + Runtime.getRuntime().maxMemory() + " bytes cannot hold");
    }
}
