package org.superconfounding.quantum;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Some gates of a circuit that act on few qubits, to be applied in one pass over a large state.
 *
 * <p>The qubits of a sweep split the state into tiles that no gate of the sweep mixes. A tile fits into a core's second-level
 * cache; it is copied there, all gates are applied, and it is copied back. So memory is read and written once for all gates of
 * the sweep instead of once for each gate. Tiles are independent of one another: any number of threads gives the same bits.
 *
 * @param active the qubits that the gates act on, ascending
 * @param gates what to do with a tile; target i is qubit {@code active[i]}
 */
record Sweep(int[] active, List<Operation.Unitary> gates) {
    /**
     * With {@link Tile#SPECTATORS} = 8, a tile of 2<sup>14</sup> amplitudes takes 256 KiB. The fastest of the splits tried (4 to 8
     * active qubits, 6 to 10 spectators): 1.2 times as fast as 8 and 7 on 24 qubits, although it takes more sweeps.
     */
    private static final int MOST_ACTIVE = 6;

    /** Gates divided into those that a sweep over some qubits can do now and the rest, each in the old order. */
    private record Division(int mask, List<Operation.Unitary> taken, List<Operation.Unitary> left) {}

    /** The number of active qubits of every sweep over a state of at least ten qubits. */
    static int size(int qubits) {
        return Math.min(MOST_ACTIVE, qubits - Tile.SPECTATORS);
    }

    static boolean runsOnTiles(Gate gate, int qubits) {
        return gate.action() != Gate.Action.GENERAL && gate.arity() <= size(qubits);
    }

    /** Divides gates that can run on tiles into sweeps, keeping the order of any two gates that share a qubit. */
    static List<Sweep> plan(int qubits, List<Operation.Unitary> gates) {
        List<Sweep> sweeps = new ArrayList<>();
        List<Operation.Unitary> rest = gates;
        while (!rest.isEmpty()) {
            Division best = best(qubits, size(qubits), rest);
            sweeps.add(of(best));
            rest = best.left;
        }
        return sweeps;
    }

    /** Of all windows of neighbouring qubits, and of the qubits met first, the choice that takes most gates. */
    private static Division best(int qubits, int size, List<Operation.Unitary> gates) {
        Division best = divide(gates, 0, size);
        for (int first = 0; first + size <= qubits; first++) {
            Division next = divide(gates, (1 << size) - 1 << first, size);
            best = next.taken.size() > best.taken.size() ? next : best;
        }
        return best;
    }

    /** Takes every gate that fits and that no gate left behind holds up; qubits are added while there is room. */
    private static Division divide(List<Operation.Unitary> gates, int start, int size) {
        List<Operation.Unitary> taken = new ArrayList<>();
        List<Operation.Unitary> left = new ArrayList<>();
        int local = start;
        int blocked = 0;
        for (Operation.Unitary gate : gates) {
            int mask = Bits.mask(gate.targets(), 0);
            if ((mask & blocked) == 0 && Integer.bitCount(local | mask) <= size) {
                local |= mask;
                taken.add(gate);
            } else {
                blocked |= mask;
                left.add(gate);
            }
        }
        return new Division(filled(local, size), taken, left);
    }

    /** Adds the lowest unused qubits until there are {@code size}. */
    private static int filled(int local, int size) {
        int mask = local;
        while (Integer.bitCount(mask) < size) {
            mask |= Integer.lowestOneBit(~mask);
        }
        return mask;
    }

    private static Sweep of(Division division) {
        int mask = division.mask;
        int[] active = IntStream.range(0, 32).filter(q -> (mask >> q & 1) == 1).toArray();
        return new Sweep(
                active,
                division.taken.stream().map(gate -> localised(gate, mask)).toList());
    }

    private static Operation.Unitary localised(Operation.Unitary gate, int mask) {
        List<Integer> targets = gate.targets().stream()
                .map(target -> Integer.bitCount(mask & (1 << target) - 1))
                .toList();
        return new Operation.Unitary(gate.gate(), targets);
    }
}
