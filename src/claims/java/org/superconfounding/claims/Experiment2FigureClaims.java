package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.audit.Basis.AS_WRITTEN;
import static org.superconfounding.audit.Basis.PUBLISHED;
import static org.superconfounding.audit.LoggedQuantity.*;
import static org.superconfounding.audit.Proof.Method.ARITHMETIC;
import static org.superconfounding.audit.junit.Certified.confirms;
import static org.superconfounding.audit.junit.Certified.contradicts;
import static org.superconfounding.audit.junit.Evidence.audit;
import static org.superconfounding.audit.junit.Evidence.conclude;
import static org.superconfounding.audit.junit.Evidence.printed;
import static org.superconfounding.claims.AriaRuns.BELL;
import static org.superconfounding.claims.AriaRuns.NONE;
import static org.superconfounding.claims.AriaRuns.shotError;
import static org.superconfounding.claims.HierarchyRuns.runs;
import static org.superconfounding.claims.HierarchyRuns.width;
import static org.superconfounding.claims.PublishedLogs.LOGS;
import static org.superconfounding.claims.PublishedLogs.strength;
import static org.superconfounding.experiment.Experiment2Protocol.asWritten;
import static org.superconfounding.io.Decimals.count;
import static org.superconfounding.io.Decimals.fixed;
import static org.superconfounding.io.Decimals.percent;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.ClaimAudit;
import org.superconfounding.audit.Column;
import org.superconfounding.audit.Dataset;
import org.superconfounding.audit.LoggedQuantity;
import org.superconfounding.audit.PrintedNumber;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.Recomputation;
import org.superconfounding.audit.TypicalValue;
import org.superconfounding.audit.junit.Claim;
import org.superconfounding.experiment.Experiment2Result;
import org.superconfounding.experiment.RecordedChsh;
import org.superconfounding.statistics.Interval;
import org.superconfounding.statistics.Intervals;
import org.superconfounding.statistics.LogTails;
import org.superconfounding.statistics.Summary;

/** What Figure 2, its caption and the announced reporting rule say of spreads, intervals and counts. */
class Experiment2FigureClaims {
    /** t(0.975, 1), the tangent of 0.475 π. */
    private static final double STUDENT_975 = StrictMath.tan(0.475 * StrictMath.PI);

    private static final Interval STUDENT_NONE = Intervals.student(AriaRuns.strength(NONE), 0.95);
    private static final Interval STUDENT_BELL = Intervals.student(AriaRuns.strength(BELL), 0.95);

    private static final PrintedNumber SPREAD_NONE = printed("E2.7", "CS spread");
    private static final PrintedNumber SPREAD_BELL = printed("E2.8", "CS spread");
    private static final double ROOT2 = StrictMath.sqrt(2);

    // tag::E2.11[]
    @Test
    @Claim("E2.11")
    void shouldFindTheAnnouncedIntervalsInFigure2AndNotInThePrintedSpreads() {
        double none = SPREAD_NONE.upper();
        double bell = SPREAD_BELL.upper();
        double sd = AriaRuns.strength(NONE).standardDeviation();
        double asLongAsPrinted = AriaRuns.strength(BELL).mean() + SPREAD_BELL.value();
        conclude(offer(audit("E2.11"))
                .oracle("Student half-width without confounding", STUDENT_NONE.halfWidth())
                .expects(STUDENT_975 * sd / ROOT2, 1e-9, "t(0.975, 1) = tan(0.475 π) of Cauchy's distribution")
                .oracle("confidence of mean ± s.d. over two runs", overRuns(sd, NONE))
                .expects(2 / Math.PI * StrictMath.atan(ROOT2), "Cauchy's distribution function: (2/π) arctan √2")
                .reading("kept-by-the-figure")
                .finding(drawn("no confounding, upper end", 1, STUDENT_NONE.upper()))
                .finding(drawn("Bell state, lower end", 2, STUDENT_BELL.lower()))
                .finding(drawn("Bell state, upper end", 3, STUDENT_BELL.upper()))
                .negative("bars as long as the printed ±", drawn("Bell state, upper end", 3, asLongAsPrinted))
                .reading("over-the-two-runs")
                .finding(contradicts("the printed ± are half-widths of Student's 95 % intervals", "hardware-spreads"))
                .finding(reach("over runs", overRuns(none, NONE), overRuns(bell, BELL)))
                .negative("their s.d.", reach("over runs", overRuns(sd, NONE), overRuns(sd, NONE)))
                .positive(
                        "Student's half-widths",
                        reach(
                                "over runs",
                                overRuns(STUDENT_NONE.halfWidth(), NONE),
                                overRuns(STUDENT_BELL.halfWidth(), BELL)))
                .reading("from-shot-noise")
                .finding(contradicts(
                        "the printed ± are half-widths of 95 % intervals from shot noise", "hardware-spreads"))
                .finding(reach("from shot noise", fromShots(none, NONE), fromShots(bell, BELL)))
                .negative("one standard error", standardErrorsReach(1))
                .positive("two standard errors", standardErrorsReach(2))
                .shared()
                .correction(Recomputation.of("the ± without confounding as s.d. of the two runs", SPREAD_NONE, sd))
                .oracle("s.d. of two values", difference() / ROOT2, sd, "|x − y|/√2")
                .negative(
                        "the shot-noise error of the mean",
                        Recomputation.of("shot-noise error", SPREAD_NONE, shotError(NONE)))
                .difference("Meaning of ± for the hardware"));
    }
    // end::E2.11[]

