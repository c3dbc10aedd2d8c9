package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.audit.junit.Certified.proves;
import static org.superconfounding.audit.junit.Certified.refutes;
import static org.superconfounding.audit.junit.Evidence.audit;
import static org.superconfounding.audit.junit.Evidence.conclude;
import static org.superconfounding.io.Decimals.fixed;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Oracle;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.junit.Claim;
import org.superconfounding.audit.junit.Evidence;
import org.superconfounding.bell.Behaviour;
import org.superconfounding.bell.BellExpression;
import org.superconfounding.bell.BellTest;
import org.superconfounding.bell.LocalPolytope;
import org.superconfounding.bell.QuantumStrategies;
import org.superconfounding.certificate.CausalModels;
import org.superconfounding.certificate.Interventions;
import org.superconfounding.certificate.LocalBounds;

/** Classical causal models with an arrow from one side to the other: what no-signaling forbids, and what bounds S. */
class TheoryCausalModelClaims {
    private static final BellExpression CHSH = BellTest.CHSH.expression();

    /** The flips that bring an arrow's S = 4 down to 2√2. */
    private static final double NOISE = (1 - Math.sqrt(0.5)) / 2;

    /** Sums of four probabilities. */
    private static final double ROUNDING = 1e-12;

    /**
     * Structural models over classical bits: settings x and y, a shared Λ, and U, which is 1 with a small probability. With either
     * arrow into B, A ⊕ B = (x ∧ y) ⊕ U.
     */
    private enum Arrow {
        /** A = Λ and B = Λ ⊕ U: a common cause alone. */
        NONE {
            @Override
            int a(int lambda, int x) {
                return lambda;
            }

            @Override
            int b(int a, int lambda, int x, int y) {
                return lambda;
            }
        },
        /** A = Λ and B = Λ ⊕ (x ∧ y) ⊕ U: the arrow comes from Alice's setting. */
        FROM_SETTING {
            @Override
            int a(int lambda, int x) {
                return lambda;
            }

            @Override
            int b(int a, int lambda, int x, int y) {
                return lambda ^ x & y;
            }
        },
        /** A = Λ ⊕ x and B = A ⊕ ((A ⊕ Λ) ∧ y) ⊕ U: the arrow comes from Alice's outcome, and x acts on B through A alone. */
        FROM_OUTCOME {
            @Override
            int a(int lambda, int x) {
                return lambda ^ x;
            }

            @Override
            int b(int a, int lambda, int x, int y) {
                return a ^ (a ^ lambda) & y;
            }
        };

        abstract int a(int lambda, int x);

        /** Bob's outcome without the flip U. */
        abstract int b(int a, int lambda, int x, int y);

