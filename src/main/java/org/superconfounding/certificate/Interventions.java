package org.superconfounding.certificate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.superconfounding.certificate.Certificate.Kind;
import org.superconfounding.exact.Surd;

/**
 * What projection and preparation of qubit A do. A stands on the left of a Kronecker product. Any prepared pure state is meant: its
 * amplitudes are unknowns, its length is one.
 */
public final class Interventions {
    private static final String LINEAR = "Both sides are linear in the state, so what holds for unknown entries holds for every state.";

    private Interventions() {}

    /** Complete positivity and trace preservation, by the Choi matrix. */
    public static Certificate channel() {
        return prepared(Certificate.of(
                        "surgery-is-a-channel",
                        Kind.CHANNEL,
                        "Projection of A followed by preparation of any pure state is completely positive and preserves the trace."))
                .restsOn("A map is completely positive exactly when its Choi matrix is nowhere negative (Choi).")
                .unknown("a", "b", "c", "d")
                .let("input", "[a, b; c, d]")
                .let("projected", "P*input*P + Q*input*Q")
                .let("output", "K*projected*K† + L*projected*L†")
                .equal("output", "tr(input)*state*state†")
                .because("what the two stages make of any operator")
                .equal("tr(output)", "tr(input)")
                .let("pair", "[1; 0; 0; 1]")
                .let("half", "kron(I, P)*pair*pair†*kron(I, P) + kron(I, Q)*pair*pair†*kron(I, Q)")
                .let("choi", "kron(I, K)*half*kron(I, K)† + kron(I, L)*half*kron(I, L)†")
                .because("both stages applied to the second half of a pair, not normalised")
                .squares("choi", "1", "kron([1, 0], state†)", "1", "kron([0, 1], state†)")
                .equal("traceRight(choi, 2)", "I")
                .build();
    }

    /** Conditioning on an outcome is no channel. */
    public static Certificate keepsOneOutcome() {
        return Certificate.of(
                        "keeping-one-outcome-loses-trace",
                        Kind.COUNTEREXAMPLE,
                        "Keeping only the runs in which A is found in one outcome preserves no trace, and moves B: the Bell state gives"
                                + " B the probability {after} in place of {before}.")
                .let("P", "[1, 0; 0, 0]")
                .let("I", "[1, 0; 0, 1]")
                .less("tr(P†*P)", "tr(I)")
                .let("bell", "[1; 0; 0; 1]/sqrt(2)")
                .let("kept", "kron(P, I)*bell*bell†*kron(P, I)")
                .let("after", Surd.of(1, 1))
                .equal("tr(kept*kron(I, P))", "after*tr(kept)")
                .let("before", Surd.of(1, 2))
                .equal("tr(bell*bell†*kron(I, P))", "before")
                .equal("tr(kept)", "before")
                .build();
    }

    /** Transposition is not completely positive. */
    public static Certificate transpositionIsNone() {
        return Certificate.of(
                        "transposition-is-no-channel",
                        Kind.COUNTEREXAMPLE,
                        "Transposition is not completely positive: its Choi matrix has the eigenvalue {value}.")
                .let("choi", "[1, 0, 0, 0; 0, 0, 1, 0; 0, 1, 0, 0; 0, 0, 0, 1]")
                .because("blocks are the transposes of the four units of a matrix of two rows")
                .let("vector", "[0; 1; -1; 0]")
                .let("value", Surd.of(-1, 1))
                .equal("choi*vector", "value*vector")
                .less("value", "0")
                .build();
    }

    /** Projection leaves a mixture of product states. */
    public static Certificate projectionBreaksEntanglement() {
        return projectors(Certificate.of(
                        "projection-breaks-entanglement",
                        Kind.IDENTITY,
                        "Projection of A, with the outcome forgotten, leaves a mixture of product states, whatever the state of A and B was."))
                .restsOn("A state is a mixture of vectors, and projection is linear.")
                .unknown("a", "b", "c", "d", "e", "f", "g", "h")
                .let("vector", "[a + i*b; c + i*d; e + i*f; g + i*h]")
                .let("projected", "kron(P, I)*vector*vector†*kron(P, I) + kron(Q, I)*vector*vector†*kron(Q, I)")
                .let("found", "[1, 0, 0, 0; 0, 1, 0, 0]*vector")
                .because("B's part where A is found in the first state")
                .let("other", "[0, 0, 1, 0; 0, 0, 0, 1]*vector")
                .equal("projected", "kron(P, found*found†) + kron(Q, other*other†)")
                .build();
    }

