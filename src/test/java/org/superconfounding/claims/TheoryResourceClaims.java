package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.audit.junit.Evidence.audit;
import static org.superconfounding.audit.junit.Evidence.conclude;
import static org.superconfounding.io.Decimals.count;
import static org.superconfounding.io.Decimals.fixed;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Dataset;
import org.superconfounding.audit.Oracle;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.junit.AuditRun;
import org.superconfounding.audit.junit.Claim;
import org.superconfounding.audit.junit.Evidence;
import org.superconfounding.bell.BellTest;
import org.superconfounding.bell.ChshCircuits;
import org.superconfounding.bell.ChshSettings;
import org.superconfounding.bell.HorodeckiCriterion;
import org.superconfounding.bell.LocalPolytope;
import org.superconfounding.bell.Measurements;
import org.superconfounding.bell.Observables;
import org.superconfounding.causal.ConfoundingStrength;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.ComplexMatrix;
import org.superconfounding.quantum.DensityMatrix;
import org.superconfounding.quantum.Gate;
import org.superconfounding.quantum.Simulator;
import org.superconfounding.quantum.StateVector;
import org.superconfounding.statistics.Seed;

/** Entanglement as a resource: convexity, and the equivalence with super-confounding. */
class TheoryResourceClaims {
    private static final Circuit BELL = Circuit.of(2, 0).h(0).cnot(0, 1);
    private static final Circuit SINGLET = BELL.x(0).z(0);
    private static final int RANDOM_CASES = 400;

    /** Angles between two spin directions at which Werner's local model is compared with its state. */
    private static final int WERNER_ANGLES = 37;

    /** Means of operators of norm at most 4 on at most 8 dimensions. */
    private static final double ROUNDING = 1e-12;

    // tag::T9[]
    @Property
    @Claim("T9")
    void shouldNeverExceedTheBestMemberOfAMixture(@ForAll long seed) {
        RandomQuantum random = new RandomQuantum(Seed.of(seed));
        for (BellTest test : BellTest.TABLE_ONE) {
            Mixture mixture = Mixture.random(test, random);
            assertThat(Evidence.observe("CS of the mixture less the best member's", mixture.excess()))
                    .as("%s: CS is convex in the state", test.name())
                    .isLessThanOrEqualTo(ROUNDING);
            assertThat(mixture.linearityDefect())
                    .as("%s: tr ρB is linear in the state", test.name())
                    .isLessThan(ROUNDING);
        }
    }

    /** A Bell operator at random settings, and a random mixture of pure states. */
    private record Mixture(BellTest test, ComplexMatrix operator, double[] weights, List<ComplexMatrix> members) {
        static Mixture random(BellTest test, RandomQuantum random) {
            int size = 2 + random.below(3);
            List<List<ComplexMatrix>> observables = IntStream.range(0, test.parties())
                    .mapToObj(party -> List.of(spin(random), spin(random)))
                    .toList();
            List<ComplexMatrix> members = IntStream.range(0, size)
                    .mapToObj(i -> random.pureState(test.parties()).density().matrix())
                    .toList();
            ComplexMatrix operator = test.expression().operator(Measurements.of(observables));
            return new Mixture(test, operator, random.law(size), members);
        }

        /** A spin observable in a random direction. */
        private static ComplexMatrix spin(RandomQuantum random) {
            ComplexMatrix u = random.unitary(2);
            return u.times(Gate.Z.matrix()).times(u.adjoint());
        }

        private ComplexMatrix state() {
            return IntStream.range(0, weights.length)
                    .mapToObj(i -> members.get(i).times(weights[i]))
                    .reduce(ComplexMatrix::plus)
                    .orElseThrow();
        }

        private double mean(ComplexMatrix state) {
            return state.times(operator).traceRe();
        }

        private double strength(ComplexMatrix state) {
            double value = mean(state);
            // Rounding may carry a probability a little out of [0, 1].
            return ConfoundingStrength.of(test, test == BellTest.HARDY ? Math.min(1, Math.max(0, value)) : value);
        }

        double excess() {
            double best = members.stream().mapToDouble(this::strength).max().orElseThrow();
            return strength(state()) - best;
        }

