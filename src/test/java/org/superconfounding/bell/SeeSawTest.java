package org.superconfounding.bell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.superconfounding.statistics.Seed;

class SeeSawTest {
    /** Where the steps stop gaining; far above the solver's rounding. */
    private static final double CONVERGED = 1e-6;

    private static double worst(BellExpression expression) {
        return IntStream.range(0, 5)
                .mapToDouble(start -> SeeSaw.run(expression, 2, Seed.of(start)).value())
                .min()
                .orElseThrow();
    }

    @Test
    void shouldFindTheQuantumMaximumWithoutJordansLemmaToo() {
        for (BellTest test : List.of(BellTest.CHSH, BellTest.CLAUSER_HORNE, BellTest.MERMIN)) {
            assertThat(worst(test.expression()))
                    .as("see-saw for %s from the worst of five starts", test.name())
                    .isCloseTo(test.quantumMaximum(), within(CONVERGED))
                    .isLessThanOrEqualTo(test.quantumMaximum() + 1e-12);
        }
    }

    /** A. Acín, S. Massar and S. Pironio, Phys. Rev. Lett. 108, 100402 (2012): √(8 + 2β²) for the weight β of Alice's ⟨A⟩. */
    @Test
    void shouldFindTheMaximumOfTheTiltedInequalityWhichKnowsPartiesSettingsAndSignsApart() {
        double beta = 1;
        BellExpression tilted = BellTest.CHSH.expression().plus(2 * beta, BellExpression.marginal(2, 0, 0));
        assertThat(worst(tilted))
                .as("β ⟨A⟩ = 2β P(+|a) − β")
                .isCloseTo(StrictMath.sqrt(8 + 2 * beta * beta) + beta, within(CONVERGED));
    }

    @Test
    void shouldLetAPartyAlwaysAnswerMinusWhenPlusCostsTooMuch() {
        BellExpression dear = BellTest.CHSH.expression().plus(-100, BellExpression.marginal(2, 0, 0));
        SeeSaw found = SeeSaw.run(dear, 2, Seed.of(0));
        assertThat(found.value()).as("CHSH of a fixed answer").isCloseTo(2, within(CONVERGED));
        assertThat(found.measurements().observable(0, 0).traceRe())
                .as("both eigenvalues −1")
                .isCloseTo(-2, within(1e-12));
    }

    @Test
    void shouldReportTheMeasurementsAndTheRoundsThatLedThere() {
        SeeSaw found = SeeSaw.run(BellTest.CHSH.expression(), 4, Seed.of(3));
        double[] spectrum =
                BellTest.CHSH.expression().operator(found.measurements()).hermitianEigenvalues();
        assertThat(spectrum[spectrum.length - 1]).as("the best state's value").isEqualTo(found.value());
        assertThat(found.measurements().dimension(1)).as("as asked for").isEqualTo(4);
        assertThat(found.steps()).as("rounds").isBetween(2, 2_000);
    }
}
