package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.audit.Basis.AS_EXECUTED;
import static org.superconfounding.audit.Basis.AS_WRITTEN;
import static org.superconfounding.audit.Basis.PUBLISHED;
import static org.superconfounding.audit.junit.Evidence.audit;
import static org.superconfounding.audit.junit.Evidence.conclude;
import static org.superconfounding.claims.PublishedLogs.LOGS;
import static org.superconfounding.io.Decimals.count;
import static org.superconfounding.io.Decimals.fixed;
import static org.superconfounding.io.Decimals.percent;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Basis;
import org.superconfounding.audit.ClaimAudit;
import org.superconfounding.audit.Dataset;
import org.superconfounding.audit.Difference;
import org.superconfounding.audit.LedgerRow;
import org.superconfounding.audit.LoggedQuantity;
import org.superconfounding.audit.Oracle;
import org.superconfounding.audit.PrintedNumber;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.Recomputation;
import org.superconfounding.audit.Replications;
import org.superconfounding.audit.Rules;
import org.superconfounding.audit.Share;
import org.superconfounding.audit.TypicalValue;
import org.superconfounding.audit.junit.AuditRun;
import org.superconfounding.audit.junit.Claim;
import org.superconfounding.experiment.Experiment4;
import org.superconfounding.experiment.Experiment4Protocol;
import org.superconfounding.experiment.Experiment4Result;
import org.superconfounding.experiment.Proportion;
import org.superconfounding.quantum.Channel;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.OutcomeDistribution;
import org.superconfounding.quantum.Simulator;
import org.superconfounding.statistics.Intervals;
import org.superconfounding.statistics.Multiplicity;
import org.superconfounding.statistics.SamplingDistribution;
import org.superconfounding.statistics.TestResult;

/** Experiment 4, the numbers of Fig. 4 and the shots they belong to. Qubit 0 is A's, qubit 1 is B's. */
class Experiment4Claims {
    private static final double ROUNDING = 1e-12;
    private static final double LEVEL = 0.95;
    private static final double Z_SQUARED = 1.959963984540054 * 1.959963984540054;
    private static final String FIVE_TRIALS = "The logged run has 5 trials of 10,000 shots; the paper says 10.";

    /** Author's log, counts pooled over the run: all shots of a condition, and B = 0 among them. */
    private static final long LOG_SHOTS = 50_000;

    private static final Proportion LOG_OBSERVED_0 = observed(0, 2);
    private static final Proportion LOG_OBSERVED_1 = observed(1, 3);
    private static final Proportion LOG_DO_0 = successes(LoggedQuantity.EXP4_PROJECT, 0);
    private static final Proportion LOG_DO_1 = successes(LoggedQuantity.EXP4_PROJECT, 1);
    private static final Proportion LOG_REPLACED_0 = successes(LoggedQuantity.EXP4_REPLACE, 0);
    private static final Proportion LOG_REPLACED_1 = successes(LoggedQuantity.EXP4_REPLACE, 1);

    /** Successes from a logged share of all shots. */
    private static Proportion successes(LoggedQuantity share, int value) {
        return new Proportion(StrictMath.round(LOG_SHOTS * LOGS.value(share, value)), LOG_SHOTS);
    }

    /** Successes from mean counts of a trial: of all shots with A = a, those with B = 0. */
    private static Proportion observed(int b0, int b1) {
        double trials = LOG_SHOTS / 10_000.0;
        double zeros = LOGS.value(LoggedQuantity.EXP4_MEAN_COUNTS, b0);
        double all = zeros + LOGS.value(LoggedQuantity.EXP4_MEAN_COUNTS, b1);
        return new Proportion(StrictMath.round(trials * zeros), StrictMath.round(trials * all));
    }

    /** Picks one condition of a replication. */
    private interface Condition {
        Proportion of(Experiment4Result result);
    }

    private static SamplingDistribution value(Replications<Experiment4Result> runs, Condition condition) {
        return runs.distribution(result -> condition.of(result).value());
    }

    private static SamplingDistribution lower(Replications<Experiment4Result> runs, Condition condition) {
        return runs.distribution(result -> condition.of(result).wilson().lower());
    }

