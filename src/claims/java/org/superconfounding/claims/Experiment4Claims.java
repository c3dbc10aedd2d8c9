package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.audit.Basis.AS_EXECUTED;
import static org.superconfounding.audit.Basis.AS_WRITTEN;
import static org.superconfounding.audit.LoggedQuantity.*;
import static org.superconfounding.audit.junit.AuditRun.runs;
import static org.superconfounding.audit.junit.Evidence.audit;
import static org.superconfounding.audit.junit.Evidence.conclude;
import static org.superconfounding.audit.junit.Evidence.printed;
import static org.superconfounding.claims.Experiment4Log.EXECUTED;
import static org.superconfounding.claims.Experiment4Log.INTERVENED;
import static org.superconfounding.claims.Experiment4Log.OBSERVED_0;
import static org.superconfounding.claims.Experiment4Log.OBSERVED_1;
import static org.superconfounding.claims.Experiment4Log.WRITTEN;
import static org.superconfounding.claims.Experiment4Log.lower;
import static org.superconfounding.claims.Experiment4Log.upper;
import static org.superconfounding.claims.Experiment4Log.value;
import static org.superconfounding.claims.Experiment4Log.width;
import static org.superconfounding.claims.PublishedLogs.LOGS;
import static org.superconfounding.experiment.Experiments.FOUR;
import static org.superconfounding.io.Decimals.count;

import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Basis;
import org.superconfounding.audit.ClaimAudit;
import org.superconfounding.audit.Column;
import org.superconfounding.audit.Dataset;
import org.superconfounding.audit.Oracle;
import org.superconfounding.audit.Power;
import org.superconfounding.audit.PrintedNumber;
import org.superconfounding.audit.Recomputation;
import org.superconfounding.audit.Rules;
import org.superconfounding.audit.TypicalValue;
import org.superconfounding.audit.junit.Claim;
import org.superconfounding.claims.Experiment4Log.Condition;
import org.superconfounding.experiment.Experiment4;
import org.superconfounding.experiment.Experiment4Protocol;
import org.superconfounding.experiment.Experiment4Result;
import org.superconfounding.experiment.Proportion;
import org.superconfounding.quantum.Channel;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.Simulator;
import org.superconfounding.statistics.Intervals;

/** Experiment 4, the probabilities of the text and of Fig. 4. Qubit 0 is A's, qubit 1 is B's. */
class Experiment4Claims {
    private static final double Z_SQUARED = Intervals.NORMAL_975 * Intervals.NORMAL_975;
    private static final Circuit BELL = WRITTEN.confounder();

    /** One finding for the proportion and one for each end of its Wilson interval. */
    private static ClaimAudit judge(ClaimAudit audit, Basis basis, Experiment4Protocol protocol, Condition condition) {
        return audit.typical(basis, "P", value(protocol, condition))
                .typical(basis, "P lower limit", lower(protocol, condition))
                .typical(basis, "P upper limit", upper(protocol, condition));
    }

    /** The three printed numbers follow from the author's counts. */
    private static ClaimAudit recompute(ClaimAudit audit, Proportion logged) {
        String counts = count(logged.successes()) + " of " + count(logged.of()) + " logged shots";
        var wilson = logged.wilson();
        return audit.recomputed("P from " + counts, "P", logged.value())
                .recomputed("lower limit from " + counts, "P lower limit", wilson.lower())
                .recomputed("upper limit from " + counts, "P upper limit", wilson.upper())
                .value("logged", count(logged.successes()) + " of " + count(logged.of()));
    }

    // tag::E4.1[]
    @Test
    @Claim("E4.1")
    void shouldPrintTheLowerLimitOfHalfAsManyShotsForZeros() {
        Condition zeros = result -> result.observed().atZero();
        ClaimAudit audit = observational(audit("E4.1"), zeros, OBSERVED_0);
        PrintedNumber printed = audit.printed("P lower limit");
        conclude(audit.positive("half as many trials", TypicalValue.of(AS_EXECUTED, printed, lower(EXECUTED, zeros)))
                .oracle("median lower limit as executed", lower(EXECUTED, zeros).quantile(0.5))
                .expects(
                        25_000 / (25_000 + Z_SQUARED),
                        1e-6,
                        "closed form n/(n + z²) at n = 25,000; n varies by 112, the limit by 7e-7")
                .power(TypicalValue.power(
                        "10 trials, as the paper says", lower(EXECUTED, zeros), lower(WRITTEN, zeros), 0.00005))
                .correction(Recomputation.of("lower limit of five trials", printed, limit(OBSERVED_0.of())))
                .oracle(limitOracle(OBSERVED_0.wilson().lower(), OBSERVED_0.of()))
                .negative("ten trials", Recomputation.of("lower limit of ten trials", printed, limit(50_000)))
                .dataset(figure4())
                .value("lower-as-written", lower(WRITTEN, zeros).mean(), 5)
                .value("lower-as-executed", lower(EXECUTED, zeros).mean(), 5));
    }
    // end::E4.1[]

