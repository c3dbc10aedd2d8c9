package org.superconfounding.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Pearson's chi-square tests on counts. */
final class ChiSquare {
    private ChiSquare() {}

    static TestResult goodnessOfFit(long[] counts, double[] probabilities) {
        Require.sameLength("counts", counts.length, "probabilities", probabilities.length);
        double shots = Require.atLeast("total of the counts", 1, total(counts));
        double mass = Multinomial.total(probabilities);
        double statistic = 0;
        int possible = 0;
        for (int i = 0; i < counts.length; i++) {
            statistic += term(counts[i], shots * probabilities[i] / mass);
            possible += probabilities[i] > 0 ? 1 : 0;
        }
        return result("chi-square goodness of fit", statistic, possible - 1);
    }

    static TestResult independence(long[][] table) {
        long[] rows = Arrays.stream(table).mapToLong(ChiSquare::total).toArray();
        int width = table.length == 0 ? 0 : table[0].length;
        for (long[] row : table) {
            Require.sameLength("first row", width, "another row", row.length);
        }
        long[] columns = IntStream.range(0, width)
                .mapToLong(j -> Arrays.stream(table).mapToLong(row -> row[j]).sum())
                .toArray();
        double shots = Require.atLeast("total of the table", 1, total(rows));
        double statistic = 0;
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < width; j++) {
                statistic += term(table[i][j], (double) rows[i] / shots * columns[j]);
            }
        }
        return result("chi-square independence", statistic, (occupied(rows) - 1) * (occupied(columns) - 1));
    }

    private static double term(long observed, double expected) {
        double difference = observed - expected;
        return difference == 0 ? 0 : difference * difference / expected;
    }

    private static TestResult result(String name, double statistic, double degreesOfFreedom) {
        double effective = degreesOfFreedom == 0 && statistic < Double.POSITIVE_INFINITY ? 0 : statistic;
        double logP = effective == Double.POSITIVE_INFINITY
                ? Double.NEGATIVE_INFINITY
                : degreesOfFreedom == 0 ? 0 : LogTails.chiSquareUpper(effective, degreesOfFreedom);
        return new TestResult(name, effective, degreesOfFreedom, logP);
    }

    private static int occupied(long[] totals) {
        return (int) Arrays.stream(totals).filter(total -> total > 0).count();
    }

    private static long total(long[] counts) {
        for (long count : counts) {
            Require.atLeast("count", 0, count);
        }
        return Arrays.stream(counts).sum();
    }
}
