package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.audit.Basis.AS_EXECUTED;
import static org.superconfounding.audit.Basis.AS_WRITTEN;
import static org.superconfounding.audit.LoggedQuantity.*;
import static org.superconfounding.audit.Oracle.ROUNDING;
import static org.superconfounding.audit.Proof.Method.CONSTRUCTION;
import static org.superconfounding.audit.Proof.Method.COUNTEREXAMPLE;
import static org.superconfounding.audit.junit.AuditRun.runs;
import static org.superconfounding.audit.junit.Certified.proves;
import static org.superconfounding.audit.junit.Certified.refutes;
import static org.superconfounding.audit.junit.Evidence.audit;
import static org.superconfounding.audit.junit.Evidence.conclude;
import static org.superconfounding.claims.Experiment4Log.EXECUTED;
import static org.superconfounding.claims.Experiment4Log.INTERVENED;
import static org.superconfounding.claims.Experiment4Log.WRITTEN;
import static org.superconfounding.claims.Experiment4ShotClaims.INTERVENTIONS;
import static org.superconfounding.claims.Experiment4ShotClaims.OBSERVATIONS;
import static org.superconfounding.claims.Experiment4ShotClaims.silent;
import static org.superconfounding.claims.Experiment4ShotClaims.zeroOfB;
import static org.superconfounding.experiment.Experiments.FOUR;
import static org.superconfounding.io.Decimals.fixed;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Basis;
import org.superconfounding.audit.Power;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.Share;
import org.superconfounding.audit.TypicalValue;
import org.superconfounding.audit.junit.Claim;
import org.superconfounding.audit.junit.Evidence;
import org.superconfounding.causal.CausalEffect;
import org.superconfounding.causal.Surgery;
import org.superconfounding.certificate.Certificate;
import org.superconfounding.claims.Experiment4Log.Condition;
import org.superconfounding.experiment.Experiment1Protocol;
import org.superconfounding.experiment.Experiment4;
import org.superconfounding.experiment.Experiment4Protocol;
import org.superconfounding.experiment.Experiment4Result;
import org.superconfounding.experiment.Proportion;
import org.superconfounding.quantum.Channel;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.Gate;
import org.superconfounding.quantum.Simulator;
import org.superconfounding.statistics.Intervals;

/** Experiment 4, what its contrast of observation and intervention shows. Qubit 0 is A's, qubit 1 is B's. */
class Experiment4CausalClaims {
    private static final Circuit BELL = WRITTEN.confounder();

    /** A fair coin copied to both qubits, without superposition: (|00⟩⟨00| + |11⟩⟨11|)/2. */
    private static final Circuit COIN =
            BELL.channel(Channel.measureAndForget(), 0).channel(Channel.measureAndForget(), 1);

    /** A is a measured fair coin; {@link #COPY} then makes B from it. */
    private static final Circuit FAIR_CAUSE = Circuit.of(2, 2).h(0).measure(0, 0);

    private static final Circuit COPY = Circuit.of(2, 2).cnot(0, 1);

    /** P(B = 0) under do(A = 0) and do(A = 1) for the copy, the surgery standing before it is made. */
    private static final CausalEffect BEFORE_THE_COPY = CausalEffect.underIntervention(FAIR_CAUSE, COPY, 0, 1);

    /** The same for a Bell pair whose B is made a copy of A after A is set: an influence of one side on the other. */
    private static final CausalEffect COPIED_ONCE_SET =
            CausalEffect.underIntervention(BELL, Circuit.of(2, 2).reset(1).cnot(0, 1), 0, 1);

    /** The same for the circuit of the Bell pair, the surgery standing before its CNOT. */
    private static final CausalEffect BEFORE_ITS_CNOT =
            CausalEffect.underIntervention(Circuit.of(2, 2).h(0), COPY, 0, 1);

    /** P(B = 0 | A = 0) and P(B = 0 | A = 1) after a preparation. */
    private static CausalEffect observed(Circuit preparation) {
        return CausalEffect.observed(Simulator.outcomes(Experiment4.observation(preparation)), 0, 1);
    }

    /** P(B = 0) under do(A = 0) and do(A = 1), the surgery standing where Experiment 4 has it: after the preparation. */
    private static CausalEffect intervenedAtTheEnd(Circuit preparation) {
        return new CausalEffect(
                zeroOfB(Experiment4.intervention(preparation, 0)), zeroOfB(Experiment4.intervention(preparation, 1)));
    }

