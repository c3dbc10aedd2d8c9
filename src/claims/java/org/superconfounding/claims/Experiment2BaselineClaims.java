package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.audit.Basis.AS_EXECUTED;
import static org.superconfounding.audit.Basis.AS_WRITTEN;
import static org.superconfounding.audit.Basis.PUBLISHED;
import static org.superconfounding.audit.LoggedQuantity.*;
import static org.superconfounding.audit.Proof.Method.ARITHMETIC;
import static org.superconfounding.audit.Proof.Method.CLOSED_FORM;
import static org.superconfounding.audit.junit.Certified.proves;
import static org.superconfounding.audit.junit.Certified.refutes;
import static org.superconfounding.audit.junit.Evidence.audit;
import static org.superconfounding.audit.junit.Evidence.conclude;
import static org.superconfounding.audit.junit.Evidence.printed;
import static org.superconfounding.claims.HierarchyRuns.mean;
import static org.superconfounding.claims.HierarchyRuns.runs;
import static org.superconfounding.claims.PublishedLogs.LOGS;
import static org.superconfounding.experiment.Experiment2Protocol.asExecuted;
import static org.superconfounding.experiment.Experiment2Protocol.asWritten;
import static org.superconfounding.io.Decimals.fixed;
import static org.superconfounding.io.Decimals.probability;

import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Basis;
import org.superconfounding.audit.ClaimAudit;
import org.superconfounding.audit.Oracle;
import org.superconfounding.audit.Power;
import org.superconfounding.audit.PrintedNumber;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.Recomputation;
import org.superconfounding.audit.Replications;
import org.superconfounding.audit.Rules;
import org.superconfounding.audit.TypicalValue;
import org.superconfounding.audit.junit.Claim;
import org.superconfounding.bell.ChshCircuits;
import org.superconfounding.bell.ChshSettings;
import org.superconfounding.causal.ConfoundingStrength;
import org.superconfounding.certificate.Certificate;
import org.superconfounding.experiment.Experiment2Protocol;
import org.superconfounding.experiment.Experiment2Result;
import org.superconfounding.experiment.ProductState;
import org.superconfounding.experiment.RecordedChsh;
import org.superconfounding.statistics.Intervals;
import org.superconfounding.statistics.SamplingDistribution;
import org.superconfounding.statistics.Summary;

/** Experiment 2, the baseline without a common cause. */
class Experiment2BaselineClaims {
    private static final double HALF_UNIT = 0.0005;

    /** |0⟩ ⊗ |+⟩, independent qubits whose CS is 0 at the paper's settings. */
    private static final ProductState.Fixed ZERO_PLUS = new ProductState.Fixed(0, 0, Math.PI / 2, 0);

    private static final double LARGEST_NEAR = 0.27;

    /** The author's program with other laws of its states. */
    private static final Experiment2Protocol HAAR = asExecuted().withBaseline(new ProductState.FreshHaar());

    private static final Experiment2Protocol PLANE = asExecuted().withBaseline(new ProductState.FreshInPlane());

    private static SamplingDistribution mean(Experiment2Protocol protocol) {
        return HierarchyRuns.mean(runs(protocol), Experiment2Result::none);
    }