    /** Projection leaves the Bell state perfectly correlated. */
    public static Certificate projectionLeavesCorrelation() {
        return projectors(Certificate.of(
                        "projection-leaves-correlation",
                        Kind.COUNTEREXAMPLE,
                        "After projection of A the Bell state has probability {equal} for equal outcomes of A and B, while independence"
                                + " would give {independent}: B is not independent."))
                .let("bell", "[1; 0; 0; 1]/sqrt(2)")
                .let("before", "bell*bell†")
                .let("rho", "kron(P, I)*before*kron(P, I) + kron(Q, I)*before*kron(Q, I)")
                .equal("rho", "kron(P, P)/2 + kron(Q, Q)/2")
                .because("a fair coin, copied")
                .let("equal", Surd.of(1, 1))
                .equal("tr(rho*(kron(P, P) + kron(Q, Q)))", "equal")
                .let("apart", "kron(traceRight(rho, 2), traceLeft(rho, 2))")
                .because("the product of both reduced states")
                .let("independent", Surd.of(1, 2))
                .equal("tr(apart*(kron(P, P) + kron(Q, Q)))", "independent")
                .less("independent", "equal")
                .build();
    }

    /** Preparation alone makes A and B independent, in every state. */
    public static Certificate preparationMakesIndependent() {
        return prepared(generic(Certificate.of(
                                "preparation-makes-independent",
                                Kind.IDENTITY,
                                "Preparation of A alone makes A and B independent, in every state, and leaves B as it was; projection before it"
                                        + " changes nothing.")
                        .restsOn(LINEAR)))
                .let("made", "kron(K, I)*rho*kron(K, I)† + kron(L, I)*rho*kron(L, I)†")
                .equal("made", "kron(state*state†, traceLeft(rho, 2))")
                .let("projected", "kron(P, I)*rho*kron(P, I) + kron(Q, I)*rho*kron(Q, I)")
                .equal("kron(K, I)*projected*kron(K, I)† + kron(L, I)*projected*kron(L, I)†", "made")
                .equal("traceLeft(projected, 2)", "traceLeft(rho, 2)")
                .because("projection alone leaves B as it was, too")
                .build();
    }

    /** No channel on A moves B's state. */
    public static Certificate channelsDoNotSignal() {
        return generic(Certificate.of(
                                "channels-do-not-signal",
                                Kind.IDENTITY,
                                "No channel on A, and no measurement of A with the outcome forgotten, changes the state of B, whatever the state of"
                                        + " A and B is.")
                        .restsOn(LINEAR)
                        .restsOn("A channel is a sum over Kraus operators K with K†K summing to the identity (Kraus); measurements are"
                                + " channels."))
                .unknown("a", "b", "c", "d", "e", "f", "g", "h")
                .let("I", "[1, 0; 0, 1]")
                .let("K", "[a + i*b, c + i*d; e + i*f, g + i*h]")
                .equal(
                        "traceLeft(kron(K, I)*rho*kron(K, I)†, 2)",
                        "traceLeft(kron(K†*K, I)*rho, 2)")
                .because("summed over all Kraus operators the right side is B's state before")
                .build();
    }

    /** A gate on both qubits does. */
    public static Certificate gateOnBothSignals() {
        return Certificate.of(
                        "gate-on-both-qubits-moves-b",
                        Kind.COUNTEREXAMPLE,
                        "A gate that touches B as well can change B's state: controlled by an A that is set, a CNOT flips B.")
                .let("cnot", "[1, 0, 0, 0; 0, 1, 0, 0; 0, 0, 0, 1; 0, 0, 1, 0]")
                .let("before", "[0; 0; 1; 0]")
                .let("after", "cnot*before")
                .equal("traceLeft(before*before†, 2)", "[1, 0; 0, 0]")
                .equal("traceLeft(after*after†, 2)", "[0, 0; 0, 1]")
                .build();
    }