    private static SamplingDistribution upper(Replications<Experiment4Result> runs, Condition condition) {
        return runs.distribution(result -> condition.of(result).wilson().upper());
    }

    private static SamplingDistribution width(Replications<Experiment4Result> runs, Condition condition) {
        return runs.distribution(result -> 2 * condition.of(result).wilson().halfWidth());
    }

    /** One finding for the proportion and one for each end of its Wilson interval. */
    private static void judge(
            ClaimAudit audit, Basis basis, Replications<Experiment4Result> runs, Condition condition) {
        audit.typical(basis, "P", value(runs, condition))
                .typical(basis, "P lower limit", lower(runs, condition))
                .typical(basis, "P upper limit", upper(runs, condition));
    }

    /** The three printed numbers follow from the author's counts. */
    private static void recompute(ClaimAudit audit, Proportion logged) {
        String counts = count(logged.successes()) + " of " + count(logged.of()) + " shots in the author's log";
        LedgerRow row = audit.row();
        audit.finding(Recomputation.of("P from " + counts, row.printed("P"), logged.value()))
                .finding(Recomputation.of(
                        "Wilson lower limit from " + counts,
                        row.printed("P lower limit"),
                        logged.wilson().lower()))
                .finding(Recomputation.of(
                        "Wilson upper limit from " + counts,
                        row.printed("P upper limit"),
                        logged.wilson().upper()));
    }

    /** cos t |00⟩ + sin t |11⟩ with cos² t = {@code zero}: A and B agree, and either is 0 with that probability. */
    private static Circuit leaning(double zero) {
        return Circuit.of(2, 2).ry(0, 2 * StrictMath.acos(Math.sqrt(zero))).cnot(0, 1);
    }

    /** The Bell state with B flipped with a probability. */
    private static Experiment4Protocol disagreeing(double probability) {
        Circuit bell = Experiment4Protocol.asExecuted().confounder();
        return Experiment4Protocol.asExecuted().withConfounder(bell.channel(Channel.bitFlip(probability), 1));
    }

    private static double exact(Circuit circuit, int bit) {
        return Simulator.outcomes(circuit).marginal(bit).probability(0);
    }

    // tag::E4.1[]
    @Test
    @Claim("E4.1")
    void shouldPrintTheLowerLimitOfHalfAsManyShotsForZeros() {
        ClaimAudit audit = audit("E4.1");
        Condition condition = result -> result.observed().atZero();
        observational(audit, condition, LOG_OBSERVED_0, "P lower limit");
        Replications<Experiment4Result> executed = Experiment4Runs.asExecuted();
        SamplingDistribution limit = lower(executed, condition);
        conclude(audit.oracle(Oracle.exact(
                        "median lower limit as executed",
                        25_000 / (25_000 + Z_SQUARED),
                        limit.quantile(0.5),
                        1e-6,
                        "closed form n/(n + z²) at n = 25,000; n varies by 112, the limit by 7e-7"))
                .power(
                        "10 trials, as the paper says",
                        TypicalValue.power(limit, lower(Experiment4Runs.asWritten(), condition), 0.00005))
                .dataset(figure4())
                .value(
                        "lower-as-written",
                        fixed(lower(Experiment4Runs.asWritten(), condition).mean(), 6))
                .value("lower-as-executed", fixed(limit.mean(), 6))
                .reason(String.format(
                        "P(B=0|A=0) is 1 in every shot, so the printed interval carries one piece of information: the number of"
                                + " shots with A = 0. Its Wilson lower limit is n/(n + z²). Half of 10 × 10,000 shots gives %s, printed"
                                + " 0.9999; the printed 0.9998 belongs to half of 5 × 10,000 (%s).",
                        fixed(lower(Experiment4Runs.asWritten(), condition).mean(), 5), fixed(limit.mean(), 5)))
                .caveat("The outcome is fixed by the preparation: the run samples a constant.")
                .caveat("Perfect correlation in one basis is as classical as a copied coin (claim E4.8)."));
    }
    // end::E4.1[]

