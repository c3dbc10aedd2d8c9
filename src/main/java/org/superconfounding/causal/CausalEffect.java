package org.superconfounding.causal;

import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.OutcomeDistribution;
import org.superconfounding.quantum.Simulator;

/**
 * How the outcome of one qubit depends on that of another, either as observed or under intervention.
 *
 * @param atZero P(effect = 0 | cause = 0), or with do(cause = 0)
 * @param atOne P(effect = 0 | cause = 1), or with do(cause = 1)
 */
public record CausalEffect(double atZero, double atOne) {
    /**
     * The observed dependence: conditional probabilities of one classical bit given another, both of whose values must be
     * possible.
     */
    public static CausalEffect observed(OutcomeDistribution law, int causeBit, int effectBit) {
        return new CausalEffect(
                zero(law.conditional(causeBit, 0), effectBit), zero(law.conditional(causeBit, 1), effectBit));
    }

    /**
     * The dependence under project-prepare surgery. Both qubits are measured in Z at the end, each into the bit of its number.
     *
     * @param before what happens before the intervention
     * @param mechanism what happens after it; as many qubits and bits
     */
    public static CausalEffect underIntervention(Circuit before, Circuit mechanism, int cause, int effect) {
        return new CausalEffect(
                zero(intervened(before, mechanism, cause, effect, 0), effect),
                zero(intervened(before, mechanism, cause, effect, 1), effect));
    }

    /** P(effect = 0 at cause 1) − P(effect = 0 at cause 0): the average causal effect when the values stem from interventions. */
    public double difference() {
        return atOne - atZero;
    }

    private static OutcomeDistribution intervened(Circuit before, Circuit mechanism, int cause, int effect, int value) {
        Circuit circuit = Surgery.projectPrepare(before, cause, value, cause).append(mechanism);
        return Simulator.outcomes(circuit.measure(cause, cause).measure(effect, effect));
    }

    private static double zero(OutcomeDistribution law, int bit) {
        return law.marginal(bit).probability(0);
    }
}
