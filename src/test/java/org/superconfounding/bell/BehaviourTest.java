package org.superconfounding.bell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

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
        assertThat(behaviour.signalling()).as("independent parties").isLessThan(1e-15);
    }

    @Test
    void shouldMeasureSignalling() {
        double[][] law = {{1, 0, 0, 0}, {0, 0, 1, 0}, {1, 0, 0, 0}, {0, 0, 1, 0}};
        assertThat(Behaviour.of(law).signalling())
                .as("Bob's outcome copies Alice's setting")
                .isEqualTo(1);
    }

    @Test
    void shouldRefuseWhatIsNoBehaviour() {
        assertThatThrownBy(() -> Behaviour.of(new double[][] {{0.5, 0.4}, {1, 0}}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("row 0");
        assertThatThrownBy(() -> Behaviour.of(new double[3][3])).hasMessageContaining("3 rows");
        assertThatThrownBy(() -> Behaviour.deterministic(2, 16)).hasMessageContaining("strategy 16");
        assertThatThrownBy(() ->
                        Behaviour.mixture(new double[] {0.5, 0.5}, List.of(Behaviour.uniform(1), Behaviour.uniform(2))))
                .hasMessageContaining("numbers of parties");
    }

    private static int bit(int outcome, int position) {
        return (1 - outcome) / 2 << position;
    }
}
