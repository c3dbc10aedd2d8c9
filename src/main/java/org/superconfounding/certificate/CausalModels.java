package org.superconfounding.certificate;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.superconfounding.certificate.Certificate.Kind;
import org.superconfounding.exact.Surd;

/** Classical causes that do what an entangled pair does: arrows across, runs that know their block, coins that are copied. */
public final class CausalModels {
    private static final List<String> OUTCOMES = List.of("a", "c", "b");
    private static final List<String> OUTCOMES_AND_SETTINGS = List.of("a", "b", "x", "y");

    /** Bob's outcome l ⊕ xy ⊕ k and, with A = l ⊕ x, a ⊕ (a ⊕ l)y ⊕ k. */
    private static final String FROM_SETTING = xor(xor("l", "(x*y)"), "k");

    private static final String FROM_OUTCOME = xor(xor("a", "(" + xor("a", "l") + "*y)"), "k");

    private CausalModels() {}

    /** Two models with a direct cause and the probabilities of the Bell state. */
    public static Certificate arrowsHideBehindNoSignaling() {
        return born(Certificate.of(
                        "direct-causes-behind-no-signaling",
                        Kind.COUNTEREXAMPLE,
                        "Two classical models, in which Alice's setting or her outcome is a direct cause of B, have the sixteen"
                                + " probabilities of the Bell state at the paper's settings, S = {value}; so nothing is signaled."))
                .let("flips", Surd.of(1, 2).minus(Surd.ROOT_TWO.times(1, 4)))
                .because("how often the last bit k is one; the common cause l is a fair bit")
                .eachBit(OUTCOMES_AND_SETTINGS, model("l", FROM_SETTING), bornRule())
                .because("A is l, and B is l plus xy plus k, modulo two")
                .eachBit(OUTCOMES_AND_SETTINGS, model(xor("l", "x"), FROM_OUTCOME), bornRule())
                .because("A is l plus x, and B is A plus (A plus l) y plus k, modulo two")
                .eachBit(
                        List.of("l", "k", "x", "y"),
                        "y*" + FROM_SETTING,
                        "y*(1 - " + FROM_SETTING.replace("x", "(1 - x)") + ")")
                .because("Alice's setting, turned alone, turns B for every l and k when Bob's is one")
                .eachBit(
                        List.of("l", "k", "a", "y"),
                        FROM_OUTCOME.replace("a", "(1 - a)"),
                        "y*" + FROM_OUTCOME + " + (1 - y)*(1 - " + xor("a", "k") + ")")
                .because(
                        "her outcome, turned alone, turns B for every l and k when Bob's setting is zero, and leaves it when it is one")
                .let("value", Surd.ROOT_TWO.times(2, 1))
                .equal("4*(1 - 2*flips)", "value")
                .less("2", "value")
                .build();
    }

    /** S = 4 by an arrow from a setting. */
    public static Certificate arrowReachesFour() {
        return Certificate.of(
                        "classical-cause-with-an-arrow-across",
                        Kind.COUNTEREXAMPLE,
                        "A classical model with an arrow from Alice's setting to B has S = {value} and signals nothing: B alone is plus with"
                                + " probability {fair}.")
                .let("value", Surd.of(4, 1))
                .eachBit(List.of("l", "x", "y"), "(1 - 2*x*y)*(1 - 2*l)*(1 - 2*" + xor("l", "(x*y)") + ")", "1")
                .because(
                        "A is the fair bit l, and B is l plus xy modulo two; so each of the four correlators has the sign that S gives it")
                .equal("1 + 1 + 1 + 1", "value")
                .let("fair", Surd.of(1, 2))
                .eachBit(List.of("x", "y"), "sum(l in {0, 1}: (1 - " + xor("l", "(x*y)") + ")/2)", "fair")
                .build();
    }

    /** The correlators of the first recorded run of the Bell state. */
    public static Certificate firstRecordedRun() {
        return recordedRun("first-recorded-run-local-model", new int[] {724, 680, 712, -676});
    }

    /** The correlators of the second recorded run of the Bell state. */
    public static Certificate secondRecordedRun() {
        return recordedRun("second-recorded-run-local-model", new int[] {708, 692, 660, -686});
    }

