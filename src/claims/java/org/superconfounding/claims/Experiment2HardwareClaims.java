package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.audit.Basis.PUBLISHED;
import static org.superconfounding.audit.LoggedQuantity.*;
import static org.superconfounding.audit.Proof.Method.ARITHMETIC;
import static org.superconfounding.audit.junit.Certified.confirms;
import static org.superconfounding.audit.junit.Evidence.audit;
import static org.superconfounding.audit.junit.Evidence.conclude;
import static org.superconfounding.audit.junit.Evidence.printed;
import static org.superconfounding.claims.AriaRuns.BELL;
import static org.superconfounding.claims.AriaRuns.IDEAL_S;
import static org.superconfounding.claims.AriaRuns.NONE;
import static org.superconfounding.claims.AriaRuns.beyondTheBound;
import static org.superconfounding.claims.AriaRuns.meanS;
import static org.superconfounding.claims.AriaRuns.shotError;
import static org.superconfounding.claims.AriaRuns.strength;
import static org.superconfounding.claims.PublishedLogs.LOGS;
import static org.superconfounding.io.Decimals.fixed;
import static org.superconfounding.io.Decimals.probability;

import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.ClaimAudit;
import org.superconfounding.audit.Detection;
import org.superconfounding.audit.LoggedQuantity;
import org.superconfounding.audit.Missing;
import org.superconfounding.audit.PrintedNumber;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.Recomputation;
import org.superconfounding.audit.Rules;
import org.superconfounding.audit.junit.Claim;
import org.superconfounding.experiment.RecordedChsh;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.RecordedRuns;
import org.superconfounding.statistics.LogTails;

/** Experiment 2 on hardware: the four recorded runs, replayed from their counts. */
class Experiment2HardwareClaims {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** Both runs' S against the author's record, the mean CS against the printed one. */
    private static ClaimAudit recompute(String id, List<RecordedChsh> runs, LoggedQuantity loggedS) {
        ClaimAudit audit = audit(id);
        PrintedNumber cs = audit.printed("CS");
        for (int run = 0; run < 2; run++) {
            double logged = LOGS.value(loggedS, run);
            audit.oracle(
                    "S of run " + run + " from the counts",
                    logged,
                    runs.get(run).s(),
                    "author's record");
        }
        return audit.finding(Recomputation.of(
                        "mean CS of the two runs", cs, strength(runs).mean()))
                .negative(
                        "S with all four signs positive",
                        Recomputation.of("mean CS of the two runs", cs, AriaRuns.withoutMinus(runs)))
                .value("cs", strength(runs).mean(), 4)
                .value("spread", strength(runs).standardDeviation(), 4)
                .value("shot-error", shotError(runs), 4);
    }

    private static Recomputation spread(String id, double value) {
        return Recomputation.of("the printed ±", printed(id, "CS spread"), value);
    }

    /** Half of what the program prints of S: its s.d. with three decimals. */
    private static double halved(LoggedQuantity summary) {
        return Double.parseDouble(fixed(LOGS.value(summary, 1), 3)) / 2;
    }

    // tag::E2.7[]
    @Test
    @Claim("E2.7")
    void shouldRecomputeTheHardwareStrengthWithoutConfounding() {
        double apart =
                NONE.get(0).correlators().ab() - NONE.get(1).correlators().ab();
        assertThat(Math.abs(apart) / StrictMath.sqrt(2.0 / AriaRuns.SHOTS))
                .as("E(a,b) of the two runs, apart by more than shot noise: they had different states")
                .isGreaterThan(5);
        conclude(recompute("E2.7", NONE, IONQ_NONE_S)
                .difference("State of the hardware runs without confounding")
                .value("apart", Math.abs(apart) / StrictMath.sqrt(2.0 / AriaRuns.SHOTS), 0)
                .finding(spread("E2.7", strength(NONE).standardDeviation()))
                .finding(confirms("the mean and the s.d., in fractions, print so", "hardware-spreads"))
                .dataset(AriaRuns.figure2())
                .value("first", NONE.get(0).strength(), 3)
                .value("second", NONE.get(1).strength(), 3));
    }
    // end::E2.7[]