    private static void observational(ClaimAudit audit, Condition condition, Proportion logged, String telling) {
        judge(audit, AS_WRITTEN, Experiment4Runs.asWritten(), condition);
        judge(audit, AS_EXECUTED, Experiment4Runs.asExecuted(), condition);
        recompute(audit, logged);
        OutcomeDistribution law = Simulator.outcomes(
                Experiment4.observation(Experiment4Protocol.asWritten().confounder()));
        audit.detail(FIVE_TRIALS)
                .oracle(Oracle.exact(
                        "P(A ≠ B)",
                        0,
                        law.probability(0b01) + law.probability(0b10),
                        ROUNDING,
                        "|Φ⁺⟩ has no amplitude on |01⟩ and |10⟩"))
                .control(
                        "B flipped in 0.1 % of the shots",
                        TypicalValue.of(
                                AS_EXECUTED,
                                audit.row().printed("P"),
                                value(Experiment4Runs.variant("B flipped in 0.1 %", disagreeing(0.001)), condition)));
        assertThat(audit.row()
                        .printed(telling)
                        .admits(
                                telling.equals("P lower limit")
                                        ? logged.wilson().lower()
                                        : logged.wilson().upper()))
                .as("the logged counts give the printed limit")
                .isTrue();
    }

    // tag::E4.2[]
    @Test
    @Claim("E4.2")
    void shouldPrintTheUpperLimitOfHalfAsManyShotsForOnes() {
        ClaimAudit audit = audit("E4.2");
        Condition condition = result -> result.observed().atOne();
        observational(audit, condition, LOG_OBSERVED_1, "P upper limit");
        SamplingDistribution limit = upper(Experiment4Runs.asExecuted(), condition);
        SamplingDistribution written = upper(Experiment4Runs.asWritten(), condition);
        conclude(audit.oracle(Oracle.exact(
                        "median upper limit as executed",
                        Z_SQUARED / (25_000 + Z_SQUARED),
                        limit.quantile(0.5),
                        1e-6,
                        "closed form z²/(n + z²) at n = 25,000; n varies by 112, the limit by 7e-7"))
                .power("10 trials, as the paper says", TypicalValue.power(limit, written, 0.00005))
                .value("upper-as-written", fixed(written.mean(), 6))
                .value("upper-as-executed", fixed(limit.mean(), 6))
                .reason(String.format(
                        "P(B=0|A=1) is 0 in every shot. The Wilson upper limit z²/(n + z²) of half of 10 × 10,000 shots is %s,"
                                + " printed 0.0001; the printed 0.0002 belongs to half of 5 × 10,000 (%s).",
                        fixed(written.mean(), 6), fixed(limit.mean(), 6)))
                .caveat("The outcome is fixed by the preparation: the run samples a constant."));
    }
    // end::E4.2[]

    // tag::E4.3[]
    @Test
    @Claim("E4.3")
    void shouldReachThePrintedProbabilityUnderDoZeroWithHalfTheShots() {
        ClaimAudit audit = audit("E4.3");
        interventional(audit, result -> result.intervened().atZero(), LOG_DO_0, 0);
        conclude(audit);
    }
    // end::E4.3[]

    // tag::E4.4[]
    @Test
    @Claim("E4.4")
    void shouldReachThePrintedProbabilityUnderDoOneWithHalfTheShots() {
        ClaimAudit audit = audit("E4.4");
        interventional(audit, result -> result.intervened().atOne(), LOG_DO_1, 1);
        conclude(audit);
    }
    // end::E4.4[]