    /**
     * A share of shots that knows the block has the products 1, 1, 1, −1; the rest mixes the strategies with S = 2, each of which misses
     * one of these. Correlators are in thousandths, in the order ab, ab′, a′b, a′b′.
     */
    private static Certificate recordedRun(String name, int[] thousandths) {
        int[] signs = {1, 1, 1, -1};
        BigFraction[] recorded = new BigFraction[4];
        BigFraction s = BigFraction.ZERO;
        for (int k = 0; k < 4; k++) {
            recorded[k] = BigFraction.of(thousandths[k], 1000);
            s = s.add(recorded[k].multiply(signs[k]));
        }
        BigFraction informed = s.subtract(2).divide(2);
        CertificateBuilder builder = Certificate.of(
                        name,
                        Kind.LOCAL_MODEL,
                        "A local model in which a share {informed} of shots knows which choice of settings is running, and the rest does not,"
                                + " has the four recorded correlators, with S = {value}, and fair outcomes.")
                .restsOn(
                        "The settings of a block were fixed before it ran, so a common cause can know them. Each strategy and the one with"
                                + " all its signs turned come equally often, so outcomes are fair.")
                .let(
                        "recorded",
                        "["
                                + String.join(
                                        ", ",
                                        Arrays.stream(recorded).map(Surd::text).toList()) + "]")
                .because("correlators at (a, b), (a, b'), (a', b) and (a', b')")
                .let("value", Surd.of(s))
                .let("signs", "[1, 1, 1, -1]")
                .equal("signs*recorded†", "value")
                .let("informed", Surd.of(informed))
                .less("0", "informed", "1");
        for (int k = 0; k < 4; k++) {
            BigFraction rest = recorded[k]
                    .subtract(informed.multiply(signs[k]))
                    .divide(informed.negate().add(1));
            String weight = "w" + (char) ('A' + k);
            builder.let(weight, Surd.of(rest.multiply(-signs[k]).add(1).divide(2)))
                    .less("0", weight);
        }
        return builder.equal("wA + wB + wC + wD", "1")
                .because("shares of the strategies that miss the first, second, third or fourth of the signs")
                .let(
                        "rest",
                        "wA*kron([1, -1], [-1, 1]) + wB*kron([1, 1], [1, -1]) + wC*kron([1, -1], [1, 1]) + wD*kron([1, 1], [1, 1])")
                .because("their outcomes at a and a', and at b and b', as factors")
                .equal("informed*signs + (1 - informed)*rest", "recorded")
                .build();
    }

    /** The law of Experiment 5 from a coin. */
    public static Certificate coinForTheFeatures() {
        return Certificate.of(
                        "feature-law-from-a-copied-coin",
                        Kind.COUNTEREXAMPLE,
                        "A fair coin, copied to B always and to C with probability k, gives the law of A, C and B in Experiment Five, seen and"
                                + " under each intervention: no entanglement is needed for it.")
                .restsOn(
                        "The angle of the first qubit is drawn evenly around a right angle, so that each pair of amplitudes r and s comes"
                                + " as often as s and r.")
                .unknown("s", "k")
                .square("r", "1 - s^2")
                .let("P", "[1, 0; 0, 0]")
                .let("Q", "[0, 0; 0, 1]")
                .let("I", "P + Q")
                .let("X", "[0, 1; 1, 0]")
                .equal("I*I", "I", "X^2")
                .let("cnot", "kron(P, I) + kron(Q, X)")
                .let("far", "kron(P, kron(I, I)) + kron(Q, kron(I, X))")
                .because("from A to B; the order is A, C, B")
                .let("one", "[r^2, r*s; r*s, s^2]")
                .let("two", "[s^2, r*s; r*s, r^2]")
                .let("qubit", "(one + two)/2")
                .because("A, averaged over both members of the pair of angles")
                .let("pair", "k*cnot*kron(qubit, P)*cnot† + (1 - k)*kron(qubit, P)")
                .let("rho", "far*kron(pair, P)*far†")
                .eachBit(
                        OUTCOMES,
                        probability("rho"),
                        "sum(l in {0, 1}: sum(m in {0, 1}: (m*k + (1 - m)*(1 - k))/2*" + same("a", "l") + "*"
                                + same("b", "l") + "*" + same("c", "(l*m)") + "))")
                .because("the fair coin l, copied to A and B always, and to C where m is one")
                .let("setA", "far*kron(kron(P, traceLeft(pair, 2)), P)*far†")
                .eachBit(OUTCOMES, probability("setA"), "(1 - a)*(1 - b)*((1 - c)*(1 - k/2) + c*k/2)")
                .because("A set to zero: B is zero, and C keeps its law")
                .let("setAToOne", "far*kron(kron(Q, traceLeft(pair, 2)), P)*far†")
                .eachBit(OUTCOMES, probability("setAToOne"), "a*b*((1 - c)*(1 - k/2) + c*k/2)")
                .let("setC", "far*kron(kron(traceRight(pair, 2), P), P)*far†")
                .eachBit(OUTCOMES, probability("setC"), "(1 - c)*(1 - a - b + 2*a*b)/2")
                .because("C set to zero: B keeps following A")
                .let("setCToOne", "far*kron(kron(traceRight(pair, 2), Q), P)*far†")
                .eachBit(OUTCOMES, probability("setCToOne"), "c*(1 - a - b + 2*a*b)/2")
                .build();
    }

