package org.superconfounding.bell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        assertThatThrownBy(() -> new LocalStrategy(1, 0, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a′")
                .hasMessageContaining("0");
    }
}