    /** Numbers that the words tell: what confidence the printed ± has. */
    private static ClaimAudit offer(ClaimAudit audit) {
        double none = SPREAD_NONE.value();
        double bell = SPREAD_BELL.value();
        return audit.value("student-none", STUDENT_NONE.halfWidth(), 3)
                .value("student-bell", STUDENT_BELL.halfWidth(), 3)
                .percent("level-none", overRuns(none, NONE), 0)
                .percent("level-bell", overRuns(bell, BELL), 0)
                .percent("level-shots-none", fromShots(none, NONE), 0)
                .percent("level-shots-bell", fromShots(bell, BELL), 0)
                .percent("level-normal", normal(none / AriaRuns.strength(NONE).standardError()), 0);
    }

    private static Proof standardErrorsReach(int times) {
        return reach(
                "from shot noise", fromShots(times * shotError(NONE), NONE), fromShots(times * shotError(BELL), BELL));
    }

    /** Distance of the two runs' CS, from the logged S. */
    private static double difference() {
        double[] s = LOGS.values(IONQ_NONE_S);
        return Math.abs(Math.abs(s[0]) - Math.abs(s[1])) / 2;
    }

    /** Do intervals of such confidences reach the announced 95 %? Both, whatever formula gave their half-widths. */
    private static Proof reach(String unit, double none, double bell) {
        String statement = "an interval as wide as the printed ± has a confidence of 95 % " + unit;
        String detail = "it has at most " + percent(none, 1) + " without confounding and " + percent(bell, 1)
                + " with the Bell state";
        return Proof.whether(PUBLISHED, statement, Math.min(none, bell) >= 0.95 - 1e-9)
                .by(ARITHMETIC, 2, detail);
    }

    /** Confidence of mean ± half-width over two runs whose law is normal, spread unknown. */
    private static double overRuns(double halfWidth, List<RecordedChsh> runs) {
        return 1
                - 2
                        * StrictMath.exp(LogTails.studentUpper(
                                halfWidth / AriaRuns.strength(runs).standardError(), 1));
    }

    private static double fromShots(double halfWidth, List<RecordedChsh> runs) {
        return normal(halfWidth / shotError(runs));
    }

    private static double normal(double standardErrors) {
        return 1 - 2 * StrictMath.exp(LogTails.normalUpper(standardErrors));
    }

    private static Recomputation drawn(String end, int index, double ours) {
        String text = fixed(LOGS.value(FIG2_BARS, index), 4);
        return Recomputation.of(end, new PrintedNumber(end, text), ours);
    }

    // tag::E2.14[]
    @Test
    @Claim("E2.14")
    void shouldFindTheAnnouncedIntervalsInTheBarsOfFigure2() {
        Summary bell = AriaRuns.strength(BELL);
        double[] ofS = LOGS.values(IONQ_BELL_SUMMARY);
        assertThat(Math.abs(AriaRuns.meanS(BELL)) / 2)
                .as("half the size of the mean S is the mean CS, since both runs have one sign")
                .isCloseTo(bell.mean(), within(1e-12));
        conclude(audit("E2.14")
                .difference("Point of the hardware in Figure 2")
                .finding(drawn("no confounding, lower end", 0, Math.max(0, STUDENT_NONE.lower())))
                .finding(drawn("no confounding, upper end", 1, STUDENT_NONE.upper()))
                .finding(drawn("Bell state, lower end", 2, STUDENT_BELL.lower()))
                .finding(drawn("Bell state, upper end", 3, STUDENT_BELL.upper()))
                .finding(
                        confirms("Student's quantile enclosed by fractions, the ends are drawn so", "hardware-spreads"))
                .oracle("half-width of the Bell state's interval", STUDENT_BELL.halfWidth())
                .expects((ofS[3] - ofS[2]) / 4, 1e-9, "interval of S in the author's record, halved twice")
                .negative("bars of one s.d.", drawn("Bell state, upper end", 3, bell.mean() + bell.standardDeviation()))
                .value("none-upper", STUDENT_NONE.upper(), 3)
                .value("bell-lower", STUDENT_BELL.lower(), 3)
                .value("bell-upper", STUDENT_BELL.upper(), 3));
    }
    // end::E2.14[]

