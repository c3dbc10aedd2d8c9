package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.audit.Basis.AS_EXECUTED;
import static org.superconfounding.audit.Basis.AS_WRITTEN;
import static org.superconfounding.audit.junit.Evidence.audit;
import static org.superconfounding.audit.junit.Evidence.conclude;
import static org.superconfounding.io.Decimals.fixed;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.ClaimAudit;
import org.superconfounding.audit.LedgerRow;
import org.superconfounding.audit.Oracle;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.Replications;
import org.superconfounding.audit.TypicalValue;
import org.superconfounding.audit.junit.AuditRun;
import org.superconfounding.audit.junit.Claim;
import org.superconfounding.audit.junit.Evidence;
import org.superconfounding.bell.ChshCircuits;
import org.superconfounding.bell.ChshSettings;
import org.superconfounding.causal.CausalEffect;
import org.superconfounding.causal.ConfoundingStrength;
import org.superconfounding.causal.Surgery;
import org.superconfounding.experiment.Experiment1Protocol;
import org.superconfounding.experiment.Experiment4;
import org.superconfounding.experiment.Experiment4Protocol;
import org.superconfounding.experiment.Experiment4Result;
import org.superconfounding.experiment.Proportion;
import org.superconfounding.quantum.Channel;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.Gate;
import org.superconfounding.quantum.Simulator;
import org.superconfounding.statistics.Interval;

/** Experiment 4, what its contrast of observation and intervention shows. Qubit 0 is A's, qubit 1 is B's. */
class Experiment4CausalClaims {
    private static final double ROUNDING = 1e-12;
    private static final Circuit BELL = Experiment1Protocol.BELL_STATE;
    private static final Circuit NOTHING = Circuit.of(2, 2);

    /** A fair coin copied to both qubits, without superposition: (|00⟩⟨00| + |11⟩⟨11|)/2. */
    private static final Circuit COIN =
            BELL.channel(Channel.measureAndForget(), 0).channel(Channel.measureAndForget(), 1);

    /** A is a measured fair coin; {@link #COPY} then makes B from it. */
    private static final Circuit FAIR_CAUSE = Circuit.of(2, 2).h(0).measure(0, 0);

    private static final Circuit COPY = Circuit.of(2, 2).cnot(0, 1);

    /** P(B = 0 | A = 0) and P(B = 0 | A = 1) after a preparation. */
    private static CausalEffect observed(Circuit preparation) {
        return CausalEffect.observed(Simulator.outcomes(Experiment4.observation(preparation)), 0, 1);
    }

    /** P(B = 0) under do(A = 0) and do(A = 1), the surgery standing where Experiment 4 has it: after the preparation. */
    private static CausalEffect intervenedAtTheEnd(Circuit preparation) {
        return new CausalEffect(
                zeroOfB(Experiment4.intervention(preparation, 0)), zeroOfB(Experiment4.intervention(preparation, 1)));
    }

    private static double zeroOfB(Circuit measured) {
        return Simulator.outcomes(measured).marginal(1).probability(0);
    }

    private static double distance(CausalEffect one, CausalEffect other) {
        return Math.max(Math.abs(one.atZero() - other.atZero()), Math.abs(one.atOne() - other.atOne()));
    }

    private static String text(CausalEffect effect) {
        return fixed(effect.atZero(), 1) + " and " + fixed(effect.atOne(), 1);
    }

