package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.audit.Oracle.ROUNDING;
import static org.superconfounding.audit.Proof.Method.CONSTRUCTION;
import static org.superconfounding.audit.Proof.Method.COUNTEREXAMPLE;
import static org.superconfounding.audit.junit.Certified.proves;
import static org.superconfounding.audit.junit.Certified.refutes;
import static org.superconfounding.audit.junit.Evidence.audit;
import static org.superconfounding.audit.junit.Evidence.conclude;
import static org.superconfounding.io.Decimals.fixed;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Column;
import org.superconfounding.audit.Dataset;
import org.superconfounding.audit.Proof;
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
import org.superconfounding.certificate.Certificate;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.ComplexMatrix;
import org.superconfounding.quantum.DensityMatrix;
import org.superconfounding.quantum.Gate;
import org.superconfounding.quantum.Simulator;
import org.superconfounding.quantum.StateVector;

/** Entanglement as a resource: convexity, and the equivalence with super-confounding. */
class TheoryResourceClaims {
    private static final Circuit BELL = Circuit.of(2, 0).h(0).cnot(0, 1);

    /** Angles between two spin directions at which Werner's local model is compared with its state. */
    private static final int WERNER_ANGLES = 37;

    @Property
    @Claim("T9")
    void shouldNeverExceedTheBestMemberOfAMixture(@ForAll long seed) {
        RandomQuantum random = new RandomQuantum(seed);
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
    }

    // tag::T9[]
    @Test
    @Claim("T9")
    void shouldBeLinearInTheStateOnAConvexSet() {
        double plus = ChshCircuits.exactCorrelators(BELL, ChshSettings.PAPER).s();
        double minus = ChshCircuits.exactCorrelators(BELL.x(0).z(0), ChshSettings.PAPER)
                .s();
        double entropy = DensityMatrix.maximallyMixed(1).vonNeumannEntropy();
        conclude(audit("T9")
                .finding(proves(
                        "Tr(ρE) of a mixture of states is the mixture of Tr(ρE), and a mixture is a state",
                        "strength-of-a-mixture"))
                .oracle("S of |Φ⁺⟩", 2 * Math.sqrt(2), plus, "closed form 2√2")
                .oracle("S of the singlet", -2 * Math.sqrt(2), minus, "closed form −2√2")
                .negative(
                        "the entropy instead of Tr(ρE)",
                        Proof.whether(
                                        "its value for a mixture is the mixture of its values",
                                        entropy <= StateVector.zero(1).density().vonNeumannEntropy())
                                .by(
                                        COUNTEREXAMPLE,
                                        "|0⟩ and |1⟩ have 0, their even mixture " + fixed(entropy, 0) + " bit"))
                .value("cs-of-each", ConfoundingStrength.ofChsh(minus), 3)
                .value("cs-of-mixture", ConfoundingStrength.ofChsh((plus + minus) / 2), 0));
    }
    // end::T9[]

    private static DensityMatrix werner(double visibility) {
        ComplexMatrix noise = ComplexMatrix.identity(4).times((1 - visibility) / 4);
        return DensityMatrix.of(
                Simulator.density(BELL).matrix().times(visibility).plus(noise));
    }

    @Property
    @Claim("T10")
    void shouldViolateForEveryPureEntangledState(@ForAll long seed) {
        DensityMatrix state = new RandomQuantum(seed).pureState(2).density();
        double c = Evidence.observe("concurrence of a pure state", state.concurrence());
        assertThat(HorodeckiCriterion.largestS(state))
                .as("2 √(1 + C²), Gisin 1991")
                .isCloseTo(2 * Math.sqrt(1 + c * c), org.assertj.core.api.Assertions.within(1e-9));
    }

    @Property(tries = 100)
    @Claim("T10")
    void shouldFindALocalModelForTheWernerStateAtAnySettings(@ForAll long seed) {
        RandomQuantum random = new RandomQuantum(seed);
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
        RandomQuantum random = new RandomQuantum(seed);
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

    // tag::T10[]
    @Test
    @Claim("T10")
    void shouldEquateEntanglementWithSuperConfoundingForPureStatesOnly() {
        DensityMatrix state = werner(0.5);
        double concurrence = state.concurrence();
        double cs = HorodeckiCriterion.largestS(state) / 2;
        double deviation = distanceFromWernersModel(state);
        double separable = werner(0.3).concurrence();
        double visibility =
                Certificate.named("entangled-state-with-local-model").value("visibility");
        conclude(audit("T10")
                .oracle("concurrence at visibility 1/2", 0.25, concurrence, 1e-9, "closed form (3v − 1)/2")
                .oracle("largest CS at visibility 1/2", Math.sqrt(0.5), cs, 1e-9, "closed form √2 v")
                .oracle("largest deviation of Werner's local model from it over angles", deviation)
                .expects(0, "Werner, Phys. Rev. A 40, 4277 (1989)")
                .negative(
                        "a separable state taken for an entangled one",
                        Proof.whether("it is entangled", separable > ROUNDING)
                                .by(CONSTRUCTION, "visibility 0.3 has concurrence " + fixed(separable, 0)))
                .reading("pure-states")
                .finding(proves(
                        "every entangled pure state of two qubits exceeds every classical confounder, and no product state does",
                        "pure-entangled-states-exceed-two",
                        "chsh-local-bound"))
                .reading("every-entangled-state")
                .finding(refutes(
                        "every entangled state exceeds every classical confounder", "entangled-state-with-local-model"))
                .positive(
                        "pure states of two qubits",
                        proves(
                                "every one that is entangled exceeds every classical confounder",
                                "pure-entangled-states-exceed-two"))
                .shared()
                .value("visibility", visibility, 3)
                .value("concurrence", concurrence, 2)
                .value("largest-cs", cs, 3)
                .dataset(visibilities()));
    }
    // end::T10[]

    private static Dataset visibilities() {
        Dataset.Builder table = Dataset.of(
                "werner-states",
                "Bell state in white noise",
                Column.of("visibility", "weight of the Bell state"),
                Column.of("concurrence", "of the mixture"),
                Column.of("largest_cs", "largest confounding strength over all settings"));
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
}
