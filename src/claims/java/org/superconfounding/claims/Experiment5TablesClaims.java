package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.claims.Experiment5Protocols.FRESH_SEEDS;

import org.assertj.core.util.DoubleComparator;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Column;
import org.superconfounding.audit.Dataset;
import org.superconfounding.audit.Rules;
import org.superconfounding.audit.junit.AuditRun;
import org.superconfounding.audit.junit.Evidence;
import org.superconfounding.audit.junit.Supplement;
import org.superconfounding.experiment.GainLaw;
import org.superconfounding.experiment.RerunLaw;

/** The tables of Experiment 5 that describe and judge nothing, and what the words of E5.4 say of them. */
class Experiment5TablesClaims {
    private static final double FULL_GAIN =
            100 * GainLaw.of(FRESH_SEEDS).afterZero().mean();

    @Test
    @Supplement("gain-by-reading")
    void shouldDrawTheExactMeanUnderEveryReading() {
        Dataset table = Experiment5Tables.gainByReading();
        double root = StrictMath.sqrt(AuditRun.replications());
        assertThat(table.rows()).allSatisfy(row -> assertThat(Double.parseDouble(row.get(2)))
                .as("mean gain of our repeats, %s", row.get(0))
                .isCloseTo(
                        Double.parseDouble(row.get(4)),
                        within(Rules.ORACLE_STANDARD_ERRORS * Double.parseDouble(row.get(5)) / root)));
        Evidence.publish(table);
    }

    @Test
    @Supplement("gain-by-solver")
    void shouldGainHardlyAnythingWithTenTimesTheTolerance() {
        Dataset table = Experiment5Tables.gainBySolver();
        assertThat(number(table, "10^-3", "gaining_share"))
                .as("share of seeds that gain with ten times the default's tolerance")
                .isLessThan(0.01);
        assertThat(number(table, "10^-8", "mean_gain"))
                .as("a tolerance worth less than a row changes nothing")
                .isEqualTo(number(table, "10^-6", "mean_gain"));
        Evidence.publish(table);
    }

    @Test
    @Supplement("gain-sensitivity")
    void shouldMoveTheGainByTheSolversToleranceAndTheTieOfLabels() {
        Dataset table = Experiment5Sensitivity.gainSensitivity();
        double base = 100 * GainLaw.of(FRESH_SEEDS).mean();
        assertThat(number(table, "0.995", "mean_gain"))
                .as("points with the gate left out of one training row in two hundred: nearly all of %s gone", base)
                .isLessThan(0.1 * base);
        assertThat(number(table, "5600", "closed_form_mean"))
                .as("points with four times the training data: less than a third of what 1,400 rows gain")
                .isLessThan(base / 3);
        assertThat(number(table, "0.550", "closed_form_mean"))
                .as("points with a few points more of labels one: nothing that would be printed")
                .isLessThan(0.05);
        assertThat(number(table, "0.450", "closed_form_mean"))
                .as("points with a few points less: nearly every seed gains, about twice the mean of the even coin")
                .isGreaterThan(1.9 * base);
        Evidence.publish(table);
    }

    @Test
    @Supplement("gain-by-classifier")
    void shouldLetADecisionTreeGainByTheOrderOfItsColumns() {
        Dataset table = Experiment5Sensitivity.gainByClassifier();
        assertThat(table.rows().stream()
                        .filter(row -> row.get(0).startsWith("decision tree"))
                        .map(row -> Double.valueOf(row.get(4))))
                .as(
                        "gains of a tree that takes A first, and of one that takes C first: all of it, about twice the printed one")
                .usingElementComparator(new DoubleComparator(1e-9))
                .containsExactly(0.0, FULL_GAIN);
        Evidence.publish(table);
    }

    @Test
    @Supplement("experiment-5-numbers")
    void shouldShowThePublishedNumbersBesideTheirLaw() {
        Dataset table = Experiment5Numbers.table();
        RerunLaw law = RerunLaw.of(Experiment5Protocols.AUTHORS_SEEDS);
        double error = 100 * law.standardDeviation() / StrictMath.sqrt(AuditRun.replications());
        assertThat(number(table, "mean gain, points", "ours_mean"))
                .as("mean gain of our reruns, with two decimals, beside the exact law's")
                .isCloseTo(100 * law.mean(), within(Rules.ORACLE_STANDARD_ERRORS * error + 0.005));
        Evidence.publish(table);
    }

    /** The number in a column of the row that has this cell. */
    private static double number(Dataset table, String cell, String column) {
        int index = table.columns().stream().map(Column::name).toList().indexOf(column);
        return table.rows().stream()
                .filter(row -> row.contains(cell))
                .map(row -> Double.parseDouble(row.get(index)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(table.name() + " has no row with " + cell));
    }
}
