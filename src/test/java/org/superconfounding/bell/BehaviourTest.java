package org.superconfounding.bell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;

class BehaviourTest {
    @Test
    void shouldAgreeWithTheSixteenStrategiesOfTheChshTest() {
        for (LocalStrategy strategy : LocalStrategy.all()) {
            int index =
                    bit(strategy.a(), 0) | bit(strategy.aPrime(), 1) | bit(strategy.b(), 2) | bit(strategy.bPrime(), 3);
            Behaviour behaviour = Behaviour.deterministic(2, index);
            assertThat(BellTest.CHSH.expression().value(behaviour))
                    .as("S of %s", strategy)
                    .isEqualTo(strategy.correlators().s());
            assertThat(behaviour.correlator(0b10))
                    .as("a, b′")
                    .isEqualTo(strategy.correlators().abPrime());
        }
    }

    @Test
    void shouldKnowPartiesApart() {
        Behaviour behaviour = Behaviour.independent(new double[][] {{1, 0}, {0.25, 0.75}, {0.5, 0.5}});
        assertThat(behaviour.marginal(0, 0b000)).as("party 0, unprimed").isEqualTo(1);
        assertThat(behaviour.marginal(0, 0b001)).as("party 0, primed").isEqualTo(0);
        assertThat(behaviour.marginal(1, 0b001)).as("party 1, unprimed").isCloseTo(0.25, within(1e-15));
        assertThat(behaviour.marginal(1, 0b010)).as("party 1, primed").isCloseTo(0.75, within(1e-15));
        assertThat(behaviour.signalling()).as("independent parties").isLessThan(1e-15);
    }

    @Test
    void shouldMeasureSignallingBothWays() {
        double[][] fromAlice = {{1, 0, 0, 0}, {0, 0, 1, 0}, {1, 0, 0, 0}, {0, 0, 1, 0}};
        double[][] fromBob = {{1, 0, 0, 0}, {1, 0, 0, 0}, {0, 1, 0, 0}, {0, 1, 0, 0}};
        assertThat(Behaviour.of(fromAlice).signalling())
                .as("Bob's outcome copies Alice's setting")
                .isEqualTo(1);
        assertThat(Behaviour.of(fromBob).signalling())
                .as("Alice's outcome copies Bob's setting")
                .isEqualTo(1);
    }

    @Test
    void shouldKeepItsTableToItself() {
        double[][] table = {{0.5, 0.5}, {1, 0}};
        Behaviour behaviour = Behaviour.of(table);
        table[0][0] = 9;
        behaviour.law(1)[0] = 9;
        assertThat(behaviour.law(0)).as("copied when it came in").containsExactly(0.5, 0.5);
        assertThat(behaviour.law(1)).as("copied when it went out").containsExactly(1, 0);
    }

    @Test
    void shouldForgiveRoundingUpToItsTolerance() {
        double[] sure = {1, 0};
        assertThat(Behaviour.of(new double[][] {{1 + 1e-9, -1e-9}, sure}).probability(1, 0))
                .as("a probability as little below 0 as rounding may carry it")
                .isEqualTo(-1e-9);
        assertThatThrownBy(() -> Behaviour.of(new double[][] {{1 + 2e-9, -2e-9}, sure}))
                .as("a probability further below 0")
                .hasMessageContaining("row 0");
    }

    @Test
    void shouldTakeOneToEightParties() {
        assertThat(Behaviour.strategies(1)).as("two outcomes fixed").isEqualTo(4);
        assertThat(Behaviour.strategies(8)).as("sixteen outcomes fixed").isEqualTo(65536);
        assertRefused(() -> Behaviour.strategies(0), "number of parties is 0");
        assertRefused(() -> Behaviour.strategies(9), "number of parties is 9");
    }

    @Test
    void shouldRefuseWhatIsNoBehaviour() {
        assertRefused(() -> Behaviour.of(new double[][] {{0.5, 0.4}, {1, 0}}), "row 0");
        assertRefused(() -> Behaviour.of(new double[3][3]), "3 rows");
        assertRefused(() -> Behaviour.deterministic(2, 16), "strategy 16");
        assertRefused(
                () -> Behaviour.mixture(new double[] {0.5, 0.5}, List.of(Behaviour.uniform(1), Behaviour.uniform(2))),
                "numbers of parties");
        assertRefused(
                () -> Behaviour.mixture(new double[] {0.5, 0.6}, List.of(Behaviour.uniform(1), Behaviour.uniform(1))),
                "list of weights is [0.5, 0.6]");
        assertRefused(() -> Behaviour.uniform(1).maxAbsDifference(Behaviour.uniform(2)), "1 and 2 parties");
    }

    private static int bit(int outcome, int position) {
        return (1 - outcome) / 2 << position;
    }
}