    private static void interventional(ClaimAudit audit, Condition condition, Proportion logged, int value) {
        Replications<Experiment4Result> written = Experiment4Runs.asWritten();
        Replications<Experiment4Result> executed = Experiment4Runs.asExecuted();
        PrintedWilson printed = PrintedWilson.of(audit.row());
        judge(audit, AS_WRITTEN, written, condition);
        audit.finding(TypicalValue.of(AS_WRITTEN, printed.width(), width(written, condition)));
        judge(audit, AS_EXECUTED, executed, condition);
        audit.finding(TypicalValue.of(AS_EXECUTED, printed.width(), width(executed, condition)));
        recompute(audit, logged);
        Circuit surgery =
                Experiment4.intervention(Experiment4Protocol.asWritten().confounder(), value);
        Replications<Experiment4Result> leaning = Experiment4Runs.variant(
                "P(B=0) = 0.51", Experiment4Protocol.asExecuted().withConfounder(leaning(0.51)));
        audit.detail(FIVE_TRIALS)
                .oracle(Oracle.sampledMean(
                        "P(B=0) as executed", 0.5, value(executed, condition), "closed form: B alone is I/2"))
                .oracle(Oracle.exact(
                        "P(A = " + value + ") after the surgery",
                        1,
                        value == 0 ? exact(surgery, 0) : 1 - exact(surgery, 0),
                        ROUNDING,
                        "the preparation stage sets A"))
                .oracle(Oracle.exact(
                        "width of the interval as executed",
                        2 * StrictMath.sqrt(Z_SQUARED / 4 / (50_000 + Z_SQUARED)),
                        width(executed, condition).quantile(0.5),
                        1e-6,
                        "closed form z/√(n + z²) at P = 1/2"))
                .control(
                        "plain observation of A mistaken for an intervention",
                        TypicalValue.of(
                                AS_EXECUTED,
                                audit.row().printed("P"),
                                value(
                                        executed,
                                        result -> value == 0
                                                ? result.observed().atZero()
                                                : result.observed().atOne())))
                .power(
                        "a common cause that makes B zero with probability 0.51",
                        TypicalValue.power(value(executed, condition), value(leaning, condition), 0.00005))
                .value("width-as-written", fixed(width(written, condition).mean(), 4))
                .value("width-as-executed", fixed(width(executed, condition).mean(), 4))
                .value("width-printed", printed.width().text())
                .reason(String.format(
                        "The value is typical of 1/2 with either number of shots. The printed interval is %s wide; 10 × 10,000 shots"
                                + " give %s, 5 × 10,000 give %s. So the interval belongs to half of the stated shots, and all three"
                                + " printed numbers follow from the logged %s of %s.",
                        printed.width().text(),
                        fixed(width(written, condition).mean(), 4),
                        fixed(width(executed, condition).mean(), 4),
                        count(logged.successes()),
                        count(logged.of())))
                .caveat(
                        "B's marginal is 1/2 before the surgery and after any operation on A alone. The run confirms that the"
                                + " simulator does not signal; it could not have come out otherwise.");
    }

