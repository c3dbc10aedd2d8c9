package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.audit.Oracle.ROUNDING;
import static org.superconfounding.audit.Proof.Method.CONSTRUCTION;
import static org.superconfounding.audit.Proof.Method.ENUMERATION;
import static org.superconfounding.audit.junit.Certified.proves;
import static org.superconfounding.audit.junit.Certified.refutes;
import static org.superconfounding.audit.junit.Evidence.audit;
import static org.superconfounding.audit.junit.Evidence.conclude;
import static org.superconfounding.io.Decimals.fixed;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Basis;
import org.superconfounding.audit.ClaimAudit;
import org.superconfounding.audit.Column;
import org.superconfounding.audit.Dataset;
import org.superconfounding.audit.Finding;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.Recomputation;
import org.superconfounding.audit.junit.AuditRun;
import org.superconfounding.audit.junit.Claim;
import org.superconfounding.audit.junit.Evidence;
import org.superconfounding.bell.Behaviour;
import org.superconfounding.bell.BellExpression;
import org.superconfounding.bell.BellTest;
import org.superconfounding.bell.Measurements;
import org.superconfounding.bell.Observables;
import org.superconfounding.bell.QuantumMaximum;
import org.superconfounding.bell.QuantumStrategies;
import org.superconfounding.bell.SeeSaw;
import org.superconfounding.causal.ConfoundingStrength;
import org.superconfounding.experiment.Experiments;
import org.superconfounding.experiment.TableOneProtocol;
import org.superconfounding.experiment.TableOneResult;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.Simulator;
import org.superconfounding.statistics.SamplingDistribution;

/** Table I, the tests for two parties: CHSH, Clauser-Horne and Hardy. */
class TableOneTwoPartyClaims {
    private static final BellExpression CHSH = BellTest.CHSH.expression();
    private static final BellExpression CH = BellTest.CLAUSER_HORNE.expression();
    private static final BellExpression EVENT = BellTest.HARDY.expression();
    private static final int STRATEGIES = Behaviour.strategies(2);
    private static final double ROOT2 = Math.sqrt(2);
    private static final int STARTS = 4;

    /** An optimiser that stops when a step gains less than 1e-13. */
    private static final double OPTIMISED = 1e-9;

    private static double best(BellTest test) {
        return QuantumMaximum.of(test, AuditRun.seed("quantum maximum").derive(test.name()), STARTS)
                .value();
    }

    private static SamplingDistribution sampled(ToDoubleFunction<TableOneResult> statistic) {
        return AuditRun.runs(Experiments.TABLE_ONE, TableOneProtocol.asWritten())
                .distribution(statistic);
    }

    // tag::U1[]
    @Test
    @Claim("U1")
    void shouldBoundChshByTwoAndByTwoRootsOfTwo() {
        double quantum = best(BellTest.CHSH);
        SamplingDistribution cs = sampled(result -> result.chsh().strength());
        conclude(audit("U1")
                .finding(proves("|S| ≤ 2, hence CS ≤ 1, for local models, and it is reached", "chsh-local-bound"))
                .finding(proves("|S| ≤ 2√2, hence CS ≤ √2, in quantum theory, and it is reached", "chsh-quantum-bound"))
                .oracle("largest S over strategies", 2, CHSH.classicalMaximum(), 0, "Clauser et al. 1969")
                .oracle("largest quantum S", 2 * ROOT2, quantum, OPTIMISED, "Cirel'son 1980")
                .oracleOfMean("CS of 4 × 10,000 shots", ROOT2, cs, "closed form √2")
                .negative(
                        "a no-signaling box that is not quantum",
                        refutes("|S| ≤ 2√2 for whatever does not signal", "no-signaling-box-with-four"))
                .value("quantum", quantum, 4)
                .value("shot-error", cs.standardDeviation(), 4));
    }
    // end::U1[]