    /** A measurement of A leaves A random and B bound to it. */
    public static Certificate measuringIsNotSetting() {
        return projectors(Certificate.of(
                        "measuring-is-not-setting",
                        Kind.COUNTEREXAMPLE,
                        "A measurement of A on the Bell state leaves A at {chance}, and B bound to it: given A's outcome, B's is certain."
                                + " Forgotten, it leaves B's state as it was."))
                .let("bell", "[1; 0; 0; 1]/sqrt(2)")
                .let("before", "bell*bell†")
                .let("chance", Surd.of(1, 2))
                .equal("tr(before*kron(P, I))", "tr(before*kron(Q, I))", "chance")
                .let("found", "kron(P, I)*before*kron(P, I)")
                .equal("traceLeft(found, 2)/tr(found)", "P")
                .because("B's state where A was found in the first state")
                .let("other", "kron(Q, I)*before*kron(Q, I)")
                .equal("traceLeft(other, 2)/tr(other)", "Q")
                .equal("traceLeft(before, 2)", "I*chance", "traceLeft(found + other, 2)")
                .because("B's state before, and after the outcome is forgotten")
                .build();
    }

    /** The Bell state seen and set, and a classical coin with the same laws. */
    public static Certificate bellUnderIntervention() {
        return projectors(Certificate.of(
                        "bell-state-seen-and-set",
                        Kind.STRATEGY,
                        "On the Bell state B is plus with probability {seen} or {unseen} given A's outcome, and {set} whatever A is set"
                                + " to. A fair coin copied to A and B has the same laws."))
                .let("bell", "[1; 0; 0; 1]/sqrt(2)")
                .let("pair", "bell*bell†")
                .let("coin", "kron(P, P)/2 + kron(Q, Q)/2")
                .let("seen", Surd.of(1, 1))
                .equal("tr(pair*kron(P, P))/tr(pair*kron(P, I))", "tr(coin*kron(P, P))/tr(coin*kron(P, I))", "seen")
                .let("unseen", Surd.of(0, 1))
                .equal("tr(pair*kron(Q, P))/tr(pair*kron(Q, I))", "tr(coin*kron(Q, P))/tr(coin*kron(Q, I))", "unseen")
                .let("set", Surd.of(1, 2))
                .equal("traceLeft(pair, 2)", "traceLeft(coin, 2)", "set*I")
                .because("by preparation-makes-independent this is B's state once A is set, to whatever state")
                .less("unseen", "set", "seen")
                .build();
    }

    /** Surgery after the cause has acted finds nothing. */
    public static Certificate lastSurgeryIsBlind() {
        return projectors(Certificate.of(
                        "surgery-after-the-cause-is-blind",
                        Kind.COUNTEREXAMPLE,
                        "Let A be a fair coin and B its copy, made by a CNOT from A. Surgery on A after the CNOT leaves B at {blind} for both"
                                + " values, as for the Bell state; before the CNOT it gives {one} and {other}."))
                .let("cnot", "[1, 0, 0, 0; 0, 1, 0, 0; 0, 0, 0, 1; 0, 0, 1, 0]")
                .let("coin", "kron(I/2, P)")
                .let("copied", "cnot*coin*cnot†")
                .equal("copied", "kron(P, P)/2 + kron(Q, Q)/2")
                .let("flip", "[0, 1; 1, 0]")
                .let("zero", "kron(P, I)*copied*kron(P, I) + kron(P*flip, I)*copied*kron(flip*P, I)")
                .because("measured and reset: A set to the first state")
                .let("first", "kron(flip, I)*zero*kron(flip, I)")
                .because("and flipped: A set to the second")
                .let("blind", Surd.of(1, 2))
                .equal("tr(zero*kron(P, P))", "tr(first*kron(Q, P))", "blind")
                .let("one", Surd.of(1, 1))
                .equal("tr(cnot*kron(P, P)*cnot†*kron(I, P))", "one")
                .let("other", Surd.of(0, 1))
                .equal("tr(cnot*kron(Q, P)*cnot†*kron(I, P))", "other")
                .less("other", "one")
                .build();
    }

