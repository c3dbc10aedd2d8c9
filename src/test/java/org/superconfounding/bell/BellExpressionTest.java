package org.superconfounding.bell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.superconfounding.quantum.Gate;

class BellExpressionTest {
    private static final double ROUNDING = 1e-14;

    /** P(outcome bit 0), different for each party and setting. */
    private static final double[][] ZERO = {{0.1, 0.2}, {0.35, 0.6}, {0.75, 0.9}};

    private final Behaviour behaviour = Behaviour.independent(ZERO);

    @Test
    void shouldReadOffTheProbabilityOfEachEvent() {
        for (int settings = 0; settings < 8; settings++) {
            for (int outcomes = 0; outcomes < 8; outcomes++) {
                assertThat(BellExpression.event(3, outcomes, settings).value(behaviour))
                        .as("P(%d|%d)", outcomes, settings)
                        .isEqualTo(behaviour.probability(outcomes, settings));
            }
        }
    }

    @Test
    void shouldReadOffEachMarginal() {
        for (int party = 0; party < 3; party++) {
            for (int setting = 0; setting < 2; setting++) {
                assertThat(BellExpression.marginal(3, party, setting).value(behaviour))
                        .as("party %d at setting %d", party, setting)
                        .isCloseTo(ZERO[party][setting], within(ROUNDING));
            }
        }
    }

    @Test
    void shouldAddLikeTheNumbersItStandsFor() {
        BellExpression first = BellExpression.event(3, 0b101, 0b011);
        BellExpression second = BellExpression.marginal(3, 1, 0);
        assertThat(first.plus(-2.5, second).value(behaviour))
                .as("first − 2.5 second")
                .isCloseTo(first.value(behaviour) - 2.5 * second.value(behaviour), within(ROUNDING));
    }

    @Test
    void shouldBoundLocalModelsFromBelowToo() {
        assertThat(BellTest.CHSH.expression().classicalMinimum()).as("S").isEqualTo(-2);
        assertThat(BellTest.CLAUSER_HORNE.expression().classicalMinimum())
                .as("CH")
                .isEqualTo(-1);
        assertThat(BellExpression.event(2, 0, 0).classicalMinimum()).as("P").isZero();
    }

    @Test
    void shouldRefuseWhatDoesNotFit() {
        assertRefused(() -> BellExpression.of(2, new double[3][4]), "4 by 4");
        assertRefused(() -> BellExpression.ofCorrelators(1, 1, Double.NaN), "finite");
        assertThatThrownBy(() -> BellExpression.ofCorrelators(1, 1, 1, 1))
                .as("a weight that no settings have")
                .hasMessageContaining("3 weights for 1 parties");
        BellExpression one = BellExpression.event(1, 0, 0);
        BellExpression two = BellExpression.event(2, 0, 0);
        assertRefused(() -> one.plus(1, two), "1 parties, the other expression 2");
        assertRefused(() -> two.plus(1, one), "2 parties, the other expression 1");
        assertRefused(() -> BellTest.CHSH.expression().value(Behaviour.uniform(3)), "2 parties");
        Measurements single = Measurements.of(List.of(List.of(Gate.Z.matrix(), Gate.X.matrix())));
        assertThatThrownBy(() -> BellTest.CHSH.expression().operator(single))
                .as("a Bell operator for other parties than the expression's")
                .hasMessageContaining("2 parties, the measurements 1");
    }
}