    // tag::E4.6[]
    @Test
    @Claim("E4.6")
    void shouldFindObservationAndInterventionDifferent() {
        CausalEffect seen = observed(BELL);
        CausalEffect set = intervenedAtTheEnd(BELL);
        double least = Math.min(Math.abs(seen.atZero() - set.atZero()), Math.abs(seen.atOne() - set.atOne()));
        Replications<Experiment4Result> independent = Experiment4Runs.variant(
                "|++⟩", Experiment4Protocol.asWritten().withConfounder(Experiment1Protocol.PLUS));
        Replications<Experiment4Result> noisy = Experiment4Runs.variant(
                "99 % white noise",
                Experiment4Protocol.asWritten().withConfounder(BELL.channel(Channel.depolarizing(2, 0.99), 0, 1)));
        conclude(audit("E4.6")
                .finding(Proof.settled(
                        "P(B=0|A=a) differs from P(B=0|do(A=a)) for both a",
                        Proof.Method.ENUMERATION,
                        2,
                        least > 0.1,
                        "observed " + text(seen) + ", under intervention " + text(set)))
                .finding(Experiment4Runs.asWritten().share(AS_WRITTEN, APART, Experiment4CausalClaims::apart))
                .finding(Experiment4Runs.asExecuted().share(AS_EXECUTED, APART, Experiment4CausalClaims::apart))
                .oracle(Oracle.exact("P(B=0|A=0)", 1, seen.atZero(), ROUNDING, "|Φ⁺⟩ has equal bits"))
                .oracle(Oracle.exact("P(B=0|A=1)", 0, seen.atOne(), ROUNDING, "|Φ⁺⟩ has equal bits"))
                .oracle(Oracle.exact("P(B=0|do(A=0))", 0.5, set.atZero(), ROUNDING, "B alone is I/2"))
                .oracle(Oracle.exact("P(B=0|do(A=1))", 0.5, set.atOne(), ROUNDING, "B alone is I/2"))
                .control(
                        "two independent qubits |++⟩ in place of the Bell pair",
                        independent.share(AS_WRITTEN, APART, Experiment4CausalClaims::apart))
                .power(
                        "a Bell state with 99 % white noise, so that 0.505 and 0.495 are observed",
                        1
                                - noisy.share(AS_WRITTEN, APART, Experiment4CausalClaims::apart)
                                        .share())
                .value("observed", text(seen))
                .value("intervened", text(set))
                .reason(String.format(
                        "P(B=0|A=a) is %s for a = 0 and 1, P(B=0|do(A=a)) is %s, exactly, and the Wilson intervals are disjoint in"
                                + " every replication. Observation and intervention differ because A and B share a common cause and"
                                + " neither acts on the other.",
                        text(seen), text(set)))
                .caveat("Any common cause does this, a classical one as well as a quantum one (claim E4.8).")
                .caveat(
                        "The intervention stands after everything that A could do to B. P(B|do(A)) is then P(B) for every state and"
                                + " every causal history (claim E4.9)."));
    }
    // end::E4.6[]

    private static final String APART = "the Wilson intervals of P(B=0|A=a) and P(B=0|do(A=a)) are disjoint for both a";

    private static boolean apart(Experiment4Result result) {
        return disjoint(
                        result.observed().atZero().wilson(),
                        result.intervened().atZero().wilson())
                && disjoint(
                        result.observed().atOne().wilson(),
                        result.intervened().atOne().wilson());
    }

    private static boolean disjoint(Interval one, Interval other) {
        return one.upper() < other.lower() || other.upper() < one.lower();
    }

    // tag::E4.8[]
    @Test
    @Claim("E4.8")
    void shouldGetTheWholeContrastFromAClassicalCoin() {
        double observedGap = distance(observed(BELL), observed(COIN));
        double intervenedGap = distance(intervenedAtTheEnd(BELL), intervenedAtTheEnd(COIN));
        boolean same = observedGap <= ROUNDING && intervenedGap <= ROUNDING;
        Replications<Experiment4Result> coin = Experiment4Runs.reading(
                "a copied coin in place of the Bell pair",
                Experiment4Protocol.asExecuted().withConfounder(COIN));
        List<TypicalValue> printed = printedNumbers(coin);
        CausalEffect cause = CausalEffect.underIntervention(FAIR_CAUSE, COPY, 0, 1);
        conclude(audit("E4.8")
                .finding(Proof.settled(
                        "no classical common cause gives the same P(B|A) and P(B|do(A)) as |Φ⁺⟩",
                        Proof.Method.COUNTEREXAMPLE,
                        4,
                        !same,
                        "a fair coin copied to A and B gives " + text(observed(COIN)) + " observed and "
                                + text(intervenedAtTheEnd(COIN)) + " under intervention, the same to 1e-12"))
                .oracle(Oracle.exact(
                        "concurrence of the copied coin",
                        0,
                        Simulator.density(COIN).concurrence(),
                        ROUNDING,
                        "it is a mixture of two product states"))
                .oracle(Oracle.exact(
                        "P(B=0|A=0) of a coin, without any quantum theory",
                        classicalCoin(0)[0],
                        observed(COIN).atZero(),
                        ROUNDING,
                        "enumeration of λ = 0, 1 with A = B = λ"))
                .oracle(Oracle.exact(
                        "P(B=0|do(A=1)) of a coin, without any quantum theory",
                        classicalCoin(1)[1],
                        intervenedAtTheEnd(COIN).atOne(),
                        ROUNDING,
                        "enumeration of λ = 0, 1 with B = λ and A set"))
                .oracle(Oracle.exact(
                        "CS of the copied coin",
                        Math.sqrt(0.5),
                        ConfoundingStrength.ofChsh(ChshCircuits.exactCorrelators(COIN, ChshSettings.PAPER)
                                .s()),
                        ROUNDING,
                        "closed form |⟨ZZ⟩ + ⟨XX⟩|/√2 with ⟨ZZ⟩ = 1 and ⟨XX⟩ = 0"))
                .control(
                        "a direct cause, intervened on before it acts, taken for the common cause",
                        Proof.settled(
                                "a coin A copied to B by A's own action gives the same P(B|do(A))",
                                Proof.Method.COUNTEREXAMPLE,
                                2,
                                distance(cause, intervenedAtTheEnd(BELL)) <= ROUNDING,
                                "it gives " + text(cause)))
                .value("coin-observed", text(observed(COIN)))
                .value("coin-intervened", text(intervenedAtTheEnd(COIN)))
                .value("coin-typical", printed.size() + " of " + printed.size())
                .reason(String.format(
                        "A fair coin λ copied to A and to B gives P(B=0|A=a) = %s and P(B=0|do(A=a)) = %s, the very laws of the Bell"
                                + " state, and under the executed protocol all %s printed numbers of Fig. 4 are typical of it. Only Z is"
                                + " measured, and Z measurements never see the coherence that tells |Φ⁺⟩ from the coin. The contrast is"
                                + " evidence of a common cause; nothing in it is quantum.",
                        text(observed(COIN)), text(intervenedAtTheEnd(COIN)), printed.size()))
                .caveat(
                        "The paper calls the system \"fully quantum-confounded\", and so it is prepared. What is contradicted is that anything"
                                + " measured in Experiment 4 depends on it.")
                .caveat(
                        "It takes a second basis, or a Bell test, to tell the two: the copied coin has E_XX = 0 and CS = 1/√2 at the"
                                + " paper's settings."));
        assertThat(printed)
                .as("every printed number of Fig. 4, from a classical coin")
                .allMatch(TypicalValue::holds);
    }
    // end::E4.8[]

