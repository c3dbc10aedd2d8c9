package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.audit.Oracle.ROUNDING;
import static org.superconfounding.audit.Proof.Method.CONSTRUCTION;
import static org.superconfounding.audit.Proof.Method.COUNTEREXAMPLE;
import static org.superconfounding.audit.Proof.Method.ENUMERATION;
import static org.superconfounding.audit.junit.Certified.proves;
import static org.superconfounding.audit.junit.Certified.refutes;
import static org.superconfounding.audit.junit.Evidence.audit;
import static org.superconfounding.audit.junit.Evidence.conclude;
import static org.superconfounding.io.Decimals.fixed;

import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.junit.Claim;
import org.superconfounding.audit.junit.Evidence;
import org.superconfounding.bell.Behaviour;
import org.superconfounding.bell.BellExpression;
import org.superconfounding.bell.BellTest;
import org.superconfounding.bell.LocalPolytope;
import org.superconfounding.bell.QuantumStrategies;

/** Classical causal models with an arrow from one side to the other: what no-signaling forbids, and what bounds S. */
class TheoryCausalModelClaims {
    private static final BellExpression CHSH = BellTest.CHSH.expression();

    /** The flips that bring an arrow's S = 4 down to 2√2. */
    private static final double NOISE = (1 - Math.sqrt(0.5)) / 2;

    /**
     * Structural models over classical bits: settings x and y, a shared Λ, and U, which is 1 with a small probability. With either
     * arrow into B, A ⊕ B = (x ∧ y) ⊕ U.
     */
    private enum Arrow {
        /** A = Λ and B = Λ ⊕ U: a common cause alone. */
        NONE((lambda, x) -> lambda, (a, lambda, x, y) -> lambda),

        /** A = Λ and B = Λ ⊕ (x ∧ y) ⊕ U: the arrow comes from Alice's setting. */
        FROM_SETTING((lambda, x) -> lambda, (a, lambda, x, y) -> lambda ^ x & y),

        /** A = Λ ⊕ x and B = A ⊕ ((A ⊕ Λ) ∧ y) ⊕ U: the arrow comes from Alice's outcome, and x acts on B through A alone. */
        FROM_OUTCOME((lambda, x) -> lambda ^ x, (a, lambda, x, y) -> a ^ (a ^ lambda) & y);

        /** Alice's outcome by Λ and x. */
        private final IntBinaryOperator alice;

        private final Bob bob;

        /** Bob's outcome without the flip U. */
        private interface Bob {
            int of(int a, int lambda, int x, int y);
        }

        Arrow(IntBinaryOperator alice, Bob bob) {
            this.alice = alice;
            this.bob = bob;
        }

        /** The probabilities if Λ is 0 with probability {@code zero} and U is 1 with probability {@code noise}. */
        Behaviour behaviour(double zero, double noise) {
            double[][] law = new double[4][4];
            for (int settings = 0; settings < 4; settings++) {
                for (int lambda = 0; lambda < 2; lambda++) {
                    int x = settings & 1;
                    int a = alice.applyAsInt(lambda, x);
                    int b = bob.of(a, lambda, x, settings >> 1);
                    double weight = lambda == 0 ? zero : 1 - zero;
                    law[settings][a | b << 1] += weight * (1 - noise);
                    law[settings][a | (1 - b) << 1] += weight * noise;
                }
            }
            return Behaviour.of(law);
        }
    }

    /** Whether turning x alone, all else fixed and Bob at y = 1, turns B whatever Λ is. */
    private static boolean settingActs(Arrow model) {
        return IntStream.range(0, 2).allMatch(lambda -> model.bob.of(0, lambda, 0, 1) != model.bob.of(0, lambda, 1, 1));
    }

    /** Whether turning A alone, all else fixed and Bob at y = 0, turns B whatever Λ and x are. */
    private static boolean outcomeActs(Arrow model) {
        return IntStream.range(0, 4)
                .allMatch(i -> model.bob.of(0, i & 1, i >> 1, 0) != model.bob.of(1, i & 1, i >> 1, 0));
    }

    /** Biases of Λ from 0 to 1. */
    private static final int BIASES = 101;

    /** Largest distance of the signal of the first model from (1 − 2 · noise) |2p − 1|, for a Λ of probability p. */
    private static double distanceFromTheClosedForm() {
        return IntStream.range(0, BIASES)
                .mapToDouble(i -> i / (BIASES - 1.0))
                .map(p -> Math.abs(
                        Arrow.FROM_SETTING.behaviour(p, NOISE).signalling() - (1 - 2 * NOISE) * Math.abs(2 * p - 1)))
                .max()
                .orElseThrow();
    }

    /** What a value of Λ makes of the settings: bit x of {@code a} is A, bit A + 2x + 4y of {@code b} is B. */
    private record Response(int a, int b) {
        static final List<Response> ALL = IntStream.range(0, 4 * 256)
                .mapToObj(i -> new Response(i & 3, i >> 2))
                .toList();

