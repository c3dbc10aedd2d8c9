package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.audit.Oracle.ROUNDING;
import static org.superconfounding.audit.junit.Certified.proves;
import static org.superconfounding.audit.junit.Certified.refutes;
import static org.superconfounding.audit.junit.Evidence.audit;
import static org.superconfounding.audit.junit.Evidence.conclude;
import static org.superconfounding.io.Decimals.fixed;

import java.util.function.IntFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Basis;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.Recomputation;
import org.superconfounding.audit.junit.AuditRun;
import org.superconfounding.audit.junit.Claim;
import org.superconfounding.audit.junit.Evidence;
import org.superconfounding.bell.Behaviour;
import org.superconfounding.bell.BellExpression;
import org.superconfounding.bell.BellTest;
import org.superconfounding.bell.ChshCircuits;
import org.superconfounding.bell.ChshSettings;
import org.superconfounding.bell.LocalPolytope;
import org.superconfounding.bell.LocalStrategy;
import org.superconfounding.bell.QuantumMaximum;
import org.superconfounding.bell.QuantumStrategies;
import org.superconfounding.causal.ConfoundingStrength;
import org.superconfounding.certificate.Certificate;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.ComplexMatrix;

/** The classical and the quantum bound (paper, Results, first four sections). */
class TheoryBoundClaims {
    private static final BellExpression CHSH = BellTest.CHSH.expression();
    private static final double TSIRELSON = 2 * Math.sqrt(2);
    private static final Circuit BELL = Circuit.of(2, 0).h(0).cnot(0, 1);

    @Property
    @Claim("T1")
    void shouldKeepEveryRandomLocalModelWithinTwo(@ForAll long seed) {
        RandomQuantum random = new RandomQuantum(seed);
        Behaviour model = random.localModel(2, 1 + random.below(20));
        assertThat(Math.abs(Evidence.observe("S of a local model", CHSH.value(model))))
                .as("|S| of a model that factorises given Λ")
                .isLessThanOrEqualTo(2 + ROUNDING);
    }

    @Property
    @Claim("T1")
    void shouldCallABehaviourLocalExactlyWhenNoChshValueExceedsTwo(@ForAll long seed) {
        Behaviour behaviour = NonlocalBehaviours.randomNoSignalling(new RandomQuantum(seed));
        double largest = Evidence.observe("largest of eight CHSH values", NonlocalBehaviours.largestChsh(behaviour));
        if (Math.abs(largest - 2) > 1e-5) {
            assertThat(LocalPolytope.membership(behaviour).local())
                    .as("linear program against Fine's theorem at S = %s", fixed(largest, 6))
                    .isEqualTo(largest < 2);
        }
    }

    // tag::T1[]
    @Test
    @Claim("T1")
    void shouldBoundEveryLocalModelByTwo() {
        double settingDependent = CHSH.value(NonlocalBehaviours.knowingTheSettings(
                settings -> settings == 3 ? new double[] {0, 0.5, 0.5, 0} : new double[] {0.5, 0, 0, 0.5}));
        long distinct = LocalStrategy.all().stream().distinct().count();
        Certificate certificate = Certificate.named("common-cause-that-knows-the-settings");
        Proof bounded = proves(
                "|S| ≤ 2 for every model that factorises given a Λ independent of the settings", "chsh-local-bound");
        Proof settingsKnown = refutes("|S| ≤ 2 also where Λ depends on the settings", certificate.name());
        conclude(audit("T1")
                .oracle("number of different strategies", 16, distinct, 0, "two outcomes at each of four settings: 2⁴")
                .oracle("largest S over strategies", 2, CHSH.classicalMaximum(), 0, "Clauser et al. 1969: |S| ≤ 2")
                .oracle(
                        "S where Λ depends on the settings",
                        certificate.value("value"),
                        settingDependent,
                        0,
                        "the certificate")
                .negative(
                        "a no-signaling box that does not factorise",
                        refutes("|S| ≤ 2 for whatever does not signal", "no-signaling-box-with-four"))
                .reading("settings-independent")
                .finding(bounded)
                .negative("Λ allowed to depend on the settings", settingsKnown)
                .reading("factorisation-alone")
                .finding(settingsKnown)
                .positive("Λ independent of the settings", bounded)
                .shared()
                .value("setting-dependent", settingDependent, 0));
    }
    // end::T1[]

    @Property
    @Claim("T2")
    void shouldKeepEveryStateAndMeasurementWithinTsirelsonsBound(@ForAll long seed) {
        RandomQuantum random = new RandomQuantum(seed);
        ComplexMatrix operator = randomOperator(random);
        double mean = random.density(operator.rows()).times(operator).traceRe();
        assertThat(Math.abs(Evidence.observe("S of a random state", mean)))
                .as("|tr ρS|, measurements projective or not")
                .isLessThanOrEqualTo(TSIRELSON + ROUNDING);
        assertThat(Evidence.observe("largest S over all states", operator.operatorNorm()))
                .as("‖S‖, the best state for these measurements")
                .isLessThanOrEqualTo(TSIRELSON + ROUNDING);
    }

