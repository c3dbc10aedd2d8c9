package org.superconfounding.bell;

import java.util.List;
import org.superconfounding.quantum.ComplexMatrix;

/**
 * A Bell test: an expression, and events that its argument takes to be impossible.
 *
 * @param expression what is bounded
 * @param forbidden probabilities that must be zero for the bounds to apply; empty for an inequality
 * @param classicalBound the published bound for local models, checked against enumeration by a test
 * @param quantumMaximum the published maximum over states and measurements, checked against optimisation by a test
 * @param source where both are published
 */
public record BellTest(
        String name,
        BellExpression expression,
        List<BellExpression> forbidden,
        double classicalBound,
        double quantumMaximum,
        String source) {
    /** E(a,b) + E(a,b′) + E(a′,b) − E(a′,b′). */
    public static final BellTest CHSH = new BellTest(
            "CHSH",
            BellExpression.ofCorrelators(2, 1, 1, 1, -1),
            List.of(),
            2,
            2 * Math.sqrt(2),
            "Clauser et al., Phys. Rev. Lett. 23, 880 (1969); Cirel'son, Lett. Math. Phys. 4, 93 (1980)");

    /** P(++|a,b) + P(++|a,b′) + P(++|a′,b) − P(++|a′,b′) − P(+|a) − P(+|b). */
    public static final BellTest CLAUSER_HORNE = new BellTest(
            "CH",
            clauserHorne(),
            List.of(),
            0,
            (Math.sqrt(2) - 1) / 2,
            "Clauser and Horne, Phys. Rev. D 10, 526 (1974); equal to (S - 2)/4 by no-signaling");

    /** P(++|a,b), given that P(+−|a,b′), P(−+|a′,b) and P(++|a′,b′) are zero. */
    public static final BellTest HARDY = new BellTest(
            "Hardy",
            BellExpression.event(2, 0b00, 0b00),
            List.of(
                    BellExpression.event(2, 0b10, 0b10),
                    BellExpression.event(2, 0b01, 0b01),
                    BellExpression.event(2, 0b00, 0b11)),
            0,
            (5 * Math.sqrt(5) - 11) / 2,
            "Hardy, Phys. Rev. Lett. 71, 1665 (1993); Rabelo, Law and Scarani, Phys. Rev. Lett. 109, 180401 (2012)");

    /** Mermin's polynomial for three parties, XXX − XYY − YXY − YYX. */
    public static final BellTest MERMIN = mermin(3);

    /** The four tests of the paper's Table I, in its order. */
    public static final List<BellTest> TABLE_ONE = List.of(CHSH, CLAUSER_HORNE, HARDY, MERMIN);

    public BellTest {
        forbidden = List.copyOf(forbidden);
    }

    /** Mermin's test for 2 to 8 parties. */
    public static BellTest mermin(int parties) {
        return new BellTest(
                "Mermin",
                Mermin.expression(parties),
                List.of(),
                1L << parties / 2,
                Mermin.quantumMaximum(parties),
                "Mermin, Phys. Rev. Lett. 65, 1838 (1990)");
    }

    public int parties() {
        return expression.parties();
    }

    /** Whether a deterministic strategy makes every forbidden event impossible. */
    public boolean admits(int strategy) {
        return forbidden.stream().allMatch(event -> event.valueOfStrategy(strategy) == 0);
    }

    /**
     * The largest value of a local model that meets the conditions, by enumeration. A mixture in which an event never happens mixes
     * only strategies in which it never happens, so it is enough to look at those.
     */
    public double classicalMaximum() {
        return expression.classicalMaximum(this::admits);
    }

    public double largestForbidden(Behaviour behaviour) {
        return forbidden.stream()
                .mapToDouble(event -> event.value(behaviour))
                .max()
                .orElse(0);
    }

    /** The sum of the forbidden events' operators; a state meets the conditions if and only if it lies in the kernel. */
    ComplexMatrix forbiddenOperator(Measurements measurements) {
        return forbidden.stream()
                .map(event -> event.operator(measurements))
                .reduce(measurements.jointEffect(0, 0).times(0), ComplexMatrix::plus);
    }

    private static BellExpression clauserHorne() {
        return BellExpression.event(2, 0, 0b00)
                .plus(1, BellExpression.event(2, 0, 0b10))
                .plus(1, BellExpression.event(2, 0, 0b01))
                .plus(-1, BellExpression.event(2, 0, 0b11))
                .plus(-1, BellExpression.marginal(2, 0, 0))
                .plus(-1, BellExpression.marginal(2, 1, 0));
    }
}