    // tag::E4.5[]
    @Test
    @Claim("E4.5")
    void shouldFindTheDifferenceTypicalAndItsPOnlyWithHalfTheShots() {
        ClaimAudit audit = audit("E4.5");
        LedgerRow row = audit.row();
        Replications<Experiment4Result> written = Experiment4Runs.asWritten();
        Replications<Experiment4Result> executed = Experiment4Runs.asExecuted();
        TestResult logged = new Experiment4Result.Pair(LOG_DO_0, LOG_DO_1).equality();
        TestResult unreported = new Experiment4Result.Pair(LOG_REPLACED_0, LOG_REPLACED_1).equality();
        double[] holm = Multiplicity.holm(new double[] {logged.p(), unreported.p()});
        double either = Multiplicity.familyWise(0.05, 0.05);
        Share bothSilent = Share.of(
                AS_EXECUTED,
                "neither method's test is significant at 5 %",
                executed.holding(result -> !result.intervened().equality().significantAt(0.05)
                        && !result.replaced().equality().significantAt(0.05)),
                executed.count(),
                Rules.REQUIRED_SHARE_OF_NON_SIGNIFICANCE);
        assertThat(new PrintedNumber("p of channel replacement in the log", "0.03923").admits(unreported.p()))
                .as("the logged counts of channel replacement give the logged p")
                .isTrue();
        assertThat(Math.abs(bothSilent.share() - (1 - either)) < 0.02)
                .as("the two tests are independent: neither alarms in 0.95² of repeats")
                .isTrue();
        conclude(audit.finding(silent(AS_WRITTEN, written))
                .finding(TypicalValue.of(AS_WRITTEN, row.printed("Δ"), distance(written)))
                .finding(new Recomputation(
                        AS_WRITTEN,
                        "p from Δ and 100,000 shots, at the Δ within its rounding that fits best",
                        row.printed("p"),
                        closestP(row, 100_000)))
                .finding(silent(AS_EXECUTED, executed))
                .finding(TypicalValue.of(AS_EXECUTED, row.printed("Δ"), distance(executed)))
                .finding(new Recomputation(
                        AS_EXECUTED,
                        "p from Δ and 50,000 shots, at the Δ within its rounding that fits best",
                        row.printed("p"),
                        closestP(row, 50_000)))
                .finding(Recomputation.of("p from the author's counts", row.printed("p"), logged.p()))
                .finding(Recomputation.of(
                        "Δ from the author's counts",
                        row.printed("Δ"),
                        new Experiment4Result.Pair(LOG_DO_0, LOG_DO_1).distance()))
                .detail(FIVE_TRIALS)
                .oracle(Oracle.sampledMean(
                        "mean p-value",
                        0.5,
                        executed.distribution(
                                result -> result.intervened().equality().p()),
                        "under a true null hypothesis p is uniform, up to the discreteness of counts (below 1e-3)"))
                .oracle(Oracle.exact(
                        "exact difference of the two interventional laws",
                        0,
                        exact(Experiment4.intervention(executedConfounder(), 0), 1)
                                - exact(Experiment4.intervention(executedConfounder(), 1), 1),
                        ROUNDING,
                        "no operation on A alone changes B's marginal"))
                .control(
                        "the two observational values compared in place of the interventional ones",
                        Share.of(
                                AS_EXECUTED,
                                SILENT,
                                executed.holding(
                                        result -> !result.observed().equality().significantAt(0.05)),
                                executed.count(),
                                Rules.REQUIRED_SHARE_OF_NON_SIGNIFICANCE))
                .power("a true difference of 0.01 between the two interventions", powerAgainst(0.01, LOG_SHOTS))
                .difference(new Difference(
                        "Second intervention method of Experiment 4",
                        "one method, project-prepare surgery, and one no-signaling check, which passes",
                        "p = 0.8644",
                        "also runs \"channel replacement\" and its own check",
                        "channel replacement: 0.50206 against 0.49554, p = 0.03923, marked as failing",
                        "The check that failed is not reported. Two tests at 5 % alarm in " + percent(either, 1)
                                + " of repeats although nothing is wrong; adjusted for two tests (Holm) the p-values are "
                                + fixed(holm[0], 2) + " and " + fixed(holm[1], 3) + "."))
                .difference(new Difference(
                        "What channel replacement intervenes on",
                        "interventions act on A of the entangled pair",
                        "",
                        "A in |a₀⟩ and B turned from |0⟩ by RY(π/2); no Bell pair is made",
                        "P(B=0) = 0.50206 and 0.49554",
                        "A circuit without entanglement cannot test an intervention on an entangled system."))
                .value("p-at-stated-shots", fixed(closestP(row, 100_000), 3))
                .value("p-unreported", fixed(unreported.p(), 4))
                .value("either-alarms", percent(either, 1))
                .value("holm-unreported", fixed(holm[1], 3))
                .reason(String.format(
                        "The exact difference is 0, and tests at 5 %% stay silent in %s of replications. The printed p does not"
                                + " follow from the printed Δ with the stated 100,000 shots, for which Δ = 0.0005 gives at most %s;"
                                + " with 50,000 it does, and the author's counts give p = %s. A second check, of the code's"
                                + " \"channel replacement\", gave p = %s, failed by its own log, and is not reported; that too is a"
                                + " false alarm, since its exact difference is 0 as well.",
                        percent(silent(AS_EXECUTED, executed).share(), 1),
                        fixed(closestP(row, 100_000), 3),
                        fixed(logged.p(), 4),
                        fixed(unreported.p(), 4)))
                .caveat(
                        "A p-value near 1 is not strong evidence of equality; it is as likely as any other when nothing differs.")
                .caveat(
                        "Whatever is done to A alone leaves B's marginal as it is, so the check cannot fail for a correct"
                                + " simulator, whether A causes B or not (claim E4.9)."));
        assertThat(exact(Experiment4.replacement(0), 1) - exact(Experiment4.replacement(1), 1))
                .as("channel replacement has no true difference either")
                .isBetween(-ROUNDING, ROUNDING);
    }
    // end::E4.5[]

    private static final String SILENT = "the two-proportion test of do(A=0) against do(A=1) is not significant at 5 %";