    // tag::U2[]
    @Test
    @Claim("U2")
    void shouldBoundTheViolationOfClauserHorneByZeroButNotItsMagnitude() {
        double noise = CH.value(Behaviour.uniform(2));
        BellExpression bare = CH.plus(1, BellExpression.marginal(2, 0, 0)).plus(1, BellExpression.marginal(2, 1, 0));
        double affine = IntStream.range(0, STRATEGIES)
                .mapToDouble(i -> Math.abs(CH.valueOfStrategy(i) - (CHSH.valueOfStrategy(i) - 2) / 4))
                .max()
                .orElseThrow();
        long atOne = IntStream.range(0, STRATEGIES)
                .filter(i -> ConfoundingStrength.ofClauserHorne(CH.valueOfStrategy(i)) == 1)
                .count();
        conclude(audit("U2")
                .finding(proves("CH ≤ 0 for local models", "ch-local-bound"))
                .oracle("largest CH over strategies", 0, CH.classicalMaximum(), 0, "Clauser and Horne 1974")
                .oracle("CH − (S − 2)/4 over all strategies", 0, affine, "algebra")
                .negative(
                        "the marginals left out",
                        Proof.whether("CH ≤ 0 for local models", bare.classicalMaximum() <= 0)
                                .by(
                                        ENUMERATION,
                                        STRATEGIES,
                                        "the constant strategy gives " + fixed(bare.classicalMaximum(), 0)))
                .reading("violation")
                .finding(proves("max(CH, 0) ≤ 0 for local models", "ch-local-bound"))
                .reading("formula")
                .finding(refutes("|CH| ≤ 0 for local models", "ch-local-bound"))
                .positive("the violation, max(CH, 0)", proves("it is at most 0", "ch-local-bound"))
                .count("strategies-at-one", atOne)
                .value("noise-cs", ConfoundingStrength.ofClauserHorne(noise), 1)
                .value("quantum", (ROOT2 - 1) / 2, 3));
    }
    // end::U2[]

    @Property(tries = 50)
    @Claim("U3")
    void shouldEqualAShiftedChshValueInEveryNoSignalingBehaviour(@ForAll long seed) {
        Behaviour behaviour = NonlocalBehaviours.randomNoSignalling(new RandomQuantum(seed));
        assertThat(Evidence.observe("CH", CH.value(behaviour)))
                .as("(S − 2)/4")
                .isCloseTo((CHSH.value(behaviour) - 2) / 4, Offset.offset(ROUNDING));
    }

    /** The Clauser-Horne expression for the outcomes (−, −) instead of (+, +). */
    private static BellExpression minusMinus() {
        double[][] table = new double[4][4];
        for (int settings = 0; settings < 4; settings++) {
            for (int outcomes = 0; outcomes < 4; outcomes++) {
                table[settings][outcomes] = CH.coefficient(outcomes ^ 3, settings);
            }
        }
        return BellExpression.of(2, table);
    }

    private static double seeSaw() {
        return IntStream.range(0, 6)
                .mapToDouble(start ->
                        SeeSaw.run(CH, 2, AuditRun.seed("U3").derive(start)).value())
                .max()
                .orElseThrow();
    }

    private static Finding boxExceeds(String bound) {
        return refutes(
                "CH ≤ " + bound + " for whatever does not signal", "no-signaling-box-with-four", "ch-is-shifted-chsh");
    }

