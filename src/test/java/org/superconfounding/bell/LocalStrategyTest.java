package org.superconfounding.bell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;

class LocalStrategyTest {
    @Test
    void shouldEnumerateSixteenDistinctStrategies() {
        assertThat(LocalStrategy.all())
                .as("all ways to fix four outcomes")
                .hasSize(16)
                .doesNotHaveDuplicates();
    }

    @Test
    void shouldReachPlusTwoAndMinusTwoOnly() {
        List<Double> values =
                LocalStrategy.all().stream().map(s -> s.correlators().s()).toList();
        assertThat(values)
                .as("a(b + b′) + a′(b − b′) has one bracket 0 and the other ±2")
                .allMatch(s -> s == 2 || s == -2)
                .contains(2.0, -2.0);
    }

    @Test
    void shouldKeepSignsApart() {
        assertThat(new LocalStrategy(1, 1, 1, -1).correlators())
                .as("b′ alone answers −1")
                .isEqualTo(new ChshCorrelators(1, -1, 1, -1));
    }

    @Test
    void shouldRefuseOtherOutcomes() {
        List<String> settings = List.of("at a ", "at a′ ", "at b ", "at b′ ");
        for (int place = 0; place < 4; place++) {
            int[] outcomes = {1, -1, 1, -1};
            outcomes[place] = 0;
            assertRefused(
                    () -> new LocalStrategy(outcomes[0], outcomes[1], outcomes[2], outcomes[3]),
                    settings.get(place) + "is 0");
        }
    }
}
