package org.superconfounding.certificate;

import java.util.List;
import org.superconfounding.certificate.Certificate.Kind;
import org.superconfounding.exact.Surd;

/** What quantum theory reaches: bounds by sums of squares of operators, and strategies that attain them. */
public final class QuantumBounds {
    private static final String DILATION =
            "Every measurement with two outcomes is that of an observable of square one on a larger space"
                    + " (Naimark), and a sum of squares is nowhere negative, in any dimension.";
    private static final Surd TSIRELSON = Surd.ROOT_TWO.times(2, 1);
    private static final String OPERATOR = "A*B + A*B' + A'*B - A'*B'";

    /** Bob's two observables at the paper's settings; Alice's are Z and X. */
    static final String BOB = "(Z + X)/sqrt(2)";

    static final String BOB_PRIME = "(Z - X)/sqrt(2)";

    private QuantumBounds() {}

    /** Tsirelson's bound 2√2, reached by the Bell state. */
    public static Certificate chsh() {
        return state(Certificate.of(
                                "chsh-quantum-bound",
                                Kind.SQUARES,
                                "In quantum theory |S| is at most {bound}, in every dimension, and CS = |S|/{classical} at most {strength};"
                                        + " the Bell state reaches both at the paper's settings, more than any local model's {classical}.")
                        .restsOn(DILATION)
                        .party("Alice", "A", "A'")
                        .party("Bob", "B", "B'")
                        .let("S", OPERATOR)
                        .let("bound", TSIRELSON)
                        .squares("bound - S", "1/sqrt(2)", "A - (B + B')/sqrt(2)", "1/sqrt(2)", "A' - (B - B')/sqrt(2)")
                        .squares(
                                "bound + S", "1/sqrt(2)", "A + (B + B')/sqrt(2)", "1/sqrt(2)", "A' + (B - B')/sqrt(2)"))
                .equal("phi†*(" + chshOperator() + ")*phi", "bound")
                .let("classical", Surd.of(2, 1))
                .let("strength", Surd.ROOT_TWO)
                .equal("strength", "bound/classical")
                .less("classical", "bound")
                .equal("S^2", "classical^2 - (A*A' - A'*A)*(B*B' - B'*B)")
                .because("Landau's identity, another way to the same bound")
                .build();
    }

    /** S of the Bell state is more than any of the sixteen strategies has. */
    public static Certificate bellStateIsNotLocal() {
        return state(Certificate.of(
                        "bell-state-is-not-local",
                        Kind.SEPARATION,
                        "No mixture of strategies has the Bell state's probabilities at the paper's settings: a linear expression is at most"
                                + " {local} for each strategy and {bell} for the Bell state."))
                .restsOn(LocalBounds.MIXTURES)
                .let("coefficients", "[1, 1; 1, -1]")
                .because("of the mean products at a and a' (rows) with those at b and b' (columns)")
                .let("local", Surd.of(2, 1))
                .eachOutcome(List.of("a", "a'", "b", "b'"), "([a, a']*coefficients*[b; b'])^2", "local^2")
                .because("for each of the sixteen strategies the expression is local or minus local")
                .at("a, a', b, b' in {1}", "[a, a']*coefficients*[b; b']", "local")
                .let("bell", TSIRELSON)
                .let("products", "[1, 1; 1, -1]/sqrt(2)")
                .equal(
                        "products",
                        "[" + mean("Z", BOB) + ", " + mean("Z", BOB_PRIME) + "; " + mean("X", BOB) + ", "
                                + mean("X", BOB_PRIME) + "]")
                .equal("tr(coefficients†*products)", "bell")
                .less("local", "bell")
                .build();
    }

    /** (√2 − 1)/2 for CH, reached by the Bell state. */
    public static Certificate clauserHorne() {
        return state(Certificate.of(
                                "ch-quantum-bound",
                                Kind.SQUARES,
                                "In quantum theory CH is at most {bound}, in every dimension, and the Bell state reaches it at the paper's"
                                        + " settings; the printed {printed} is twice that. The least value is {least}.")
                        .restsOn(DILATION)
                        .party("Alice", "A", "A'")
                        .party("Bob", "B", "B'")
                        .let("S", OPERATOR)
                        .let(
                                "CH",
                                "(1 + A)*(1 + B)/4 + (1 + A)*(1 + B')/4 + (1 + A')*(1 + B)/4 - (1 + A')*(1 + B')/4 - (1 + A)/2 - (1 + B)/2")
                        .because("the probability of plus is the mean of (one plus the observable) over two")
                        .equal("CH", "(S - 2)/4")
                        .because("term by term; what is linear in A and B cancels")
                        .let("bound", TSIRELSON.minus(Surd.of(2, 1)).times(1, 4))
                        .squares(
                                "bound - CH", "sqrt(2)/8", "A - (B + B')/sqrt(2)", "sqrt(2)/8", "A' - (B - B')/sqrt(2)")
                        .let("least", TSIRELSON.plus(Surd.of(2, 1)).times(-1, 4))
                        .squares(
                                "CH - least",
                                "sqrt(2)/8",
                                "A + (B + B')/sqrt(2)",
                                "sqrt(2)/8",
                                "A' + (B - B')/sqrt(2)"))
                .equal("phi†*((" + chshOperator() + ") - 2*kron(I, I))*phi/4", "bound")
                .let("printed", Surd.ROOT_TWO.minus(Surd.of(1, 1)))
                .equal("2*bound", "printed")
                .less("0", "bound", "printed")
                .build();
    }

