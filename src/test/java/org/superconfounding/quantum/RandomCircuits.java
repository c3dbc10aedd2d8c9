package org.superconfounding.quantum;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Circuits drawn from a seed: every gate, every kind of operation, targets in every order. */
final class RandomCircuits {
    private final Random random;

    RandomCircuits(long seed) {
        random = new Random(seed);
    }

    private double angle() {
        return random.nextDouble() * 4 * Math.PI - 2 * Math.PI;
    }

    private int[] targets(int count, int qubits) {
        List<Integer> all = new ArrayList<>(IntStream.range(0, qubits).boxed().toList());
        Collections.shuffle(all, random);
        return all.stream().limit(count).mapToInt(Integer::intValue).toArray();
    }

    /** Some gate of at most {@code maxArity} qubits, sometimes given by a matrix. */
    Gate gate(int maxArity) {
        List<Gate> fitting = AllGates.at(angle(), angle(), angle()).stream()
                .filter(gate -> gate.arity() <= maxArity)
                .toList();
        Gate gate = fitting.get(random.nextInt(fitting.size()));
        return random.nextInt(4) == 0 ? disguised(gate, maxArity) : gate;
    }

    private Gate disguised(Gate gate, int maxArity) {
        ComplexMatrix matrix = gate.matrix();
        if (gate.arity() < maxArity) {
            matrix = matrix.kron(Gate.u(angle(), angle(), angle()).matrix());
        }
        return Gate.unitary("matrix", matrix);
    }

    Channel channel() {
        double p = random.nextDouble();
        return switch (random.nextInt(7)) {
            case 0 -> Channel.dephasing(p);
            case 1 -> Channel.bitFlip(p);
            case 2 -> Channel.depolarizing(1, p);
            case 3 -> Channel.amplitudeDamping(p);
            case 4 -> Channel.phaseDamping(p);
            case 5 -> Channel.measureAndForget();
            default -> Channel.prepare(StateVector.zero(1).apply(Gate.u(angle(), angle(), angle()), 0));
        };
    }

    Circuit gates(int qubits, int count) {
        return gates(Circuit.of(qubits, 0), count);
    }

    private Circuit gates(Circuit start, int count) {
        Circuit circuit = start;
        int qubits = start.qubits();
        for (int i = 0; i < count; i++) {
            Gate gate = gate(Math.min(3, qubits));
            circuit = circuit.apply(gate, targets(gate.arity(), qubits));
        }
        return circuit;
    }

    /** Gates with at most {@code collapses} measurements and resets and {@code noises} channels between them. */
    Circuit mixed(int qubits, int bits, int collapses, int noises) {
        Circuit circuit = Circuit.of(qubits, bits);
        for (int i = 0; i < collapses + noises; i++) {
            circuit = gates(circuit, 3);
            if (i < collapses) {
                int qubit = random.nextInt(qubits);
                circuit = random.nextBoolean() ? circuit.reset(qubit) : circuit.measure(qubit, random.nextInt(bits));
            } else {
                circuit = circuit.channel(channel(), random.nextInt(qubits));
            }
        }
        for (int bit = 0; bit < bits; bit++) {
            circuit = random.nextInt(3) == 0 ? circuit : circuit.measure(random.nextInt(qubits), bit);
        }
        return circuit;
    }
}
