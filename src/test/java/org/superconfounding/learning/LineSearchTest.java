package org.superconfounding.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.superconfounding.learning.LineSearch.Line;
import org.superconfounding.learning.LineSearch.Trial;

class LineSearchTest {
    /** SciPy's own search of the same lines (resources {@code oracles/scipy}, with the script that made them). */
    @ParameterizedTest
    @CsvFileSource(resources = "/oracles/scipy/scipy-1.16.0-line-search.csv", numLinesToSkip = 1)
    void shouldAcceptTheStepsThatScipyAccepts(String function, double first, double step, int evaluations) {
        AtomicInteger counted = new AtomicInteger();
        Line line = t -> {
            counted.incrementAndGet();
            return line(function, t);
        };
        assertThat(LineSearch.step(line, line(function, 0), first))
                .as("%s from %s", function, first)
                .hasValueCloseTo(step, within(1e-9 * step));
        assertThat(counted).as("evaluations, %s from %s", function, first).hasValue(evaluations);
    }

    private static Trial line(String function, double t) {
        return switch (function) {
            case "rational" -> new Trial(t, -t / (t * t + 2), (t * t - 2) / ((t * t + 2) * (t * t + 2)));
            case "wall" -> new Trial(t, Math.pow(t, 8) / 8 - t, Math.pow(t, 7) - 1);
            case "kink" -> new Trial(t, Math.abs(t - 1) - t / 10, (t > 1 ? 1 : -1) - 0.1);
            case "wave" -> new Trial(t, Math.cos(5 * t) - t / 20, -5 * Math.sin(5 * t) - 0.05);
            default -> throw new IllegalArgumentException(function);
        };
    }

    @Test
    void shouldFindNoStepUphill() {
        assertThat(LineSearch.step(t -> new Trial(t, t * t + t, 2 * t + 1), new Trial(0, 0, 1), 1))
                .isEmpty();
    }
}
