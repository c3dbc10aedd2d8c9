package org.superconfounding.quantum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Applies sweeps to a large state in place, tile by tile, on one or several threads. */
final class Evolution {
    private final Amplitudes state;
    private final int qubits;
    private final int threads;

    private Evolution(Amplitudes state, int qubits, int threads) {
        this.state = state;
        this.qubits = qubits;
        this.threads = threads;
    }

    /** Applies gates in order; one that cannot run on tiles is applied to the whole state by itself. */
    static void run(Amplitudes state, int qubits, int threads, List<Operation.Unitary> gates) {
        new Evolution(state, qubits, threads).run(gates);
    }

    private void run(List<Operation.Unitary> gates) {
        List<Operation.Unitary> batch = new ArrayList<>();
        for (Operation.Unitary gate : Fusion.fused(qubits, gates)) {
            if (Sweep.runsOnTiles(gate.gate(), qubits)) {
                batch.add(gate);
            } else {
                sweep(batch);
                batch.clear();
                state.apply(gate.gate(), gate.targets(), 0, 1);
            }
        }
        sweep(batch);
    }

    private void sweep(List<Operation.Unitary> gates) {
        List<Sweep> sweeps = Sweep.plan(qubits, gates);
        if (threads == 1) {
            sweeps.forEach(sweep -> run(sweep, new AtomicInteger()));
        } else if (!sweeps.isEmpty()) {
            runParallel(sweeps);
        }
    }

    private void runParallel(List<Sweep> sweeps) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (Sweep sweep : sweeps) {
                // Waiting for work that is already done would not notice.
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                AtomicInteger next = new AtomicInteger();
                Callable<Void> work = () -> {
                    run(sweep, next);
                    return null;
                };
                for (Future<Void> done : pool.invokeAll(Collections.nCopies(threads, work))) {
                    done.get();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the simulation was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the simulation failed", e);
        } finally {
            pool.shutdown();
        }
    }

    /** Works on the next tile that nobody has taken until none is left. */
    private void run(Sweep sweep, AtomicInteger next) {
        Tile tile = new Tile(sweep.active().length);
        int[] idle = others(sweep.active());
        int[] spectators = Arrays.copyOf(idle, Tile.SPECTATORS);
        int[] outside = Arrays.copyOfRange(idle, Tile.SPECTATORS, idle.length);
        int[] row = offsets(sweep.active());
        int[] column = offsets(spectators);
        for (int t = next.getAndIncrement(); t < 1 << outside.length; t = next.getAndIncrement()) {
            int base = Bits.spread(t, outside);
            tile.load(state, base, row, column);
            sweep.gates().forEach(gate -> tile.apply(gate.gate(), gate.targets()));
            tile.store(state, base, row, column);
        }
    }

    private int[] others(int[] active) {
        int mask = Bits.spread(-1, active);
        return IntStream.range(0, qubits).filter(q -> (mask >> q & 1) == 0).toArray();
    }

    private static int[] offsets(int[] positions) {
        return IntStream.range(0, 1 << positions.length)
                .map(i -> Bits.spread(i, positions))
                .toArray();
    }
}
