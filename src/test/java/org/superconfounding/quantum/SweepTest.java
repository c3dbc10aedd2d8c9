package org.superconfounding.quantum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SweepTest {
    private static final int QUBITS = 16;

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
}
