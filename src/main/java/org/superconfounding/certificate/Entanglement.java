package org.superconfounding.certificate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.superconfounding.certificate.Certificate.Kind;
import org.superconfounding.exact.Surd;

/** An entangled state that no Bell test with projective measurements tells from a common cause: |Φ⁺⟩ with white noise. */
public final class Entanglement {
    private static final int VERTICES = 12;

    /** Scales the vertices to vectors of a length of at most one; rational and a little small. */
    private static final Surd SHRUNK = Surd.of(21, 40);

    /** The square of a vertex's length, 1 + φ². */
    private static final Surd NORM = Surd.of(5, 2).plus(Surd.ROOT_FIVE.times(1, 2));

    private Entanglement() {}

    /**
     * The hidden variable is a vertex of the icosahedron. Alice, whose direction is a, draws a vertex V with a probability in
     * proportion to (t² + 3t/2)², t = V·a, and answers the sign of V·Λ. Bob answers a value of mean Λ·b. The polynomial is close to
     * the one that gives the largest visibility.
     */
    public static Certificate localModel() {
        CertificateBuilder builder = Certificate.of(
                        "entangled-state-with-local-model",
                        Kind.LOCAL_MODEL,
                        "The Bell state with white noise at a visibility of {visibility} is entangled, and a common cause of twelve values"
                                + " gives its probabilities for all spin measurements of both sides. So there are entangled states"
                                + " that exceed no classical confounder, whatever is measured on each side.")
                .restsOn(
                        "Alice's and Bob's directions are any vectors of length one; outcomes of other measurements with two values on"
                                + " a qubit are mixtures of these and of constant answers (Bob's are linear in his direction).")
                .restsOn(
                        "A state is entangled where the mean of its overlap with the Bell state exceeds the largest of product vectors,"
                                + " since separable states are mixtures of product vectors.")
                .unknown("x", "y", "u", "v", "w")
                .square("z", "1 - x^2 - y^2")
                .let("golden", "1/2 + sqrt(5)/2")
                .let("direction", "[x; -y; z]")
                .because("Alice's direction, mirrored, as the Bell state's correlation in Y is negative")
                .let("bob", "[u; v; w]")
                .let("shrunk", SHRUNK);
        vertices(builder);
        sums(builder);
        quantum(builder);
        return entangled(builder).build();
    }

    private static void vertices(CertificateBuilder builder) {
        int vertex = 0;
        for (int axis = 0; axis < 3; axis++) {
            for (int signs = 0; signs < 4; signs++) {
                String[] entries = {"0", "0", "0"};
                entries[(axis + 1) % 3] = (signs & 1) == 0 ? "1" : "-1";
                entries[(axis + 2) % 3] = (signs & 2) == 0 ? "golden" : "-golden";
                builder.let(name("V", vertex++), "[" + String.join("; ", entries) + "]");
            }
        }
    }

    private static void sums(CertificateBuilder builder) {
        builder.equal(vertexSum("V%s"), "[0; 0; 0]").because("so Bob's answers are fair");
        for (int vertex = 0; vertex < VERTICES; vertex++) {
            String own = name("V", vertex);
            builder.equal(vertexSum("sign(" + own + "†*V%s)*V%s"), "(2 + 2*sqrt(5))*" + own)
                    .because("the sum of the hidden vertices, each with Alice's answer for this one");
            builder.equal(vertexSum("sign(" + own + "†*V%s)"), "0").because("so Alice's answers are fair");
        }
        builder.let("length", NORM).equal("VA†*VA", "length");
        builder.atMost("shrunk^2*length", "1").because("so Bob's means lie between minus one and one");
        for (int vertex = 0; vertex < VERTICES; vertex++) {
            builder.let(
                    name("p", vertex),
                    "(" + name("V", vertex) + "†*direction)*(" + name("V", vertex) + "†*direction + 3/2)");
        }
        builder.let("total", vertexSum("p%s^2"))
                .equal("total", "12/5*length^2 + 9*length")
                .because("the weights are squares over their total, which is the same for every direction")
                .equal(vertexSum("p%s^2*V%s"), "36/5*length^2*direction")
                .because("the mean of Alice's vertex has her direction");
    }