        private int b(int outcome, int x, int y) {
            return b >> outcome + 2 * x + 4 * y & 1;
        }

        boolean settingTurnsA() {
            return a == 0b01 || a == 0b10;
        }

        /** Whether B answers alike whatever Alice's setting is, her outcome fixed. */
        boolean ignoresSetting() {
            return IntStream.range(0, 4).allMatch(i -> b(i & 1, 0, i >> 1) == b(i & 1, 1, i >> 1));
        }

        /** Whether B answers alike whatever Alice's outcome is, her setting fixed. */
        boolean ignoresOutcome() {
            return IntStream.range(0, 4).allMatch(i -> b(0, i & 1, i >> 1) == b(1, i & 1, i >> 1));
        }

        /** By how much turning x moves P(B = 1) if Λ is sure to have this value. */
        int moves(int y) {
            return b(a >> 1 & 1, 1, y) - b(a & 1, 0, y);
        }
    }

    private static List<Response> responses(Predicate<Response> graph) {
        return Response.ALL.stream().filter(graph).toList();
    }

    /**
     * Whether the graph whose values of Λ have these responses signals but for exact cancellation: turning x moves B's marginal by a
     * linear form in Λ's law, with {@link Response#moves} as coefficients, and unless all are zero only laws on a hyperplane hide it.
     */
    private static Proof signalsUnlessTuned(String graph, Predicate<Response> responses) {
        List<Response> all = responses(responses);
        long moving = all.stream()
                .filter(response -> response.moves(0) != 0 || response.moves(1) != 0)
                .count();
        String detail = moving + " responses move B's marginal, and what they do adds up linearly";
        return Proof.whether(graph + " signals unless the law of Λ is tuned to hide it", moving > 0)
                .by(ENUMERATION, all.size(), detail);
    }

    @Property
    @Claim("T11")
    void shouldSignalByAnArrowUnderEveryLawDrawnAtRandom(@ForAll long seed) {
        List<Response> all = responses(Response::ignoresSetting);
        double[] law = new RandomQuantum(seed).law(all.size());
        double moves = IntStream.range(0, 2)
                .mapToDouble(y -> Math.abs(IntStream.range(0, law.length)
                        .mapToDouble(i -> law[i] * all.get(i).moves(y))
                        .sum()))
                .max()
                .orElseThrow();
        assertThat(Evidence.observe("how far Alice's setting moves B's marginal", moves))
                .as("an arrow from A to B, all responses possible")
                .isGreaterThan(ROUNDING);
    }

    // tag::T11[]
    @Test
    @Claim("T11")
    void shouldHideADirectCauseBehindNoSignaling() {
        Behaviour bell = QuantumStrategies.chsh().behaviour();
        Behaviour setting = Arrow.FROM_SETTING.behaviour(0.5, NOISE);
        Behaviour outcome = Arrow.FROM_OUTCOME.behaviour(0.5, NOISE);
        double exposed = Arrow.FROM_SETTING.behaviour(0.75, NOISE).signalling();
        Proof exposing = Proof.whether("no-signaling holds", exposed < ROUNDING)
                .by(COUNTEREXAMPLE, "a marginal moves by " + fixed(exposed, 3));
        conclude(audit("T11")
                .oracle(
                        "distance of both models' probabilities from those of |Φ⁺⟩ at the paper's angles",
                        Math.max(setting.maxAbsDifference(bell), outcome.maxAbsDifference(bell)))
                .expects(0, "A ⊕ B = (x ∧ y) ⊕ U in both, with A uniform")
                .oracle(
                        "largest distance of the first model's signal from its closed form",
                        distanceFromTheClosedForm())
                .expects(0, "(1 − 2 · noise) |2p − 1| for a Λ of probability p, at 101 p")
                .negative("Λ biased to 3/4, which exposes the arrow", exposing)
                .reading("statistical")
                .finding(refutes(
                        "where the marginals do not signal, nothing of Alice is a direct cause of B",
                        "direct-causes-behind-no-signaling"))
                .positive(
                        "an arrow that survives averaging over Λ",
                        Proof.whether("where the marginals do not signal there is none", exposed > ROUNDING)
                                .by(CONSTRUCTION, "Λ biased to 3/4 moves a marginal by " + fixed(exposed, 3)))
                .reading("faithful-models")
                .finding(signalsUnlessTuned("an arrow from Alice's setting to B", Response::ignoresOutcome))
                .finding(signalsUnlessTuned("an arrow from A to B", Response::ignoresSetting))
                .negative(
                        "the arrows cut",
                        signalsUnlessTuned(
                                "a common cause", response -> response.ignoresSetting() && response.ignoresOutcome()))
                .negative(
                        "an arrow from an A on which the setting does not act",
                        signalsUnlessTuned("it", response -> response.ignoresSetting() && !response.settingTurnsA()))
                .shared()
                .correction(proves(
                        "no-signaling forbids the effects on B that survive averaging over Λ, and no others",
                        "channels-do-not-signal",
                        "direct-causes-behind-no-signaling"))
                .oracle("signaling of the first model", 0, setting.signalling(), "Λ is a fair coin")
                .negative("Λ biased to 3/4", exposing)
                .value("s", CHSH.value(setting), 3));
        assertThat(List.of(
                        settingActs(Arrow.FROM_SETTING), outcomeActs(Arrow.FROM_OUTCOME),
                        settingActs(Arrow.NONE), outcomeActs(Arrow.NONE)))
                .as("the models' arrows act, whatever Λ is, and without one nothing does")
                .containsExactly(true, true, false, false);
    }
    // end::T11[]

