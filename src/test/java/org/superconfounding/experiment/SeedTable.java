package org.superconfounding.experiment;

import static org.superconfounding.io.ProjectFiles.oracle;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.superconfounding.audit.AuthorLogs;
import org.superconfounding.audit.LoggedQuantity;

/** A table with one row a seed: the seed and numbers. */
record SeedTable(List<double[]> rows) {
    /** Accuracies of the author's log: five causal ones by domain, then five naive ones. */
    static SeedTable log() {
        AuthorLogs logs = AuthorLogs.read(AuthorLogs.FILE);
        double[] seeds = logs.values(LoggedQuantity.EXP5_SEEDS);
        double[][] causal = logs.rows(LoggedQuantity.EXP5_CAUSAL, 5);
        double[][] naive = logs.rows(LoggedQuantity.EXP5_NAIVE, 5);
        return new SeedTable(IntStream.range(0, seeds.length)
                .mapToObj(i -> DoubleStream.concat(
                                DoubleStream.of(seeds[i]),
                                DoubleStream.concat(Arrays.stream(causal[i]), Arrays.stream(naive[i])))
                        .toArray())
                .toList());
    }

    /** What NumPy and scikit-learn make of the seeds; columns as told in the script beside the data. */
    static SeedTable numpy() {
        return new SeedTable(oracle("numpy/experiment-5-seeds.csv").stream()
                .map(line -> Arrays.stream(line.split(","))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toList());
    }

    /** Number {@code column}, from 0, of a seed. */
    double at(int seed, int column) {
        double[] row = rows.get(seed - 42);
        if (row[0] != seed) {
            throw new IllegalStateException("row of seed " + seed + " is that of " + row[0]);
        }
        return row[column + 1];
    }

    /** The log's gain of a seed in a domain, in rows of 500. */
    int gain(int seed, int domain) {
        return (int) Math.round(500 * (at(seed, domain) - at(seed, 5 + domain)));
    }

    /** Whether the log has a gain at that seed. */
    boolean gains(int seed) {
        return IntStream.range(0, 5).anyMatch(domain -> gain(seed, domain) > 0);
    }
}
