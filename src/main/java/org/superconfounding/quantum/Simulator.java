package org.superconfounding.quantum;

import java.util.List;
import org.superconfounding.statistics.Require;

/**
 * Exact simulation: nothing is drawn at random. Qubits start in |0⟩, classical bits at 0; qubit 0 is the least significant bit of
 * a basis index, classical bit 0 that of an outcome.
 */
public final class Simulator {
    /** Below, planning and copying cost more than they save; from there on twice as fast at 16 qubits, 7 times at 24. */
    private static final int FUSION_PAYS = 14;

    /** Below, starting threads costs more than they save. */
    private static final int THREADS_PAY = 18;

    private Simulator() {}

    /**
     * The law of the classical bits at the end of a circuit, all branches of measurements and resets included.
     *
     * <p>Measurements at the very end are read off the final state. Earlier ones and resets split the state into branches that
     * are kept by classical outcome: as state vectors while there is no noise and they are at most as many as the qubits, which
     * bounds the memory by that of one density matrix; otherwise as one density matrix per outcome.
     *
     * @throws IllegalArgumentException if a density matrix is needed for more than 13 qubits, or state or law do not fit into
     *     memory
     */
    public static OutcomeDistribution outcomes(Circuit circuit) {
        int end = endOfEvolution(circuit);
        int collapses = 0;
        boolean noisy = false;
        for (int i = 0; i < end; i++) {
            Operation operation = circuit.operation(i);
            noisy |= operation instanceof Operation.Noise;
            collapses += operation instanceof Operation.Measurement || operation instanceof Operation.Reset ? 1 : 0;
        }
        double[] law = Check.zeros("probabilities", circuit.bits());
        if (collapses == 0 && !noisy) {
            Amplitudes state = evolved(circuit, end, threadsFor(circuit.qubits()));
            for (int i = 0; i < state.re.length; i++) {
                law[read(circuit, end, i, 0)] += state.squared(i);
            }
        } else {
            Branches branches = new Branches(circuit.qubits(), noisy || collapses > circuit.qubits());
            branches.run(circuit, end);
            branches.forEach((outcome, branch) -> {
                for (int i = 0; i < 1 << circuit.qubits(); i++) {
                    law[read(circuit, end, i, outcome)] += branch.weight(i);
                }
            });
        }
        return new OutcomeDistribution(circuit.bits(), law);
    }

    /** The index from which on there are only measurements. */
    private static int endOfEvolution(Circuit circuit) {
        int end = circuit.size();
        while (end > 0 && circuit.operation(end - 1) instanceof Operation.Measurement) {
            end--;
        }
        return end;
    }

    /** The classical bits after the final measurements of a basis state. */
    private static int read(Circuit circuit, int from, int basisState, int outcome) {
        int result = outcome;
        for (int i = from; i < circuit.size(); i++) {
            if (circuit.operation(i) instanceof Operation.Measurement measurement) {
                result = withBit(result, measurement.bit(), basisState >> measurement.qubit() & 1);
            }
        }
        return result;
    }

    static int withBit(int outcome, int bit, int value) {
        return outcome & ~(1 << bit) | value << bit;
    }

    private static Amplitudes evolved(Circuit circuit, int end, int threads) {
        Amplitudes state = Amplitudes.basis(circuit.qubits(), 0);
        if (circuit.qubits() < FUSION_PAYS) {
            for (int i = 0; i < end; i++) {
                if (circuit.operation(i) instanceof Operation.Unitary unitary) {
                    state.apply(unitary.gate(), unitary.targets(), 0, 1);
                }
            }
        } else {
            List<Operation.Unitary> gates = circuit.operations().subList(0, end).stream()
                    .map(Operation.Unitary.class::cast)
                    .toList();
            Evolution.run(state, circuit.qubits(), threads, gates);
        }
        return state;
    }

    static int threadsFor(int qubits) {
        return qubits < THREADS_PAY ? 1 : Runtime.getRuntime().availableProcessors();
    }

    /**
     * The state at the end of a circuit of gates, on one thread below 2<sup>18</sup> amplitudes and on all processors from there
     * on; refuses a circuit that holds anything else, and a state that does not fit into memory.
     */
    public static StateVector stateVector(Circuit circuit) {
        return stateVector(circuit, threadsFor(circuit.qubits()));
    }

    /**
     * The state at the end of a circuit of gates, of which the number of threads, 1 to 1024, does not change a single bit; refuses
     * a circuit that holds anything else, and a state that does not fit into memory.
     */
    public static StateVector stateVector(Circuit circuit, int threads) {
        Require.within("the number of threads", 1, 1024, threads);
        for (int i = 0; i < circuit.size(); i++) {
            Operation operation = circuit.operation(i);
            if (!(operation instanceof Operation.Unitary)) {
                throw new IllegalArgumentException("operation " + i + " of the circuit is not a gate (" + operation
                        + "); a state vector needs gates only");
            }
        }
        return new StateVector(circuit.qubits(), evolved(circuit, circuit.size(), threads));
    }

    /** The state at the end of any circuit of at most 13 qubits when the results of all measurements are forgotten. */
    public static DensityMatrix density(Circuit circuit) {
        int n = Check.stateSize("density matrix", circuit.qubits(), 2);
        Branch.Mixed state = new Branch.Mixed(n, Amplitudes.basis(2 * n, 0));
        Channel measure = Channel.measureAndForget();
        Channel reset = Channel.prepare(StateVector.zero(1));
        for (Operation operation : circuit.operations()) {
            if (operation instanceof Operation.Unitary unitary) {
                state.apply(unitary.gate(), unitary.targets());
            } else if (operation instanceof Operation.Noise noise) {
                state.apply(noise.channel(), noise.targets());
            } else if (operation instanceof Operation.Measurement measurement) {
                state.apply(measure, List.of(measurement.qubit()));
            } else if (operation instanceof Operation.Reset target) {
                state.apply(reset, List.of(target.qubit()));
            }
        }
        return new DensityMatrix(n, state.contents());
    }
}
