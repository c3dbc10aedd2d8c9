package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.audit.LoggedQuantity.*;
import static org.superconfounding.claims.PublishedLogs.LOGS;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Column;
import org.superconfounding.audit.Dataset;
import org.superconfounding.audit.junit.Evidence;
import org.superconfounding.audit.junit.Supplement;
import org.superconfounding.claims.LogAgainstLaw.Law;
import org.superconfounding.experiment.Experiment2Protocol;
import org.superconfounding.experiment.Experiment3Protocol;
import org.superconfounding.experiment.Experiment4Protocol;
import org.superconfounding.experiment.Experiment5Protocol;
import org.superconfounding.experiment.ProductState;
import org.superconfounding.experiment.RerunLaw;
import org.superconfounding.statistics.Multiplicity;
import org.superconfounding.statistics.SamplingDistribution;

/** Do the author's logs come from the author's code? Each published sample against its exact law under the program. */
class LogsAgainstLawsClaims {
    private static final Experiment2Protocol HIERARCHY = Experiment2Protocol.asExecuted();

    private static final Experiment4Protocol INTERVENTIONS = Experiment4Protocol.asExecuted();
    private static final RerunLaw GAINS = RerunLaw.of(Experiment5Protocol.asExecutedAtTheAuthorsSeeds());
    private static final PatternLaw PATTERNS = PatternLaw.of(
            GAINS.seeds().stream().mapToDouble(RerunLaw.SeedGain::probability).toArray());

    /** Where the logs of the hardware runs hold the shots of a circuit. */
    private static final int SHOTS_OF_A_CIRCUIT = 2;

    private static final double CLASSICAL_VARIANCE = PublishedHierarchy.variance(1, HIERARCHY.shots());
    private static final double BELL_VARIANCE = PublishedHierarchy.variance(2, HIERARCHY.shots());

    @Test
    @Supplement("logs-against-laws")
    void shouldFindEachPublishedSampleWhereTheProgramsLawPutsIt() {
        List<LogAgainstLaw> tests = all();
        assertThat(tests).as("tests that the levels are made for").hasSize(LogAgainstLaw.TESTS);
        double[] adjusted =
                Multiplicity.holm(tests.stream().mapToDouble(LogAgainstLaw::p).toArray());
        Dataset.Builder table = Dataset.of(
                "logs-against-laws",
                "The author's published samples against the laws of the program",
                Column.of("sample", "what the log holds"),
                Column.of("n", "size of the sample"),
                Column.of("statistic", "that is compared"),
                Column.of("law", "its expectation under the law"),
                Column.of("log", "its value in the author's log"),
                Column.of("p", "two-sided p-value"),
                Column.of("p_holm", "p-value after Holm's correction over all tests"),
                Column.of("alternative", "that the power is against"),
                Column.of("power", "at the level that the smallest p needs"));
        for (int i = 0; i < tests.size(); i++) {
            LogAgainstLaw test = tests.get(i);
            table.row(
                    test.sample(),
                    test.n(),
                    test.statistic(),
                    test.law(),
                    test.log(),
                    test.p(),
                    adjusted[i],
                    test.alternative(),
                    test.power());
        }
        Evidence.publish(table.build());
        assertThat(Arrays.stream(adjusted).min().orElseThrow())
                .as(
                        "smallest p of %d tests after Holm's correction, family-wise level %s",
                        tests.size(), LogAgainstLaw.FAMILY_WISE)
                .isGreaterThan(LogAgainstLaw.FAMILY_WISE);
    }

    @Test
    void shouldNoticeLogsOfAnotherProgram() {
        double[] classical = LOGS.values(EXP2_S_CLASSICAL);
        double[] bell = LOGS.values(EXP2_S_QUANTUM);
        double[] wrongSign = LOGS.values(IONQ_BELL_CORRELATORS).clone();
        wrongSign[3] = -wrongSign[3];
        double[] gains = Experiment5Log.GAIN_BY_SEED;
        double most = Arrays.stream(gains).max().orElseThrow();

        noticed("trials without confounding a third too strong", noConfounding(scaled(LOGS.values(EXP2_S_NONE), 1.3)));
        noticed(
                "a strategy of which nothing is flipped",
                classicalMean(Arrays.stream(classical)
                        .map(s -> s + 4 * HIERARCHY.productFlip())
                        .toArray()));
        noticed("one trial repeated", classicalSpread(constant(classical[0], classical.length)));
        noticed("Bell states half a percent too dim", bellMean(scaled(bell, 0.995)));
        noticed("trials that scatter too far", bellSpread(apart(bell)));
        noticed("a sweep one percent too bright", sweep(scaled(LOGS.values(EXP3_S_TRIALS), 1.01)));
        noticed("one percent more zeros", counts(scaled(shares(), 1.01)));
        noticed("a recorded correlator of the wrong sign", ionqBell(wrongSign));
        noticed("the recorded Bell state taken for a product", ionqNone(LOGS.rows(IONQ_BELL_CORRELATORS, 4)));
        noticed("no gain at all", meanGain(new double[gains.length]));
        noticed(
                "just the other seeds gain",
                pattern(Arrays.stream(gains).map(gain -> gain > 0 ? 0 : most).toArray()));
    }

