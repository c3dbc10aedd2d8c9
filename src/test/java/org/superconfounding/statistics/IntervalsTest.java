package org.superconfounding.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalsTest {
    /**
     * Published logs of the paper's Experiment 4 (author's repository, commit adaf748), printed to 8 decimals. The fourth row's
     * log prints the share 0.50206, which is 25,103 of 50,000; its interval is that of 25,102, to which 0.50206 x 50,000 truncates
     * in double arithmetic.
     */
    @ParameterizedTest
    @CsvSource({
        "25029, 25029, 0.99984654, 1",
        "25065, 50000, 0.49691747, 0.50568233",
        "25038, 50000, 0.49637750, 0.50514238",
        "25102, 50000, 0.49765744, 0.50642225",
        "24777, 50000, 0.49115807, 0.49992261"
    })
    void shouldReproduceThePublishedWilsonIntervals(long k, long n, double lower, double upper) {
        Interval interval = Intervals.wilson(k, n, 0.95);
        assertThat(interval.lower())
                .as("printed lower end, half a unit of the 8th decimal")
                .isCloseTo(lower, within(0.5e-8));
        assertThat(interval.upper())
                .as("printed upper end, half a unit of the 8th decimal")
                .isCloseTo(upper, within(0.5e-8));
    }
}