    private static Circuit executedConfounder() {
        return Experiment4Protocol.asExecuted().confounder();
    }

    private static Share silent(Basis basis, Replications<Experiment4Result> runs) {
        return Share.of(
                basis,
                SILENT,
                runs.holding(result -> !result.intervened().equality().significantAt(0.05)),
                runs.count(),
                Rules.REQUIRED_SHARE_OF_NON_SIGNIFICANCE);
    }

    private static SamplingDistribution distance(Replications<Experiment4Result> runs) {
        return runs.distribution(result -> result.intervened().distance());
    }

    /** Two-sided p of a difference between two proportions near 1/2 of n shots each. */
    private static double pOf(double difference, long n) {
        double z = difference / StrictMath.sqrt(0.5 / n);
        return 2 * NormalDistribution.of(0, 1).survivalProbability(z);
    }

    /** The p nearest to the printed one that some difference within Δ's rounding interval gives at n shots. */
    private static double closestP(LedgerRow row, long n) {
        double smallest = pOf(row.printed("Δ").upper(), n);
        double largest = pOf(row.printed("Δ").lower(), n);
        return Math.max(smallest, Math.min(largest, row.printed("p").value()));
    }

    private static double powerAgainst(double difference, long n) {
        NormalDistribution normal = NormalDistribution.of(0, 1);
        double shift = difference / StrictMath.sqrt(0.5 / n);
        double quantile = normal.inverseSurvivalProbability(0.025);
        return normal.survivalProbability(quantile - shift) + normal.cumulativeProbability(-quantile - shift);
    }

    // tag::E4.7[]
    @Test
    @Claim("E4.7")
    void shouldSolveThePrintedIntervalsForTheirNumberOfShots() {
        long stated = 100_000;
        long most = 150_000;
        PrintedWilson doZero = PrintedWilson.of(AuditRun.ledger().claim("E4.3"));
        PrintedWilson doOne = PrintedWilson.of(AuditRun.ledger().claim("E4.4"));
        PrintedWilson zeros = PrintedWilson.of(AuditRun.ledger().claim("E4.1"));
        PrintedWilson ones = PrintedWilson.of(AuditRun.ledger().claim("E4.2"));
        long[] interventional =
                LongStream.of(doZero.sizes(most)).filter(doOne::fits).toArray();
        long[] observational = LongStream.of(zeros.sizesOfCertainty(most))
                .filter(n -> ones.fits(0, n))
                .toArray();
        long[] testP = shotsOfPrintedP();
        List<Long> trials = LongStream.rangeClosed(1, 15)
                .filter(t -> doZero.fits(10_000 * t) && doOne.fits(10_000 * t))
                .boxed()
                .toList();
        conclude(audit("E4.7")
                .finding(new Proof(
                        PUBLISHED,
                        "the two interventional intervals are Wilson intervals of 100,000 shots",
                        Proof.Method.ARITHMETIC,
                        most,
                        Arrays.stream(interventional).anyMatch(n -> n == stated),
                        "no number outside " + range(interventional) + " prints them"))
                .finding(new Proof(
                        PUBLISHED,
                        "the two observational limits belong to about 50,000 shots on each side",
                        Proof.Method.ARITHMETIC,
                        most,
                        Arrays.stream(observational).anyMatch(n -> n == stated / 2),
                        "no number outside " + range(observational) + " prints them"))
                .finding(new Proof(
                        PUBLISHED,
                        "Δ = 0.0005 with p = 0.8644 belongs to 100,000 shots for each intervention",
                        Proof.Method.ARITHMETIC,
                        1,
                        testP[0] <= stated && stated <= testP[1],
                        "no number outside " + range(testP) + " gives them"))
                .oracle(Oracle.exact(
                        "shots of the interventional intervals, from their half-width",
                        Z_SQUARED * 0.25 / (0.0044 * 0.0044) - Z_SQUARED,
                        (interventional[0] + interventional[interventional.length - 1]) / 2.0,
                        Z_SQUARED * 0.25 / (0.00435 * 0.00435) - Z_SQUARED * 0.25 / (0.0044 * 0.0044),
                        "closed form n = z²/(4h²) − z² with h = 0.0044 ± 0.00005"))
                .oracle(Oracle.exact(
                        "shots of the interventional run in the author's log",
                        LOG_SHOTS,
                        trials.get(0) * 10_000.0,
                        0,
                        "the logged limits [0.49691747, 0.50568233], to eight digits"))
                .control(
                        "the log's 50,000 shots taken for a misfit",
                        new Proof(
                                PUBLISHED,
                                "50,000 shots do not print the interventional intervals",
                                Proof.Method.ARITHMETIC,
                                1,
                                !(doZero.fits(LOG_SHOTS) && doOne.fits(LOG_SHOTS)),
                                "they do"))
                .difference(new Difference(
                        "Number of trials in Experiment 4",
                        "10 trials of 10,000 shots for each condition",
                        "intervals of " + range(interventional) + " shots",
                        "",
                        "Wilson limits of exactly 50,000 shots, and on average 10,000 shots a trial",
                        "The printed intervals and the p-value belong to 5 trials."))
                .value("shots-interventional", range(interventional))
                .value("shots-observational", range(observational))
                .value("shots-p", range(testP))
                .value("trials", trials.toString().replaceAll("[\\[\\]]", ""))
                .reason(String.format(
                        "Solved for n, the printed Wilson intervals of the two interventions belong to %s shots, the two"
                                + " observational limits to %s shots on each side, and Δ with its p to %s. Ten trials of 10,000"
                                + " shots give 100,000, about 50,000 and 100,000. Among whole numbers of trials only %s fits."
                                + " The author's log confirms it: its eight-digit limits are those of 50,000.",
                        range(interventional), range(observational), range(testP), trials.get(0)))
                .caveat("Nothing of substance hangs on it: the exact probabilities are 1, 0 and 1/2 whatever n is."));
        assertThat(trials).as("whole numbers of trials that fit").containsExactly(5L);
        assertThat(zeros.lower()
                        .admits(Intervals.clopperPearson(25_029, 25_029, LEVEL).lower()))
                .as("a Clopper-Pearson lower limit would print as 0.9999: the intervals are Wilson's, as stated")
                .isFalse();
    }
    // end::E4.7[]