    /** Wilson's lower limit where all of n shots agree. */
    private static double limit(long n) {
        return new Proportion(n, n).wilson().lower();
    }

    private static Oracle limitOracle(double measured, long n) {
        return Oracle.exact(
                "limit of the logged counts", n / (n + Z_SQUARED), measured, 1e-9, "closed form n/(n + z²)");
    }

    private static ClaimAudit observational(ClaimAudit audit, Condition condition, Proportion logged) {
        var law = Simulator.outcomes(Experiment4.observation(BELL));
        Experiment4Protocol flipped = EXECUTED.withConfounder(BELL.channel(Channel.bitFlip(0.001), 1));
        judge(audit, AS_WRITTEN, WRITTEN, condition);
        judge(audit, AS_EXECUTED, EXECUTED, condition);
        return recompute(audit, logged)
                .oracle("P(A ≠ B)", law.probability(0b01) + law.probability(0b10))
                .expects(0, "|Φ⁺⟩ has no amplitude on |01⟩ and |10⟩")
                .negative(
                        "B flipped in 0.1 % of the shots",
                        TypicalValue.of(AS_EXECUTED, audit.printed("P"), value(flipped, condition)));
    }

    // tag::E4.2[]
    @Test
    @Claim("E4.2")
    void shouldPrintTheUpperLimitOfHalfAsManyShotsForOnes() {
        Condition ones = result -> result.observed().atOne();
        ClaimAudit audit = observational(audit("E4.2"), ones, OBSERVED_1);
        PrintedNumber printed = audit.printed("P upper limit");
        conclude(audit.positive("half as many trials", TypicalValue.of(AS_EXECUTED, printed, upper(EXECUTED, ones)))
                .oracle("median upper limit as executed", upper(EXECUTED, ones).quantile(0.5))
                .expects(
                        Z_SQUARED / (25_000 + Z_SQUARED),
                        1e-6,
                        "closed form z²/(n + z²) at n = 25,000; n varies by 112, the limit by 7e-7")
                .power(TypicalValue.power(
                        "10 trials, as the paper says", upper(EXECUTED, ones), upper(WRITTEN, ones), 0.00005))
                .correction(Recomputation.of("upper limit of five trials", printed, 1 - limit(OBSERVED_1.of())))
                .oracle(limitOracle(1 - OBSERVED_1.wilson().upper(), OBSERVED_1.of()))
                .negative("ten trials", Recomputation.of("upper limit of ten trials", printed, 1 - limit(50_000)))
                .value("upper-as-written", upper(WRITTEN, ones).mean(), 6)
                .value("upper-as-executed", upper(EXECUTED, ones).mean(), 6));
    }
    // end::E4.2[]

    // tag::E4.3[]
    @Test
    @Claim("E4.3")
    void shouldReachThePrintedProbabilityUnderDoZeroWithHalfTheShots() {
        var a = Simulator.outcomes(Experiment4.intervention(BELL, 0)).marginal(0);
        conclude(interventional(
                        audit("E4.3"),
                        result -> result.intervened().atZero(),
                        result -> result.observed().atZero(),
                        INTERVENED.atZero())
                .oracle("P(A = 1) after the surgery", 0, a.probability(1), "the preparation stage sets A to 0"));
    }
    // end::E4.3[]

    // tag::E4.4[]
    @Test
    @Claim("E4.4")
    void shouldReachThePrintedProbabilityUnderDoOneWithHalfTheShots() {
        var a = Simulator.outcomes(Experiment4.intervention(BELL, 1)).marginal(0);
        conclude(interventional(
                        audit("E4.4"),
                        result -> result.intervened().atOne(),
                        result -> result.observed().atOne(),
                        INTERVENED.atOne())
                .oracle("P(A = 0) after the surgery", 0, a.probability(0), "the preparation stage sets A to 1"));
    }
    // end::E4.4[]

    private static ClaimAudit interventional(ClaimAudit audit, Condition set, Condition seen, Proportion logged) {
        PrintedNumber width = PrintedWilson.of(audit.row().id()).width();
        var written = width(WRITTEN, set);
        var executed = width(EXECUTED, set);
        double ofTheLog = 2 * logged.wilson().halfWidth();
        judge(audit, AS_WRITTEN, WRITTEN, set).finding(TypicalValue.of(AS_WRITTEN, width, written));
        judge(audit, AS_EXECUTED, EXECUTED, set).finding(TypicalValue.of(AS_EXECUTED, width, executed));
        return recompute(audit, logged)
                .oracleOfMean("P(B=0) as executed", 0.5, value(EXECUTED, set), "closed form: B alone is I/2")
                .oracle("width of the interval as executed", executed.quantile(0.5))
                .expects(closedWidth(50_000), 1e-6, "closed form z/√(n + z²) at P = 1/2")
                .negative(
                        "plain observation of A mistaken for an intervention",
                        TypicalValue.of(AS_EXECUTED, audit.printed("P"), value(EXECUTED, seen)))
                .positive("half as many trials", TypicalValue.of(AS_EXECUTED, width, executed))
                .power(leaningNoticed(audit.printed("P"), 0.51))
                .correction(Recomputation.of("width of five trials", width, ofTheLog))
                .oracle("width of the logged counts", ofTheLog)
                .expects(closedWidth(logged.of()), 1e-6, "closed form z/√(n + z²) at P = 1/2")
                .negative("ten trials", Recomputation.of("width of ten trials", width, closedWidth(100_000)))
                .value("width-as-written", written.mean(), 4)
                .value("width-as-executed", executed.mean(), 4)
                .value("width-printed", width.text());
    }