    // tag::E2.8[]
    @Test
    @Claim("E2.8")
    void shouldRecomputeTheSpreadOfTheBellStateOnlyByRoundingTwice() {
        double sd = strength(BELL).standardDeviation();
        double population = sd / StrictMath.sqrt(2);
        double halved = halved(IONQ_BELL_SUMMARY);
        assertThat(spread("E2.7", halved(IONQ_NONE_SUMMARY)).holds())
                .as("halving gives the other printed ± as well")
                .isTrue();
        PrintedNumber corrected = new PrintedNumber("CS spread", "0.016");
        double[] s = LOGS.values(IONQ_BELL_S);
        conclude(recompute("E2.8", BELL, IONQ_BELL_S)
                .negative("the s.d. that divides by n", spread("E2.8", population))
                .negative("the shot-noise error of the mean", spread("E2.8", shotError(BELL)))
                .reading("spread-of-cs")
                .finding(spread("E2.8", sd))
                .positive(
                        "the other scenario's s.d.",
                        spread("E2.7", strength(NONE).standardDeviation()))
                .reading("half-of-the-spread-of-s")
                .finding(spread("E2.8", halved))
                .shared()
                .oracle("standard error of S of run 0", BELL.get(0).standardErrorOfS())
                .expects(0.045271, 5e-7, "√(Σ (1 − E²)/1,000) by hand")
                .correction(Recomputation.of("s.d. of CS over the two runs", corrected, sd))
                .oracle("s.d. of two values", (s[0] - s[1]) / 2 / StrictMath.sqrt(2), sd, "|x − y|/√2")
                .negative(
                        "the s.d. that divides by n", Recomputation.of("s.d. that divides by n", corrected, population))
                .difference("Spread of the Bell-state runs")
                .value("first", BELL.get(0).strength(), 3)
                .value("second", BELL.get(1).strength(), 3)
                .value("shown", 2 * halved, 3)
                .value("population", population, 4));
    }
    // end::E2.8[]

    // tag::E2.9[]
    @Test
    @Claim("E2.9")
    void shouldExceedTheClassicalBoundOnHardware() {
        Detection byShots = AriaRuns.violation(BELL);
        Detection byRuns = byTheRuns(BELL);
        double t = (strength(BELL).mean() - 1) / strength(BELL).standardError();
        conclude(audit("E2.9")
                .oracle("S of the two runs", LOGS.value(IONQ_BELL_SUMMARY, 0), meanS(BELL), "author's record")
                .oracle(AriaRuns.byHand(byShots, meanS(BELL)))
                .oracle("p of Student's test over two runs", StrictMath.exp(byRuns.logP()))
                .expects(0.5 - StrictMath.atan(t) / Math.PI, "Cauchy's distribution function: ½ − arctan(t)/π")
                .reading("beyond-shot-noise")
                .finding(byShots)
                .negative("the runs without confounding put to the same test", AriaRuns.violation(NONE))
                .reading("beyond-the-spread-of-the-runs")
                .finding(byRuns)
                .negative("the runs without confounding put to the same test", byTheRuns(NONE))
                .shared()
                .value("p", probability(byShots.logP()))
                .value("p-runs", probability(byRuns.logP()))
                .value("p-runs-two-sided", probability(byRuns.logP() + StrictMath.log(2)))
                .value("z", (meanS(BELL) - 2) / (2 * shotError(BELL)), 0));
    }
    // end::E2.9[]

    /**
     * One-sided Student test of CS ≤ 1 over two runs. Its power is bounded from below: with an ideal state the mean lies
     * 26 standard errors above 1, so a spread up to 3.6 times that of shot noise is noticed even by a mean 3 errors low.
     */
    private static Detection byTheRuns(List<RecordedChsh> runs) {
        var cs = strength(runs);
        double critical = StrictMath.tan(0.45 * StrictMath.PI);
        double shift = (IDEAL_S / 2 - 1) / (AriaRuns.shotErrorOfS(1) / 2);
        double power = NORMAL.survivalProbability(-3) * (1 - 2 * NORMAL.survivalProbability((shift - 3) / critical));
        double t = (cs.mean() - 1) / cs.standardError();
        return Detection.of("mean CS exceeds 1", "one-sided Student test over two runs", LogTails.studentUpper(t, 1))
                .against(AriaRuns.IDEAL, power);
    }

    // tag::E2.10[]
    @Test
    @Claim("E2.10")
    void shouldFindADeficitThatTheRunsCannotTraceToItsCause() {
        Detection deficit = below(meanS(BELL));
        conclude(audit("E2.10")
                .oracle("S of the two runs", LOGS.value(IONQ_BELL_SUMMARY, 0), meanS(BELL), "author's record")
                .oracle("standard error of the mean S of an ideal state", AriaRuns.shotErrorOfS(1))
                .expects(StrictMath.sqrt(0.001), 1e-15, "4 (1 − 1/2)/1,000 over two runs")
                .oracle("p of the deficit", StrictMath.exp(deficit.logP()))
                .expects(
                        NORMAL.survivalProbability((IDEAL_S - meanS(BELL)) / StrictMath.sqrt(0.001)),
                        "Apache's normal law")
                .negative("the ideal correlators, rounded to 1,000 shots", below(2 * 0.708 + 2 * 0.706))
                .reading("decoherence-is-the-cause")
                .finding(new Missing(
                        PUBLISHED,
                        "decoherence as the cause of the deficit",
                        "no calibration data, readout errors, single counts or job ids of the runs were published"))
                .reading("below-by-more-than-shot-noise")
                .finding(deficit)
                .shared()
                .value("p", probability(deficit.logP()))
                .value("p-two-sided", probability(deficit.logP() + StrictMath.log(2)))
                .value("deficit", (IDEAL_S - meanS(BELL)) / AriaRuns.shotErrorOfS(1), 2)
                .percent("power-high", powerAt(0.97), 0)
                .percent("power", powerAt(0.98), 0)
                .percent("power-low", powerAt(0.99), 0));
    }
    // end::E2.10[]

