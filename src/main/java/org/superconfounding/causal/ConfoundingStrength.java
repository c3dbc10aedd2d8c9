package org.superconfounding.causal;

import org.superconfounding.bell.BellTest;
import org.superconfounding.statistics.Require;

/** The paper's four confounding strengths (Eqs. 1 to 3), as defined there and nothing else. None of them is negative. */
public final class ConfoundingStrength {
    private ConfoundingStrength() {}

    /**
     * The strength that the paper assigns to a value of one of the tests in Table I; refuses another test, and for Hardy's a value
     * that is no probability.
     */
    public static double of(BellTest test, double value) {
        return switch (test.name()) {
            case "CHSH" -> ofChsh(value);
            case "CH" -> ofClauserHorne(value);
            case "Hardy" -> ofHardy(value);
            case "Mermin" -> ofMermin(value, test.parties());
            default -> throw new IllegalArgumentException("the paper defines no strength for " + test.name());
        };
    }

    /** CS = |S|/2 (Eq. 1), S in [−4, 4]. */
    public static double ofChsh(double s) {
        return Math.abs(s) / 2;
    }

    /** CS = |CH| (Eq. 3), CH the value of the Clauser-Horne expression. */
    public static double ofClauserHorne(double ch) {
        return Math.abs(ch);
    }

    /** CS = P of the "impossible" event (Eq. 3), in [0, 1]; others are refused. */
    public static double ofHardy(double probability) {
        Require.probability("the probability", probability);
        return probability;
    }

    /** CS = |⟨M⟩|/2 for three parties (Eq. 2), ⟨M⟩ in [−4, 4]. */
    public static double ofMermin(double m) {
        return ofMermin(m, 3);
    }

    /**
     * |⟨M⟩| over its classical bound 2<sup>⌊n/2⌋</sup>: Eq. 2 carried over to n parties, at least 2; |⟨M⟩| is at most
     * 2<sup>n−1</sup>.
     */
    public static double ofMermin(double m, int parties) {
        Require.atLeast("number of parties of a Mermin test", 2, parties);
        return Math.abs(m) / (1L << parties / 2);
    }
}
