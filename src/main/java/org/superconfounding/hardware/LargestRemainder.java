package org.superconfounding.hardware;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Turns probabilities into counts that sum to the shots (Hamilton's method): every outcome gets the integer part of its share, and
 * the shots that are left go one each to the largest fractional parts, among equals to the smaller outcome. Exact arithmetic.
 */
public final class LargestRemainder {
    private record Share(int outcome, int whole, BigDecimal remainder) {}

    private LargestRemainder() {}

    /**
     * Counts of at least 1, by outcome.
     *
     * @param weights not negative, with a positive sum; they need not sum to 1
     * @throws IllegalArgumentException if they are otherwise, or {@code shots} is negative
     */
    public static SortedMap<Integer, Integer> apportion(Map<Integer, BigDecimal> weights, int shots) {
        BigDecimal sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() <= 0 || shots < 0 || weights.values().stream().anyMatch(weight -> weight.signum() < 0)) {
            throw new IllegalArgumentException("cannot share " + shots + " shots by weights that sum to " + sum);
        }
        List<Share> shares = new ArrayList<>();
        weights.forEach((outcome, weight) -> shares.add(share(outcome, weight, sum, shots)));
        shares.sort(Comparator.comparing(Share::remainder).reversed().thenComparing(Share::outcome));
        int left = shots - shares.stream().mapToInt(Share::whole).sum();
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        for (int rank = 0; rank < shares.size(); rank++) {
            int count = shares.get(rank).whole() + (rank < left ? 1 : 0);
            if (count > 0) {
                counts.put(shares.get(rank).outcome(), count);
            }
        }
        return counts;
    }

    private static Share share(int outcome, BigDecimal weight, BigDecimal sum, int shots) {
        BigDecimal[] parts = weight.multiply(BigDecimal.valueOf(shots)).divideAndRemainder(sum);
        return new Share(outcome, parts[0].intValueExact(), parts[1]);
    }
}
