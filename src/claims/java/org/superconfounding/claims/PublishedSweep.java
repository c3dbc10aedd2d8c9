package org.superconfounding.claims;

import static org.superconfounding.audit.LoggedQuantity.*;
import static org.superconfounding.claims.Experiment3Sweep.EXECUTED;
import static org.superconfounding.claims.Experiment3Sweep.POINTS;
import static org.superconfounding.claims.Experiment3Sweep.SWEEP;
import static org.superconfounding.claims.PublishedLogs.LOGS;
import static org.superconfounding.experiment.Experiments.THREE;
import static org.superconfounding.io.Decimals.fixed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.superconfounding.audit.Replications;
import org.superconfounding.audit.junit.AuditRun;
import org.superconfounding.experiment.Experiment3;
import org.superconfounding.experiment.Experiment3Result;
import org.superconfounding.statistics.GoodnessOfFit;
import org.superconfounding.statistics.LinearFit;
import org.superconfounding.statistics.LogTails;
import org.superconfounding.statistics.SamplingDistribution;
import org.superconfounding.statistics.Summary;

/** The published numbers of Experiment 3 and of Figure 3. */
final class PublishedSweep {
    private static final int TRIALS = EXECUTED.trials();
    private static final double FOUR_DIGITS = 0.5e-4;
    private static final double ONE_DIGIT = 0.05;
    private static final double[][] LOGGED = LOGS.rows(EXP3_S_TRIALS, TRIALS);

    private static final double[] TYPED =
            Arrays.stream(LOGS.values(FIG3_S)).map(s -> s / 2).toArray();

    /** What the figure computes from the digits typed into its program; its theory from the typed angles. */
    private static final Experiment3Result FIGURE = new Experiment3Result(
            Arrays.stream(TYPED).boxed().toList(),
            GoodnessOfFit.rSquared(
                    TYPED,
                    Arrays.stream(LOGS.values(FIG3_THETA))
                            .map(Experiment3::theory)
                            .toArray()),
            LinearFit.of(LOGS.values(FIG3_CONCURRENCE), TYPED));

    private PublishedSweep() {}

    static List<PublishedNumber> numbers() {
        List<PublishedNumber> numbers = new ArrayList<>();
        Replications<double[][]> trials =
                Replications.run(AuditRun.replications(), AuditRun.seed(THREE, EXECUTED), SWEEP::trials);
        settings(numbers);
        for (int i = 0; i < POINTS; i++) {
            point(numbers, i, trials);
        }
        Replications<Experiment3Result> runs = AuditRun.runs(THREE, EXECUTED);
        analysis(numbers, runs);
        figure(numbers, runs);
        return numbers;
    }

    private static void settings(List<PublishedNumber> numbers) {
        String[] names = {"shots a circuit", "trials at each θ", "number of θ"};
        double[] program = {EXECUTED.shots(), TRIALS, POINTS};
        for (int i = 0; i < names.length; i++) {
            numbers.add(PublishedNumber.constant(EXP3_PROTOCOL, i, names[i], program[i]));
        }
        numbers.addAll(PublishedHierarchy.settings(EXP3_SETTINGS, EXECUTED.settings(), ""));
    }

