package org.superconfounding.causal;

import org.superconfounding.quantum.OutcomeDistribution;

/** Mutual information of two classical bits: zero if and only if they are independent. */
public final class MutualInformation {
    private static final double LN2 = StrictMath.log(2);

    private MutualInformation() {}

    /** I(a; b) in bits, from 0 to 1. */
    public static double of(OutcomeDistribution law, int bitA, int bitB) {
        OutcomeDistribution pair = law.marginal(bitA, bitB);
        double sum = 0;
        for (int outcome = 0; outcome < 4; outcome++) {
            double joint = pair.probability(outcome);
            double product =
                    pair.marginal(0).probability(outcome & 1) * pair.marginal(1).probability(outcome >> 1);
            sum += joint > 0 ? joint * StrictMath.log(joint / product) / LN2 : 0;
        }
        return Math.max(0, sum);
    }
}