    @Property
    @Claim("T12")
    void shouldStayClassicalWithoutAnArrowAndExceedTwoWithOne(
            @ForAll @DoubleRange(max = 1) double zero, @ForAll @DoubleRange(max = 0.24) double noise) {
        assertThat(LocalPolytope.membership(Arrow.NONE.behaviour(zero, noise)).local())
                .as("a common cause alone")
                .isTrue();
        assertThat(Evidence.observe("S with an arrow", CHSH.value(Arrow.FROM_SETTING.behaviour(zero, noise))))
                .as("4(1 − 2 · noise), whatever Λ's law")
                .isCloseTo(4 * (1 - 2 * noise), org.assertj.core.api.Assertions.within(ROUNDING))
                .isGreaterThan(2);
    }

    // tag::T12[]
    @Test
    @Claim("T12")
    void shouldBoundOneGraphAndNotClassicalCausality() {
        Behaviour model = Arrow.FROM_SETTING.behaviour(0.5, NOISE);
        double noiseless = CHSH.value(Arrow.FROM_SETTING.behaviour(0.5, 0));
        double cut = CHSH.value(Arrow.NONE.behaviour(0.5, NOISE));
        conclude(audit("T12")
                .oracle("S of the model", 2 * Math.sqrt(2), CHSH.value(model), "closed form 4(1 − 2 · noise)")
                .oracle("S without flips", 4, noiseless, "A ⊕ B = x ∧ y in every run")
                .oracle("signaling of the model", 0, model.signalling(), "A and B are fair bits")
                .negative(
                        "the arrow from x to B cut",
                        Proof.whether("the model exceeds 2", cut > 2).by(COUNTEREXAMPLE, "S = " + fixed(cut, 4)))
                .reading("common-cause-graph")
                .finding(proves(
                        "|S| ≤ 2 for a common cause independent of the settings, without an arrow across",
                        "chsh-local-bound"))
                .reading("every-structural-model")
                .finding(refutes("|S| ≤ 2 for every structural causal model", "classical-cause-with-an-arrow-across"))
                .positive(
                        "the graph without an arrow across",
                        proves("|S| ≤ 2 for every one of them", "chsh-local-bound"))
                .value("s", CHSH.value(model), 3)
                .value("s-noiseless", noiseless, 0));
    }
    // end::T12[]

    // tag::T14[]
    @Test
    @Claim("T14")
    void shouldNotFindLocalRealismAmongTheAssumptionsOfStructuralModels() {
        double noiseless = CHSH.value(Arrow.FROM_SETTING.behaviour(0.5, 0));
        double cut = CHSH.value(Arrow.NONE.behaviour(0.5, NOISE));
        Proof ofTheGraph =
                proves("every structural model of the graph obeys local realism's bound", "chsh-local-bound");
        conclude(audit("T14")
                .reading("every-structural-model")
                .finding(refutes(
                        "every structural causal model over classical variables obeys locality",
                        "classical-cause-with-an-arrow-across"))
                .oracle("S of the model", 4, noiseless, "A ⊕ B = x ∧ y in every run")
                .negative(
                        "the arrow from x to B cut",
                        Proof.whether("the model exceeds 2", cut > 2).by(COUNTEREXAMPLE, "S = " + fixed(cut, 4)))
                .positive("the graph with a common cause and no arrow across", ofTheGraph)
                .reading("of-the-graph")
                .finding(ofTheGraph)
                .negative(
                        "an arrow across",
                        refutes("every structural model obeys it", "classical-cause-with-an-arrow-across"))
                .shared()
                .correction(proves(
                        "models of the graph A ← Λ → B, with Λ independent of the settings, obey local realism's bound",
                        "chsh-local-bound"))
                .oracle("largest S over strategies", 2, CHSH.classicalMaximum(), 0, "Clauser et al. 1969")
                .negative("an arrow across", refutes("they obey it", "classical-cause-with-an-arrow-across")));
    }
    // end::T14[]
}
