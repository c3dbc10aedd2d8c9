package org.superconfounding.experiment.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.superconfounding.hardware.NamedCircuit;
import org.superconfounding.hardware.RecordedCircuit;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.ShotNoise;
import org.superconfounding.quantum.Counts;
import org.superconfounding.quantum.OutcomeDistribution;
import org.superconfounding.quantum.Simulator;

/** How often each outcome of each circuit occurred, or would occur. Bit i of an outcome is qubit i, qubit 0 the least significant. */
public final class Frequencies {
    private final Map<String, Outcomes> byCircuit = new LinkedHashMap<>();

    private record Outcomes(double shots, boolean independent, Supplier<double[]> law, DoubleSupplier correlator) {}

    private Frequencies() {}

    public static Frequencies of(RecordedRun run) {
        Frequencies recorded = new Frequencies();
        for (RecordedCircuit circuit : run.circuits()) {
            boolean independent = ShotNoise.objection(run, circuit).isEmpty();
            recorded.byCircuit.put(
                    circuit.name(),
                    new Outcomes(circuit.shots(), independent, () -> shares(circuit), circuit::correlator));
        }
        return recorded;
    }

    private static double[] shares(RecordedCircuit circuit) {
        Counts counts = circuit.counts();
        double[] shares = new double[1 << counts.bits()];
        for (int outcome = 0; outcome < shares.length; outcome++) {
            shares[outcome] = (double) counts.count(outcome) / circuit.shots();
        }
        return shares;
    }

    /** The exact laws of circuits, without noise. */
    public static Frequencies exact(List<NamedCircuit> circuits) {
        Map<String, OutcomeDistribution> laws = new LinkedHashMap<>();
        circuits.forEach(named -> laws.put(named.name(), Simulator.outcomes(named.circuit())));
        return exact(laws);
    }

    /** Given laws by the circuits' names, in the order of submission. */
    public static Frequencies exact(Map<String, OutcomeDistribution> laws) {
        Frequencies exact = new Frequencies();
        laws.forEach((name, law) -> exact.byCircuit.put(
                name, new Outcomes(Double.POSITIVE_INFINITY, true, law::probabilities, () -> law.correlator(0, 1))));
        return exact;
    }

    private Outcomes of(String circuit) {
        Outcomes outcomes = byCircuit.get(circuit);
        if (outcomes == null) {
            throw new IllegalArgumentException("no circuit \"" + circuit + "\" among " + circuits());
        }
        return outcomes;
    }

    /** Names of the circuits, in the order of submission. */
    public List<String> circuits() {
        return List.copyOf(byCircuit.keySet());
    }

    /** Shots behind the frequencies; infinite for exact laws. */
    public double shots(String circuit) {
        return of(circuit).shots;
    }

    /** Whether the shots of a circuit are independent, so that their number says how far chance may carry a figure. */
    public boolean independent(String circuit) {
        return of(circuit).independent;
    }

    /** Relative frequency of each outcome; throws {@link IllegalStateException} if only a correlator of that circuit is known. */
    public double[] law(String circuit) {
        return of(circuit).law.get();
    }

    /** Mean of (−1)<sup>a + b</sup> over the outcomes of a circuit of two qubits. */
    public double correlator(String circuit) {
        return of(circuit).correlator.getAsDouble();
    }
}