    /** |CH| of the singlet is (√2 + 1)/2. */
    public static Certificate clauserHorneSinglet() {
        return observables(
                        Certificate.of(
                                "ch-value-of-the-singlet",
                                Kind.COUNTEREXAMPLE,
                                "The singlet at the paper's settings has CH = {value}, so that |CH| exceeds the printed {printed}."))
                .let("singlet", "[0; 1; -1; 0]/sqrt(2)")
                .equal("singlet†*singlet", "1")
                .let("value", TSIRELSON.plus(Surd.of(2, 1)).times(-1, 4))
                .equal("singlet†*((" + chshOperator() + ") - 2*kron(I, I))*singlet/4", "value")
                .let("printed", Surd.ROOT_TWO.minus(Surd.of(1, 1)))
                .equal("(1 + printed)^2", "2")
                .less("0", "printed", "-value")
                .build();
    }

    /** |M| ≤ 4, reached by the GHZ state. */
    public static Certificate mermin() {
        return Certificate.of(
                        "mermin-quantum-bound",
                        Kind.SQUARES,
                        "In quantum theory |M| of three parties is at most {bound}, in every dimension; the state of Greenberger, Horne and"
                                + " Zeilinger reaches it in X and Y.")
                .restsOn(DILATION)
                .party("Alice", "A", "A'")
                .party("Bob", "B", "B'")
                .party("Carol", "C", "C'")
                .let("M", "A*B*C - A*B'*C' - A'*B*C' - A'*B'*C")
                .let("bound", Surd.of(4, 1))
                .squares(
                        "bound - M",
                        "1/2",
                        "1 - A*B*C",
                        "1/2",
                        "1 + A*B'*C'",
                        "1/2",
                        "1 + A'*B*C'",
                        "1/2",
                        "1 + A'*B'*C")
                .squares(
                        "bound + M",
                        "1/2",
                        "1 + A*B*C",
                        "1/2",
                        "1 - A*B'*C'",
                        "1/2",
                        "1 - A'*B*C'",
                        "1/2",
                        "1 - A'*B'*C")
                .let("X", "[0, 1; 1, 0]")
                .let("Y", "[0, -i; i, 0]")
                .equal("X^2", "Y^2", "X*X†", "Y*Y†", "[1, 0; 0, 1]")
                .let("ghz", "[1; 0; 0; 0; 0; 0; 0; 1]/sqrt(2)")
                .equal("ghz†*ghz", "1")
                .equal(
                        "ghz†*(kron(X, kron(X, X)) - kron(X, kron(Y, Y)) - kron(Y, kron(X, Y)) - kron(Y, kron(Y, X)))*ghz",
                        "bound")
                .build();
    }

    /** Every no-signaling behaviour obeys CH = (S − 2)/4: P(++) is (1 + E + the two means)/4. */
    public static Certificate clauserHorneIsChsh() {
        return Certificate.of(
                        "ch-is-shifted-chsh",
                        Kind.IDENTITY,
                        "Where no side's probabilities depend on the other's setting, CH = {shifted} with S the value of CHSH.")
                .unknown("a", "a'", "b", "b'", "E", "F", "G", "H")
                .let("S", "E + F + G - H")
                .let("shifted", "(S - 2)/4")
                .equal(
                        "(1 + a + b + E)/4 + (1 + a + b' + F)/4 + (1 + a' + b + G)/4 - (1 + a' + b' + H)/4 - (1 + a)/2 - (1 + b)/2",
                        "shifted")
                .because(
                        "a, a', b and b' are mean outcomes and E to H mean products; the probability of two plusses is a quarter of their"
                                + " sum and one")
                .build();
    }

