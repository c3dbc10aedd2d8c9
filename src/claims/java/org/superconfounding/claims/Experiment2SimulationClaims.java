package org.superconfounding.claims;

import static org.superconfounding.audit.Basis.AS_EXECUTED;
import static org.superconfounding.audit.Basis.AS_WRITTEN;
import static org.superconfounding.audit.Basis.PUBLISHED;
import static org.superconfounding.audit.LoggedQuantity.*;
import static org.superconfounding.audit.Proof.Method.ARITHMETIC;
import static org.superconfounding.audit.Proof.Method.CLOSED_FORM;
import static org.superconfounding.audit.Proof.Method.ENUMERATION;
import static org.superconfounding.audit.junit.Certified.contradicts;
import static org.superconfounding.audit.junit.Certified.proves;
import static org.superconfounding.audit.junit.Evidence.audit;
import static org.superconfounding.audit.junit.Evidence.conclude;
import static org.superconfounding.claims.HierarchyRuns.judge;
import static org.superconfounding.claims.HierarchyRuns.mean;
import static org.superconfounding.claims.HierarchyRuns.runs;
import static org.superconfounding.claims.PublishedLogs.LOGS;
import static org.superconfounding.claims.PublishedLogs.strengths;
import static org.superconfounding.experiment.Experiment2Protocol.asExecuted;
import static org.superconfounding.experiment.Experiment2Protocol.asWritten;
import static org.superconfounding.io.Decimals.fixed;
import static org.superconfounding.io.Decimals.probability;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Power;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.Share;
import org.superconfounding.audit.TypicalValue;
import org.superconfounding.audit.junit.Claim;
import org.superconfounding.bell.ChshCircuits;
import org.superconfounding.bell.ChshCorrelators;
import org.superconfounding.bell.ChshSettings;
import org.superconfounding.bell.LocalStrategy;
import org.superconfounding.causal.ConfoundingStrength;
import org.superconfounding.certificate.Certificate;
import org.superconfounding.experiment.ChshTrials;
import org.superconfounding.experiment.Experiment2Protocol;
import org.superconfounding.experiment.Experiment2Result;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.statistics.HypothesisTests;
import org.superconfounding.statistics.Intervals;
import org.superconfounding.statistics.Summary;

/** Experiment 2, the simulated hierarchy (paper, Results and Fig. 2). */
class Experiment2SimulationClaims {
    private static final double HALF_UNIT = 0.0005;

    // tag::E2.1[]
    @Test
    @Claim("E2.1")
    void shouldReachThePrintedQuantumStrengthAndInterval() {
        var written = runs(asWritten());
        var mean = mean(written, Experiment2Result::quantum);
        var dim = mean(runs(asWritten().withVisibility(0.98)), Experiment2Result::quantum);
        var hazy = mean(runs(asWritten().withVisibility(0.997)), Experiment2Result::quantum);
        var variance =
                written.distribution(result -> result.quantum().strength().variance());
        Summary logged = PublishedLogs.strength(EXP2_S_QUANTUM);
        var interval = Intervals.student(logged, 0.95);
        var audit = audit("E2.1");
        var cs = audit.printed("CS");
        conclude(judge(audit, AS_WRITTEN, written, Experiment2Result::quantum)
                .recomputed("mean in the author's log", "CS", logged.mean())
                .recomputed("lower limit from the log", "CS lower limit", interval.lower())
                .recomputed("upper limit from the log", "CS upper limit", interval.upper())
                .oracleOfMean("E[CS] of the Bell state", StrictMath.sqrt(2), mean, "closed form: S = 2√2")
                .oracleOfMean("variance of CS over trials", variance)
                .expects(4 * 0.5 / 10_000 / 4, "closed form: each correlator has variance (1 − 1/2)/n")
                .negative("Bell state mixed with 2 % white noise", TypicalValue.of(AS_WRITTEN, cs, dim))
                .power(TypicalValue.power("a Bell state of visibility 0.997", mean, hazy, HALF_UNIT))
                .value("mean", mean.mean(), 4)
                .value("standard-deviation", mean.standardDeviation(), 4)
                .dataset(HierarchyRuns.figure2()));
    }
    // end::E2.1[]