    private static void noticed(String wrong, LogAgainstLaw test) {
        assertThat(test.p()).as(wrong).isLessThan(LogAgainstLaw.LEVEL);
    }

    private static double[] scaled(double[] values, double factor) {
        return Arrays.stream(values).map(value -> value * factor).toArray();
    }

    /** Each trial a standard deviation further from the law's mean. */
    private static double[] apart(double[] bell) {
        double deviation = StrictMath.sqrt(BELL_VARIANCE);
        return Arrays.stream(bell)
                .map(s -> s + (s > AriaRuns.IDEAL_S ? deviation : -deviation))
                .toArray();
    }

    private static List<LogAgainstLaw> all() {
        return List.of(
                noConfounding(LOGS.values(EXP2_S_NONE)),
                classicalMean(LOGS.values(EXP2_S_CLASSICAL)),
                classicalSpread(LOGS.values(EXP2_S_CLASSICAL)),
                bellMean(LOGS.values(EXP2_S_QUANTUM)),
                bellSpread(LOGS.values(EXP2_S_QUANTUM)),
                sweep(LOGS.values(EXP3_S_TRIALS)),
                counts(shares()),
                ionqBell(LOGS.values(IONQ_BELL_CORRELATORS)),
                ionqNone(LOGS.rows(IONQ_NONE_CORRELATORS, 4)),
                meanGain(Experiment5Log.GAIN_BY_SEED),
                pattern(Experiment5Log.GAIN_BY_SEED));
    }

    private static LogAgainstLaw noConfounding(double[] s) {
        SamplingDistribution law = squares(HIERARCHY);
        SamplingDistribution haar = squares(HIERARCHY.withBaseline(new ProductState.FreshHaar()));
        double log = Arrays.stream(s).map(value -> value * value).average().orElseThrow();
        long noticed = Arrays.stream(haar.values())
                .filter(value -> law.tailProbability(value, value) <= LogAgainstLaw.LEVEL)
                .count();
        return new Law(law.tailProbability(log, log))
                .test("S without confounding", s.length, "mean of S²", law.mean(), log)
                .against("states uniform on the sphere", (double) noticed / haar.size());
    }

    /** Mean of S² over the trials. */
    private static SamplingDistribution squares(Experiment2Protocol protocol) {
        return HierarchyRuns.runs(protocol)
                .distribution(
                        result -> 4 * HierarchyRuns.meanSquare(result.none().strength()));
    }

    private static LogAgainstLaw classicalMean(double[] s) {
        double flip = HIERARCHY.productFlip();
        return mean(
                "classical strategy", s, 2 - 4 * flip, CLASSICAL_VARIANCE, "a tenth more flips", 2 - 4 * 1.1 * flip);
    }

    private static LogAgainstLaw classicalSpread(double[] s) {
        return spread("classical strategy", s, 2 - 4 * HIERARCHY.productFlip(), CLASSICAL_VARIANCE);
    }

    private static LogAgainstLaw bellMean(double[] s) {
        return mean("Bell state", s, AriaRuns.IDEAL_S, BELL_VARIANCE, "visibility 0.998", 0.998 * AriaRuns.IDEAL_S);
    }

    private static LogAgainstLaw bellSpread(double[] s) {
        return spread("Bell state", s, AriaRuns.IDEAL_S, BELL_VARIANCE);
    }

    private static LogAgainstLaw mean(
            String sample, double[] s, double law, double variance, String alternative, double other) {
        double log = Arrays.stream(s).average().orElseThrow();
        double error = StrictMath.sqrt(variance / s.length);
        return Law.normal((log - law) / error)
                .test("S of the " + sample, s.length, "mean", law, log)
                .against(alternative, Law.power((other - law) / error));
    }

    private static LogAgainstLaw spread(String sample, double[] s, double mean, double variance) {
        double sum = Arrays.stream(s)
                .map(value -> (value - mean) * (value - mean) / variance)
                .sum();
        return Law.chiSquare(sum, s.length)
                .test("S of the " + sample, s.length, "χ² about the law's mean", s.length, sum)
                .against("half of the shots", Law.scaledPower(2, s.length));
    }