    // tag::E2.15[]
    @Test
    @Claim("E2.15")
    void shouldFindTheLabelsOfFigure2InTheAuthorsTrials() {
        ClaimAudit audit = audit("E2.15").reading("divided-by-n");
        labels(audit, 0);
        labels(audit.reading("divided-by-n-minus-one"), 1);
        Summary none = strength(EXP2_S_NONE);
        conclude(audit.positive("the s.d. divided by n", label(audit, "σ without confounding", none, 0))
                .shared()
                .difference("Divisor of the s.d. in Figure 2")
                .negative(
                        "S in place of CS",
                        label(audit, "μ of the Bell state", Summary.of(LOGS.values(EXP2_S_QUANTUM)), 0))
                .oracle("μ of the Bell state", strength(EXP2_S_QUANTUM).mean())
                .expects(LOGS.value(EXP2_QUANTUM_RATIO, 0), "ratio S/2 in the author's log")
                .dataset(figure2())
                .value("sd-n", deviation(none, 0), 4)
                .value("sd-n-minus-one", deviation(none, 1), 4));
    }
    // end::E2.15[]

    /** The labels of the author's figure with their σ, and its hardware points with their bars. */
    private static Dataset figure2() {
        Dataset.Builder table = Dataset.of(
                "figure-2-published",
                "What the published Figure 2 shows",
                Column.of("mark", "label of a violin, or point of the hardware"),
                Column.of("scenario", "no confounding, classical or quantum"),
                Column.of("cs", "confounding strength"),
                Column.of("lower", "lower end of the bar: less the label's σ, or as drawn"),
                Column.of("upper", "upper end of the bar: plus the label's σ, or as drawn"));
        String[] scenarios = {"no confounding", "classical", "quantum"};
        for (int i = 0; i < scenarios.length; i++) {
            double mean = LOGS.value(FIG2_MEAN, i);
            double sigma = LOGS.value(FIG2_SD, i);
            table.row("label", scenarios[i], mean, mean - sigma, mean + sigma);
        }
        hardware(table, scenarios[0], IONQ_NONE_SUMMARY, 0);
        hardware(table, scenarios[2], IONQ_BELL_SUMMARY, 2);
        return table.build();
    }

    private static void hardware(Dataset.Builder table, String scenario, LoggedQuantity summary, int bar) {
        table.row(
                "hardware",
                scenario,
                Math.abs(LOGS.value(summary, 0)) / 2,
                LOGS.value(FIG2_BARS, bar),
                LOGS.value(FIG2_BARS, bar + 1));
    }

    private static void labels(ClaimAudit audit, int lost) {
        LoggedQuantity[] trials = {EXP2_S_NONE, EXP2_S_CLASSICAL, EXP2_S_QUANTUM};
        String[] names = {"without confounding", "of the classical case", "of the Bell state"};
        for (int i = 0; i < names.length; i++) {
            audit.finding(label(audit, "μ " + names[i], strength(trials[i]), lost));
            audit.finding(label(audit, "σ " + names[i], strength(trials[i]), lost));
        }
    }

    private static Recomputation label(ClaimAudit audit, String name, Summary strength, int lost) {
        double value = name.startsWith("μ") ? strength.mean() : deviation(strength, lost);
        return Recomputation.of(name, audit.printed(name), value);
    }

    /** The s.d. that divides by n − {@code lost}. */
    private static double deviation(Summary sample, int lost) {
        return StrictMath.sqrt(sample.variance() * (sample.n() - 1) / (sample.n() - lost));
    }