    /** P(B = 0 | A = a) and P(B = 0 | do(A = a)) of a coin λ with A = B = λ, by counting. */
    private static double[] classicalCoin(int a) {
        int agreeing = 0;
        int zeroAmongThem = 0;
        int zeroWhenSet = 0;
        for (int lambda = 0; lambda < 2; lambda++) {
            agreeing += lambda == a ? 1 : 0;
            zeroAmongThem += lambda == a && lambda == 0 ? 1 : 0;
            zeroWhenSet += lambda == 0 ? 1 : 0;
        }
        return new double[] {(double) zeroAmongThem / agreeing, zeroWhenSet / 2.0};
    }

    private static List<TypicalValue> printedNumbers(Replications<Experiment4Result> runs) {
        List<TypicalValue> findings = new ArrayList<>();
        add(findings, "E4.1", runs, result -> result.observed().atZero());
        add(findings, "E4.2", runs, result -> result.observed().atOne());
        add(findings, "E4.3", runs, result -> result.intervened().atZero());
        add(findings, "E4.4", runs, result -> result.intervened().atOne());
        return findings;
    }

    /** Picks one condition of a replication. */
    private interface Condition {
        Proportion of(Experiment4Result result);
    }

    private static void add(
            List<TypicalValue> findings, String id, Replications<Experiment4Result> runs, Condition condition) {
        LedgerRow row = AuditRun.ledger().claim(id);
        findings.add(TypicalValue.of(AS_EXECUTED, row.printed("P"), runs.distribution(result -> condition
                .of(result)
                .value())));
        findings.add(TypicalValue.of(
                AS_EXECUTED,
                row.printed("P lower limit"),
                runs.distribution(result -> condition.of(result).wilson().lower())));
        findings.add(TypicalValue.of(
                AS_EXECUTED,
                row.printed("P upper limit"),
                runs.distribution(result -> condition.of(result).wilson().upper())));
    }

    @Property
    @Claim("E4.8")
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