    private static void quantum(CertificateBuilder builder) {
        // SHRUNK (2 + 2√5)/12 (36 N²/5)/(12 N²/5 + 9 N) with N = NORM
        builder.let("visibility", SHRUNK.times(Surd.of(38, 121).plus(Surd.ROOT_FIVE.times(26, 121))))
                .let("model", "visibility*direction†*bob")
                .because("the mean product of both answers in the model")
                .equal(
                        "(" + vertexSum("p%s^2*(V%s†*bob)") + ")*shrunk*(2 + 2*sqrt(5))/12",
                        "model*(12/5*length^2 + 9*length)")
                .let("X", "[0, 1; 1, 0]")
                .let("Y", "[0, -i; i, 0]")
                .let("Z", "[1, 0; 0, -1]")
                .let("I", "[1, 0; 0, 1]")
                .let("bell", "[1; 0; 0; 1]/sqrt(2)")
                .let("rho", "visibility*bell*bell† + (1 - visibility)*kron(I, I)/4")
                .equal("tr(rho)", "1")
                .equal("tr(rho*kron(x*X + y*Y + z*Z, u*X + v*Y + w*Z))", "model")
                .equal("tr(rho*kron(x*X + y*Y + z*Z, I))", "tr(rho*kron(I, u*X + v*Y + w*Z))", "0")
                .because("fair outcomes in the state, too");
    }

    private static CertificateBuilder entangled(CertificateBuilder builder) {
        return builder.unknown("a", "b", "c", "d", "e", "f", "g", "h")
                .let("alpha", "[a + i*b; c + i*d]")
                .let("beta", "[e + i*f; g + i*h]")
                .squares(
                        "(alpha†*alpha)*(beta†*beta)/2 - kron(alpha, beta)†*bell*bell†*kron(alpha, beta)",
                        "1/2",
                        "(a + i*b)*(g - i*h) - (c + i*d)*(e - i*f)")
                .because("a product vector has an overlap of at most one half with the Bell state")
                .less("0", "visibility", "1")
                .less("1/2", "tr(rho*bell*bell†)");
    }

    /** A sum over all vertices, each with its letter in place of %s. */
    private static String vertexSum(String term) {
        return IntStream.range(0, VERTICES)
                .mapToObj(vertex -> term.replace("%s", "" + (char) ('A' + vertex)))
                .collect(Collectors.joining(" + "));
    }

    private static String name(String stem, int vertex) {
        return stem + (char) ('A' + vertex);
    }

    /** For a pure state with amplitudes c and s in Schmidt form, c² + s² = 1, and t = cs. */
    public static Certificate pureStatesViolate() {
        return QuantumBounds.observables(Certificate.of(
                                "pure-entangled-states-exceed-two",
                                Kind.IDENTITY,
                                "Every entangled pure state of two qubits has settings with S above {bound}.")
                        .restsOn(
                                "Schmidt decomposition: in suitable bases the state has two amplitudes, both other than zero if it is"
                                        + " entangled.")
                        .unknown("s")
                        .square("c", "1 - s^2"))
                .let("bound", Surd.of(2, 1))
                .let("state", "[c; 0; 0; s]")
                .equal("state†*state", "1")
                .let("t", "c*s")
                .because("other than zero for an entangled state")
                .let("scale", "1 + t^2")
                .let("B", "(1 - t^2)*Z + 2*t*X")
                .because("Bob's observables, times the scale")
                .let("B'", "(1 - t^2)*Z - 2*t*X")
                .equal("B^2", "B'^2", "scale^2*I")
                .equal("state†*(kron(Z, B) + kron(Z, B') + kron(X, B) - kron(X, B'))*state", "bound*scale + 4*t^2")
                .because("so S is the bound and something positive, divided by the scale")
                .build();
    }

    /** S = √2 (1 + 2cs) at the paper's settings. */
    public static Certificate lawOfTheSweep() {
        return QuantumBounds.observables(Certificate.of(
                                "strength-of-the-sweep",
                                Kind.IDENTITY,
                                "The states with real amplitudes c and s have S = {law} at the paper's settings, so CS ="
                                        + " |S|/{two}.")
                        .unknown("s")
                        .square("c", "1 - s^2"))
                .let("state", "[c; 0; 0; s]")
                .equal("state†*state", "1")
                .let("law", "sqrt(2)*(1 + 2*c*s)")
                .equal("state†*(" + QuantumBounds.chshOperator() + ")*state", "law")
                .let("two", "2")
                .equal("two^2", "4")
                .let("reduced", "traceRight(state*state†, 2)")
                .equal("two*(1 - tr(reduced^2))", "(two*c*s)^2")
                .because("the square of the concurrence of a pure state")
                .build();
    }