    /** White noise and Bell state, ordered one way by CHSH and the other by CH. */
    public static Certificate strengthsDisagree() {
        return state(Certificate.of(
                        "strengths-by-chsh-and-ch",
                        Kind.COUNTEREXAMPLE,
                        "White noise has CS = {noiseByCHSH} by CHSH and {noiseByCH} by CH; the Bell state at the paper's settings has"
                                + " {bellByCHSH} and {bellByCH}. So the two order these behaviours differently."))
                .let("CHSH", chshOperator())
                .let("S", "phi†*CHSH*phi")
                .let("noiseByCHSH", Surd.of(0, 1))
                .let("noise", "kron(I, I)/4")
                .equal("tr(noise)", "1")
                .equal("noiseByCHSH", "tr(noise*CHSH)")
                .let("noiseByCH", Surd.of(1, 2))
                .equal("noiseByCH", "-(tr(noise*CHSH) - 2)/4")
                .let("bellByCHSH", Surd.ROOT_TWO)
                .equal("bellByCHSH", "S/2")
                .let("bellByCH", Surd.ROOT_TWO.minus(Surd.of(1, 1)).times(1, 2))
                .equal("bellByCH", "(S - 2)/4")
                .less("noiseByCHSH", "bellByCHSH")
                .less("0", "bellByCH", "noiseByCH")
                .build();
    }

    /** √2 − 1 is more than 41 %, and what it is as a winning probability. */
    public static Certificate overFortyOnePercent() {
        return Certificate.of(
                        "excess-over-the-local-bound",
                        Kind.ARITHMETIC,
                        "By CS the quantum bound exceeds the local one by {excess}, more than {printed}; by the probability of winning the"
                                + " CHSH game, {quantum} against {local}, by {relative}.")
                .let("excess", Surd.ROOT_TWO.minus(Surd.of(1, 1)))
                .equal("(1 + excess)^2", "2")
                .let("printed", "0.41")
                .less("printed", "excess", "printed + 0.01")
                .let("quantum", Surd.of(1, 2).plus(Surd.ROOT_TWO.times(1, 4)))
                .let("local", Surd.of(3, 4))
                .equal("quantum", "1/2 + 2*(1 + excess)/8")
                .equal("local", "1/2 + 2/8")
                .let("relative", Surd.ROOT_TWO.minus(Surd.of(1, 1)).times(1, 3))
                .equal("quantum/local", "1 + relative")
                .build();
    }

    /** S = 4 without signaling. */
    public static Certificate popescuRohrlich() {
        return Certificate.of(
                        "no-signaling-box-with-four",
                        Kind.COUNTEREXAMPLE,
                        "A box that does not signal can have S = {value}: no-signaling alone does not bound S by the quantum {bound}.")
                .let("value", Surd.of(4, 1))
                .let("bound", TSIRELSON)
                .let("box", "[1, 0, 0, 1; 1, 0, 0, 1; 1, 0, 0, 1; 0, 1, 1, 0]/2")
                .because(
                        "a row for each choice of settings (a, b), (a, b'), (a', b), (a', b'); probabilities of the outcomes, from two"
                                + " plusses to two minuses")
                .equal("box*[1, 0; 1, 0; 0, 1; 0, 1]", "box*[1, 0; 0, 1; 1, 0; 0, 1]", "[1, 1; 1, 1; 1, 1; 1, 1]/2")
                .because("all outcomes of one side are fair, whatever the settings")
                .equal("[1, 1, 1, -1]*box*[1; -1; -1; 1]", "value")
                .equal("bound^2", "8")
                .less("0", "bound", "value")
                .build();
    }

    static CertificateBuilder observables(CertificateBuilder builder) {
        return builder.let("I", "[1, 0; 0, 1]")
                .let("Z", "[1, 0; 0, -1]")
                .let("X", "[0, 1; 1, 0]")
                .equal("I", "Z^2", "X^2", "Z*Z†", "X*X†", "((Z + X)/sqrt(2))^2", "((Z - X)/sqrt(2))^2")
                .because("observables of square one");
    }

    static CertificateBuilder state(CertificateBuilder builder) {
        return observables(builder).let("phi", "[1; 0; 0; 1]/sqrt(2)").equal("phi†*phi", "1");
    }

    private static String mean(String alice, String bob) {
        return "phi†*kron(" + alice + ", " + bob + ")*phi";
    }

    /** The CHSH operator at the paper's settings. */
    static String chshOperator() {
        return "kron(Z, " + BOB + ") + kron(Z, " + BOB_PRIME + ") + kron(X, " + BOB + ") - kron(X, " + BOB_PRIME + ")";
    }

    static List<Certificate> all() {
        return List.of(
                chsh(),
                bellStateIsNotLocal(),
                clauserHorne(),
                clauserHorneSinglet(),
                mermin(),
                clauserHorneIsChsh(),
                strengthsDisagree(),
                overFortyOnePercent(),
                popescuRohrlich());
    }
}