    private static String range(long[] sizes) {
        return count(sizes[0]) + " to " + count(sizes[sizes.length - 1]);
    }

    /** Smallest and largest n for which a Δ and a p within their rounding intervals belong together. */
    private static long[] shotsOfPrintedP() {
        LedgerRow row = AuditRun.ledger().claim("E4.5");
        double smallZ = NormalDistribution.of(0, 1)
                .inverseSurvivalProbability(row.printed("p").upper() / 2);
        double largeZ = NormalDistribution.of(0, 1)
                .inverseSurvivalProbability(row.printed("p").lower() / 2);
        double fewest = 0.5 * StrictMath.pow(smallZ / row.printed("Δ").upper(), 2);
        double most = 0.5 * StrictMath.pow(largeZ / row.printed("Δ").lower(), 2);
        return new long[] {(long) StrictMath.ceil(fewest), (long) StrictMath.floor(most)};
    }

    /** The first replication under both protocols, as Fig. 4 shows it. */
    private static Dataset figure4() {
        Dataset.Builder table = Dataset.of(
                "figure-4-probabilities", "protocol", "condition", "probability", "lower", "upper", "published");
        rows(table, "as written", Experiment4Runs.asWritten().result(0));
        rows(table, "as executed", Experiment4Runs.asExecuted().result(0));
        return table.build();
    }

    private static void rows(Dataset.Builder table, String protocol, Experiment4Result result) {
        row(table, protocol, "P(B=0|A=0)", result.observed().atZero(), "E4.1");
        row(table, protocol, "P(B=0|A=1)", result.observed().atOne(), "E4.2");
        row(table, protocol, "P(B=0|do(A=0))", result.intervened().atZero(), "E4.3");
        row(table, protocol, "P(B=0|do(A=1))", result.intervened().atOne(), "E4.4");
    }

    private static void row(Dataset.Builder table, String protocol, String condition, Proportion measured, String id) {
        table.row(
                protocol,
                condition,
                measured.value(),
                measured.wilson().lower(),
                measured.wilson().upper(),
                AuditRun.ledger().claim(id).printed("P").value());
    }
}