    /** CS is not proportional to concurrence. */
    public static Certificate notProportional() {
        CertificateBuilder builder = QuantumBounds.observables(Certificate.of(
                        "strength-is-not-proportional-to-entanglement",
                        Kind.COUNTEREXAMPLE,
                        "At the paper's settings concurrences {none}, {half} and {full} go with S = {sNone}, {sHalf} and {sFull}, not in"
                                + " proportion; an entangled state of concurrence {little} has S = {sLittle} and CS below one. With the best"
                                + " settings a state without entanglement has S = {product}."))
                .let("S", QuantumBounds.chshOperator());
        amplitudes(builder, "None", "none", "1", "0", Surd.of(0, 1));
        amplitudes(builder, "Half", "half", "4/5", "3/5", Surd.of(24, 25));
        amplitudes(builder, "Full", "full", "1/sqrt(2)", "1/sqrt(2)", Surd.of(1, 1));
        amplitudes(builder, "Little", "little", "60/61", "11/61", Surd.of(1320, 3721));
        return builder.less("half*sFull", "sHalf")
                .less("none", "sNone")
                .less("0", "sLittle", "2")
                .less("none", "little")
                .let("product", Surd.of(2, 1))
                .equal("stateNone†*(kron(Z, Z) + kron(Z, Z) + kron(Z, Z) - kron(Z, Z))*stateNone", "product")
                .build();
    }

    /** A state with two real amplitudes, its concurrence and its S. */
    private static void amplitudes(
            CertificateBuilder builder, String suffix, String name, String c, String s, Surd concurrence) {
        String state = "state" + suffix;
        builder.let("c" + suffix, c)
                .let("d" + suffix, s)
                .let(state, "[c" + suffix + "; 0; 0; d" + suffix + "]")
                .equal(state + "†*" + state, "1")
                .let(name, concurrence)
                .equal((s.equals("0") ? "" : "2*") + "c" + suffix + "*d" + suffix, name)
                .because("the concurrence of a pure state in Schmidt form")
                .let("s" + suffix, Surd.ROOT_TWO.times(Surd.of(1, 1).plus(concurrence)))
                .equal(state + "†*S*" + state, "s" + suffix);
    }

    /** |Φ⁺⟩ and |Φ⁻⟩ at the same settings. */
    public static Certificate sameEntanglement() {
        return QuantumBounds.observables(Certificate.of(
                        "same-entanglement-other-strength",
                        Kind.COUNTEREXAMPLE,
                        "Two maximally entangled states have S = {high} and {low} at the paper's settings. A state of concurrence {some}"
                                + " has S = {lower}, less than the {separable} of a product state."))
                .let("S", QuantumBounds.chshOperator())
                .let("plus", "[1; 0; 0; 1]/sqrt(2)")
                .let("minus", "[1; 0; 0; -1]/sqrt(2)")
                .equal("traceRight(plus*plus†, 2)", "traceRight(minus*minus†, 2)", "I/2")
                .because("both maximally entangled")
                .let("high", Surd.ROOT_TWO.times(2, 1))
                .let("low", Surd.of(0, 1))
                .equal("plus†*S*plus", "high")
                .equal("minus†*S*minus", "low")
                .less("low", "high")
                .let("c", "-5/13")
                .let("s", "12/13")
                .let("state", "[c; 0; 0; s]")
                .equal("state†*state", "1")
                .let("some", Surd.of(120, 169))
                .equal("-2*c*s", "some")
                .let("lower", Surd.ROOT_TWO.times(49, 169))
                .equal("state†*S*state", "lower")
                .let("separable", Surd.ROOT_TWO)
                .let("last", "kron([0; 1], [0; 1])")
                .equal("last†*last", "1")
                .equal("last†*S*last", "separable")
                .less("lower", "separable")
                .less("0", "some")
                .build();
    }

    /** Purity 1/2 and correlators 1 of the Bell state. */
    public static Certificate bellStateParts() {
        return QuantumBounds.observables(Certificate.of(
                        "bell-state-parts-and-correlators",
                        Kind.STRATEGY,
                        "Each qubit of the Bell state has purity {purity} and both eigenvalues {purity}, thus an entropy of one bit; the"
                                + " correlators in Z and in X are {correlator}."))
                .let("bell", "[1; 0; 0; 1]/sqrt(2)")
                .equal("bell†*bell", "1")
                .let("purity", Surd.of(1, 2))
                .equal("traceLeft(bell*bell†, 2)", "traceRight(bell*bell†, 2)", "purity*I")
                .equal("tr(traceLeft(bell*bell†, 2)^2)", "purity")
                .let("correlator", Surd.of(1, 1))
                .equal("bell†*kron(Z, Z)*bell", "bell†*kron(X, X)*bell", "correlator")
                .build();
    }