    private static LogAgainstLaw sweep(double[] s) {
        double[] theta = LOGS.values(EXP3_THETA);
        int trials = s.length / theta.length;
        double sum = 0;
        double shift = 0;
        for (int i = 0; i < s.length; i++) {
            double sine = StrictMath.sin(2 * theta[i / trials]);
            double mean = StrictMath.sqrt(2) * (1 + sine);
            double variance =
                    (3 - sine * sine) / Experiment3Protocol.asExecuted().shots();
            sum += (s[i] - mean) * (s[i] - mean) / variance;
            shift += 0.01 * 0.01 * mean * mean / variance;
        }
        return Law.chiSquare(sum, s.length)
                .test("S of the sweep over θ", s.length, "χ² about the law", s.length, sum)
                .against("visibility 0.99", Law.shiftedPower(shift, s.length));
    }

    /** Shares of zeros: A observed, then B under each of the two interventions at each value. */
    private static double[] shares() {
        return DoubleStream.of(
                        LOGS.value(EXP4_MEAN_COUNTS, 0) / INTERVENTIONS.shots(),
                        LOGS.value(EXP4_PROJECT, 0),
                        LOGS.value(EXP4_PROJECT, 1),
                        LOGS.value(EXP4_REPLACE, 0),
                        LOGS.value(EXP4_REPLACE, 1))
                .toArray();
    }

    private static LogAgainstLaw counts(double[] shares) {
        double n = INTERVENTIONS.trials() * (double) INTERVENTIONS.shots();
        double variance = 0.25 / n;
        double sum = Arrays.stream(shares)
                .map(share -> (share - 0.5) * (share - 0.5) / variance)
                .sum();
        return Law.chiSquare(sum, shares.length)
                .test("zeros of Experiment 4", shares.length, "χ² about 1/2", shares.length, sum)
                .against(
                        "a share of 0.505 throughout",
                        Law.shiftedPower(shares.length * 0.005 * 0.005 / variance, shares.length));
    }

    private static LogAgainstLaw ionqBell(double[] e) {
        int runs = e.length / 4;
        double error = StrictMath.sqrt(4 * 0.5 / LOGS.value(IONQ_BELL_COUNTS, SHOTS_OF_A_CIRCUIT) / runs);
        double mean = IntStream.range(0, e.length)
                        .mapToDouble(i -> i % 4 == 3 ? -e[i] : e[i])
                        .sum()
                / runs;
        return Law.normal((mean - AriaRuns.IDEAL_S) / error)
                .test("IonQ, Bell state", runs, "mean S", AriaRuns.IDEAL_S, mean)
                .against("visibility 0.97", Law.power(0.03 * AriaRuns.IDEAL_S / error));
    }

    /** The four correlators of a product state are those of one vector on each side: their determinant is zero. */
    private static LogAgainstLaw ionqNone(double[][] runs) {
        double shots = LOGS.value(IONQ_NONE_COUNTS, SHOTS_OF_A_CIRCUIT);
        double sum = 0;
        double alternative = 0;
        for (double[] e : runs) {
            double variance = 0;
            double[] slopes = {e[3], -e[2], -e[1], e[0]};
            for (int i = 0; i < 4; i++) {
                variance += slopes[i] * slopes[i] * (1 - e[i] * e[i]) / shots;
            }
            double determinant = e[0] * e[3] - e[1] * e[2];
            sum += determinant * determinant / variance;
            alternative += 0.1 * 0.1 / variance;
        }
        return Law.chiSquare(sum, runs.length)
                .test("IonQ, no confounding", runs.length, "χ² of the determinants about 0", runs.length, sum)
                .against("a determinant of 0.1", Law.shiftedPower(alternative, runs.length));
    }

    private static LogAgainstLaw meanGain(double[] gains) {
        double gain = Arrays.stream(gains).average().orElseThrow();
        int most = GAINS.total().last();
        double power = 0;
        for (int rows = GAINS.total().first(); rows <= most; rows++) {
            power += tail(0.5 * rows / GAINS.rows()) <= LogAgainstLaw.LEVEL
                    ? GAINS.total().probability(rows)
                    : 0;
        }
        return new Law(tail(gain))
                .test("mean gain of Experiment 5", gains.length, "mean gain", GAINS.mean(), gain)
                .against("half of the gain", power);
    }

    /** Two-sided, of a mean gain to within half a row. */
    private static double tail(double gain) {
        double half = 0.5 / GAINS.rows();
        return GAINS.tail(gain - half, gain + half);
    }

    private static LogAgainstLaw pattern(double[] gains) {
        int own = IntStream.range(0, gains.length)
                .map(seed -> gains[seed] > 0 ? 1 << seed : 0)
                .sum();
        double share = Arrays.stream(PATTERNS.probabilities()).average().orElseThrow();
        return new Law(PATTERNS.p(own))
                .test(
                        "which seeds of Experiment 5 gain",
                        gains.length,
                        "log-likelihood less its mean",
                        0,
                        PATTERNS.statistic(own))
                .against("seeds that say nothing", PATTERNS.power(LogAgainstLaw.LEVEL, constant(share, gains.length)));
    }

    private static double[] constant(double value, int n) {
        return IntStream.range(0, n).mapToDouble(i -> value).toArray();
    }
}