    // tag::E2.2[]
    @Test
    @Claim("E2.2")
    void shouldReachThePrintedClassicalStrengthOnlyWithFlippedProducts() {
        var written = mean(runs(asWritten()), Experiment2Result::classical);
        var executed = mean(runs(asExecuted()), Experiment2Result::classical);
        var sameFlips = mean(runs(asWritten().withProductFlip(0.005)), Experiment2Result::classical);
        var moreFlips = mean(runs(asWritten().withProductFlip(0.006)), Experiment2Result::classical);
        ChshCorrelators products = asWritten().strategy().correlators();
        ChshCorrelators flipped = products.scaled(1 - 2 * asExecuted().productFlip());
        var audit = audit("E2.2");
        var cs = audit.printed("CS");
        judge(audit, AS_WRITTEN, runs(asWritten()), Experiment2Result::classical);
        conclude(judge(audit, AS_EXECUTED, runs(asExecuted()), Experiment2Result::classical)
                .oracleOfMean("E[CS] as executed", 0.99, executed, "closed form: 1 − 2 × 0.005")
                .negative("flips with probability 0.006", TypicalValue.of(AS_EXECUTED, cs, moreFlips))
                .positive("the strategy as written with flips", TypicalValue.of(AS_WRITTEN, cs, sameFlips))
                .power(TypicalValue.power("flips with probability 0.006", executed, moreFlips, HALF_UNIT))
                .correction(exactlyOne("an optimal strategy with sampling noise alone", products))
                .oracle("CS of the best strategy", best(), written.mean(), 0, "16 strategies, enumerated")
                .negative("products flipped", exactlyOne("the strategy with flips", flipped))
                .difference("Noise of the classical scenario")
                .value("mean-as-executed", executed.mean(), 4)
                .value("mean-as-written", written.mean(), 4));
    }
    // end::E2.2[]

    /** Products that are certain have no sampling noise. */
    private static Proof exactlyOne(String which, ChshCorrelators products) {
        double leastCertain = DoubleStream.of(
                        products.ab(), products.abPrime(), products.aPrimeB(), products.aPrimeBPrime())
                .map(Math::abs)
                .min()
                .orElseThrow();
        double cs = ConfoundingStrength.ofChsh(products.s());
        String detail = "CS = " + fixed(cs, 4) + ", correlators of size " + fixed(leastCertain, 4) + " or more";
        return Proof.whether("CS is exactly 1 in every trial: " + which, leastCertain == 1 && cs == 1)
                .by(CLOSED_FORM, 4, detail);
    }

    private static double best() {
        return LocalStrategy.all().stream()
                .mapToDouble(Experiment2SimulationClaims::strength)
                .max()
                .orElseThrow();
    }

    private static double strength(LocalStrategy strategy) {
        return ConfoundingStrength.ofChsh(strategy.correlators().s());
    }

    // tag::E2.5[]
    @Test
    @Claim("E2.5")
    void shouldSeparateTheThreeScenarios() {
        var written = runs(asWritten());
        var executed = runs(asExecuted());
        String statement = "quantum > classical > none, both Welch tests of CS significant at 5 %";
        Share dimmed = runs(asWritten().withVisibility(0.7))
                .share(AS_WRITTEN, statement, Experiment2SimulationClaims::separated);
        String program = "quantum > classical > none, both pooled tests of S significant at 5 %";
        double welch = HypothesisTests.welch(strengths(EXP2_S_CLASSICAL), strengths(EXP2_S_NONE))
                .logP();
        double pooled = HypothesisTests.pooledT(
                        Summary.of(LOGS.values(EXP2_S_CLASSICAL)), Summary.of(LOGS.values(EXP2_S_NONE)))
                .logP();
        var quantum =
                written.distribution(result -> result.quantumAgainstClassical().logP());
        conclude(audit("E2.5")
                .finding(written.share(AS_WRITTEN, statement, Experiment2SimulationClaims::separated))
                .finding(executed.share(AS_EXECUTED, program, Experiment2SimulationClaims::separatedByTheProgram))
                .oracle("ln p in the author's log, as Welch's test of CS", welch)
                .expects(-123.59185268216181, 1e-9, "SciPy 1.16.0, ttest_ind with unequal variances")
                .oracle("ln p in the author's log, as a pooled test of the signed S", pooled)
                .expects(StrictMath.log(LOGS.value(EXP2_P, 0)), 1e-9, "author's log")
                .difference("Test of classical against no confounding")
                .negative("Bell state dimmed to visibility 0.7, below the classical value", dimmed)
                .power(Power.missing("visibility 0.7, below the classical value", dimmed))
                .value("p-quantum-classical", probability(quantum.quantile(0.5)))
                .value("p-none-classical", probability(welch))
                .value("p-none-classical-pooled", probability(pooled)));
    }
    // end::E2.5[]