    private static Detection below(double s) {
        return Detection.of(
                        "S lies below 2√2",
                        "one-sided z-test of S ≥ 2√2 with shot noise",
                        LogTails.normalUpper((IDEAL_S - s) / AriaRuns.shotErrorOfS(1)))
                .against("a Bell state of visibility 0.98", powerAt(0.98));
    }

    private static double powerAt(double visibility) {
        double critical = NORMAL.inverseSurvivalProbability(Rules.DETECTION_ALPHA) * AriaRuns.shotErrorOfS(1);
        return NORMAL.cumulativeProbability(
                (IDEAL_S * (1 - visibility) - critical) / AriaRuns.shotErrorOfS(visibility));
    }

    // tag::E2.16[]
    @Test
    @Claim("E2.16")
    void shouldNotBeAbleToTellWhereTheRunsWereExecuted() {
        List<RecordedRun> published = RecordedRuns.published(RecordedRuns.FOLDER);
        conclude(audit("E2.16")
                .finding(recorded("without confounding", 1_000, IONQ_NONE_COUNTS))
                .finding(recorded("of the Bell state", 1_000, IONQ_BELL_COUNTS))
                .finding(new Missing(
                        PUBLISHED,
                        "execution on Aria-1 as one job a trial",
                        "no job id was published, and the program goes on with a local simulator when a job fails"))
                .negative("10,000 shots for each circuit", recorded("of the Bell state", 10_000, IONQ_BELL_COUNTS))
                .oracle("measurements of a scenario", 2 * 4 * AriaRuns.SHOTS)
                .expects(LOGS.value(IONQ_BELL_COUNTS, 4), 0, "author's record")
                .dataset(RecordedRunTables.circuits(published))
                .dataset(RecordedRunTables.unknown(published))
                .dataset(RecordedRunTables.further(RecordedRunTables.others())));
    }
    // end::E2.16[]

    /** Two trials of four circuits each with as many shots in the author's record. */
    private static Proof recorded(String scenario, int shots, LoggedQuantity counts) {
        double[] record = LOGS.values(counts);
        boolean as = record[0] == 2 && record[1] == 4 && record[2] == shots && record[3] == 2;
        String detail = fixed(record[0], 0) + " jobs of " + fixed(record[1], 0) + " circuits with "
                + fixed(record[2], 0) + " shots recorded";
        return Proof.whether(PUBLISHED, "the record of the runs " + scenario + " has the stated numbers", as)
                .by(ARITHMETIC, 4, detail);
    }

    // tag::E2.19[]
    @Test
    @Claim("E2.19")
    void shouldFindTheOrderOfTheScenariosOnHardware() {
        Detection quantum = AriaRuns.violation(BELL);
        String product = "|00⟩, the product state with the largest S";
        Detection none = beyondTheBound(
                "the runs without confounding stay below S = 2",
                Math.abs(meanS(NONE)),
                false,
                product,
                StrictMath.sqrt(2));
        conclude(audit("E2.19")
                .oracle("|S| without confounding", Math.abs(meanS(NONE)))
                .expects(Math.abs(LOGS.value(IONQ_NONE_SUMMARY, 0)), "author's record")
                .oracle(AriaRuns.byHand(quantum, meanS(BELL)))
                .oracle(AriaRuns.byHand(none, meanS(NONE)))
                .negative(
                        "the Bell runs taken for those without confounding",
                        beyondTheBound("S stays below 2", meanS(BELL), false, product, StrictMath.sqrt(2)))
                .reading("the-order-of-the-scenarios")
                .finding(quantum)
                .finding(none)
                .reading("every-prediction-of-the-paper")
                .finding(scenarios(List.of("no-confounding", "bell-state", "sweep", "do-calculus", "features")))
                .positive("the two scenarios that the paper names", scenarios(List.of("no-confounding", "bell-state")))
                .shared()
                .value("p-quantum", probability(quantum.logP())));
    }
    // end::E2.19[]

    private static Proof scenarios(List<String> needed) {
        List<String> published = RecordedRuns.published(RecordedRuns.FOLDER).stream()
                .map(RecordedRun::scenario)
                .distinct()
                .toList();
        List<String> absent =
                needed.stream().filter(name -> !published.contains(name)).toList();
        String statement = "hardware runs were published of " + String.join(", ", needed);
        String detail = absent.isEmpty() ? "all are there" : "none of " + String.join(", ", absent);
        return Proof.whether(PUBLISHED, statement, absent.isEmpty()).by(ARITHMETIC, needed.size(), detail);
    }
}