    private static void point(List<PublishedNumber> numbers, int point, Replications<double[][]> trials) {
        String at = " at " + fixed(StrictMath.toDegrees(EXECUTED.theta(point)), 2) + "°";
        double theta = LOGS.value(EXP3_THETA, point);
        NumberLaw angle = NumberLaw.constant(EXECUTED.theta(point));
        NumberLaw concurrence = NumberLaw.constant(StrictMath.sin(2 * EXECUTED.theta(point)));
        numbers.add(PublishedNumber.of(EXP3_THETA, point, "θ of point " + (point + 1), angle));
        numbers.add(PublishedNumber.of(FIG3_THETA, point, "θ" + at + ", Figure 3", angle)
                .rounded(FOUR_DIGITS)
                .from(theta));
        NumberLaw degrees = NumberLaw.constant(StrictMath.toDegrees(EXECUTED.theta(point)));
        numbers.add(
                PublishedNumber.of(EXP3_DEGREES, point, "degrees" + at, degrees).from(StrictMath.toDegrees(theta)));
        numbers.add(PublishedNumber.of(FIG3_DEGREES, point, "degrees" + at + ", Figure 3", degrees)
                .rounded(ONE_DIGIT)
                .from(StrictMath.toDegrees(theta)));
        numbers.add(PublishedNumber.of(EXP3_CONCURRENCE, point, "concurrence" + at, concurrence)
                .from(StrictMath.sin(2 * theta)));
        numbers.add(PublishedNumber.of(FIG3_CONCURRENCE, point, "concurrence" + at + ", Figure 3", concurrence)
                .rounded(FOUR_DIGITS)
                .from(LOGS.value(EXP3_CONCURRENCE, point)));
        numbers.add(PublishedNumber.constant(
                        EXP3_S_THEORY, point, "S of theory" + at, 2 * Experiment3.theory(EXECUTED.theta(point)))
                .from(StrictMath.sqrt(2) * (1 + StrictMath.sin(2 * theta))));
        numbers.add(PublishedNumber.constant(
                        EXP3_CS_THEORY, point, "CS of theory" + at, Experiment3.theory(EXECUTED.theta(point)))
                .from(LOGS.value(EXP3_S_THEORY, point) / 2));
        sampled(numbers, point, at, trials);
    }

    private static void sampled(List<PublishedNumber> numbers, int point, String at, Replications<double[][]> trials) {
        double deviation = StrictMath.sqrt(variance(point));
        NumberLaw single = NumberLaw.normal(mean(point), deviation);
        SamplingDistribution drawn = trials.distribution(s -> s[point][0]);
        for (int trial = 0; trial < TRIALS; trial++) {
            numbers.add(PublishedNumber.of(
                            EXP3_S_TRIALS, point * TRIALS + trial, "S" + at + ", trial " + (trial + 1), single)
                    .drawn(drawn));
        }
        Summary own = Summary.of(LOGGED[point]);
        NumberLaw mean = NumberLaw.normal(mean(point), deviation / StrictMath.sqrt(TRIALS));
        SamplingDistribution means =
                trials.distribution(s -> Summary.of(s[point]).mean());
        numbers.add(PublishedNumber.of(EXP3_S_MEAN, point, "mean S" + at, mean)
                .drawn(means)
                .from(own.mean()));
        numbers.add(PublishedNumber.of(EXP3_CS, point, "CS" + at, mean.times(0.5))
                .drawn(trials.distribution(s -> Summary.of(s[point]).mean() / 2))
                .from(own.mean() / 2));
        numbers.add(PublishedNumber.of(FIG3_S, point, "mean S" + at + ", Figure 3", mean)
                .rounded(FOUR_DIGITS)
                .drawn(means)
                .from(own.mean()));
        spreads(numbers, point, at, trials, PublishedHierarchy.byN(own));
    }

    private static void spreads(
            List<PublishedNumber> numbers, int point, String at, Replications<double[][]> trials, double own) {
        NumberLaw law = NumberLaw.spread(StrictMath.sqrt(variance(point)), TRIALS, TRIALS);
        double root = StrictMath.sqrt(TRIALS);
        NumberLaw error = law.times(1 / root);
        SamplingDistribution drawn = trials.distribution(s -> PublishedHierarchy.byN(Summary.of(s[point])));
        SamplingDistribution errors = trials.distribution(s -> PublishedHierarchy.byN(Summary.of(s[point])) / root);
        numbers.add(PublishedNumber.of(EXP3_S_SD, point, "s.d. of S" + at, law)
                .drawn(drawn)
                .from(own));
        numbers.add(PublishedNumber.of(EXP3_S_SEM, point, "standard error of S" + at, error)
                .drawn(errors)
                .from(own / root));
        numbers.add(PublishedNumber.of(FIG3_S_SEM, point, "bar" + at + ", Figure 3", error)
                .rounded(FOUR_DIGITS)
                .drawn(errors)
                .from(own / root));
    }

    private static double mean(int point) {
        return SWEEP.exact(point).s();
    }