    private static double distance(CausalEffect one, CausalEffect other) {
        return Math.max(Math.abs(one.atZero() - other.atZero()), Math.abs(one.atOne() - other.atOne()));
    }

    private static String text(CausalEffect effect) {
        return fixed(effect.atZero(), 1) + " and " + fixed(effect.atOne(), 1);
    }

    private static Proof exact(String statement, boolean holds, CausalEffect effect) {
        Proof.Method method = holds ? CONSTRUCTION : COUNTEREXAMPLE;
        return Proof.whether(statement, holds).by(method, 2, "it gives " + text(effect));
    }

    // tag::E4.6[]
    @Test
    @Claim("E4.6")
    void shouldFindObservationAndInterventionDifferent() {
        var law = Simulator.outcomes(Experiment4.observation(BELL));
        CausalEffect seen = observed(BELL);
        CausalEffect set = intervenedAtTheEnd(BELL);
        Share independent = apart(AS_WRITTEN, WRITTEN.withConfounder(Experiment1Protocol.PLUS));
        Experiment4Protocol noisy = WRITTEN.withConfounder(BELL.channel(Channel.depolarizing(2, 0.99), 0, 1));
        List<TypicalValue> coin = printedNumbers(EXECUTED.withConfounder(COIN));
        conclude(audit("E4.6")
                .finding(proves(
                        "P(B=0|A=a) is 1 and 0 and P(B=0|do(A=a)) is 1/2 for both a",
                        "bell-state-seen-and-set",
                        "preparation-makes-independent"))
                .finding(apart(AS_WRITTEN, WRITTEN))
                .finding(apart(AS_EXECUTED, EXECUTED))
                .oracle("P(B=0|A=0)", 1, seen.atZero(), "the certificate")
                .oracle("P(B=0|A=1)", 0, seen.atOne(), "the certificate")
                .oracle("P(B=0|do(A=0))", 0.5, set.atZero(), "the certificate")
                .oracle("P(B=0|do(A=1))", 0.5, set.atOne(), "the certificate")
                .oracle(
                        "distance of a copied coin from the Bell state, seen and set",
                        Math.max(distance(seen, observed(COIN)), distance(set, intervenedAtTheEnd(COIN))))
                .expects(0, "the certificate")
                .negative("two independent qubits in place of the Bell pair", independent)
                .power(Power.missing("two independent qubits", independent))
                .power(Power.missing(
                                "a Bell state with 99 % white noise, 0.505 and 0.495 observed",
                                apart(AS_WRITTEN, noisy))
                        .shown("the paper names no dependence as weak as that"))
                .difference("Registers of Experiment 4")
                .value("observed", text(seen))
                .value("intervened", text(set))
                .value("coin-observed", text(observed(COIN)))
                .value("coin-intervened", text(intervenedAtTheEnd(COIN)))
                .value("coin-typical", coin.stream().filter(TypicalValue::holds).count() + " of " + coin.size()));
        assertThat(law.probability(0b01))
                .as("seen the other way round the outcomes of the Bell pair have the same law")
                .isEqualTo(law.probability(0b10));
        assertThat(coin)
                .as("every printed number of Experiment 4, from a classical coin")
                .allMatch(TypicalValue::holds);
    }
    // end::E4.6[]

    private static Share apart(Basis basis, Experiment4Protocol protocol) {
        String statement = "the Wilson intervals of P(B=0|A=a) and P(B=0|do(A=a)) are disjoint for both a";
        return runs(FOUR, protocol).share(basis, statement, Experiment4CausalClaims::apart);
    }

    private static boolean apart(Experiment4Result result) {
        Experiment4Result.Pair seen = result.observed();
        Experiment4Result.Pair set = result.intervened();
        return disjoint(seen.atZero(), set.atZero()) && disjoint(seen.atOne(), set.atOne());
    }

    private static boolean disjoint(Proportion one, Proportion other) {
        var first = one.wilson();
        var second = other.wilson();
        return first.upper() < second.lower() || second.upper() < first.lower();
    }

