package org.superconfounding.claims;

import static org.superconfounding.audit.Oracle.ROUNDING;

import java.util.List;
import java.util.stream.IntStream;
import org.superconfounding.experiment.PairPreparation;
import org.superconfounding.learning.Feature;
import org.superconfounding.learning.SampleLaw;

/**
 * A label that is a function of both features, B = f(A, C).
 *
 * @param table bit a + 2c holds f(a, c)
 */
record Mechanism(int table) {
    static final List<Mechanism> ALL =
            IntStream.range(0, 16).mapToObj(Mechanism::new).toList();

    static final Mechanism A = new Mechanism(0b1010);
    static final Mechanism A_XOR_C = new Mechanism(0b0110);

    int label(int a, int c) {
        return table >> a + 2 * c & 1;
    }

    /** Those that give what each of the author's interventions gives; C is 0 where A is set, A is as prepared where C is. */
    static List<Mechanism> fittingInterventions(PairPreparation preparation) {
        return ALL.stream().filter(f -> f.fitsInterventions(preparation)).toList();
    }

    /** Those of them that give the samples seen at full confounding, too. */
    static List<Mechanism> fittingAll(PairPreparation preparation) {
        return fittingInterventions(preparation).stream()
                .filter(f -> f.fitsSamples(preparation.at(1).law()))
                .toList();
    }

    private boolean fitsInterventions(PairPreparation preparation) {
        SampleLaw unlinked = preparation.at(0).law();
        for (int value = 0; value < 2; value++) {
            double setA = preparation.at(0).law(Feature.A, value).labelOne();
            double setC = preparation.at(0).law(Feature.C, value).labelOne();
            double one = unlinked.pair(1, 0) + unlinked.pair(1, 1);
            double mean = (1 - one) * label(0, value) + one * label(1, value);
            if (Math.abs(label(value, 0) - setA) > ROUNDING || Math.abs(mean - setC) > ROUNDING) {
                return false;
            }
        }
        return true;
    }

    private boolean fitsSamples(SampleLaw law) {
        for (int cell = 0; cell < 4; cell++) {
            int a = cell & 1;
            int c = cell >> 1;
            if (law.pair(a, c) > ROUNDING && law.probability(a, c, 1 - label(a, c)) > ROUNDING) {
                return false;
            }
        }
        return true;
    }
}