    // tag::E2.3[]
    @Test
    @Claim("E2.3")
    void shouldReachThePrintedBaselineOnlyWithAFreshStateInEveryTrial() {
        ClaimAudit audit = audit("E2.3");
        PrintedNumber cs = audit.printed("CS");
        PrintedNumber upper = audit.printed("CS upper limit");
        var executed = runs(asExecuted());
        var mean = mean(asExecuted());
        double normal = Intervals.NORMAL_975 * logged().standardError();
        var squares = executed.distribution(
                result -> HierarchyRuns.meanSquare(result.none().strength()));
        assertThat(upper.admits(student()))
                .as("the printed limit follows from Student's quantile")
                .isFalse();
        audit.negative(
                        "|00⟩ in every trial, taken for the author's law",
                        TypicalValue.of(AS_EXECUTED, cs, mean(asWritten())))
                .oracleOfMean("E[CS²] over the random states", squares)
                .expects(meanSquareStrength(), "closed form: (¼ + 1/16)/2 plus shot noise")
                .oracleOfMean(
                        "E[S] over the random states",
                        executed.distribution(result -> result.none().signed().mean()))
                .expects(0, "symmetry: both signs of each Bloch vector are equally likely")
                .oracleOfMean("E[CS] of states that RY alone prepares, up to rounding to counts", mean(PLANE))
                .expects(StrictMath.sqrt(2) / Math.PI, "closed form: |cos(θ − θ′)|/√2 with a uniform difference")
                .reading("one-state")
                .finding(refutes(
                        "one product state in all trials can give an interval as wide as the printed one",
                        "one-product-state-spreads-too-little"))
                .positive("a spread of 0.01, as shot noise gives", oneStateCanSpread(asWritten(), 0.01));
        HierarchyRuns.judge(audit.reading("a-state-for-each-trial"), AS_EXECUTED, executed, Experiment2Result::none)
                .finding(fromTheLog("mean", cs, logged().mean()))
                .finding(fromTheLog(
                        "lower limit, normal quantile", audit.printed("CS lower limit"), logged().mean() - normal))
                .finding(fromTheLog("upper limit, normal quantile", upper, logged().mean() + normal))
                .negative(
                        "RY(θ) alone, θ uniform on a full turn, taken for the author's law",
                        TypicalValue.of(AS_EXECUTED, cs, mean(PLANE)))
                .power(TypicalValue.power("|00⟩ in every trial", mean, mean(asWritten()), HALF_UNIT))
                .power(TypicalValue.power("states that RY alone prepares", mean, mean(PLANE), HALF_UNIT)
                        .shown("the text admits it"))
                .power(uniform().shown("the text admits it"));
        conclude(offer(audit.shared())
                .correction(spread(executed))
                .oracle(Oracle.sampledMean(
                        "mean variance of CS over trials, plus that of the mean, plus its square",
                        meanSquareStrength(),
                        squares,
                        "closed form"))
                .negative("|00⟩ in every trial", spread(runs(asWritten())))
                .difference("State of the no-confounding scenario")
                .difference("Interval of the no-confounding baseline"));
    }
    // end::E2.3[]

    /** Numbers that the words tell. */
    private static ClaimAudit offer(ClaimAudit audit) {
        double needed = spreadOfThePrintedInterval(audit);
        return audit.value("mean-as-executed", mean(asExecuted()).mean(), 3)
                .value("mean-haar", mean(HAAR).mean(), 3)
                .value("mean-plane", mean(PLANE).mean(), 3)
                .value(
                        "tail-haar",
                        TypicalValue.of(AS_WRITTEN, audit.printed("CS"), mean(HAAR))
                                .tail(),
                        4)
                .value("spread-needed", needed, 3)
                .value("spread-of-shots", StrictMath.sqrt(4.0 / 10_000) / 2, 3)
                .value("chance", probability(logChance(asWritten(), needed)))
                .percent("power-haar", uniform(), 0)
                .value("student-upper", student(), 5)
                .value("normal-upper", logged().mean() + Intervals.NORMAL_975 * logged().standardError(), 5);
    }

    private static Power uniform() {
        return TypicalValue.power("states uniform on the sphere", mean(asExecuted()), mean(HAAR), HALF_UNIT);
    }

    private static double student() {
        return Intervals.student(logged(), 0.95).upper();
    }

    /** As executed: the logged trials are of the program's random states, which the claim is about and the text does not have. */
    private static Recomputation fromTheLog(String what, PrintedNumber printed, double value) {
        return new Recomputation(AS_EXECUTED, what + ", from the author's logged trials", printed, value);
    }

    private static Summary logged() {
        return PublishedLogs.strength(EXP2_S_NONE);
    }

    /** Smallest s.d. over 100 trials that gives an interval as wide as the printed one. */
    private static double spreadOfThePrintedInterval(ClaimAudit audit) {
        double width = audit.printed("CS upper limit").lower()
                - audit.printed("CS lower limit").upper();
        double unit = Intervals.student(new Summary(100, 0, 1, 0, 0), 0.95).halfWidth();
        return width / (2 * unit);
    }

    private static Proof oneStateCanSpread(Experiment2Protocol protocol, double spread) {
        double logChance = logChance(protocol, spread);
        String statement = "one product state in all trials can give an s.d. of " + fixed(spread, 3);
        String detail = "whatever the state, its probability is at most 10^" + fixed(logChance / StrictMath.log(10), 0);
        return Proof.whether(statement, logChance >= StrictMath.log(Rules.TYPICAL_ALPHA))
                .by(CLOSED_FORM, detail);
    }

