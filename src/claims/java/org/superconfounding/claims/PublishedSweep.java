package org.superconfounding.claims;

import static org.superconfounding.audit.LoggedQuantity.*;
import static org.superconfounding.claims.Experiment3Sweep.EXECUTED;
import static org.superconfounding.claims.Experiment3Sweep.POINTS;
import static org.superconfounding.claims.Experiment3Sweep.SWEEP;
import static org.superconfounding.claims.PublishedHierarchy.byN;
import static org.superconfounding.claims.PublishedLogs.LOGS;
import static org.superconfounding.experiment.Experiments.THREE;
import static org.superconfounding.io.Decimals.fixed;

import java.util.Arrays;
import java.util.Collections;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.superconfounding.audit.Replications;
import org.superconfounding.audit.junit.AuditRun;
import org.superconfounding.experiment.Experiment3;
import org.superconfounding.experiment.Experiment3Result;
import org.superconfounding.statistics.GoodnessOfFit;
import org.superconfounding.statistics.LinearFit;
import org.superconfounding.statistics.LogTails;
import org.superconfounding.statistics.Summary;

/** The published numbers of Experiment 3 and of Figure 3. */
final class PublishedSweep {
    private static final int TRIALS = EXECUTED.trials();
    private static final double FOUR_DIGITS = 0.5e-4;
    private static final double ONE_DIGIT = 0.05;
    static final double[] TYPED =
            Arrays.stream(LOGS.values(FIG3_S)).map(s -> s / 2).toArray();

    /** What the figure computes from the digits typed into its program; its theory from the typed angles. */
    static final Experiment3Result FIGURE = new Experiment3Result(
            Arrays.stream(TYPED).boxed().toList(),
            GoodnessOfFit.rSquared(
                    TYPED,
                    Arrays.stream(LOGS.values(FIG3_THETA))
                            .map(Experiment3::theory)
                            .toArray()),
            LinearFit.of(LOGS.values(FIG3_CONCURRENCE), TYPED));

    private PublishedSweep() {}

    static Stream<PublishedNumber> numbers() {
        var trials = PublishedRun.of(
                Replications.run(AuditRun.replications(), AuditRun.seed(THREE, EXECUTED), SWEEP::trials),
                LOGS.rows(EXP3_S_TRIALS, TRIALS));
        Replications<Experiment3Result> runs = AuditRun.runs(THREE, EXECUTED);
        return Stream.of(
                        settings(),
                        IntStream.range(0, POINTS).boxed().flatMap(PublishedSweep::exact),
                        IntStream.range(0, POINTS).boxed().flatMap(point -> sampled(point, trials)),
                        analysis(PublishedRun.of(runs, Experiment3Sweep.LOGGED)),
                        figure(PublishedRun.of(runs, FIGURE)))
                .flatMap(numbers -> numbers);
    }

    private static Stream<PublishedNumber> settings() {
        return Stream.concat(
                Stream.of(
                        PublishedNumber.constant(EXP3_PROTOCOL, 0, "shots a circuit", EXECUTED.shots()),
                        PublishedNumber.constant(EXP3_PROTOCOL, 1, "trials at each θ", TRIALS),
                        PublishedNumber.constant(EXP3_PROTOCOL, 2, "number of θ", POINTS)),
                PublishedHierarchy.settings(EXP3_SETTINGS, EXECUTED.settings(), ""));
    }

    private static String at(int point) {
        return " at " + fixed(StrictMath.toDegrees(EXECUTED.theta(point)), 2) + "°";
    }

    private static Stream<PublishedNumber> exact(int point) {
        String at = at(point);
        double theta = EXECUTED.theta(point);
        double degrees = StrictMath.toDegrees(theta);
        double sine = StrictMath.sin(2 * theta);
        double cs = Experiment3.theory(theta);
        double logged = LOGS.value(EXP3_THETA, point);
        return Stream.of(
                PublishedNumber.constant(EXP3_THETA, point, "θ of point " + (point + 1), theta),
                PublishedNumber.constant(FIG3_THETA, point, "θ" + at + ", Figure 3", theta)
                        .rounded(FOUR_DIGITS)
                        .from(logged),
                PublishedNumber.constant(EXP3_DEGREES, point, "degrees" + at, degrees)
                        .from(StrictMath.toDegrees(logged)),
                PublishedNumber.constant(FIG3_DEGREES, point, "degrees" + at + ", Figure 3", degrees)
                        .rounded(ONE_DIGIT)
                        .from(StrictMath.toDegrees(logged)),
                PublishedNumber.constant(EXP3_CONCURRENCE, point, "concurrence" + at, sine)
                        .from(StrictMath.sin(2 * logged)),
                PublishedNumber.constant(FIG3_CONCURRENCE, point, "concurrence" + at + ", Figure 3", sine)
                        .rounded(FOUR_DIGITS)
                        .from(LOGS.value(EXP3_CONCURRENCE, point)),
                PublishedNumber.constant(EXP3_S_THEORY, point, "S of theory" + at, 2 * cs)
                        .from(StrictMath.sqrt(2) * (1 + StrictMath.sin(2 * logged))),
                PublishedNumber.constant(EXP3_CS_THEORY, point, "CS of theory" + at, cs)
                        .from(LOGS.value(EXP3_S_THEORY, point) / 2));
    }

