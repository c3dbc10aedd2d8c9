package org.superconfounding.quantum;

import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.superconfounding.bench.Microbenchmark;

/**
 * One gate on 2<sup>14</sup> amplitudes in the cache, by the kernel for tiles and by the loop over the whole state; the mean over
 * its possible targets.
 */
@Fork(1)
public class KernelBenchmark extends Microbenchmark {
    private static final int QUBITS = 14;
    private static final int ACTIVE = QUBITS - Tile.SPECTATORS;

    @Param({"H", "RX", "CNOT"})
    public String gate;

    private final Tile tile = new Tile(ACTIVE);
    private final Amplitudes state = Amplitudes.basis(QUBITS, 0);
    private Gate applied;
    private List<List<Integer>> targets;

    @Setup
    public void prepare() {
        applied = gate.equals("H") ? Gate.H : gate.equals("RX") ? Gate.rx(0.3) : Gate.CNOT;
        int last = applied.arity() - 1;
        targets = IntStream.range(0, ACTIVE - last)
                .mapToObj(q -> IntStream.rangeClosed(q, q + last).boxed().toList())
                .toList();
    }

    @Benchmark
    public void tile() {
        targets.forEach(at -> tile.apply(applied, at));
    }

    @Benchmark
    public void loop() {
        targets.forEach(at -> state.apply(applied, at, Tile.SPECTATORS, 1));
    }

    /** Gates in a call. */
    public static int gates(String gate) {
        return ACTIVE - (gate.equals("CNOT") ? 1 : 0);
    }
}