    // tag::U3[]
    @Test
    @Claim("U3")
    void shouldReachHalfThePrintedClauserHorneMaximum() {
        Behaviour bell = QuantumStrategies.chsh().behaviour();
        Circuit singlet = Circuit.of(2, 0).h(0).cnot(0, 1).x(0).z(0);
        double lowest = CH.value(QuantumStrategies.chsh().measurements().behaviour(Simulator.density(singlet)));
        double quantum = best(BellTest.CLAUSER_HORNE);
        SamplingDistribution sampled = sampled(result -> result.clauserHorne().value());
        double doubled = CH.plus(1, minusMinus()).value(bell);
        assertThat(doubled).as("S/2 − 1 at 2√2, the printed √2 − 1").isCloseTo(ROOT2 - 1, Offset.offset(ROUNDING));
        Finding twice = proves("2 CH = S/2 − 1 has the maximum √2 − 1", "chsh-quantum-bound", "ch-is-shifted-chsh");
        conclude(audit("U3")
                .oracle("CH of the circuits", (ROOT2 - 1) / 2, CH.value(bell), "closed form")
                .oracle("CH without Jordan's lemma", (ROOT2 - 1) / 2, seeSaw(), 1e-6, "see-saw")
                .oracle("CH of the singlet", -(ROOT2 + 1) / 2, lowest, "closed form")
                .oracleOfMean("CH of 4 × 10,000 shots", (ROOT2 - 1) / 2, sampled, "closed form")
                .negative("a no-signaling box that is not quantum", boxExceeds("√2 − 1"))
                .reading("maximum-of-ch")
                .finding(refutes("the largest CH of quantum theory is √2 − 1", "ch-quantum-bound"))
                .positive("CH doubled", twice)
                .reading("magnitude-of-ch")
                .finding(refutes("|CH| ≤ √2 − 1 in quantum theory", "ch-value-of-the-singlet"))
                .positive("CH doubled", twice)
                .reading("ch-doubled")
                .finding(twice)
                .reading("any-upper-bound")
                .finding(proves("CH ≤ √2 − 1 in quantum theory, reached or not", "ch-quantum-bound"))
                .shared()
                .correction(proves("the largest CH of quantum theory is (√2 − 1)/2", "ch-quantum-bound"))
                .oracle("largest CH found", (ROOT2 - 1) / 2, quantum, OPTIMISED, "(2√2 − 2)/4, Cirel'son 1980")
                .negative("a no-signaling box that is not quantum", boxExceeds("(√2 − 1)/2"))
                .difference("Scale of the Clauser-Horne test")
                .value("maximum", quantum, 4)
                .value("printed", ROOT2 - 1, 4)
                .value("lowest", Math.abs(lowest), 3));
    }
    // end::U3[]

    private static Proof withoutTheThirdPremise() {
        List<BellExpression> premises = BellTest.HARDY.forbidden().subList(0, 2);
        double largest = EVENT.classicalMaximum(
                strategy -> premises.stream().allMatch(event -> event.valueOfStrategy(strategy) == 0));
        return Proof.whether("P = 0", largest == 0)
                .by(ENUMERATION, STRATEGIES, "a strategy gives " + fixed(largest, 0));
    }

    // tag::U4[]
    @Test
    @Claim("U4")
    void shouldForbidHardysEventWhereItsConditionsHold() {
        long admitted =
                IntStream.range(0, STRATEGIES).filter(BellTest.HARDY::admits).count();
        BellExpression excess = BellTest.HARDY.forbidden().stream().reduce(EVENT, (sum, event) -> sum.plus(-1, event));
        double maximum = BellTest.HARDY.quantumMaximum();
        double atItsBest = excess.value(QuantumStrategies.hardy().behaviour());
        double fromCh = IntStream.range(0, STRATEGIES)
                .mapToDouble(i -> Math.abs(excess.valueOfStrategy(i) - CH.valueOfStrategy(i)))
                .max()
                .orElseThrow();
        conclude(audit("U4")
                .finding(proves(
                        "P = 0 for every local model in which Hardy's three forbidden events never happen",
                        "hardy-local-bound"))
                .oracle("largest P over strategies that meet the premises", BellTest.HARDY.classicalMaximum())
                .expects(0, 0, "Hardy 1993")
                .oracle("excess over the premises − CH, over all strategies", 0, fromCh, "algebra")
                .oracle("the same excess at Hardy's best state", maximum, atItsBest, "closed form (5√5 − 11)/2")
                .negative("the premise P(++|a′,b′) = 0 left out", withoutTheThirdPremise())
                .count("admitted", admitted)
                .value("unconditional", EVENT.classicalMaximum(), 0)
                .value("tolerance", maximum / 3, 2));
    }
    // end::U4[]

    /** Hardy's probability at equal settings for both parties, s = sin² t: s²(1 − s)/(1 + s). */
    private static double hardy(double s) {
        return s * s * (1 - s) / (1 + s);
    }

    @Property
    @Claim("U5")
    void shouldFollowTheClosedFormAndStayBelowTheMaximum(
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double sineSquared) {
        Behaviour behaviour = QuantumStrategies.hardy(sineSquared).behaviour();
        double p = Evidence.observe("Hardy probability", EVENT.value(behaviour));
        assertThat(p).as("s²(1 − s)/(1 + s)").isCloseTo(hardy(sineSquared), Offset.offset(ROUNDING));
        assertThat(p).as("at most (5√5 − 11)/2").isLessThanOrEqualTo(BellTest.HARDY.quantumMaximum() + ROUNDING);
        assertThat(BellTest.HARDY.largestForbidden(behaviour)).as("premises").isLessThan(ROUNDING);
    }