    // tag::E2.12[]
    @Test
    @Claim("E2.12")
    void shouldFindTheClassicalPeakNearTheBoundAndNotAtIt() {
        double printed = printed("E2.2", "CS").value();
        Summary plotted = strength(EXP2_S_CLASSICAL);
        Summary written = runs(asWritten()).result(0).classical().strength();
        double least = 0.0102;
        double most = 0.1;
        conclude(audit("E2.12")
                .negative("the Bell state's peak", near(strength(EXP2_S_QUANTUM).mean(), most))
                .oracle("peak as executed", 1 - 2 * 0.005, plotted.mean(), 0.001, "1 − 2 × 0.005")
                .reading("near-the-bound")
                .finding(near(printed, HierarchyRuns.NEAR))
                .positive("the smallest distance tried", near(printed, least))
                .reading("at-the-bound")
                .finding(reaches(plotted))
                .positive("the trials as written, without flips", reaches(written))
                .shared()
                .cutOff("distance from 1 that a peak at 1 may have", HierarchyRuns.NEAR, least, most)
                .difference("Peak of the classical distribution")
                .value("deviations", (1 - plotted.mean()) / plotted.standardDeviation(), 1)
                .value("largest", plotted.max(), 4));
    }
    // end::E2.12[]

    private static Proof near(double peak, double distance) {
        String statement = "the peak lies within " + fixed(distance, 2) + " of 1";
        return Proof.whether(PUBLISHED, statement, Math.abs(1 - peak) <= distance)
                .by(ARITHMETIC, "it is at " + fixed(peak, 3));
    }

    private static Proof reaches(Summary trials) {
        String statement = "the distribution reaches the bound that it peaks at";
        return Proof.whether(PUBLISHED, statement, trials.max() >= 1)
                .by(ARITHMETIC, trials.n(), "largest trial " + fixed(trials.max(), 4));
    }

    // tag::A3[]
    @Test
    @Claim("A3")
    void shouldNeedTenThousandShotsForEachCircuit() {
        ClaimAudit audit = audit("A3");
        PrintedNumber printed = PrintedNumber.difference(
                "width of the quantum interval", audit.printed("CS upper limit"), audit.printed("CS lower limit"));
        var perCircuit = width(runs(asWritten()), Experiment2Result::quantum);
        var inTotal = width(runs(asWritten().withShots(2_500)), Experiment2Result::quantum);
        var thousand = width(runs(asWritten().withShots(1_000)), Experiment2Result::quantum);
        conclude(audit.oracleOfMean("mean width, 10,000 shots a circuit", perCircuit)
                .expects(
                        2 * 1.984217 * (396.0 / 397) * StrictMath.sqrt(4 * 0.5 / 10_000) / 2 / 10,
                        "closed form: 2 t(0.975, 99) E[s]/√100 with E[s] = σ (4n − 4)/(4n − 3)")
                .negative("1,000 shots a circuit", TypicalValue.of(AS_WRITTEN, printed, thousand))
                .reading("ten-thousand-for-each-circuit")
                .finding(countedOf(10_000))
                .finding(TypicalValue.of(AS_WRITTEN, printed, perCircuit))
                .negative("2,500 shots for each circuit", countedOf(2_500))
                .power(TypicalValue.power("10,000 measurements in total", perCircuit, inTotal, 0.001))
                .reading("ten-thousand-in-total")
                .finding(countedOf(2_500))
                .finding(TypicalValue.of(AS_WRITTEN, printed, inTotal))
                .power(TypicalValue.power("10,000 shots for each circuit", inTotal, perCircuit, 0.001))
                .positive("10,000 shots for each circuit", countedOf(10_000))
                .shared()
                .difference("Measurements in a trial of Figure 2")
                .value("width-in-total", inTotal.mean(), 4)
                .value("width-per-circuit", perCircuit.mean(), 4)
                .count("logged", loggedS().length)
                .count("logged-in-total", multiples(2_500)));
    }
    // end::A3[]

    /** Four correlators of n shots, n even, sum to a multiple of 2/n, whatever the outcomes. */
    private static Proof countedOf(int shots) {
        int all = loggedS().length;
        long fitting = multiples(shots);
        return Proof.whether(PUBLISHED, count(shots) + " shots of each circuit can give every logged S", fitting == all)
                .by(ARITHMETIC, all, count(fitting) + " of " + count(all) + " are multiples of 2/" + count(shots));
    }

    private static long multiples(int shots) {
        return Arrays.stream(loggedS())
                .map(s -> s * shots / 2)
                .filter(steps -> Math.abs(steps - Math.rint(steps)) < 1e-6)
                .count();
    }

    private static double[] loggedS() {
        return Stream.of(EXP2_S_NONE, EXP2_S_CLASSICAL, EXP2_S_QUANTUM)
                .flatMapToDouble(s -> Arrays.stream(LOGS.values(s)))
                .toArray();
    }
}