    private static boolean separated(Experiment2Result result) {
        return result.ordered()
                && result.classicalAgainstNone().significantAt(0.05)
                && result.quantumAgainstClassical().significantAt(0.05);
    }

    /** The published program pools the variances and tests the signed S. */
    private static boolean separatedByTheProgram(Experiment2Result result) {
        return result.ordered()
                && significant(result.classical(), result.none())
                && significant(result.quantum(), result.classical());
    }

    private static boolean significant(ChshTrials first, ChshTrials second) {
        return HypothesisTests.pooledT(first.signed(), second.signed()).significantAt(0.05);
    }

    // tag::E2.6[]
    @Test
    @Claim("E2.6")
    void shouldReachExactlyOneWithTheBestDeterministicStrategy() {
        Certificate bound = Certificate.named("chsh-local-bound");
        List<LocalStrategy> all = LocalStrategy.all();
        long optimal = all.stream()
                .filter(strategy -> strength(strategy) == bound.value("strength"))
                .count();
        long distinct = all.stream().distinct().count();
        conclude(audit("E2.6")
                .finding(proves("the largest CS of a deterministic local strategy is exactly 1", bound.name()))
                .negative(
                        "a strategy that sees the other side's setting: A·B = −1 only at (a′, b′)",
                        notExceeded(ConfoundingStrength.ofChsh(1 + 1 + 1 + 1)))
                .oracle("largest CS in the instrument", bound.value("strength"), best(), 0, "certificate")
                .oracle("number of different strategies", 16, distinct, 0, "two outcomes at each of four settings: 2⁴")
                .count("strategies", all.size())
                .count("optimal", optimal));
    }
    // end::E2.6[]

    // tag::E2.17[]
    @Test
    @Claim("E2.17")
    void shouldSimulateAnOptimalStrategyThoughNotTheOneFound() {
        LocalStrategy found = LocalStrategy.all().stream()
                .filter(strategy -> signBeforeAbPrime(strategy.correlators()) == 2)
                .findFirst()
                .orElseThrow();
        LocalStrategy simulated = asExecuted().strategy();
        conclude(audit("E2.17")
                .negative(
                        "its correlators with 0.5 % flips",
                        optimal(simulated.correlators().scaled(0.99)))
                .oracle(
                        "S of the simulated strategy with the sign before E(a,b′)",
                        signBeforeAbPrime(simulated.correlators()))
                .expects(LOGS.value(EXP2_MEAN_S, 1) / 0.99, 0.001, "the log's mean S over 1 − 2 × 0.005")
                .reading("an-optimal-strategy")
                .finding(optimal(simulated.correlators()))
                .reading("the-strategy-found")
                .finding(same(found, simulated))
                .positive("the strategy as written", same(found, asWritten().strategy()))
                .shared()
                .difference("Which optimal strategy is simulated")
                .difference("Sign convention of S"));
    }
    // end::E2.17[]

    private static double signBeforeAbPrime(ChshCorrelators e) {
        return e.ab() - e.abPrime() + e.aPrimeB() + e.aPrimeBPrime();
    }

