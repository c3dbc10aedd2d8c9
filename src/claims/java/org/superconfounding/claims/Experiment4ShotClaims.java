package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.superconfounding.audit.Basis.AS_EXECUTED;
import static org.superconfounding.audit.Basis.AS_WRITTEN;
import static org.superconfounding.audit.Basis.PUBLISHED;
import static org.superconfounding.audit.LoggedQuantity.*;
import static org.superconfounding.audit.Oracle.ROUNDING;
import static org.superconfounding.audit.Proof.Method.ARITHMETIC;
import static org.superconfounding.audit.junit.AuditRun.runs;
import static org.superconfounding.audit.junit.Certified.confirms;
import static org.superconfounding.audit.junit.Certified.contradicts;
import static org.superconfounding.audit.junit.Evidence.audit;
import static org.superconfounding.audit.junit.Evidence.conclude;
import static org.superconfounding.claims.Experiment4Log.EXECUTED;
import static org.superconfounding.claims.Experiment4Log.INTERVENED;
import static org.superconfounding.claims.Experiment4Log.REPLACED;
import static org.superconfounding.claims.Experiment4Log.SHOTS;
import static org.superconfounding.claims.Experiment4Log.WRITTEN;
import static org.superconfounding.claims.PublishedLogs.LOGS;
import static org.superconfounding.experiment.Experiments.FOUR;
import static org.superconfounding.io.Decimals.count;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Basis;
import org.superconfounding.audit.ClaimAudit;
import org.superconfounding.audit.Power;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.Recomputation;
import org.superconfounding.audit.Share;
import org.superconfounding.audit.junit.Claim;
import org.superconfounding.certificate.Certificate;
import org.superconfounding.experiment.Experiment4;
import org.superconfounding.experiment.Experiment4Protocol;
import org.superconfounding.experiment.Experiment4Result;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.Simulator;
import org.superconfounding.statistics.Intervals;
import org.superconfounding.statistics.Multiplicity;
import org.superconfounding.statistics.SamplingDistribution;

/** Experiment 4, the comparison of its two interventions and the number of shots that its printed numbers belong to. */
class Experiment4ShotClaims {
    private static final double Z_SQUARED = Intervals.NORMAL_975 * Intervals.NORMAL_975;

    // tag::E4.5[]
    @Test
    @Claim("E4.5")
    void shouldFindTheDifferenceTypicalAndItsPOnlyWithHalfTheShots() {
        ClaimAudit audit = audit("E4.5");
        Recomputation atFive = fromPrinted(AS_EXECUTED, audit, SHOTS);
        Recomputation atTen = fromPrinted(AS_WRITTEN, audit, 2 * SHOTS);
        Share share = silent(AS_EXECUTED, EXECUTED, INTERVENTIONS);
        var p = runs(FOUR, EXECUTED)
                .distribution(result -> result.intervened().equality().p());
        double logged = INTERVENED.equality().p();
        double difference = zeroOfB(Experiment4.intervention(EXECUTED.confounder(), 0))
                - zeroOfB(Experiment4.intervention(EXECUTED.confounder(), 1));
        conclude(audit.finding(silent(AS_WRITTEN, WRITTEN, INTERVENTIONS))
                .typical(AS_WRITTEN, "Δ", distance(WRITTEN))
                .finding(atTen)
                .finding(share)
                .typical(AS_EXECUTED, "Δ", distance(EXECUTED))
                .finding(atFive)
                .recomputed("Δ from the author's counts", "Δ", INTERVENED.distance())
                .recomputed("p from the author's counts", "p", logged)
                .oracleOfMean("mean p-value", p)
                .expects(
                        0.5, "under a true null hypothesis p is uniform, up to the discreteness of counts (below 1e-3)")
                .oracle("exact difference of the two interventional laws", difference)
                .expects(0, "no operation on A alone changes B's marginal")
                .negative(
                        "the two observational values compared in place of the interventional ones",
                        silent(AS_EXECUTED, EXECUTED, OBSERVATIONS))
                .positive("half as many shots", atFive)
                .power(Power.exact("a true difference of 0.01 between the two interventions", powerAgainstOnePoint()))
                .correction(Recomputation.of("p from the counts of five trials", audit.printed("p"), logged))
                .oracle("p of the logged counts", LOGS.value(EXP4_PROJECT_DIFFERENCE, 1), logged, 1e-6, "author's log")
                .negative(
                        "ten trials of the same shares",
                        Recomputation.of("p", audit.printed("p"), pOf(INTERVENED.distance(), 2 * SHOTS)))
                .difference("Second intervention method of Experiment 4")
                .difference("What channel replacement intervenes on")
                .difference("Runs that stop before they start")
                .percent("share", share, 1)
                .value("p-at-stated-shots", atTen.value(), 3)
                .percent("stopped-starts", 1 - lettingStart(), 1)
                .value("p-logged", logged, 4)
                .value("p-unreported", REPLACED.equality().p(), 4)
                .percent("either-alarms", Multiplicity.familyWise(0.05, 0.05), 1)
                .value("holm-unreported", holm()[1], 3));
        pinTheUnreportedMethod();
    }
    // end::E4.5[]