    @Property
    @Claim("U5")
    void shouldStayBelowTheMaximumAtUnequalSettingsToo(
            @ForAll @DoubleRange(min = 0.1, max = 1.4) double alice,
            @ForAll @DoubleRange(min = 0.1, max = 1.4) double bob) {
        Measurements settings = Measurements.of(List.of(
                List.of(Observables.inPlane(alice), Observables.inPlane(0)),
                List.of(Observables.inPlane(bob), Observables.inPlane(0))));
        double best = Evidence.observe(
                "Hardy probability of the best state", QuantumMaximum.overStates(BellTest.HARDY, settings));
        double x = StrictMath.pow(StrictMath.tan(alice), 2);
        double y = StrictMath.pow(StrictMath.tan(bob), 2);
        // sin² = tan²/(1 + tan²); the one state that meets the premises has weight 1/(1 + x + y) on |11⟩.
        assertThat(best)
                .as("sin²α sin²β / (1 + tan²α + tan²β)")
                .isCloseTo(x / (1 + x) * y / (1 + y) / (1 + x + y), Offset.offset(OPTIMISED));
        assertThat(best).as("at most (5√5 − 11)/2").isLessThanOrEqualTo(BellTest.HARDY.quantumMaximum() + OPTIMISED);
    }

    private static Finding prints(ClaimAudit audit, String what, double probability) {
        return new Recomputation(Basis.THEORY, what, audit.printed("P"), probability);
    }

    // tag::U5[]
    @Test
    @Claim("U5")
    void shouldExceedThePrintedHardyMaximum() {
        double maximum = BellTest.HARDY.quantumMaximum();
        double circuits = EVENT.value(QuantumStrategies.hardy().behaviour());
        double rootTwo = EVENT.value(QuantumStrategies.hardy(Math.sqrt(0.5)).behaviour());
        double radian = hardy(StrictMath.pow(StrictMath.sin(1), 2));
        double at45 = EVENT.value(QuantumStrategies.hardy(0.5).behaviour());
        SamplingDistribution runs = sampled(result -> result.hardy().value());
        ClaimAudit audit = audit("U5");
        conclude(audit.finding(prints(audit, "largest probability of Hardy's event", best(BellTest.HARDY)))
                .finding(refutes("no quantum strategy gives more than what prints 0.086", "hardy-strategy"))
                .oracleOfMean("P of 10,000 shots", maximum, runs, "closed form (5√5 − 11)/2")
                .oracle("P at sin² t = 1/√2", (ROOT2 - 1) * (ROOT2 - 1) / 2, rootTwo, "closed form")
                .negative("settings 45° apart", prints(audit, "probability of the event", at45))
                .positive("settings with sin² t = 1/√2", prints(audit, "probability of the event", rootTwo))
                .correction(proves(
                        "the maximum is (5√5 − 11)/2, reached and not exceeded", "hardy-strategy", "hardy-maximum"))
                .oracle("P of the circuits", maximum, circuits, "Hardy 1993; Rabelo et al. 2012")
                .negative(
                        "settings 45° apart",
                        Proof.whether("(5√5 − 11)/2 is reached", Math.abs(at45 - maximum) < ROUNDING)
                                .by(CONSTRUCTION, "P = " + fixed(at45, 6)))
                .dataset(curve())
                .value("maximum", maximum, 4)
                .value("root-two", rootTwo, 4)
                .value("one-radian", radian, 4)
                .percent("share-at-most", runs.shareAtMost(audit.printed("P").upper()), 0));
    }
    // end::U5[]

    private static Dataset curve() {
        Dataset.Builder table = Dataset.of(
                "hardy-probability",
                "Probability of Hardy's event by angle",
                Column.of("sine_squared", "squared sine of Hardy's angle"),
                Column.of("probability", "probability of the event that local models exclude"));
        for (int i = 0; i <= 100; i++) {
            table.row(i / 100.0, hardy(i / 100.0));
        }
        return table.build();
    }
}
