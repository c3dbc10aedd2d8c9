package org.superconfounding.experiment.scenario;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.superconfounding.hardware.NamedCircuit;
import org.superconfounding.hardware.RecordedCircuit;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.ShotNoise;
import org.superconfounding.quantum.Counts;
import org.superconfounding.quantum.OutcomeDistribution;
import org.superconfounding.quantum.Simulator;

/** How often each outcome of each circuit occurred, or would occur. Bit i of an outcome is qubit i, qubit 0 the least significant. */
public interface Frequencies {
    /** Names of the circuits, in the order of submission. */
    List<String> circuits();

    /** Shots behind the frequencies; infinite for exact laws. */
    double shots(String circuit);

    /** Whether the shots of a circuit are independent, so that their number says how far chance may carry a figure. */
    default boolean independent(String circuit) {
        return true;
    }

    /**
     * Relative frequency of each outcome.
     *
     * @throws IllegalStateException if only a correlator of that circuit is known
     */
    double[] law(String circuit);

    /** Mean of (−1)<sup>a + b</sup> over the outcomes of a circuit of two qubits. */
    double correlator(String circuit);

    /** Those of a recorded run. */
    static Frequencies of(RecordedRun run) {
        return new Frequencies() {
            @Override
            public List<String> circuits() {
                return run.circuits().stream().map(RecordedCircuit::name).toList();
            }

            @Override
            public double shots(String circuit) {
                return run.circuit(circuit).shots();
            }

            @Override
            public boolean independent(String circuit) {
                return ShotNoise.objection(run, run.circuit(circuit)).isEmpty();
            }

            @Override
            public double[] law(String circuit) {
                Counts counts = run.circuit(circuit).counts();
                double[] law = new double[1 << counts.bits()];
                for (int outcome = 0; outcome < law.length; outcome++) {
                    law[outcome] = (double) counts.count(outcome)
                            / run.circuit(circuit).shots();
                }
                return law;
            }

            @Override
            public double correlator(String circuit) {
                return run.circuit(circuit).correlator();
            }
        };
    }

    /** The exact laws of circuits, without noise. */
    static Frequencies exact(List<NamedCircuit> circuits) {
        Map<String, OutcomeDistribution> laws = new TreeMap<>();
        circuits.forEach(named -> laws.put(named.name(), Simulator.outcomes(named.circuit())));
        return exact(circuits.stream().map(NamedCircuit::name).toList(), laws);
    }

    /** Given laws by the circuits' names. */
    static Frequencies exact(List<String> names, Map<String, OutcomeDistribution> laws) {
        return new Frequencies() {
            private OutcomeDistribution of(String circuit) {
                OutcomeDistribution law = laws.get(circuit);
                if (law == null) {
                    throw new IllegalArgumentException("no circuit \"" + circuit + "\" among " + names);
                }
                return law;
            }

            @Override
            public List<String> circuits() {
                return List.copyOf(names);
            }

            @Override
            public double shots(String circuit) {
                return Double.POSITIVE_INFINITY;
            }

            @Override
            public double[] law(String circuit) {
                return of(circuit).probabilities();
            }

            @Override
            public double correlator(String circuit) {
                return of(circuit).correlator(0, 1);
            }
        };
    }
}