    /** Correlators of product states. */
    public static Certificate productCorrelations() {
        return QuantumBounds.observables(
                        Certificate.of(
                                "product-states-keep-correlations",
                                Kind.COUNTEREXAMPLE,
                                "Two qubits in the first Z state have the correlator {one} in Z, two in the first X state {one} in X; both have"
                                        + " S = {value} at the paper's settings. Of one qubit in Z and one in X both correlators are {none}."))
                .let("plus", "[1; 1]/sqrt(2)")
                .let("zero", "[1; 0]")
                .let("one", Surd.of(1, 1))
                .equal("plus†*plus", "zero†*zero", "one")
                .equal("kron(zero, zero)†*kron(Z, Z)*kron(zero, zero)", "one")
                .equal("kron(plus, plus)†*kron(X, X)*kron(plus, plus)", "one")
                .let("value", Surd.ROOT_TWO)
                .let("S", QuantumBounds.chshOperator())
                .equal("kron(zero, zero)†*S*kron(zero, zero)", "kron(plus, plus)†*S*kron(plus, plus)", "value")
                .let("none", Surd.of(0, 1))
                .equal(
                        "kron(zero, plus)†*kron(Z, Z)*kron(zero, plus)",
                        "kron(zero, plus)†*kron(X, X)*kron(zero, plus)",
                        "none")
                .build();
    }

    /** Separable states with maximally mixed parts. */
    public static Certificate mixedParts() {
        return Certificate.of(
                        "mixed-parts-without-entanglement",
                        Kind.COUNTEREXAMPLE,
                        "A fair coin copied to two qubits, and two independent fair coins, are separable, and each qubit has purity"
                                + " {purity}, as in the Bell state.")
                .let("P", "[1, 0; 0, 0]")
                .let("Q", "[0, 0; 0, 1]")
                .let("copied", "kron(P, P)/2 + kron(Q, Q)/2")
                .because("a mixture of product states, so not entangled")
                .let("coins", "kron((P + Q)/2, (P + Q)/2)")
                .let("purity", Surd.of(1, 2))
                .equal(
                        "purity*(P + Q)",
                        "traceLeft(copied, 2)",
                        "traceRight(copied, 2)",
                        "traceLeft(coins, 2)",
                        "traceRight(coins, 2)")
                .let("bell", "[1; 0; 0; 1]/sqrt(2)")
                .equal("traceLeft(bell*bell†, 2)", "traceRight(bell*bell†, 2)", "purity*(P + Q)")
                .equal("tr((purity*(P + Q))^2)", "purity")
                .build();
    }

    /** Linearity, convexity, and two states whose mixture has CS = 0. */
    public static Certificate mixtures() {
        return QuantumBounds.observables(Certificate.of(
                                "strength-of-a-mixture",
                                Kind.IDENTITY,
                                "A mean is linear in the state, and of a mixture it is at most the best member's, in absolute value. The Bell"
                                        + " state and the singlet have CS = {strength} each at the paper's settings and their even"
                                        + " mixture {mixed}.")
                        .restsOn(
                                "Weights k and one less k are not negative; m bounds the absolute values of the members' means x and y."
                                        + " A pure state is an extreme point, as every state is a mixture of its eigenvectors.")
                        .unknown("k", "m", "x", "y", "a", "b", "c", "d", "e", "f", "g", "h", "n", "o", "p", "q"))
                .let("rho", "[a, b; c, d]")
                .let("sigma", "[e, f; g, h]")
                .let("E", "[n, o; p, q]")
                .equal("tr((k*rho + (1 - k)*sigma)*E)", "k*tr(rho*E) + (1 - k)*tr(sigma*E)")
                .equal("m - (k*x + (1 - k)*y)", "k*(m - x) + (1 - k)*(m - y)")
                .equal("m + (k*x + (1 - k)*y)", "k*(m + x) + (1 - k)*(m + y)")
                .because("both sides are sums of what is not negative")
                .let("bell", "[1; 0; 0; 1]/sqrt(2)")
                .let("singlet", "[0; 1; -1; 0]/sqrt(2)")
                .let("S", QuantumBounds.chshOperator())
                .let("strength", Surd.ROOT_TWO)
                .equal("bell†*S*bell/2", "-(singlet†*S*singlet)/2", "strength")
                .let("mixed", Surd.of(0, 1))
                .equal("tr((bell*bell† + singlet*singlet†)*S)", "mixed")
                .build();
    }

    static List<Certificate> all() {
        return List.of(
                localModel(),
                pureStatesViolate(),
                lawOfTheSweep(),
                notProportional(),
                sameEntanglement(),
                bellStateParts(),
                productCorrelations(),
                mixedParts(),
                mixtures());
    }
}
