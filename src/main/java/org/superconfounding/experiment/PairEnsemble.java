package org.superconfounding.experiment;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.superconfounding.bell.ChshCircuits;
import org.superconfounding.bell.ChshSettings;
import org.superconfounding.bell.HorodeckiCriterion;
import org.superconfounding.causal.ConfoundingStrength;
import org.superconfounding.causal.Surgery;
import org.superconfounding.learning.Feature;
import org.superconfounding.learning.SampleLaw;
import org.superconfounding.quantum.Channel;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.ComplexMatrix;
import org.superconfounding.quantum.DensityMatrix;
import org.superconfounding.quantum.Simulator;
import org.superconfounding.statistics.Require;

/**
 * The preparation of qubits A (qubit 0) and C (qubit 1) in Experiment 5, as circuits with weights: each sample runs one of
 * them. The label's qubit B (qubit 2) is attached by a CNOT from A, and all three are measured in the Z basis, qubit i into
 * bit i of a cell (A is the least significant bit).
 *
 * @param members circuits on two qubits, weights positive with sum 1 to 1e-9; those of weight 0 are left out
 */
public record PairEnsemble(List<Member> members) {
    private static final int A = 0;
    private static final int C = 1;
    private static final int B = 2;

    /** First of the two classical bits that take an intervention's measurement, whose outcome nobody looks at. */
    private static final int DISCARDED = 3;

    private static final Channel FORGET = Channel.measureAndForget();

    /** A circuit of the ensemble and the share of the samples that run it, between 0 and 1. */
    public record Member(double weight, Circuit circuit) {}

    public PairEnsemble {
        members = members.stream().filter(member -> member.weight != 0).toList();
        double sum = members.stream().mapToDouble(Member::weight).sum();
        Require.that(Math.abs(sum - 1) <= 1e-9, "the weights of an ensemble sum to " + sum + "; allowed: 1");
    }

    public static PairEnsemble always(Circuit circuit) {
        return new PairEnsemble(List.of(new Member(1, circuit)));
    }

    /** The exact law of one sample's (A, C, B), nothing being done to it. */
    public SampleLaw law() {
        return law(UnaryOperator.identity());
    }

    /**
     * The exact law of one sample under do({@code feature} = {@code value}): after the pair is prepared and before B is
     * attached, the feature's qubit is measured without keeping the result, reset, and set (the paper's project-prepare).
     */
    public SampleLaw law(Feature feature, int value) {
        return law(circuit -> intervene(circuit, feature, value));
    }

    /** The exact law of one sample under do(A = a, C = c). */
    public SampleLaw lawWithBothSet(int a, int c) {
        return law(circuit -> intervene(intervene(circuit, Feature.A, a), Feature.C, c));
    }

    private SampleLaw law(UnaryOperator<Circuit> change) {
        double[] probabilities = new double[8];
        for (Member member : members) {
            Circuit prepared = change.apply(onThreeQubits(member.circuit));
            double[] exact = Simulator.outcomes(prepared.cnot(A, B).measureAll())
                    .marginal(A, C, B)
                    .probabilities();
            for (int cell = 0; cell < probabilities.length; cell++) {
                probabilities[cell] += member.weight * exact[cell];
            }
        }
        return SampleLaw.of(probabilities);
    }

    private static Circuit intervene(Circuit circuit, Feature feature, int value) {
        int qubit = feature == Feature.A ? A : C;
        return Surgery.projectPrepare(circuit, qubit, value, DISCARDED + qubit);
    }

    private static Circuit onThreeQubits(Circuit pair) {
        return Circuit.of(3, 5).append(pair);
    }

    /** State of A and C, averaged over the ensemble, before B is attached. */
    public DensityMatrix state() {
        return average(Simulator::density);
    }

    /** State of A and C once B is attached by the CNOT from A, averaged over the ensemble. */
    public DensityMatrix stateBesideLabel() {
        return average(
                circuit -> Simulator.density(onThreeQubits(circuit).cnot(A, B)).partialTrace(A, C));
    }

    private DensityMatrix average(Function<Circuit, DensityMatrix> state) {
        return DensityMatrix.of(members.stream()
                .map(member -> state.apply(member.circuit).matrix().times(member.weight))
                .reduce(ComplexMatrix::plus)
                .orElseThrow());
    }

    /** Confounding strength of A and C at {@code settings}, over the whole ensemble, before B is attached. */
    public double strength(ChshSettings settings) {
        double s =
                mean(circuit -> ChshCircuits.exactCorrelators(circuit, settings).s());
        return ConfoundingStrength.ofChsh(s);
    }

    /** The same once B is attached. */
    public double strengthBesideLabel(ChshSettings settings) {
        double s = mean(circuit ->
                ChshCircuits.exactCorrelators(lostCopy(circuit), settings).s());
        return ConfoundingStrength.ofChsh(s);
    }

    /** A CNOT from A onto a third qubit that is not looked at does to A and C what measuring A in the Z basis does. */
    private static Circuit lostCopy(Circuit circuit) {
        return circuit.channel(FORGET, A);
    }

    /** Largest confounding strength of the averaged state over all settings (Horodecki criterion), before B is attached. */
    public double bestStrength() {
        return ConfoundingStrength.ofChsh(HorodeckiCriterion.largestS(state()));
    }

    /** Mean over the samples of the largest confounding strength that each sample's own state could reach. */
    public double meanBestStrengthOfASample() {
        return mean(circuit -> ConfoundingStrength.ofChsh(HorodeckiCriterion.largestS(Simulator.density(circuit))));
    }

    private double mean(ToDoubleFunction<Circuit> quantity) {
        return members.stream()
                .mapToDouble(member -> member.weight * quantity.applyAsDouble(member.circuit))
                .sum();
    }
}
