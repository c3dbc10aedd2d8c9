package org.superconfounding.device;

import org.superconfounding.quantum.OutcomeDistribution;
import org.superconfounding.statistics.Require;

/**
 * Independent misreading of classical bits, the same for each.
 *
 * @param p10 the probability of reading 1 where 0 was right, P(1|0)
 * @param p01 the probability of reading 0 where 1 was right, P(0|1)
 */
public record ReadoutError(double p10, double p01) {
    /** Refuses values outside [0, 1]. */
    public ReadoutError {
        Require.probability("the readout error P(1|0)", p10);
        Require.probability("the readout error P(0|1)", p01);
    }

    /** The law of the bits as read when every bit of {@code law} may be misread. */
    public OutcomeDistribution apply(OutcomeDistribution law) {
        double[] p = law.probabilities();
        for (int bit = 0; bit < law.bits(); bit++) {
            int one = 1 << bit;
            for (int outcome = 0; outcome < p.length; outcome++) {
                if ((outcome & one) == 0) {
                    double zeroBefore = p[outcome];
                    double oneBefore = p[outcome | one];
                    // Rounding may lead a little beyond 1.
                    p[outcome] = Math.min(1, (1 - p10) * zeroBefore + p01 * oneBefore);
                    p[outcome | one] = Math.min(1, p10 * zeroBefore + (1 - p01) * oneBefore);
                }
            }
        }
        return OutcomeDistribution.of(law.bits(), p);
    }
}