        /** The probabilities if Λ is 0 with probability {@code zero} and U is 1 with probability {@code noise}. */
        Behaviour behaviour(double zero, double noise) {
            double[][] law = new double[4][4];
            for (int settings = 0; settings < 4; settings++) {
                for (int lambda = 0; lambda < 2; lambda++) {
                    int x = settings & 1;
                    int a = a(lambda, x);
                    int b = b(a, lambda, x, settings >> 1);
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
        return IntStream.range(0, 2).allMatch(lambda -> model.b(0, lambda, 0, 1) != model.b(0, lambda, 1, 1));
    }

    /** Whether turning A alone, all else fixed and Bob at y = 0, turns B whatever Λ and x are. */
    private static boolean outcomeActs(Arrow model) {
        return IntStream.range(0, 4).allMatch(i -> model.b(0, i & 1, i >> 1, 0) != model.b(1, i & 1, i >> 1, 0));
    }

    /** Biases of Λ from 0 to 1. */
    private static final int BIASES = 101;

    /** Whether a marginal moves for every bias of Λ but 1/2, by as much as the closed form says. */
    private static boolean onlyTheFairCoinIsSilent() {
        return IntStream.range(0, BIASES).allMatch(i -> {
            double bias = i / (BIASES - 1.0);
            double moves = Arrow.FROM_SETTING.behaviour(bias, NOISE).signalling();
            return Math.abs(moves - (1 - 2 * NOISE) * Math.abs(2 * bias - 1)) < ROUNDING
                    && (2 * i == BIASES - 1) == moves < ROUNDING;
        });
    }

    private static Proof silent(Arrow arrow) {
        return Proof.settled(
                "a Λ that is not fair signals",
                Proof.Method.COUNTEREXAMPLE,
                1,
                arrow.behaviour(0.75, NOISE).signalling() > ROUNDING,
                "without an arrow nothing signals");
    }

    // tag::T11[]
    @Test
    @Claim("T11")
    void shouldHideADirectCauseBehindNoSignaling() {
        Behaviour bell = QuantumStrategies.chsh().behaviour();
        Behaviour setting = Arrow.FROM_SETTING.behaviour(0.5, NOISE);
        Behaviour outcome = Arrow.FROM_OUTCOME.behaviour(0.5, NOISE);
        double exposed = Arrow.FROM_SETTING.behaviour(0.75, NOISE).signalling();
        Proof exposing = Proof.settled(
                "no-signaling holds",
                Proof.Method.COUNTEREXAMPLE,
                1,
                exposed < ROUNDING,
                "a marginal moves by " + fixed(exposed, 3));
        conclude(audit("T11")
                .oracle(Oracle.exact(
                        "distance of both models' probabilities from those of |Φ⁺⟩ at the paper's angles",
                        0,
                        Math.max(setting.maxAbsDifference(bell), outcome.maxAbsDifference(bell)),
                        ROUNDING,
                        "A ⊕ B = (x ∧ y) ⊕ U in both, with A uniform"))
                .negative("Λ biased to 3/4, which exposes the arrow", exposing)
                .reading("statistical")
                .finding(refutes(
                        "where the marginals do not signal, nothing of Alice is a direct cause of B",
                        CausalModels.arrowsHideBehindNoSignaling()))
                .positive(
                        "an arrow that survives averaging over Λ",
                        Proof.settled(
                                "where the marginals do not signal there is none",
                                Proof.Method.CONSTRUCTION,
                                1,
                                exposed > ROUNDING,
                                "Λ biased to 3/4 moves a marginal by " + fixed(exposed, 3)))
                .reading("faithful-models")
                .finding(Proof.settled(
                        "an arrow from Alice's setting to B signals unless Λ is exactly fair",
                        Proof.Method.ENUMERATION,
                        BIASES,
                        onlyTheFairCoinIsSilent(),
                        "B's marginal moves by (1 − 2 · noise) |2p − 1| for a Λ of probability p"))
                .negative("the arrow cut", silent(Arrow.NONE))
                .shared()
                .correction(
                        proves(
                                "no-signaling forbids the effects on B that survive averaging over Λ, and no others",
                                Interventions.channelsDoNotSignal(),
                                CausalModels.arrowsHideBehindNoSignaling()),
                        Oracle.exact(
                                "signaling of the first model", 0, setting.signalling(), ROUNDING, "Λ is a fair coin"),
                        "Λ biased to 3/4",
                        exposing)
                .value("s", fixed(CHSH.value(setting), 3)));
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
                .oracle(Oracle.exact(
                        "S of the model",
                        2 * Math.sqrt(2),
                        CHSH.value(model),
                        ROUNDING,
                        "closed form 4(1 − 2 · noise)"))
                .oracle(Oracle.exact("S without flips", 4, noiseless, ROUNDING, "A ⊕ B = x ∧ y in every run"))
                .oracle(Oracle.exact(
                        "signaling of the model", 0, model.signalling(), ROUNDING, "A and B are fair bits"))
                .negative(
                        "the arrow from x to B cut",
                        Proof.settled(
                                "the model exceeds 2", Proof.Method.COUNTEREXAMPLE, 1, cut > 2, "S = " + fixed(cut, 4)))
                .reading("common-cause-graph")
                .finding(proves(
                        "|S| ≤ 2 for a common cause independent of the settings, without an arrow across",
                        LocalBounds.chsh()))
                .reading("every-structural-model")
                .finding(refutes("|S| ≤ 2 for every structural causal model", CausalModels.arrowReachesFour()))
                .positive(
                        "the graph without an arrow across",
                        proves("|S| ≤ 2 for every one of them", LocalBounds.chsh()))
                .value("s", fixed(CHSH.value(model), 3))
                .value("s-noiseless", fixed(noiseless, 0)));
    }
    // end::T12[]

    // tag::T14[]
    @Test
    @Claim("T14")
    void shouldNotFindLocalRealismAmongTheAssumptionsOfStructuralModels() {
        double noiseless = CHSH.value(Arrow.FROM_SETTING.behaviour(0.5, 0));
        double cut = CHSH.value(Arrow.NONE.behaviour(0.5, NOISE));
        conclude(audit("T14")
                .finding(refutes(
                        "every structural causal model over classical variables obeys locality",
                        CausalModels.arrowReachesFour()))
                .oracle(Oracle.exact("S of the model", 4, noiseless, ROUNDING, "A ⊕ B = x ∧ y in every run"))
                .negative(
                        "the arrow from x to B cut",
                        Proof.settled(
                                "the model exceeds 2", Proof.Method.COUNTEREXAMPLE, 1, cut > 2, "S = " + fixed(cut, 4)))
                .positive(
                        "the graph with a common cause and no arrow across",
                        proves("every structural model of it obeys the bound of locality", LocalBounds.chsh()))
                .correction(
                        proves(
                                "models of the graph A ← Λ → B, with Λ independent of the settings, obey local realism's bound",
                                LocalBounds.chsh()),
                        Oracle.exact("largest S over strategies", 2, CHSH.classicalMaximum(), 0, "Clauser et al. 1969"),
                        "an arrow across",
                        refutes("they obey it", CausalModels.arrowReachesFour())));
    }
    // end::T14[]
}
