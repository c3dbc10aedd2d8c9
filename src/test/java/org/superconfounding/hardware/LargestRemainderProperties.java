package org.superconfounding.hardware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.Refusals.assertRefused;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LargestRemainderProperties {
    @Property
    void shouldSumToTheShotsAndStayWithinOneOfEachShare(
            @ForAll @Size(min = 1, max = 16) List<@DoubleRange(min = 0, max = 1) Double> weights,
            @ForAll @IntRange(min = 0, max = 1_000_000) int shots) {
        BigDecimal sum = weights.stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        Assume.that(sum.signum() > 0);
        SortedMap<Integer, BigDecimal> byOutcome = new TreeMap<>();
        weights.forEach(weight -> byOutcome.put(byOutcome.size(), BigDecimal.valueOf(weight)));

        SortedMap<Integer, Integer> counts = LargestRemainder.apportion(byOutcome, shots);
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(shots);
        byOutcome.forEach((outcome, weight) -> {
            BigDecimal share = weight.multiply(BigDecimal.valueOf(shots)).divide(sum, 30, RoundingMode.HALF_EVEN);
            BigDecimal count = BigDecimal.valueOf(counts.getOrDefault(outcome, 0));
            assertThat(count.subtract(share).abs()).as("quota rule").isLessThanOrEqualTo(BigDecimal.ONE);
        });
    }

    @Property
    void shouldGiveBackCountsThatWereDividedByTheShots(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(max = 500) Integer> counts) {
        int shots = counts.stream().mapToInt(Integer::intValue).sum();
        Assume.that(shots > 0);
        SortedMap<Integer, BigDecimal> probabilities = new TreeMap<>();
        SortedMap<Integer, Integer> positive = new TreeMap<>();
        for (int outcome = 0; outcome < counts.size(); outcome++) {
            probabilities.put(outcome, BigDecimal.valueOf(counts.get(outcome) / (double) shots));
            if (counts.get(outcome) > 0) {
                positive.put(outcome, counts.get(outcome));
            }
        }
        assertThat(LargestRemainder.apportion(probabilities, shots)).isEqualTo(positive);
    }

    /** Rounding each share by itself loses a shot of 1,233 halves, as clients of the service were seen to do. */
    @Example
    void shouldLoseNoShotOfAnOddNumber() {
        Map<Integer, BigDecimal> halves = Map.of(0, new BigDecimal("0.5"), 3, new BigDecimal("0.5"));
        assertThat(LargestRemainder.apportion(halves, 1233)).isEqualTo(Map.of(0, 617, 3, 616));
    }

    @Example
    void shouldRefuseWhatCannotBeShared() {
        assertRefused(() -> LargestRemainder.apportion(Map.of(0, BigDecimal.ZERO), 10), "weights that sum to 0");
        assertRefused(() -> LargestRemainder.apportion(Map.of(0, BigDecimal.ONE), -1), "-1 shots");
    }
}