    private static Proof optimal(ChshCorrelators simulated) {
        double largest = Certificate.named("chsh-local-bound").value("strength");
        double smaller = Math.min(
                ConfoundingStrength.ofChsh(simulated.s()), ConfoundingStrength.ofChsh(signBeforeAbPrime(simulated)));
        String statement = "what is simulated has the largest CS of a local strategy, wherever the minus sign stands";
        String detail = "smaller CS " + fixed(smaller, 2) + ", largest of a local strategy " + fixed(largest, 2);
        return Proof.whether(statement, smaller == largest)
                .by(ENUMERATION, 2 * LocalStrategy.all().size(), detail);
    }

    private static Proof same(LocalStrategy found, LocalStrategy simulated) {
        String statement = "the simulated correlators are those of the strategy that the search returns";
        return Proof.whether(AS_EXECUTED, statement, found.correlators().equals(simulated.correlators()))
                .by(ENUMERATION, LocalStrategy.all().size(), "found " + found + ", simulated " + simulated);
    }

    // tag::E2.18[]
    @Test
    @Claim("E2.18")
    void shouldConfirmTheClassicalLimitByItsSearchAndNotByItsTrials() {
        double largest = PublishedLogs.strength(EXP2_S_CLASSICAL).max();
        double asWritten = runs(asWritten()).result(0).classical().interval().upper();
        conclude(audit("E2.18")
                .oracle("largest CS of a local strategy", 1, best(), 0, "Bell's theorem in the CHSH form")
                .negative("a Bell state, which exceeds it", notExceeded(bell()))
                .reading("no-strategy-exceeds-it")
                .finding(proves("CS of every local strategy is at most 1", "chsh-local-bound"))
                .finding(Proof.whether(PUBLISHED, "no classical trial of the log exceeds 1", largest <= 1)
                        .by(ARITHMETIC, 100, "largest " + fixed(largest, 4)))
                .reading("the-trials-reach-it")
                .finding(contradicts("the printed interval contains 1", "classical-interval-excludes-one"))
                .positive(
                        "the interval as written, without flips",
                        Proof.whether(AS_WRITTEN, "the interval contains 1", asWritten >= 1)
                                .by(ARITHMETIC, "upper limit " + fixed(asWritten, 4)))
                .shared()
                .value("largest-trial", largest, 4));
    }
    // end::E2.18[]

    private static Proof notExceeded(double cs) {
        return Proof.whether("CS is at most 1", cs <= 1).by(ENUMERATION, 16, "largest " + fixed(cs, 4));
    }

    private static double bell() {
        Circuit state = Circuit.of(2, 2).h(0).cnot(0, 1);
        return ConfoundingStrength.ofChsh(
                ChshCircuits.exactCorrelators(state, ChshSettings.PAPER).s());
    }

    // tag::A1[]
    @Test
    @Claim("A1")
    void shouldExceedEveryClassicalStrategyWithTheBellState() {
        Share dimmed = exceedsOne(asWritten().withVisibility(0.7));
        Certificate bound = Certificate.named("chsh-quantum-bound");
        conclude(audit("A1")
                .finding(proves("the Bell state's CS exceeds that of every local model", bound.name()))
                .finding(exceedsOne(asWritten()))
                .oracle("CS of the Bell state", StrictMath.sqrt(2), bell(), "closed form: √2")
                .oracle("largest CS of a local strategy", 1, best(), 0, "CHSH (1969): |S| ≤ 2")
                .negative("Bell state dimmed to visibility 0.7, below 1/√2", dimmed)
                .power(Power.missing("visibility 0.7, just below the classical bound", dimmed))
                .dataset(PaperCircuits.table())
                .value("classical", best(), 1)
                .value("quantum", bell(), 4));
    }
    // end::A1[]

    private static Share exceedsOne(Experiment2Protocol protocol) {
        return runs(protocol)
                .share(
                        AS_WRITTEN,
                        "mean CS of the quantum trials exceeds 1",
                        result -> result.quantum().strength().mean() > 1);
    }
}