        double linearityDefect() {
            double average = IntStream.range(0, weights.length)
                    .mapToDouble(i -> weights[i] * mean(members.get(i)))
                    .sum();
            return Math.abs(mean(state()) - average);
        }

        /** The largest strength over all states, attained by a pure one, less that of the mixture. */
        double roomBelowTheBestPureState() {
            int top = operator.rows() - 1;
            double best = Math.max(eigenstateStrength(0), eigenstateStrength(top));
            return best - strength(state());
        }

        private double eigenstateStrength(int k) {
            ComplexMatrix v = operator.hermitianEigenvector(k);
            return strength(v.times(v.adjoint()));
        }
    }

    @Test
    @Claim("T9")
    void shouldReachItsMaximumAtAnExtremePoint() {
        RandomQuantum random = new RandomQuantum(AuditRun.seed("T9"));
        List<Mixture> mixtures = BellTest.TABLE_ONE.stream()
                .flatMap(test -> IntStream.range(0, RANDOM_CASES / 4).mapToObj(i -> Mixture.random(test, random)))
                .toList();
        double linearity =
                mixtures.stream().mapToDouble(Mixture::linearityDefect).max().orElseThrow();
        double excess = mixtures.stream().mapToDouble(Mixture::excess).max().orElseThrow();
        double room = mixtures.stream()
                .mapToDouble(Mixture::roomBelowTheBestPureState)
                .min()
                .orElseThrow();
        double smallest = mixtures.stream()
                .mapToDouble(mixture -> mixture.state().hermitianEigenvalues()[0])
                .min()
                .orElseThrow();
        double plus = ChshCircuits.exactCorrelators(BELL, ChshSettings.PAPER).s();
        double minus =
                ChshCircuits.exactCorrelators(SINGLET, ChshSettings.PAPER).s();
        double entropy = DensityMatrix.maximallyMixed(1).vonNeumannEntropy();
        conclude(audit("T9")
                .finding(Proof.settled(
                        "tr(ρE) of a mixture is the mixture of tr(ρE)",
                        Proof.Method.PROPERTY,
                        mixtures.size(),
                        linearity < ROUNDING,
                        "largest deviation below 1e-12"))
                .finding(Proof.settled(
                        "a mixture of states is a state",
                        Proof.Method.PROPERTY,
                        mixtures.size(),
                        smallest >= -ROUNDING,
                        "no negative eigenvalue"))
                .finding(Proof.settled(
                        "no mixture has a larger CS than its best member, in all four tests",
                        Proof.Method.PROPERTY,
                        mixtures.size(),
                        excess <= ROUNDING,
                        "largest excess " + fixed(Math.max(0, excess), 12)))
                .finding(Proof.settled(
                        "the largest CS over all states is that of a pure one",
                        Proof.Method.CONSTRUCTION,
                        mixtures.size(),
                        room >= -ROUNDING,
                        "an eigenvector of the Bell operator in each case"))
                .oracle(Oracle.exact("S of |Φ⁺⟩", 2 * Math.sqrt(2), plus, ROUNDING, "closed form 2√2"))
                .oracle(Oracle.exact("S of the singlet", -2 * Math.sqrt(2), minus, ROUNDING, "closed form −2√2"))
                .control(
                        "the entropy instead of CS: concave, not convex",
                        Proof.settled(
                                "no mixture has a larger value than its best member",
                                Proof.Method.COUNTEREXAMPLE,
                                1,
                                entropy <= StateVector.zero(1).density().vonNeumannEntropy(),
                                "|0⟩ and |1⟩ have 0, their even mixture " + fixed(entropy, 0) + " bit"))
                .caveat(String.format(
                        "Tr(ρE) is linear, CS is not: it is an absolute value. |Φ⁺⟩ and the singlet have CS = %s each at the paper's"
                                + " angles, their even mixture has %s. Extreme points bound CS from above only.",
                        fixed(ConfoundingStrength.ofChsh(minus), 3),
                        fixed(ConfoundingStrength.ofChsh((plus + minus) / 2), 0)))
                .reason(
                        "The Born rule is linear in ρ and mixtures of states are states, so each Bell value is linear and its absolute value"
                                + " convex. A convex function on a convex set is largest at an extreme point, here a pure state, which for given"
                                + " settings is an eigenvector of the Bell operator."));
    }
    // end::T9[]