    /** The CHSH operator of random observables with spectrum in [−1, 1], dimensions 2 to 4 on each side. */
    private static ComplexMatrix randomOperator(RandomQuantum random) {
        int alice = 2 + random.below(3);
        int bob = 2 + random.below(3);
        IntFunction<ComplexMatrix> any = random.below(4) == 0 ? random::contraction : random::observable;
        return chsh(any.apply(alice), any.apply(alice), any.apply(bob), any.apply(bob));
    }

    private static ComplexMatrix chsh(ComplexMatrix a, ComplexMatrix aPrime, ComplexMatrix b, ComplexMatrix bPrime) {
        return a.kron(b.plus(bPrime)).plus(aPrime.kron(b.minus(bPrime)));
    }

    // tag::T2[]
    @Test
    @Claim("T2")
    void shouldReachTsirelsonsBoundAndNotExceedIt() {
        double reached = ChshCircuits.exactCorrelators(BELL, ChshSettings.PAPER).s();
        QuantumMaximum found = QuantumMaximum.of(BellTest.CHSH, AuditRun.seed("T2-search"), 8);
        conclude(audit("T2")
                .finding(proves(
                        "|S| ≤ 2√2 in every state of every dimension, and the Bell state reaches it",
                        "chsh-quantum-bound"))
                .oracle("S of the Bell state by its circuits", TSIRELSON, reached, "Cirel'son 1980")
                .oracle("optimum over qubits", TSIRELSON, found.value(), 1e-9, "Cirel'son 1980")
                .negative(
                        "a no-signaling box that is not quantum",
                        refutes("|S| ≤ 2√2 for whatever does not signal", "no-signaling-box-with-four"))
                .value("reached", reached, 6));
    }
    // end::T2[]

    // tag::T3[]
    @Test
    @Claim("T3")
    void shouldTurnTheTwoBoundsIntoOneAndTheSquareRootOfTwo() {
        double classical = ConfoundingStrength.ofChsh(CHSH.classicalMaximum());
        double quantum = ConfoundingStrength.ofChsh(QuantumMaximum.overStates(
                BellTest.CHSH, QuantumStrategies.chsh().measurements()));
        double constant = ConfoundingStrength.ofChsh(CHSH.value(Behaviour.deterministic(2, 0)));
        double winClassical = (2 + classical) / 4;
        double winQuantum = (2 + quantum) / 4;
        var audit = audit("T3");
        conclude(audit.finding(proves("CS ≤ 1 for local models, and it is reached", "chsh-local-bound"))
                .finding(proves(
                        "CS ≤ √2 in quantum theory, over 41 % above",
                        "chsh-quantum-bound", "excess-over-the-local-bound"))
                .finding(new Recomputation(
                        Basis.THEORY, "largest quantum CS = 2√2/2", audit.printed("quantum limit"), quantum))
                .oracle("quantum limit", Math.sqrt(2), quantum, "Cirel'son 1980, halved")
                .negative(
                        "a no-signaling box in place of quantum theory",
                        refutes("CS ≤ √2 for whatever does not signal", "no-signaling-box-with-four"))
                .percent("excess", quantum / classical - 1, 2)
                .value("constant", constant, 0)
                .value("win-classical", winClassical, 3)
                .value("win-quantum", winQuantum, 4)
                .percent("win-excess", winQuantum / winClassical - 1, 1));
    }
    // end::T3[]

    @Property
    @Claim("T4")
    void shouldFindWeightsForEveryClassicalConfounder(@ForAll long seed) {
        RandomQuantum random = new RandomQuantum(seed);
        LocalPolytope.Membership membership = LocalPolytope.membership(random.localModel(2, 1 + random.below(9)));
        assertThat(membership.local())
                .as("a mixture of deterministic strategies")
                .isTrue();
        Evidence.observe("distance of the mixture", ((LocalPolytope.Local) membership).distance());
    }

    // tag::T4[]
    @Test
    @Claim("T4")
    void shouldHaveNoFactorisationForTheBellState() {
        double critical = criticalVisibility(QuantumStrategies.chsh().behaviour());
        Behaviour correlated = Behaviour.deterministic(2, 0b0000).mixedWith(Behaviour.deterministic(2, 0b1111), 0.5);
        conclude(audit("T4")
                .finding(proves(
                        "the Bell state has outcome probabilities that no Λ factorises, and a classical confounder's all factorise",
                        "bell-state-is-not-local"))
                .oracle("visibility at which |Φ⁺⟩ with white noise stops being local at the paper's angles", critical)
                .expects(1 / Math.sqrt(2), 1e-5, "closed form: 2√2 v = 2")
                .negative(
                        "the Bell state with white noise at that visibility",
                        refutes("no Λ factorises its probabilities", "noisy-bell-state-local-model"))
                .value("critical-visibility", critical, 4)
                .value("joint", correlated.probability(0, 0), 2)
                .value("product", correlated.marginal(0, 0) * correlated.marginal(1, 0), 2));
    }
    // end::T4[]

    private static double criticalVisibility(Behaviour behaviour) {
        Behaviour noise = Behaviour.uniform(2);
        double low = 0;
        double high = 1;
        while (high - low > 1e-6) {
            double middle = (low + high) / 2;
            if (LocalPolytope.membership(behaviour.mixedWith(noise, middle)).local()) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