    private static double closedWidth(long n) {
        return StrictMath.sqrt(Z_SQUARED / (n + Z_SQUARED));
    }

    /**
     * Power of the rule for printed numbers, by the binomial laws of the pooled shots as executed: B alone is I/2, or leans. The
     * leaning state is cos t |00⟩ + sin t |11⟩ with cos² t = {@code zero}: A and B agree, and either is 0 with that probability.
     */
    private static Power leaningNoticed(PrintedNumber printed, double zero) {
        int shots = EXECUTED.trials() * EXECUTED.shots();
        double halfUnit = (printed.upper() - printed.lower()) / 2;
        BinomialDistribution even = BinomialDistribution.of(shots, 0.5);
        BinomialDistribution leaning = BinomialDistribution.of(shots, zero);
        double noticed = IntStream.rangeClosed(0, shots)
                .filter(count -> {
                    double share = (double) count / shots;
                    double below = even.cumulativeProbability((int) StrictMath.floor((share + halfUnit) * shots));
                    double above = even.survivalProbability((int) StrictMath.ceil((share - halfUnit) * shots) - 1);
                    return 2 * Math.min(below, above) < Rules.TYPICAL_ALPHA;
                })
                .mapToDouble(leaning::probability)
                .sum();
        return Power.exact("a common cause that makes B zero with probability " + zero, noticed);
    }

    // tag::E4.11[]
    @Test
    @Claim("E4.11")
    void shouldRecomputeTheBarsOfFigure4() {
        ClaimAudit audit = audit("E4.11");
        Proportion setZero = INTERVENED.atZero();
        double replaced = Experiment4Log.REPLACED.atZero().value();
        conclude(audit.recomputed("logged P(B=0|A=0)", "bar 1", OBSERVED_0.value())
                .recomputed("logged P(B=0|A=1)", "bar 2", OBSERVED_1.value())
                .recomputed("logged P(B=0|do(A=0))", "bar 3", setZero.value())
                .recomputed("logged P(B=0|do(A=1))", "bar 4", INTERVENED.atOne().value())
                .oracle("third bar as typed into the figure's program", setZero.value())
                .expects(LOGS.value(FIG4_BARS, 2), 0.00005, "its program, to four digits")
                .negative(
                        "the counts of channel replacement in place of the surgery's",
                        Recomputation.of("P", audit.printed("bar 3"), replaced))
                .difference("Intervals of Figure 4")
                .value("half-width", setZero.wilson().halfWidth(), 4));
        assertThat(LOGS.of(FIG4_BARS).values()).as("all that is drawn").hasSize(4);
    }
    // end::E4.11[]

    /** The first replication under both protocols, as Fig. 4 shows it. */
    private static Dataset figure4() {
        Dataset.Builder table = Dataset.of(
                "figure-4-probabilities",
                "Observing against setting (Figure 4)",
                Column.of("protocol", "as written or as executed"),
                Column.of("condition", "the probability that is estimated"),
                Column.of("probability", "share of shots in one replication"),
                Column.of("lower", "lower end of the 95 % Wilson interval"),
                Column.of("upper", "upper end of the 95 % Wilson interval"),
                Column.of("published", "printed value"));
        rows(table, "as written", runs(FOUR, WRITTEN).result(0));
        rows(table, "as executed", runs(FOUR, EXECUTED).result(0));
        return table.build();
    }

    private static void rows(Dataset.Builder table, String protocol, Experiment4Result result) {
        row(table, protocol, "P(B=0|A=0)", result.observed().atZero(), 0);
        row(table, protocol, "P(B=0|A=1)", result.observed().atOne(), 1);
        row(table, protocol, "P(B=0|do(A=0))", result.intervened().atZero(), 2);
        row(table, protocol, "P(B=0|do(A=1))", result.intervened().atOne(), 3);
    }

    private static void row(Dataset.Builder table, String protocol, String condition, Proportion measured, int bar) {
        var wilson = measured.wilson();
        table.row(protocol, condition, measured.value(), wilson.lower(), wilson.upper(), LOGS.value(FIG4_BARS, bar));
    }
}