    /** Of the trials at one θ: each S, their mean and their spread. */
    private static Stream<PublishedNumber> sampled(int point, PublishedRun<double[][]> trials) {
        String at = at(point);
        String figure = at + ", Figure 3";
        double root = StrictMath.sqrt(TRIALS);
        double deviation = StrictMath.sqrt(variance(point));
        NumberLaw mean = NumberLaw.normal(mean(point), deviation / root);
        NumberLaw spread = NumberLaw.spread(deviation, TRIALS, TRIALS);
        NumberLaw error = spread.times(1 / root);
        PublishedRun<Summary> run = trials.part(s -> Summary.of(s[point]));
        ToDoubleFunction<Summary> standardError = s -> byN(s) / root;
        return Stream.concat(
                singles(point, at, deviation, trials),
                Stream.of(
                        run.number(EXP3_S_MEAN, point, "mean S" + at, mean, Summary::mean),
                        run.number(EXP3_CS, point, "CS" + at, mean.times(0.5), s -> s.mean() / 2),
                        run.number(FIG3_S, point, "mean S" + figure, mean, Summary::mean)
                                .rounded(FOUR_DIGITS),
                        run.number(EXP3_S_SD, point, "s.d. of S" + at, spread, PublishedHierarchy::byN),
                        run.number(EXP3_S_SEM, point, "standard error of S" + at, error, standardError),
                        run.number(FIG3_S_SEM, point, "bar" + figure, error, standardError)
                                .rounded(FOUR_DIGITS)));
    }

    private static Stream<PublishedNumber> singles(
            int point, String at, double deviation, PublishedRun<double[][]> trials) {
        NumberLaw law = NumberLaw.normal(mean(point), deviation);
        var drawn = trials.drawn(s -> s[point][0]);
        return IntStream.range(0, TRIALS).mapToObj(trial -> PublishedNumber.of(
                        EXP3_S_TRIALS, point * TRIALS + trial, "S" + at + ", trial " + (trial + 1), law)
                .drawn(drawn));
    }

    private static double mean(int point) {
        return SWEEP.exact(point).s();
    }

    /** Variance of one S: that of four correlators, which have squares that sum up to 1 + sin² 2θ. */
    private static double variance(int point) {
        double sine = StrictMath.sin(2 * EXECUTED.theta(point));
        return (3 - sine * sine) / EXECUTED.shots();
    }

    private static Stream<PublishedNumber> analysis(PublishedRun<Experiment3Result> run) {
        return Stream.of(
                run.number(EXP3_ANALYSIS, 0, "R² of S", Experiment3Result::rSquared),
                run.number(EXP3_ANALYSIS, 1, "R² of CS", Experiment3Result::rSquared),
                run.number(EXP3_ANALYSIS, 2, "slope", line(true), result -> result.fit()
                        .slope()),
                run.number(EXP3_ANALYSIS, 3, "intercept", line(false), result -> result.fit()
                        .intercept()),
                run.number(EXP3_ANALYSIS, 4, "r", result -> result.fit().r()),
                run.number(EXP3_ANALYSIS, 5, "mean error of S", result -> errors(result)
                        .average()
                        .orElseThrow()),
                run.number(EXP3_ANALYSIS, 6, "largest error of S", result -> errors(result)
                        .max()
                        .orElseThrow()),
                run.number(EXP3_ANALYSIS, 7, "largest S", result -> 2 * Collections.max(result.strength())),
                run.number(EXP3_ANALYSIS, 8, "largest CS", result -> Collections.max(result.strength())));
    }

    /** Law of the line's slope or intercept, weighted sums of the mean CS. */
    private static NumberLaw line(boolean ofSlope) {
        double[] x = Experiment3Sweep.concurrences();
        Summary of = Summary.of(x);
        double squares = of.variance() * (of.n() - 1);
        double mean = 0;
        double variance = 0;
        for (int i = 0; i < POINTS; i++) {
            double slope = (x[i] - of.mean()) / squares;
            double weight = ofSlope ? slope : 1.0 / POINTS - of.mean() * slope;
            mean += weight * mean(i) / 2;
            variance += weight * weight * variance(i) / 4 / TRIALS;
        }
        return NumberLaw.normal(mean, StrictMath.sqrt(variance));
    }

    private static DoubleStream errors(Experiment3Result result) {
        return IntStream.range(0, POINTS)
                .mapToDouble(i -> StrictMath.abs(2 * result.strength(i) - 2 * Experiment3.theory(EXECUTED.theta(i))));
    }

    private static Stream<PublishedNumber> figure(PublishedRun<Experiment3Result> run) {
        return Stream.of(
                run.number(FIG3_PRINTED, 0, "R², Figure 3a", Experiment3Result::rSquared)
                        .rounded(0.5e-5),
                run.number(FIG3_PRINTED, 1, "slope, Figure 3b", line(true), result -> result.fit()
                                .slope())
                        .rounded(0.5e-3),
                run.number(FIG3_PRINTED, 2, "intercept, Figure 3b", line(false), result -> result.fit()
                                .intercept())
                        .rounded(0.5e-3),
                run.number(FIG3_PRINTED, 3, "r, Figure 3b", result -> result.fit()
                                .r())
                        .rounded(0.5e-5),
                run.p(
                                FIG3_PRINTED,
                                4,
                                "p, Figure 3b",
                                result -> logP(result.fit().r()))
                        .rounded(0.005e-45));
    }

    /** Two-sided p of no correlation, by Student's t. */
    private static double logP(double r) {
        int freedom = POINTS - 2;
        double t = StrictMath.abs(r) * StrictMath.sqrt(freedom / (1 - r * r));
        return StrictMath.log(2) + LogTails.studentUpper(t, freedom);
    }
}