    /** The training law is symmetric in A and C. */
    public static Certificate exchangeableFeatures() {
        return Certificate.of(
                        "features-are-exchangeable",
                        Kind.IDENTITY,
                        "At full confounding the law of A, C and B does not change when A and C change places.")
                .let("P", "[1, 0; 0, 0]")
                .let("Q", "[0, 0; 0, 1]")
                .let("ghz", "(kron([1; 0], kron([1; 0], [1; 0])) + kron([0; 1], kron([0; 1], [0; 1])))/sqrt(2)")
                .equal("ghz†*ghz", "1")
                .eachBit(
                        List.of("a", "c", "b"),
                        law("a", "c"),
                        law("c", "a"),
                        "(1 - a - c + 2*a*c)*(1 - a - b + 2*a*b)/2")
                .because("outcome bits; the law is one half where all three are equal, and zero elsewhere")
                .build();
    }

    /** The label under do(A, C). */
    public static Certificate labelFollowsA() {
        return Certificate.of(
                        "label-follows-a-alone",
                        Kind.IDENTITY,
                        "Where B is attached by a CNOT from A, and A and C are set before, the label is A's value and C makes no difference.")
                .let("P", "[1, 0; 0, 0]")
                .let("Q", "[0, 0; 0, 1]")
                .let("X", "[0, 1; 1, 0]")
                .equal("P + Q", "X^2")
                .let("far", "kron(P, kron(P + Q, P + Q)) + kron(Q, kron(P + Q, X))")
                .because("from A to B; the order is A, C, B")
                .eachBit(
                        List.of("a", "c"),
                        "far*kron(" + found("a") + ", kron(" + found("c") + ", P))*far†",
                        "kron(" + found("a") + ", kron(" + found("c") + ", " + found("a") + "))")
                .build();
    }

    private static String law(String first, String second) {
        return "ghz†*kron(" + found(first) + ", kron(" + found(second) + ", " + found("b") + "))*ghz";
    }

    /** The probability of outcome bits a, c and b in a state of A, C and B. */
    private static String probability(String state) {
        return "tr(" + state + "*kron(" + found("a") + ", kron(" + found("c") + ", " + found("b") + ")))";
    }

    private static String found(String bit) {
        return "P + " + bit + "*(Q - P)";
    }

    private static CertificateBuilder born(CertificateBuilder builder) {
        return QuantumBounds.state(builder);
    }

    /** The Born rule for outcome bits a and b and setting bits x and y. */
    private static String bornRule() {
        return "phi†*kron(I + (1 - 2*a)*((1 - x)*Z + x*X), I + (1 - 2*b)*(Z + (1 - 2*y)*X)/sqrt(2))*phi/4";
    }

    private static String model(String alice, String bob) {
        return "sum(l in {0, 1}: sum(k in {0, 1}: (k*flips + (1 - k)*(1 - flips))/2*" + same("a", alice) + "*"
                + same("b", bob) + "))";
    }

    /** One if two bits are equal, zero if not. */
    private static String same(String one, String other) {
        return "(1 - " + xor(one, other) + ")";
    }

    private static String xor(String one, String other) {
        return "(" + one + " + " + other + " - 2*" + one + "*" + other + ")";
    }

    static List<Certificate> all() {
        return List.of(
                arrowsHideBehindNoSignaling(),
                arrowReachesFour(),
                firstRecordedRun(),
                secondRecordedRun(),
                coinForTheFeatures(),
                exchangeableFeatures(),
                labelFollowsA());
    }
}