    /** The comparison of the two interventions finds nothing. */
    static final Predicate<Experiment4Result> INTERVENTIONS =
            result -> !result.intervened().equality().significantAt(0.05);

    /** The same comparison of the two observed shares finds nothing. */
    static final Predicate<Experiment4Result> OBSERVATIONS =
            result -> !result.observed().equality().significantAt(0.05);

    private static double[] holm() {
        return Multiplicity.holm(
                new double[] {INTERVENED.equality().p(), REPLACED.equality().p()});
    }

    private static void pinTheUnreportedMethod() {
        assertThat(REPLACED.equality().p())
                .as("p of channel replacement from its logged counts, one of which the log lost")
                .isCloseTo(LOGS.value(EXP4_REPLACE_DIFFERENCE, 1), offset(2e-4))
                .isLessThan(0.05);
        assertThat(LOGS.values(EXP4_SUCCESSES))
                .as("three of four interventions found independent")
                .containsExactly(3, 4);
        assertThat(zeroOfB(Experiment4.replacement(0)) - zeroOfB(Experiment4.replacement(1)))
                .as("channel replacement has no true difference either")
                .isBetween(-ROUNDING, ROUNDING);
        assertThat(Simulator.density(Circuit.of(2, 2).ry(1, Math.PI / 2))
                        .partialTrace(1)
                        .purity())
                .as("B of channel replacement is pure: no Bell pair is made")
                .isCloseTo(1, offset(ROUNDING));
        Share both = silent(AS_EXECUTED, EXECUTED, INTERVENTIONS.and(result -> !result.replaced()
                .equality()
                .significantAt(0.05)));
        assertThat(lettingStart())
                .as("share of starts that two self-tests with p > 0.05 let pass")
                .isCloseTo(0.95 * 0.95, offset(0.01));
        assertThat(both.share())
                .as("the two tests are independent: neither alarms in 0.95² of repeats")
                .isCloseTo(1 - Multiplicity.familyWise(0.05, 0.05), offset(0.02));
    }

    /** Probability that both self-tests on an intervened share, exact tests against 1/2 of three trials of 5,000 shots, pass. */
    private static double lettingStart() {
        BinomialDistribution zeros = BinomialDistribution.of(3 * 5_000, 0.5);
        double one = 1 - 2 * zeros.survivalProbability(zeros.inverseSurvivalProbability(0.05 / 2));
        return one * one;
    }

    static Share silent(Basis basis, Experiment4Protocol protocol, Predicate<Experiment4Result> quiet) {
        String statement = "the two-proportion test of do(A=0) against do(A=1) is not significant at 5 %";
        return runs(FOUR, protocol).shareOfSilence(basis, statement, quiet);
    }

    static double zeroOfB(Circuit measured) {
        return Simulator.outcomes(measured).marginal(1).probability(0);
    }

    private static SamplingDistribution distance(Experiment4Protocol protocol) {
        return runs(FOUR, protocol).distribution(result -> result.intervened().distance());
    }

    /** Two-sided p of a difference between two proportions near 1/2 of n shots each. */
    private static double pOf(double difference, long n) {
        return 2 * NormalDistribution.of(0, 1).survivalProbability(difference / StrictMath.sqrt(0.5 / n));
    }