    /** The gap between seeing and setting is no causal effect. */
    public static Certificate gapIsNoEffect() {
        return projectors(Certificate.of(
                        "gap-is-no-causal-effect",
                        Kind.COUNTEREXAMPLE,
                        "For the Bell state the gap between seeing and setting A is {bellGap} and the causal effect of A on B {bellEffect};"
                                + " for a B copied from A they are {copyGap} and {copyEffect}."))
                .let("bell", "[1; 0; 0; 1]/sqrt(2)")
                .let("seen", "tr(bell*bell†*kron(P, P))/tr(bell*bell†*kron(P, I))")
                .let("set", "tr(bell*bell†*kron(I, P))")
                .let("bellGap", Surd.of(1, 2))
                .equal("seen - set", "bellGap")
                .let("bellEffect", Surd.of(0, 1))
                .equal("set - set", "bellEffect")
                .because("by preparation-makes-independent B does not depend on what A is set to")
                .let("cnot", "[1, 0, 0, 0; 0, 1, 0, 0; 0, 0, 0, 1; 0, 0, 1, 0]")
                .let("setCopy", "tr(cnot*kron(P, P)*cnot†*kron(I, P))")
                .let("copied", "cnot*kron(I/2, P)*cnot†")
                .let("copyGap", Surd.of(0, 1))
                .equal("tr(copied*kron(P, P))/tr(copied*kron(P, I)) - setCopy", "copyGap")
                .let("copyEffect", Surd.of(1, 1))
                .equal("setCopy - tr(cnot*kron(Q, P)*cnot†*kron(I, P))", "copyEffect")
                .less("copyGap", "bellGap")
                .less("bellEffect", "copyEffect")
                .build();
    }

    /** A direct cause that no marginal shows. */
    public static Certificate silentCause() {
        return projectors(Certificate.of(
                        "direct-cause-leaves-marginals",
                        Kind.COUNTEREXAMPLE,
                        "A fair coin A copied to B is a direct cause, and A's law is {chance} whether B is made and measured or not."))
                .let("cnot", "[1, 0, 0, 0; 0, 1, 0, 0; 0, 0, 0, 1; 0, 0, 1, 0]")
                .let("before", "kron(I/2, P)")
                .let("after", "cnot*before*cnot†")
                .let("measured", "kron(I, P)*after*kron(I, P) + kron(I, Q)*after*kron(I, Q)")
                .let("chance", Surd.of(1, 2))
                .equal("traceRight(before, 2)", "traceRight(after, 2)", "traceRight(measured, 2)", "chance*I")
                .let("flip", "[0, 1; 1, 0]")
                .equal("cnot*kron(flip*P*flip, P)*cnot†", "kron(Q, Q)")
                .because("A turned by hand turns B")
                .equal("cnot*kron(P, P)*cnot†", "kron(P, P)")
                .build();
    }

    private static CertificateBuilder projectors(CertificateBuilder builder) {
        return builder.let("P", "[1, 0; 0, 0]").let("Q", "[0, 0; 0, 1]").let("I", "P + Q").equal("I*I", "I");
    }

    private static CertificateBuilder prepared(CertificateBuilder builder) {
        return projectors(builder.unknown("p", "q", "r").square("s", "1 - p^2 - q^2 - r^2"))
                .let("state", "[p + i*q; r + i*s]")
                .equal("state†*state", "1")
                .let("K", "state*[1, 0]")
                .because("Kraus operators of the preparation")
                .let("L", "state*[0, 1]")
                .equal("K†*K + L†*L", "I");
    }

    /** A matrix rho of four rows with unknown entries. */
    private static CertificateBuilder generic(CertificateBuilder builder) {
        List<String> entries = IntStream.range(0, 16)
                .mapToObj(k -> "x" + (char) ('a' + k))
                .toList();
        return builder.unknown(entries.toArray(String[]::new))
                .let(
                        "rho",
                        "["
                                + IntStream.range(0, 4)
                                        .mapToObj(row -> String.join(", ", entries.subList(4 * row, 4 * row + 4)))
                                        .collect(Collectors.joining("; "))
                                + "]");
    }

    static List<Certificate> all() {
        return List.of(channel(), keepsOneOutcome(), transpositionIsNone(), projectionBreaksEntanglement(), projectionLeavesCorrelation(), preparationMakesIndependent(), channelsDoNotSignal(), gateOnBothSignals(), measuringIsNotSetting(), bellUnderIntervention(), lastSurgeryIsBlind(), gapIsNoEffect(), silentCause());
    }
}
