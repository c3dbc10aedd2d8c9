package org.superconfounding.experiment;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.superconfounding.learning.CellCounts;
import org.superconfounding.statistics.IntegerLaw;
import org.superconfounding.statistics.NumpyRandomState;

/**
 * The interventions of the author's program at one seed (src/ex7_multi_seed.py, lines 186 to 290). They go on in the stream where
 * the initial rows ended: observed rows at full confounding, then one angle for each sample under do(C=0), then under do(C=1). Under
 * do(A=a) nothing is drawn, and the label is a.
 *
 * <p>The published 0.486 for P(B=1 | do(C=1)) can only be of the first seed: the program prints these numbers of no other
 * (lines 375 to 479).
 *
 * @param rows samples for each intervention and value
 * @param c0 law of the number of labels 1 under do(C = 0); c1 likewise
 */
public record ReplayedInterventions(int rows, SeededDataSet observed, IntegerLaw c0, IntegerLaw c1)
        implements InterventionRows {
    /** Those of one seed; refuses a protocol that is not that of the author's program. */
    public static ReplayedInterventions of(Experiment5Protocol protocol, int seed) {
        double angle = protocol.copy().largestAngle();
        NumpyRandomState stream = new NumpyRandomState(seed);
        int initial = protocol.trainingRows() + protocol.heldOutRows();
        SeededRow.draw(stream, initial, angle, protocol.trainingStrength(), protocol.trainingNoise());
        int rows = protocol.interventionRows();
        SeededDataSet observed = new SeededDataSet(0, SeededRow.draw(stream, rows, angle, 1, 0));
        IntegerLaw c0 = ones(SeededRow.draw(stream, rows, angle, 0, 0));
        IntegerLaw c1 = ones(SeededRow.draw(stream, rows, angle, 0, 0));
        return new ReplayedInterventions(rows, observed, c0, c1);
    }

    private static IntegerLaw ones(List<SeededRow> rows) {
        return IntegerLaw.ofSuccesses(rows.stream().mapToDouble(SeededRow::one).toArray());
    }

    @Override
    public InterventionCounts draw(UniformRandomProvider random) {
        CellCounts seen = observed.draw(random);
        return new InterventionCounts(
                rows,
                seen.confounded(1, 0) + seen.confounded(1, 1),
                seen.confounded(1, 1),
                0,
                rows,
                c0.sample(random),
                c1.sample(random));
    }
}
