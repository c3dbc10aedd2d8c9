package org.superconfounding.audit;

import java.util.List;
import org.superconfounding.statistics.Histogram;
import org.superconfounding.statistics.SamplingDistribution;

/**
 * What evidence keeps of a sampling distribution over replications.
 *
 * @param standardDeviation root of the unbiased variance; NaN for one replication
 * @param lower 0.025 quantile
 * @param upper 0.975 quantile
 * @param counts replications by bin, equal widths
 */
public record DistributionSummary(
        int replications,
        double mean,
        double standardDeviation,
        double lower,
        double median,
        double upper,
        double histogramLower,
        double histogramUpper,
        List<Integer> counts) {
    private static final int BINS = 48;

    public DistributionSummary {
        counts = List.copyOf(counts);
    }

    public static DistributionSummary of(SamplingDistribution distribution) {
        Histogram histogram = distribution.histogram(BINS);
        return new DistributionSummary(
                distribution.size(),
                distribution.mean(),
                distribution.standardDeviation(),
                distribution.quantile(0.025),
                distribution.quantile(0.5),
                distribution.quantile(0.975),
                histogram.lower(),
                histogram.upper(),
                histogram.counts());
    }
}