    // tag::T10[]
    private static DensityMatrix werner(double visibility) {
        ComplexMatrix noise = ComplexMatrix.identity(4).times((1 - visibility) / 4);
        return DensityMatrix.of(
                Simulator.density(BELL).matrix().times(visibility).plus(noise));
    }

    @Property
    @Claim("T10")
    void shouldViolateForEveryPureEntangledState(@ForAll long seed) {
        DensityMatrix state = new RandomQuantum(Seed.of(seed)).pureState(2).density();
        double c = Evidence.observe("concurrence of a pure state", state.concurrence());
        assertThat(HorodeckiCriterion.largestS(state))
                .as("2 √(1 + C²), Gisin 1991")
                .isCloseTo(2 * Math.sqrt(1 + c * c), org.assertj.core.api.Assertions.within(1e-9));
    }

    @Property(tries = 100)
    @Claim("T10")
    void shouldFindALocalModelForTheWernerStateAtAnySettings(@ForAll long seed) {
        RandomQuantum random = new RandomQuantum(Seed.of(seed));
        Measurements settings = Measurements.of(List.of(
                List.of(Mixture.spin(random), Mixture.spin(random)),
                List.of(Mixture.spin(random), Mixture.spin(random))));
        assertThat(LocalPolytope.membership(settings.behaviour(werner(0.5))).local())
                .as("visibility 1/2: local for all projective measurements")
                .isTrue();
    }

    @Property
    @Claim("T10")
    void shouldKeepSeparableStatesWithinTheClassicalBound(@ForAll long seed) {
        RandomQuantum random = new RandomQuantum(Seed.of(seed));
        int size = 1 + random.below(4);
        double[] weights = random.law(size);
        ComplexMatrix separable = IntStream.range(0, size)
                .mapToObj(i -> random.state(1).tensor(random.state(1)).matrix().times(weights[i]))
                .reduce(ComplexMatrix::plus)
                .orElseThrow();
        DensityMatrix state = DensityMatrix.of(separable);
        assertThat(state.concurrence()).as("separable").isLessThan(1e-7);
        assertThat(Evidence.observe("largest CS of a separable state", HorodeckiCriterion.largestS(state) / 2))
                .as("no separable state exceeds CS = 1 with spin measurements")
                .isLessThanOrEqualTo(1 + ROUNDING);
    }

    /**
     * The correlator of Werner's local model: Λ is a uniform direction, Alice answers the sign of its component along her direction
     * and Bob as a spin along Λ would along his, at the given angle to hers. With Alice along the pole the sum over heights z and
     * longitudes is exact: midpoints of a function linear in z on either side of 0, equal steps of one cosine.
     */
    private static double wernerModelCorrelator(double angle) {
        int heights = 200;
        int longitudes = 8;
        double sum = 0;
        for (int i = 0; i < heights; i++) {
            double z = -1 + (2.0 * i + 1) / heights;
            for (int k = 0; k < longitudes; k++) {
                double across = Math.sqrt(1 - z * z) * StrictMath.cos(2 * Math.PI * k / longitudes);
                sum += Math.signum(z) * (z * StrictMath.cos(angle) + across * StrictMath.sin(angle));
            }
        }
        return sum / (heights * longitudes);
    }

    /** Largest distance between the model's correlator and a state's over {@link #WERNER_ANGLES} angles between two directions. */
    private static double distanceFromWernersModel(DensityMatrix state) {
        return IntStream.range(0, WERNER_ANGLES)
                .mapToDouble(i -> Math.PI * i / (WERNER_ANGLES - 1))
                .map(angle -> Math.abs(wernerModelCorrelator(angle)
                        - state.expectation(Observables.inPlane(angle / 2).kron(Observables.inPlane(0)))))
                .max()
                .orElseThrow();
    }

