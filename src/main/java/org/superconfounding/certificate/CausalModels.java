package org.superconfounding.certificate;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.superconfounding.certificate.Certificate.Kind;
import org.superconfounding.exact.Surd;

/** Classical causes that do what an entangled pair does: arrows across, runs that know their block, coins that are copied. */
public final class CausalModels {
    private static final List<String> BITS = List.of("0", "1");
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
                .eachEqual(OUTCOMES_AND_SETTINGS, BITS, model("l", FROM_SETTING), bornRule())
                .because("A is l, and B is l plus xy plus k, modulo two")
                .eachEqual(OUTCOMES_AND_SETTINGS, BITS, model(xor("l", "x"), FROM_OUTCOME), bornRule())
                .because("A is l plus x, and B is A plus (A plus l) y plus k, modulo two")
                .eachEqual(
                        List.of("l", "k"),
                        BITS,
                        xor(xor("l", "(0*1)"), "k"),
                        "1 - " + xor(xor("l", "(1*1)"), "k"))
                .because("Alice's setting, turned alone, turns B for every l and k when Bob's is one")
                .eachEqual(
                        List.of("l", "k"),
                        BITS,
                        xor(xor("0", "(" + xor("0", "l") + "*0)"), "k"),
                        "1 - " + xor(xor("1", "(" + xor("1", "l") + "*0)"), "k"))
                .because("her outcome, turned alone, turns B for every l and k when Bob's setting is zero")
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
                .equal("sum(x, 0, 1, sum(y, 0, 1, (1 - 2*x*y)*" + correlator() + "))", "value")
                .because("A is the fair bit l, and B is l plus xy modulo two; the correlator is the mean product of signs")
                .let("fair", Surd.of(1, 2))
                .eachEqual(List.of("x", "y"), BITS, "sum(l, 0, 1, (1 - " + xor("l", "(x*y)") + ")/2)", "fair")
                .build();
    }

    private static String correlator() {
        return "sum(l, 0, 1, (1 - 2*l)*(1 - 2*" + xor("l", "(x*y)") + ")/2)";
    }

    /** Recorded correlators of one run in thousandths, in the order ab, ab′, a′b, a′b′. */
    public static Certificate recordedRun(String name, int[] thousandths) {
        int[] signs = {1, 1, 1, -1};
        List<String> recorded = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        BigFraction s = BigFraction.ZERO;
        for (int k = 0; k < 4; k++) {
            s = s.add(BigFraction.of(signs[k] * thousandths[k], 1000));
            recorded.add(Surd.text(BigFraction.of(thousandths[k], 1000)));
        }
        BigFraction informed = s.subtract(2).divide(2);
        for (int k = 0; k < 4; k++) {
            BigFraction left = BigFraction.of(thousandths[k], 1000)
                    .subtract(informed.multiply(signs[k]))
                    .divide(informed.negate().add(1));
            // The strategies with S = 2 miss the sign of one correlator; this is how often it has to be this one.
            rest.add(Surd.text(left.multiply(-signs[k]).add(1).divide(2)));
        }
        return Certificate.of(
                        name,
                        Kind.LOCAL_MODEL,
                        "A local model in which a share {informed} of shots knows which choice of settings is running, and the rest does not,"
                                + " has the four recorded correlators, with S = {value}, and fair outcomes.")
                .restsOn("The settings of a block were fixed before it ran, so a common cause can know them.")
                .let("recorded", "[" + String.join(", ", recorded) + "]")
                .because("correlators at (a, b), (a, b'), (a', b) and (a', b')")
                .let("value", Surd.of(s))
                .let("signs", "[1, 1, 1, -1]")
                .equal("signs*recorded†", "value")
                .let("informed", Surd.of(informed))
                .less("0", "informed", "1")
                .let("weights", "[" + String.join(", ", rest) + "]")
                .because("of the four pairs of strategies with S two, which fix products of outcomes and differ in both sides' signs")
                .equal("weights*[1; 1; 1; 1]", "1")
                .less("0", "weights*[1; 0; 0; 0]")
                .less("0", "weights*[0; 1; 0; 0]")
                .less("0", "weights*[0; 0; 1; 0]")
                .less("0", "weights*[0; 0; 0; 1]")
                .let("products", "[-1, 1, 1, -1; 1, -1, 1, -1; 1, 1, -1, -1; 1, 1, 1, 1]")
                .because("the four products that each pair fixes")
                .equal("products*signs†", "[2; 2; 2; 2]")
                .let("first", "[1, -1; 1, 1; 1, -1; 1, 1]")
                .because("outcomes at a and a' of one strategy of each pair")
                .let("second", "[-1, 1; 1, -1; 1, 1; 1, 1]")
                .because("outcomes at b and b'; the other strategy of a pair has all four signs turned")
                .eachEqual(
                        List.of("j"),
                        List.of("[1, 0, 0, 0]", "[0, 1, 0, 0]", "[0, 0, 1, 0]", "[0, 0, 0, 1]"),
                        "j*products",
                        "kron(j*first, j*second)")
                .equal("informed*signs + (1 - informed)*weights*products", "recorded")
                .build();
    }

    /** The law of Experiment 5 from a coin. */
    public static Certificate coinForTheFeatures() {
        String law = "[1/2, 0, 0, 0, 0, (1 - k)/2, 0, k/2]";
        return Certificate.of(
                        "feature-law-from-a-copied-coin",
                        Kind.COUNTEREXAMPLE,
                        "A fair coin, copied to B always and to C with probability k, gives the law of A, C and B in Experiment Five, seen and"
                                + " under each intervention: no entanglement is needed for it.")
                .restsOn("The angle of the first qubit is drawn evenly around a right angle, so that each pair of amplitudes c and s comes"
                        + " as often as s and c.")
                .unknown("s", "k")
                .square("c", "1 - s^2")
                .let("P", "[1, 0; 0, 0]")
                .let("Q", "[0, 0; 0, 1]")
                .let("I", "P + Q")
                .let("X", "[0, 1; 1, 0]")
                .let("cnot", "kron(P, I) + kron(Q, X)")
                .let("far", "kron(P, kron(I, I)) + kron(Q, kron(I, X))")
                .because("from A to B; the order is A, C, B")
                .let("one", "[c^2, c*s; c*s, s^2]")
                .let("two", "[s^2, c*s; c*s, c^2]")
                .let("qubit", "(one + two)/2")
                .because("A, averaged over both members of the pair of angles")
                .let("pair", "k*cnot*kron(qubit, P)*cnot† + (1 - k)*kron(qubit, P)")
                .let("rho", "far*kron(pair, P)*far†")
                .equal(diagonal("rho"), law)
                .because("probabilities of A, C, B from three zeros to three ones")
                .let("setA", "far*kron(kron(P, traceLeft(pair, 2)), P)*far†")
                .equal(diagonal("setA"), "[1 - k/2, 0, k/2, 0, 0, 0, 0, 0]")
                .because("A set to zero: B is zero, and C keeps its law")
                .let("setAToOne", "far*kron(kron(Q, traceLeft(pair, 2)), P)*far†")
                .equal(diagonal("setAToOne"), "[0, 0, 0, 0, 0, 1 - k/2, 0, k/2]")
                .let("setC", "far*kron(kron(traceRight(pair, 2), P), P)*far†")
                .equal(diagonal("setC"), "[1/2, 0, 0, 0, 0, 1/2, 0, 0]")
                .because("C set to zero: B keeps following A")
                .let("setCToOne", "far*kron(kron(traceRight(pair, 2), Q), P)*far†")
                .equal(diagonal("setCToOne"), "[0, 0, 1/2, 0, 0, 0, 0, 1/2]")
                .equal(
                        law,
                        "[1/2, 0, 0, 0, 0, 0, 0, 0] + (1 - k)*[0, 0, 0, 0, 0, 1/2, 0, 0] + k*[0, 0, 0, 0, 0, 0, 0, 1/2]")
                .because("the coin's law: zero; one without a copy in C; one with it")
                .build();
    }

    /** The training law is symmetric in A and C. */
    public static Certificate exchangeableFeatures() {
        return Certificate.of(
                        "features-are-exchangeable",
                        Kind.IDENTITY,
                        "At full confounding the law of A, C and B does not change when A and C change places.")
                .let("law", "[1/2, 0, 0, 0, 0, 0, 0, 1/2]")
                .let(
                        "swap",
                        "[1, 0, 0, 0, 0, 0, 0, 0; 0, 1, 0, 0, 0, 0, 0, 0; 0, 0, 0, 0, 1, 0, 0, 0; 0, 0, 0, 0, 0, 1, 0, 0; 0, 0, 1, 0, 0, 0, 0, 0;"
                                + " 0, 0, 0, 1, 0, 0, 0, 0; 0, 0, 0, 0, 0, 0, 1, 0; 0, 0, 0, 0, 0, 0, 0, 1]")
                .let("ghz", "[1; 0; 0; 0; 0; 0; 0; 1]/sqrt(2)")
                .equal(diagonal("(ghz*ghz†)"), "law", "law*swap")
                .equal("swap^2", "swap*swap†")
                .equal("swap*kron([1; 0], kron([0; 1], [1; 0]))", "kron([0; 1], kron([1; 0], [1; 0]))")
                .equal("swap*kron([1; 0], kron([0; 1], [0; 1]))", "kron([0; 1], kron([1; 0], [0; 1]))")
                .equal("swap*kron([1; 0], kron([1; 0], [1; 0]))", "kron([1; 0], kron([1; 0], [1; 0]))")
                .equal("swap*kron([0; 1], kron([0; 1], [1; 0]))", "kron([0; 1], kron([0; 1], [1; 0]))")
                .equal("swap*kron([1; 0], kron([1; 0], [0; 1]))", "kron([1; 0], kron([1; 0], [0; 1]))")
                .equal("swap*kron([0; 1], kron([0; 1], [0; 1]))", "kron([0; 1], kron([0; 1], [0; 1]))")
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
                .let("far", "kron(P, kron(P + Q, P + Q)) + kron(Q, kron(P + Q, X))")
                .because("from A to B; the order is A, C, B")
                .eachEqual(
                        List.of("a", "c"),
                        BITS,
                        "far*kron((1 - a)*P + a*Q, kron((1 - c)*P + c*Q, P))*far†",
                        "kron((1 - a)*P + a*Q, kron((1 - c)*P + c*Q, (1 - a)*P + a*Q))")
                .build();
    }

    /** The eight diagonal entries as a row. */
    private static String diagonal(String matrix) {
        List<String> entries = new ArrayList<>();
        for (int k = 0; k < 8; k++) {
            StringBuilder unit = new StringBuilder("[");
            for (int i = 0; i < 8; i++) {
                unit.append(i == 0 ? "" : ", ").append(i == k ? 1 : 0);
            }
            entries.add(unit + "]*" + matrix + "*" + unit + "]†");
        }
        return "[" + String.join(", ", entries) + "]";
    }

    private static CertificateBuilder born(CertificateBuilder builder) {
        return QuantumBounds.state(builder);
    }

    /** The Born rule for outcome bits a and b and setting bits x and y. */
    private static String bornRule() {
        return "bell†*kron(I + (1 - 2*a)*((1 - x)*Z + x*X), I + (1 - 2*b)*(Z + (1 - 2*y)*X)/sqrt(2))*bell/4";
    }

    private static String model(String alice, String bob) {
        return "sum(l, 0, 1, sum(k, 0, 1, (k*flips + (1 - k)*(1 - flips))/2*" + same("a", alice) + "*" + same("b", bob) + "))";
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
                recordedRun("recorded-run-zero-local-model", new int[] {724, 680, 712, -676}),
                recordedRun("recorded-run-one-local-model", new int[] {708, 692, 660, -686}),
                coinForTheFeatures(),
                exchangeableFeatures(),
                labelFollowsA());
    }
}