    // tag::E4.9[]
    @Test
    @Claim("E4.9")
    void shouldCallADirectCauseSpuriousWhenTheSurgeryComesLast() {
        Circuit direct = FAIR_CAUSE.append(COPY);
        CausalEffect last = intervenedAtTheEnd(direct);
        CausalEffect between = CausalEffect.underIntervention(FAIR_CAUSE, COPY, 0, 1);
        CausalEffect bell = intervenedAtTheEnd(BELL);
        boolean distinguishes =
                distance(last, bell) > ROUNDING || distance(observed(direct), observed(BELL)) > ROUNDING;
        conclude(audit("E4.9")
                .finding(Proof.settled(
                        "surgery after the preparation gives another answer for a direct cause than for the Bell pair",
                        Proof.Method.COUNTEREXAMPLE,
                        1,
                        distinguishes,
                        "A copied to B by a CNOT: " + text(observed(direct)) + " observed, " + text(last)
                                + " under the surgery, as for the Bell pair"))
                .oracle(Oracle.exact(
                        "P(B=0|do(A=0)) − P(B=0|do(A=1)) with the surgery before the CNOT",
                        1,
                        -between.difference(),
                        ROUNDING,
                        "B is a copy of A: the causal effect is complete"))
                .oracle(Oracle.exact(
                        "the same with the surgery written as a channel",
                        between.atZero(),
                        zeroOfB(FAIR_CAUSE
                                .channel(Surgery.projectPrepare(0), 0)
                                .append(COPY)
                                .measure(0, 0)
                                .measure(1, 1)),
                        ROUNDING,
                        "Kraus operators instead of measurement and reset"))
                .control(
                        "the surgery put before the CNOT",
                        Proof.settled(
                                "it still gives the Bell pair's answer",
                                Proof.Method.COUNTEREXAMPLE,
                                1,
                                distance(between, bell) <= ROUNDING,
                                "it gives " + text(between)))
                .value("surgery-last", text(last))
                .value("surgery-between", text(between))
                .reason(String.format(
                        "Let A be a measured fair coin and B a copy of it made by a CNOT from A: a genuine direct cause. With the"
                                + " surgery where Experiment 4 has it, after the preparation and before the measurements,"
                                + " P(B=0|do(A=a)) is %s: the direct cause is called spurious, exactly like the Bell pair. No operation on A"
                                + " alone changes B's marginal, so in that place no state and no history can give another answer; and"
                                + " the paper's own Bell pair is made by just such a CNOT. Put before the CNOT the same surgery gives %s,"
                                + " as it should. So the method tells cause from correlation only for one who already knows where the"
                                + " cause acts, and Experiment 4 has no case in which it could have found one.",
                        text(last), text(between)))
                .caveat(
                        "The surgery itself is sound: placed before the mechanism, it is Pearl's intervention. Experiment 5 places it there,"
                                + " and there it finds the cause (E5.3)."));
    }
    // end::E4.9[]

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

    // tag::E4.10[]
    @Test
    @Claim("E4.10")
    void shouldRefuteThatTheGapMeasuresACausalEffect() {
        double bellGap = distance(observed(BELL), intervenedAtTheEnd(BELL));
        double bellEffect = Math.abs(intervenedAtTheEnd(BELL).difference());
        CausalEffect set = CausalEffect.underIntervention(FAIR_CAUSE, COPY, 0, 1);
        double directGap = distance(observed(FAIR_CAUSE.append(COPY)), set);
        double directEffect = Math.abs(set.difference());
        ClaimAudit audit = audit("E4.10");
        conclude(audit.finding(Proof.settled(
                        "|P(B=0|A=a) − P(B=0|do(A=a))| grows with the causal effect of A on B",
                        Proof.Method.COUNTEREXAMPLE,
                        2,
                        (directGap - bellGap) * (directEffect - bellEffect) > 0,
                        "Bell pair: gap " + fixed(bellGap, 1) + ", causal effect " + fixed(bellEffect, 1)
                                + "; direct copy: gap " + fixed(directGap, 1) + ", causal effect "
                                + fixed(directEffect, 1)))
                .oracle(Oracle.exact("gap of the Bell pair", 0.5, bellGap, ROUNDING, "1 against 1/2"))
                .oracle(Oracle.exact(
                        "causal effect of a copy",
                        1,
                        directEffect,
                        ROUNDING,
                        "Pearl's definition: P(b|do(a₁)) − P(b|do(a₀))"))
                .control(
                        "the interventional contrast put in place of the gap",
                        Proof.settled(
                                "Pearl's causal effect is also larger for the Bell pair than for the copy",
                                Proof.Method.COUNTEREXAMPLE,
                                2,
                                bellEffect > directEffect,
                                "it is smaller"))
                .value("bell-gap", fixed(bellGap, 1))
                .value("bell-effect", fixed(bellEffect, 1))
                .value("direct-gap", fixed(directGap, 1))
                .value("direct-effect", fixed(directEffect, 1))
                .reason(String.format(
                        "For the Bell pair, in which A does nothing to B, the gap between observing and setting A is %s. For a direct copy"
                                + " of A into B, where A determines B, it is %s. The causal effect P(B=0|do(A=0)) − P(B=0|do(A=1)) is %s"
                                + " and %s. A gap is a sign of confounding, the opposite of what Methods calls it.",
                        fixed(bellGap, 1), fixed(directGap, 1), fixed(bellEffect, 1), fixed(directEffect, 1))));
    }
    // end::E4.10[]
}