    @Test
    @Claim("T10")
    void shouldNotEquateEntanglementWithSuperConfounding() {
        DensityMatrix state = werner(0.5);
        RandomQuantum random = new RandomQuantum(AuditRun.seed("T10"));
        double concurrence = state.concurrence();
        double cs = HorodeckiCriterion.largestS(state) / 2;
        double fromModel = distanceFromWernersModel(state);
        int pureStates = 200;
        long violating = IntStream.range(0, pureStates)
                .filter(i -> HorodeckiCriterion.largestS(random.pureState(2).density()) > 2)
                .count();
        DensityMatrix separable = werner(0.3);
        conclude(audit("T10")
                .finding(Proof.settled(
                        "every pure entangled state exceeds CS = 1 at suitable settings",
                        Proof.Method.PROPERTY,
                        pureStates,
                        violating == pureStates,
                        count(violating) + " of " + count(pureStates) + " random pure states"))
                .finding(Proof.settled(
                        "every entangled state exceeds every classical confounder",
                        Proof.Method.COUNTEREXAMPLE,
                        WERNER_ANGLES,
                        !(concurrence > 0 && cs <= 1 && fromModel < ROUNDING),
                        "|Φ⁺⟩ with as much white noise has concurrence " + fixed(concurrence, 2) + ", CS at most "
                                + fixed(cs, 3)
                                + " for spin measurements, and Werner's local model has its correlator at"
                                + " every angle between two spins"))
                .oracle(Oracle.exact(
                        "concurrence at visibility 1/2", 0.25, concurrence, 1e-9, "closed form (3v − 1)/2"))
                .oracle(Oracle.exact("largest CS at visibility 1/2", Math.sqrt(0.5), cs, 1e-9, "closed form √2 v"))
                .oracle(Oracle.exact(
                        "correlator of Werner's local model at equal directions",
                        0.5,
                        wernerModelCorrelator(0),
                        ROUNDING,
                        "Werner, Phys. Rev. A 40, 4277 (1989): half of that of the Bell state"))
                .control(
                        "visibility 0.8 instead of 1/2",
                        Proof.settled(
                                "Werner's local model has its correlator at every angle",
                                Proof.Method.COUNTEREXAMPLE,
                                WERNER_ANGLES,
                                distanceFromWernersModel(werner(0.8)) < ROUNDING,
                                "off by up to " + fixed(distanceFromWernersModel(werner(0.8)), 1)))
                .control(
                        "a separable state taken for an entangled one",
                        Proof.settled(
                                "it is entangled",
                                Proof.Method.CLOSED_FORM,
                                1,
                                separable.concurrence() > ROUNDING,
                                "visibility 0.3 has concurrence " + fixed(separable.concurrence(), 0)))
                .value("concurrence", fixed(concurrence, 2))
                .value("largest-cs", fixed(cs, 3))
                .dataset(visibilities())
                .caveat(
                        "The other direction holds: no separable state exceeds a classical bound, so super-confounding needs entanglement.")
                .caveat(
                        "As a definition the equation cannot be refuted. What is refuted is the property that the paper gives it: stronger"
                                + " correlations than those of any classical confounder.")
                .caveat(
                        "The local model covers projective measurements on one pair. Joint measurements on many pairs can still tell such"
                                + " states from classical ones; Confounding Strength cannot.")
                .reason(String.format(
                        "For pure states the two agree: 2√(1 + C²) > 2 whenever C > 0. For mixed ones they do not. |Φ⁺⟩ with white noise is"
                                + " entangled above a visibility of 1/3 but exceeds CS = 1 only above 1/√2; at 1/2 its concurrence is %s,"
                                + " its CS at most %s for any spin measurements, and an explicit common cause reproduces all its"
                                + " projective correlations.",
                        fixed(concurrence, 2), fixed(cs, 3))));
    }

    private static Dataset visibilities() {
        Dataset.Builder table = Dataset.of("werner-states", "visibility", "concurrence", "largest-cs");
        for (int i = 0; i <= 40; i++) {
            DensityMatrix state = werner(i / 40.0);
            double concurrence = state.concurrence();
            table.row(
                    i / 40.0,
                    concurrence < ROUNDING ? 0.0 : concurrence,
                    i == 0 ? 0.0 : HorodeckiCriterion.largestS(state) / 2);
        }
        return table.build();
    }
    // end::T10[]
}