    /** The p nearest to the printed one that some difference within Δ's rounding interval gives at n shots. */
    private static Recomputation fromPrinted(Basis basis, ClaimAudit audit, long n) {
        double smallest = pOf(audit.printed("Δ").upper(), n);
        double largest = pOf(audit.printed("Δ").lower(), n);
        double closest = Math.max(smallest, Math.min(largest, audit.printed("p").value()));
        return new Recomputation(
                basis, "p from the printed Δ and " + count(n) + " shots, at best", audit.printed("p"), closest);
    }

    /** Power of one comparison of two interventions, five trials each, against P(B = 0) that differ by 0.01 near 1/2. */
    static double powerAgainstOnePoint() {
        return LogAgainstLaw.Law.power(0.01 / StrictMath.sqrt(0.5 / SHOTS), 0.05);
    }

    // tag::E4.7[]
    @Test
    @Claim("E4.7")
    void shouldSolveThePrintedIntervalsForTheirNumberOfShots() {
        Certificate intervals = Certificate.named("shots-of-the-interventional-intervals");
        Certificate limits = Certificate.named("shots-of-the-observational-limits");
        Certificate comparison = Certificate.named("shots-of-the-printed-p");
        double least = Z_SQUARED / 4 / (0.0044 * 0.0044);
        double tolerance = Z_SQUARED / 4 / (0.00435 * 0.00435) - least;
        long[] fitting =
                Arrays.stream(DO_ZERO.sizes(150_000)).filter(DO_ONE::fits).toArray();
        conclude(audit("E4.7")
                .finding(contradicts("the two interventional intervals are those of 100,000 shots", intervals.name()))
                .finding(contradicts("the two observational limits are those of 50,000 shots", limits.name()))
                .finding(contradicts("Δ with its p belongs to 100,000 shots for each intervention", comparison.name()))
                .oracle(
                        "shots of the interventional intervals, from their half-width",
                        (intervals.value("least") + intervals.value("most")) / 2)
                .expects(least - Z_SQUARED, tolerance, "closed form n = z²/(4h²) − z² with h = 0.0044 ± 0.00005")
                .negative(
                        "50,000 shots taken for a misfit",
                        Proof.whether(
                                        PUBLISHED,
                                        count(SHOTS) + " shots do not print the interventional intervals",
                                        !fits(SHOTS).holds())
                                .by(ARITHMETIC, "they do"))
                .positive("half as many shots", confirms("the intervals are those of 50,000 shots", intervals.name()))
                .correction(confirms("five trials of 10,000 shots print both intervals", intervals.name()))
                .oracle("trials in the author's log", wholeTrials().get(0), EXECUTED.trials(), 0, "its limits")
                .negative("ten trials", fits(2 * SHOTS))
                .difference("Number of trials in Experiment 4")
                .value("shots-interventional", range(fitting[0], fitting[fitting.length - 1]))
                .value("shots-observational", range(limits.value("least"), limits.value("most")))
                .count("shots-p", (long) comparison.value("most"))
                .count("trials", wholeTrials().get(0)));
        assertThat(Arrays.stream(fitting).boxed())
                .as("numbers of shots that print both intervals, by enumeration of the successes")
                .isNotEmpty()
                .allSatisfy(n -> assertThat((double) n).isBetween(intervals.value("least"), intervals.value("most")));
        assertThat(wholeTrials()).as("whole numbers of trials that fit").containsExactly(5L);
        assertThat(INTERVENED.atZero().wilson().lower())
                .as("the logged limit is that of 50,000 shots")
                .isCloseTo(LOGS.value(EXP4_PROJECT_WILSON, 0), offset(1e-9));
    }
    // end::E4.7[]

    private static final PrintedWilson DO_ZERO = PrintedWilson.of("E4.3");
    private static final PrintedWilson DO_ONE = PrintedWilson.of("E4.4");

    private static List<Long> wholeTrials() {
        return LongStream.rangeClosed(1, 15)
                .filter(trials -> DO_ZERO.fits(10_000 * trials) && DO_ONE.fits(10_000 * trials))
                .boxed()
                .toList();
    }

    private static Proof fits(long shots) {
        String statement = count(shots) + " shots print the interventional intervals";
        return Proof.whether(PUBLISHED, statement, DO_ZERO.fits(shots) && DO_ONE.fits(shots))
                .by(ARITHMETIC, "by enumeration of the successes");
    }

    private static String range(double least, double most) {
        return count((long) least) + " to " + count((long) most);
    }
}