    /**
     * Natural logarithm of a bound on the probability of an s.d. of CS of at least {@code spread} over the trials of one state,
     * whatever the state: some trial would have to miss its mean by spread √(1 − 1/n), and with it S by twice as much (Hoeffding's
     * inequality for the 4 × shots outcomes of a trial, each moving S by at most 2/shots; union over trials).
     */
    private static double logChance(Experiment2Protocol protocol, double spread) {
        double n = protocol.trials();
        double missOfS = 2 * spread * StrictMath.sqrt(1 - 1 / n);
        return StrictMath.min(0, StrictMath.log(2 * n) - missOfS * missOfS * protocol.shots() / 8);
    }

    /** Does the label of Figure 2 give an s.d. that is typical of the runs? */
    private static TypicalValue spread(Replications<Experiment2Result> runs) {
        String label = fixed(LOGS.value(FIG2_SD, 0), 3);
        return TypicalValue.of(
                AS_EXECUTED,
                new PrintedNumber("s.d. of CS over the trials, as Figure 2 labels it", label),
                runs.distribution(result -> PublishedHierarchy.byN(result.none().strength())));
    }

    /**
     * E[CS²] of sampled trials: E[(z z′ + x x′)²]/2 with E[z²] = 1/2 and E[x²] = 1/4, plus the shot noise Σ (1 − E[E²])/(4n)
     * with E[E(a,b)²] = (cos²2a/2 + sin²2a/4)(cos²2b/2 + sin²2b/4).
     */
    private static double meanSquareStrength() {
        ChshSettings settings = ChshSettings.PAPER;
        double alice = second(settings.a()) + second(settings.aPrime());
        double bob = second(settings.b()) + second(settings.bPrime());
        return (0.25 + 0.0625) / 2 + (4 - alice * bob) / (4 * asExecuted().shots());
    }

    private static double second(double angle) {
        double c = StrictMath.cos(2 * angle);
        return c * c / 2 + (1 - c * c) / 4;
    }

    // tag::E2.4[]
    @Test
    @Claim("E2.4")
    void shouldRefuteThatIndependentQubitsHaveAStrengthNearZero() {
        Certificate certificate = Certificate.named("product-states-keep-correlations");
        double zero = strength(ProductState.Fixed.ZERO);
        double lower = printed("E2.3", "CS lower limit").lower();
        Summary trials = Summary.of(LOGS.values(EXP2_S_NONE));
        double signed = StrictMath.abs(LOGS.value(EXP2_MEAN_S, 0)) / 2;
        var largestUpper = runs(asWritten().withBaseline(ZERO_PLUS))
                .distribution(result -> result.none().interval().upper());
        assertThat(lower).as("a larger cut-off would change the verdict").isGreaterThan(LARGEST_NEAR);
        conclude(audit("E2.4")
                .oracle("CS of |00⟩", certificate.value("value") / 2, zero, "certificate")
                .negative("the Bell state's √2 taken for the baseline", near(PUBLISHED, "√2", StrictMath.sqrt(2)))
                .positive("|0+⟩ in every trial", near(AS_WRITTEN, "largest upper limit", largestUpper.quantile(1)))
                .reading("the-printed-baseline")
                .finding(near(PUBLISHED, "the lower limit of the printed interval", lower))
                .reading("every-product-state")
                .finding(refutes("CS of independent qubits is near 0", certificate.name()))
                .reading("signed-mean")
                .finding(near(PUBLISHED, "half the mean signed S of the author's log", signed))
                .shared()
                .cutOff("largest CS that is called near zero", HierarchyRuns.NEAR, 0.03, LARGEST_NEAR)
                .correction(proves("CS of every product state is at most 1/√2", "product-states-at-the-settings"))
                .oracle("CS of |00⟩, which reaches it", StrictMath.sqrt(0.5), zero, "circuit")
                .negative("half of the bound", refutes("CS of every product state is at most √2/4", certificate.name()))
                .correction(near(PUBLISHED, "half the size of the mean S", signed))
                .oracle("half the size of the mean S, from the trials", signed)
                .expects(Math.abs(trials.mean()) / 2, "mean of the logged trials")
                .negative("the mean of half the sizes", near(PUBLISHED, "the mean CS", logged().mean()))
                .value("cs-of-zero-state", zero, 3)
                .value("cs-of-signed-mean", signed, 3));
    }
    // end::E2.4[]