    /** Variance of one S: that of four correlators, which have squares that sum up to 1 + sin² 2θ. */
    private static double variance(int point) {
        double sine = StrictMath.sin(2 * EXECUTED.theta(point));
        return (3 - sine * sine) / EXECUTED.shots();
    }

    private static void analysis(List<PublishedNumber> numbers, Replications<Experiment3Result> runs) {
        Experiment3Result own = Experiment3Sweep.LOGGED;
        String[] names = {
            "R² of S",
            "R² of CS",
            "slope",
            "intercept",
            "r",
            "mean error of S",
            "largest error of S",
            "largest S",
            "largest CS"
        };
        List<ToDoubleFunction<Experiment3Result>> statistics = List.of(
                Experiment3Result::rSquared,
                Experiment3Result::rSquared,
                result -> result.fit().slope(),
                result -> result.fit().intercept(),
                result -> result.fit().r(),
                result -> errors(result).average().orElseThrow(),
                result -> errors(result).max().orElseThrow(),
                result -> 2 * largest(result),
                PublishedSweep::largest);
        for (int i = 0; i < names.length; i++) {
            SamplingDistribution drawn = runs.distribution(statistics.get(i));
            numbers.add(PublishedNumber.of(EXP3_ANALYSIS, i, names[i], line(i, drawn))
                    .drawn(drawn)
                    .from(statistics.get(i).applyAsDouble(own)));
        }
    }

    /** Slope and intercept, at places 2 and 3, are weighted sums of the mean CS. */
    private static NumberLaw line(int place, SamplingDistribution drawn) {
        if (place != 2 && place != 3) {
            return NumberLaw.reruns(drawn);
        }
        double[] x = Experiment3Sweep.concurrences();
        Summary of = Summary.of(x);
        double squares = of.variance() * (of.n() - 1);
        double mean = 0;
        double variance = 0;
        for (int i = 0; i < POINTS; i++) {
            double slope = (x[i] - of.mean()) / squares;
            double weight = place == 2 ? slope : 1.0 / POINTS - of.mean() * slope;
            mean += weight * mean(i) / 2;
            variance += weight * weight * variance(i) / 4 / TRIALS;
        }
        return NumberLaw.normal(mean, StrictMath.sqrt(variance));
    }

    private static DoubleStream errors(Experiment3Result result) {
        return IntStream.range(0, POINTS)
                .mapToDouble(i -> StrictMath.abs(2 * result.strength(i) - 2 * Experiment3.theory(EXECUTED.theta(i))));
    }

    private static double largest(Experiment3Result result) {
        return Collections.max(result.strength());
    }

    private static void figure(List<PublishedNumber> numbers, Replications<Experiment3Result> runs) {
        String[] names = {"R², Figure 3a", "slope, Figure 3b", "intercept, Figure 3b", "r, Figure 3b"};
        double[] halves = {0.5e-5, 0.5e-3, 0.5e-3, 0.5e-5};
        List<ToDoubleFunction<Experiment3Result>> statistics = List.of(
                Experiment3Result::rSquared,
                result -> result.fit().slope(),
                result -> result.fit().intercept(),
                result -> result.fit().r());
        int[] places = {0, 2, 3, 4};
        for (int i = 0; i < names.length; i++) {
            SamplingDistribution drawn = runs.distribution(statistics.get(i));
            numbers.add(PublishedNumber.of(FIG3_PRINTED, i, names[i], line(places[i], drawn))
                    .rounded(halves[i])
                    .drawn(drawn)
                    .from(statistics.get(i).applyAsDouble(FIGURE)));
        }
        numbers.add(PublishedNumber.ofP(
                        FIG3_PRINTED,
                        4,
                        "p, Figure 3b",
                        runs.distribution(result -> logP(result.fit().r())))
                .rounded(0.005e-45)
                .from(logP(FIGURE.fit().r())));
    }

    /** Two-sided p of no correlation, by Student's t. */
    private static double logP(double r) {
        int freedom = POINTS - 2;
        double t = StrictMath.abs(r) * StrictMath.sqrt(freedom / (1 - r * r));
        return StrictMath.log(2) + LogTails.studentUpper(t, freedom);
    }
}