    private static List<TypicalValue> printedNumbers(Experiment4Protocol protocol) {
        return Stream.of(
                        printed("E4.1", protocol, result -> result.observed().atZero()),
                        printed("E4.2", protocol, result -> result.observed().atOne()),
                        printed("E4.3", protocol, result -> result.intervened().atZero()),
                        printed("E4.4", protocol, result -> result.intervened().atOne()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<TypicalValue> printed(String id, Experiment4Protocol protocol, Condition condition) {
        return List.of(
                TypicalValue.of(AS_EXECUTED, Evidence.printed(id, "P"), Experiment4Log.value(protocol, condition)),
                TypicalValue.of(
                        AS_EXECUTED, Evidence.printed(id, "P lower limit"), Experiment4Log.lower(protocol, condition)),
                TypicalValue.of(
                        AS_EXECUTED, Evidence.printed(id, "P upper limit"), Experiment4Log.upper(protocol, condition)));
    }

    // tag::E4.9[]
    @Test
    @Claim("E4.9")
    void shouldSeeAnInfluenceOfASetAButCallACauseInThePreparationSpurious() {
        CausalEffect last = intervenedAtTheEnd(FAIR_CAUSE.append(COPY));
        boolean apart = distance(BEFORE_THE_COPY, intervenedAtTheEnd(BELL)) > ROUNDING;
        Circuit asChannel = FAIR_CAUSE
                .channel(Surgery.projectPrepare(0), 0)
                .append(COPY)
                .measure(0, 0)
                .measure(1, 1);
        Share share = silent(AS_EXECUTED, EXECUTED, INTERVENTIONS);
        conclude(audit("E4.9")
                .negative(
                        "the surgery before the copy taken for one after it",
                        exact("it gives the Bell pair's answer", !apart, BEFORE_THE_COPY))
                .positive(
                        "the surgery before the copy",
                        exact("it gives another answer than for the Bell pair", apart, BEFORE_THE_COPY))
                .reading("influence-once-set")
                .finding(proves(
                        "where B is made a copy of A once A is set, the surgery answers otherwise than for the Bell pair",
                        "surgery-after-the-cause-is-blind",
                        "bell-state-seen-and-set"))
                .finding(silent(AS_WRITTEN, WRITTEN, INTERVENTIONS))
                .finding(share)
                .negative("what is seen in place of what is set", silent(AS_EXECUTED, EXECUTED, OBSERVATIONS))
                .power(NOTICED)
                .reading("cause-in-the-preparation")
                .finding(refutes(
                        "the surgery of Experiment 4 answers a direct cause otherwise than the Bell pair",
                        "surgery-after-the-cause-is-blind"))
                .reading("seeing-against-setting")
                .finding(proves(
                        "seeing and setting A differ for the Bell pair",
                        "bell-state-seen-and-set",
                        "preparation-makes-independent"))
                .oracle("P(B=0) under the surgery after the copy", last.atZero())
                .expects(Certificate.named("surgery-after-the-cause-is-blind").value("blind"), "the certificate")
                .oracle("P(B=0|do(A=0)), the surgery before the copy written as a channel", zeroOfB(asChannel))
                .expects(BEFORE_THE_COPY.atZero(), "Kraus operators instead of measurement and reset")
                .oracle("effect of a copy made once A is set", 1, -COPIED_ONCE_SET.difference(), "B is a copy")
                .value("surgery-last", text(last))
                .value("once-set", text(COPIED_ONCE_SET))
                .percent("share", share, 1)
                .percent("power", NOTICED, 0)
                .value("p-logged", INTERVENED.equality().p(), 4)
                .value("surgery-between", text(BEFORE_THE_COPY)));
    }
    // end::E4.9[]

    private static final Power NOTICED = Power.exact(
            "setting A moves P(B = 0) by 0.01, noticed in five trials", Experiment4ShotClaims.powerAgainstOnePoint());

    // tag::E4.12[]
    @Test
    @Claim("E4.12")
    void shouldTellCauseFromCorrelationWhereTheSurgeryComesBeforeTheMechanism() {
        CausalEffect last = intervenedAtTheEnd(FAIR_CAUSE.append(COPY));
        double bell = intervenedAtTheEnd(BELL).difference();
        conclude(audit("E4.12")
                .finding(proves(
                        "set before B is copied from it, A gives 1 and 0: a causal effect",
                        "surgery-after-the-cause-is-blind"))
                .finding(proves(
                        "set on a Bell pair, A gives 1/2 and 1/2: none",
                        "bell-state-seen-and-set",
                        "preparation-makes-independent"))
                .oracle("effect found before the copy", 1, -BEFORE_THE_COPY.difference(), "B is a copy of A")
                .oracle("effect found on the Bell pair", 0, bell, "B is I/2")
                .oracle("effect found before the CNOT of the Bell pair's own circuit", -BEFORE_ITS_CNOT.difference())
                .expects(1, "what A is set to is copied to B")
                .negative(
                        "the surgery after the copy",
                        exact("it finds the cause", Math.abs(last.difference()) > ROUNDING, last))
                .value("effect-in-the-bell-circuit", Math.abs(BEFORE_ITS_CNOT.difference()), 1)
                .value("effect-after-it", Math.abs(bell), 1));
    }
    // end::E4.12[]

    // tag::E4.10[]
    @Test
    @Claim("E4.10")
    void shouldFindAGapWhereThereIsNoEffectAndNoneWhereThereIsOne() {
        CausalEffect bell = intervenedAtTheEnd(BELL);
        Circuit copied = FAIR_CAUSE.append(COPY);
        double bellGap = distance(observed(BELL), bell);
        double copyGap = distance(observed(copied), BEFORE_THE_COPY);
        double copyGapAtTheEnd = distance(observed(copied), intervenedAtTheEnd(copied));
        double bellEffect = Math.abs(bell.difference());
        double copyEffect = Math.abs(BEFORE_THE_COPY.difference());
        Certificate certificate = Certificate.named("gap-is-no-causal-effect");
        conclude(audit("E4.10")
                .negative(
                        "Pearl's effect said to be larger for the Bell pair than for the copy",
                        larger(bellEffect, copyEffect))
                .positive("Pearl's effect", larger(copyEffect, bellEffect))
                .reading("size-of-the-effect")
                .finding(refutes("the gap is larger where the causal effect is larger", certificate.name()))
                .finding(refutes(
                        "the gap is larger for the copy than for the Bell pair, the surgery coming last for both",
                        "bell-state-seen-and-set",
                        "surgery-after-the-cause-is-blind"))
                .reading("effect-of-intervening")
                .finding(proves("the gap is what setting A changes against seeing it", certificate.name()))
                .oracle("gap of the Bell pair", certificate.value("bellGap"), bellGap, "the certificate")
                .oracle("gap of the copy", certificate.value("copyGap"), copyGap, "the certificate")
                .correction(proves(
                        "|P(B=0|do(A=0)) − P(B=0|do(A=1))| is 0 for the Bell pair and 1 for the copy",
                        certificate.name()))
                .oracle("effect of the copy", certificate.value("copyEffect"), copyEffect, "the certificate")
                .negative("the gap in its place", larger(copyGap, bellGap))
                .value("bell-gap", bellGap, 1)
                .value("bell-effect", bellEffect, 1)
                .value("direct-gap", copyGap, 1)
                .value("direct-gap-at-the-end", copyGapAtTheEnd, 1)
                .value("direct-effect", copyEffect, 1));
    }
    // end::E4.10[]

    private static Proof larger(double one, double other) {
        return Proof.whether("the first is larger", one > other)
                .by(COUNTEREXAMPLE, 2, fixed(one, 1) + " against " + fixed(other, 1));
    }

    // tag::E4.13[]
    @Test
    @Claim("E4.13")
    void shouldMakeBIndependentOfWhatAIsSetTo() {
        Share share = silent(AS_EXECUTED, EXECUTED, INTERVENTIONS);
        double dependence = intervenedAtTheEnd(BELL).difference();
        double error = StrictMath.sqrt(0.5 / Experiment4Log.SHOTS);
        conclude(audit("E4.13")
                .finding(proves(
                        "once A is set, B's law is the same for all that A is set to", "preparation-makes-independent"))
                .finding(silent(AS_WRITTEN, WRITTEN, INTERVENTIONS))
                .finding(share)
                .oracle("p of the first share against 1/2", pAgainstHalf(INTERVENED.atZero()))
                .expects(
                        PublishedLogs.LOGS.value(EXP4_PROJECT_P_HALF, 0),
                        1e-4,
                        "author's log, by the exact binomial test")
                .oracle("dependence of B on A after the surgery", 0, dependence, "the certificate")
                .negative("what is seen in place of what is set", silent(AS_EXECUTED, EXECUTED, OBSERVATIONS))
                .power(NOTICED)
                .difference("Tests of the intervened shares against one half")
                .percent("share", share, 1)
                .percent("power", NOTICED, 0)
                .value("p-zero", pAgainstHalf(INTERVENED.atZero()), 2)
                .value("p-one", pAgainstHalf(INTERVENED.atOne()), 2)
                .value("bound", INTERVENED.distance() + Intervals.NORMAL_975 * error, 3));
    }
    // end::E4.13[]

    /** Two-sided, normal with Yates' correction. */
    private static double pAgainstHalf(Proportion share) {
        double distance = Math.abs(share.value() - 0.5) - 0.5 / share.of();
        double z = distance / StrictMath.sqrt(0.25 / share.of());
        return 2 * NormalDistribution.of(0, 1).survivalProbability(z);
    }

    // tag::E4.14[]
    @Test
    @Claim("E4.14")
    void shouldLeaveBsMarginalAsItWas() {
        Circuit tilted = Circuit.of(2, 2).ry(0, 1.2).cnot(0, 1).ry(1, 0.4);
        double before = zeroOfB(Experiment4.observation(tilted));
        conclude(audit("E4.14")
                .finding(proves("projection of A leaves B as it was, in every state", "preparation-makes-independent"))
                .oracle("P(B=0) of a tilted pair after do(A=1)", zeroOfB(Experiment4.intervention(tilted, 1)))
                .expects(before, "P(B=0) before")
                .negative(
                        "a gate that touches B as well",
                        refutes(
                                "a CNOT controlled by an A that is set leaves B as it was",
                                "gate-on-both-qubits-moves-b")));
    }
    // end::E4.14[]

    private static Circuit someState(double first, double second, double third) {
        return Circuit.of(2, 2)
                .ry(0, first)
                .ry(1, second)
                .cnot(0, 1)
                .apply(Gate.u(second, third, first), 0)
                .cnot(1, 0)
                .rx(1, third);
    }

    private static double jointGap(Circuit one, Circuit other) {
        double gap = 0;
        for (int outcome = 0; outcome < 4; outcome++) {
            double difference = Simulator.outcomes(one).probability(outcome)
                    - Simulator.outcomes(other).probability(outcome);
            gap = Math.max(gap, Math.abs(difference));
        }
        return gap;
    }

    @Property
    @Claim("E4.6")
    void shouldHaveAClassicalTwinForEveryState(
            @ForAll @Angle double first,
            @ForAll @Angle double second,
            @ForAll @Angle double third,
            @ForAll @DoubleRange(max = 1) double noise) {
        Circuit state = someState(first, second, third).channel(Channel.depolarizing(2, noise), 0, 1);
        Circuit twin = state.channel(Channel.measureAndForget(), 0).channel(Channel.measureAndForget(), 1);
        Evidence.observe("concurrence of the state", Simulator.density(state).concurrence());
        double gap = Math.max(
                jointGap(Experiment4.observation(state), Experiment4.observation(twin)),
                distance(intervenedAtTheEnd(state), intervenedAtTheEnd(twin)));
        assertThat(Evidence.observe("distance of a state from its classical twin", gap))
                .as("P(A, B) and P(B|do(A)) in the Z basis depend on the diagonal of the state alone")
                .isLessThan(ROUNDING);
    }

    @Property
    @Claim("E4.9")
    void shouldAnswerAlikeForEveryPreparationWhenTheSurgeryComesLast(
            @ForAll @Angle double first, @ForAll @Angle double second, @ForAll @Angle double third) {
        Circuit preparation = someState(first, second, third);
        CausalEffect set = intervenedAtTheEnd(preparation);
        double marginal = Evidence.observe("P(B = 0)", zeroOfB(Experiment4.observation(preparation)));
        assertThat(Evidence.observe(
                        "effect of a surgery that comes last",
                        Math.max(Math.abs(set.atZero() - marginal), Math.abs(set.atOne() - marginal))))
                .as("P(B|do(A)) = P(B) whatever the preparation")
                .isLessThan(ROUNDING);
    }
}