    private static Proof near(Basis basis, String what, double value) {
        return Proof.whether(basis, what + " is near 0", value <= HierarchyRuns.NEAR)
                .by(ARITHMETIC, "it is " + fixed(value, 4));
    }

    private static double strength(ProductState.Fixed state) {
        return ConfoundingStrength.ofChsh(ChshCircuits.exactCorrelators(state.preparation(), ChshSettings.PAPER)
                .s());
    }

    // tag::E2.13[]
    @Test
    @Claim("E2.13")
    void shouldFindTheHardwareBaselineConsistentWithThePrintedLaw() {
        ClaimAudit audit = audit("E2.13");
        PrintedNumber cs = audit.printed("CS");
        Experiment2Protocol twoRuns = asWritten().withTrials(2).withShots(AriaRuns.SHOTS);
        var pairs = pairMeans(PublishedLogs.strengths(EXP2_S_NONE));
        var executed = mean(twoRuns.withBaseline(new ProductState.FreshUniformAngles()));
        var zero = mean(twoRuns.withBaseline(ZERO_PLUS));
        var fixedState = mean(twoRuns);
        var classical = HierarchyRuns.mean(runs(twoRuns.withProductFlip(0.005)), Experiment2Result::classical);
        PrintedNumber typical = new PrintedNumber("CS", fixed(zero.mean(), 3));
        PrintedNumber ofPairs = new PrintedNumber("CS, among pairs of the author's trials (dependent)", cs.text());
        RecordedChsh first = AriaRuns.NONE.get(0);
        Power power = TypicalValue.power("the classical strategy in both runs", executed, classical, HALF_UNIT);
        Power productState = TypicalValue.power("|00⟩ in both runs", executed, fixedState, HALF_UNIT);
        conclude(audit.oracleOfMean("mean CS of shot noise alone", zero)
                .expects(
                        StrictMath.sqrt(2 / Math.PI) * StrictMath.sqrt((4 - 2 * 0.5) / AriaRuns.SHOTS) / 2,
                        "E|N(0, σ)| = σ√(2/π) with σ² = Σ(1 − E²)/n")
                .negative("|00⟩ in both runs", TypicalValue.of(AS_WRITTEN, cs, fixedState))
                .reading("with-the-printed-baseline")
                .typical(AS_EXECUTED, "CS", executed)
                .finding(TypicalValue.of(PUBLISHED, ofPairs, pairs))
                .negative("the Bell state's 1.385", TypicalValue.of(AS_EXECUTED, printed("E2.8", "CS"), executed))
                .power(power)
                .power(productState.shown("the paper calls all independent qubits near zero, and |00⟩ is one of them"))
                .reading("with-zero")
                .typical(AS_WRITTEN, "CS", zero)
                .positive("the mean of such runs", TypicalValue.of(AS_WRITTEN, typical, zero))
                .power(TypicalValue.power("|00⟩ in both runs, where CS = 0 is assumed", zero, fixedState, HALF_UNIT))
                .shared()
                .value("z", Math.abs(first.s()) / first.standardErrorOfS(), 1)
                .value("zero-mean", zero.mean(), 3)
                .value("zero-upper", zero.quantile(0.999), 3)
                .value("lower", executed.quantile(0.025), 2)
                .value("upper", executed.quantile(0.975), 2)
                .percent("power", power, 0)
                .percent("power-product", productState, 0)
                .value("tail", executed.tailProbability(cs.lower(), cs.upper()), 2));
    }
    // end::E2.13[]

    /** Mean CS of every pair of the author's trials. The pairs share trials, so they are no independent repeats. */
    private static SamplingDistribution pairMeans(double[] trials) {
        double[] means = new double[trials.length * (trials.length - 1) / 2];
        int next = 0;
        for (int i = 0; i < trials.length; i++) {
            for (int j = 0; j < i; j++) {
                means[next++] = (trials[i] + trials[j]) / 2;
            }
        }
        return SamplingDistribution.of(means);
    }
}
