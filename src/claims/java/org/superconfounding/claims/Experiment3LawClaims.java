package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.superconfounding.audit.Oracle.ROUNDING;
import static org.superconfounding.audit.Proof.Method.CONSTRUCTION;
import static org.superconfounding.audit.Proof.Method.COUNTEREXAMPLE;
import static org.superconfounding.audit.junit.Certified.proves;
import static org.superconfounding.audit.junit.Certified.refutes;
import static org.superconfounding.audit.junit.Evidence.audit;
import static org.superconfounding.audit.junit.Evidence.conclude;
import static org.superconfounding.claims.Experiment3Sweep.largest;
import static org.superconfounding.claims.Experiment3Sweep.strength;
import static org.superconfounding.io.Decimals.fixed;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.junit.Claim;
import org.superconfounding.audit.junit.Evidence;
import org.superconfounding.bell.ChshSettings;
import org.superconfounding.bell.HorodeckiCriterion;
import org.superconfounding.certificate.Certificate;
import org.superconfounding.experiment.Experiment3;
import org.superconfounding.quantum.Channel;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.DensityMatrix;
import org.superconfounding.quantum.Simulator;

/** Experiment 3, the law between entanglement and confounding strength and how far it reaches. */
class Experiment3LawClaims {

    /** Wootters' concurrence takes roots of eigenvalues that are zero up to rounding: √1e-16. */
    private static final double ROOT_ROUNDING = 1e-7;

    private static final double ROOT_HALF = StrictMath.sqrt(0.5);

    /** Of concurrence 1/2. */
    private static final double HALF = Math.PI / 12;

    /** Of concurrence 1. */
    private static final double FULL = Math.PI / 4;

    private static double fixedAngles(double theta) {
        return strength(theta, ChshSettings.PAPER);
    }

    private static double bestAngles(double theta) {
        return HorodeckiCriterion.largestS(Simulator.density(Experiment3.state(theta))) / 2;
    }

    private static double wootters(double theta) {
        return Simulator.density(Experiment3.state(theta)).concurrence();
    }

    private static double law(double concurrence) {
        return (1 + concurrence) * ROOT_HALF;
    }

    /** Largest deviation from CS = (1 + C)/√2, with Wootters' concurrence, at 241 angles. */
    private static double worst(double from, double to) {
        return largest(from, to, 240, theta -> Math.abs(fixedAngles(theta) - law(wootters(theta))));
    }

    // tag::E3.5[]
    @Test
    @Claim("E3.5")
    void shouldFollowTheLinearLawOnThePapersInterval() {
        double outside = worst(Math.PI / 2, Math.PI);
        conclude(audit("E3.5")
                .finding(proves(
                        "CS = (1 + C)/√2 with C = |sin 2θ|, where sin 2θ is not negative", "strength-of-the-sweep"))
                .oracle("largest deviation of the simulated circuits on the sweep", worst(0, Math.PI / 2))
                .expects(0, ROOT_ROUNDING, "the law with Wootters' concurrence, at 241 angles")
                .oracle("CS at θ = π/12", 1.5 * ROOT_HALF, fixedAngles(HALF), "(1 + 1/2)/√2")
                .negative(
                        "θ in [π/2, π], where sin 2θ is negative",
                        Proof.whether("CS = (1 + C)/√2", outside <= ROOT_ROUNDING)
                                .by(COUNTEREXAMPLE, 241, "largest deviation " + fixed(outside, 4)))
                .value("largest-deviation-outside", outside, 4));
    }
    // end::E3.5[]

    // tag::E3.6[]
    @Test
    @Claim("E3.6")
    void shouldFindTheRiseProportionalToTheEntanglementButNotTheStrength() {
        double threshold = Math.sqrt(2) - 1;
        double best = bestAngles(HALF);
        conclude(audit("E3.6")
                .negative(
                        "the best angles for each state, with which CS is √(1 + C²)",
                        proportional(bestAngles(0), best, bestAngles(FULL)))
                .positive(
                        "the rise of CS from its baseline",
                        proportional(fixedAngles(0), fixedAngles(HALF), fixedAngles(FULL)))
                .reading("rise-above-the-baseline")
                .finding(proves("CS − CS(0) = C/√2 on the sweep", "strength-of-the-sweep"))
                .reading("strength-itself")
                .finding(refutes("CS is proportional to C", "strength-is-not-proportional-to-entanglement"))
                .reading("excess-over-the-classical-bound")
                .finding(refutes("CS − 1 is proportional to C", "strength-is-not-proportional-to-entanglement"))
                .oracle("CS at C = √2 − 1", 1, fixedAngles(StrictMath.asin(threshold) / 2), "(1 + C)/√2 = 1")
                .oracle("largest CS at C = 1/2, by the Horodecki criterion", best)
                .expects(StrictMath.sqrt(1.25), 1e-9, "closed form √(1 + C²) for pure states (Gisin 1991)")
                .oracle(
                        "CS at C = 1/2 of the circuits with the best angles",
                        strength(HALF, Experiment3.bestSettings(HALF)))
                .expects(StrictMath.sqrt(1.25), "the settings a = 0, a′ = π/4, b = −b′ = arctan(C)/2 reach it")
                .value("cs-none", fixedAngles(0), 3)
                .value("cs-half", fixedAngles(HALF), 3)
                .value("cs-full", fixedAngles(FULL), 3)
                .value("ratio", fixedAngles(HALF) / fixedAngles(FULL), 2)
                .value("threshold", threshold, 3));
    }
    // end::E3.6[]

    /** Whether half the entanglement gives half of what is gained between none and all of it. */
    private static Proof proportional(double none, double half, double full) {
        double share = (half - none) / (full - none);
        return Proof.whether("the rise of CS is proportional to C", Math.abs(share - 0.5) <= 1e-9)
                .by(COUNTEREXAMPLE, 3, "half the entanglement gives " + fixed(share, 4) + " of it");
    }

    // tag::E3.7[]
    @Test
    @Claim("E3.7")
    void shouldBindTheStrengthToTheAmountOfEntanglementOfThePapersStatesOnly() {
        double minus = 3 * Math.PI / 4;
        double worstCapacity = largest(
                0,
                Math.PI,
                240,
                theta -> Math.abs(bestAngles(theta) - StrictMath.hypot(1, Experiment3.concurrence(theta))));
        double negativity = Simulator.density(Experiment3.state(minus)).negativity(0);
        conclude(audit("E3.7")
                .negative("the states of θ and θ + π/2 taken for the same", sameStrength(FULL, minus))
                .positive("θ = π/8 and 3π/8, within the paper's interval", sameStrength(Math.PI / 8, 3 * Math.PI / 8))
                .reading("of-the-sweep")
                .finding(proves(
                        "on the paper's sweep CS is the rising function (1 + C)/√2 of C", "strength-of-the-sweep"))
                .reading("capacity")
                .finding(proves(
                        "the largest CS that a pure state reaches with any settings is √(1 + C²)",
                        "pure-states-at-their-best-settings"))
                .negative("a Bell state with half of white noise", capacityOfItsConcurrence(halfNoise()))
                .reading("amount-alone")
                .finding(refutes(
                        "at given settings states of equal entanglement have equal CS",
                        "same-entanglement-other-strength"))
                .oracle("largest deviation of the largest CS from √(1 + C²), at 241 angles", worstCapacity)
                .expects(0, 1e-9, "eigenvalues by Horodecki's criterion")
                .oracle("CS at θ = 3π/4", fixedAngles(minus))
                .expects(Certificate.named("same-entanglement-other-strength").value("low"), "the certificate")
                .oracle("concurrence at θ = 3π/4", 1, wootters(minus), ROOT_ROUNDING, "|Φ⁻⟩ is a Bell state")
                .oracle("negativity at θ = 3π/4", negativity)
                .expects(0.5, 1e-9, "C/2 for pure states: another measure says the same")
                .dataset(Experiment3Sweep.beyond())
                .value("cs-phi-plus", fixedAngles(FULL), 3)
                .value("cs-phi-minus", fixedAngles(minus), 0)
                .value("cs-noisy", HorodeckiCriterion.largestS(halfNoise()) / 2, 3)
                .value("concurrence-noisy", halfNoise().concurrence(), 2));
        assertThat(halfNoise().concurrence())
                .as("a Bell state with half white noise is entangled")
                .isGreaterThan(0.2);
        assertThat(HorodeckiCriterion.largestS(halfNoise()) / 2)
                .as("and below one at any settings")
                .isLessThan(1);
    }
    // end::E3.7[]

    private static Proof sameStrength(double one, double other) {
        double gap = Math.abs(fixedAngles(one) - fixedAngles(other));
        return Proof.whether("two states of equal concurrence have equal CS", gap <= ROUNDING)
                .by(COUNTEREXAMPLE, 2, "they differ by " + fixed(gap, 4));
    }

    private static Proof capacityOfItsConcurrence(DensityMatrix state) {
        double largest = HorodeckiCriterion.largestS(state) / 2;
        double promised = StrictMath.hypot(1, state.concurrence());
        String statement = "the largest CS that it reaches with any settings is √(1 + C²)";
        return Proof.whether(statement, Math.abs(largest - promised) <= 1e-9)
                .by(COUNTEREXAMPLE, fixed(largest, 3) + " against " + fixed(promised, 3));
    }

    private static DensityMatrix halfNoise() {
        return Simulator.density(Experiment3.state(FULL).channel(Channel.depolarizing(2, 0.5), 0, 1));
    }

    // tag::E3.8[]
    @Test
    @Claim("E3.8")
    void shouldSetEveryStrengthFromTheBaselineToTsirelsonsBoundByOneAngle() {
        conclude(audit("E3.8")
                .finding(proves("CS(θ) = |1 + sin 2θ|/√2, which is continuous in θ", "strength-of-the-sweep"))
                .finding(
                        proves("each strength from 1/√2 to √2 is reached at some angle", "every-strength-of-the-sweep"))
                .oracle("CS at the angle set for 1.2", 1.2, fixedAngles(angleFor(1.2)), "θ = arcsin(√2 CS − 1)/2")
                .negative("settings b and b′ exchanged", reachesEveryTarget(Experiment3Sweep.EXCHANGED))
                .positive("101 of them, at the angle set for each", reachesEveryTarget(ChshSettings.PAPER))
                .value("lowest", ROOT_HALF, 3)
                .value("highest", StrictMath.sqrt(2), 3)
                .value("threshold", Math.sqrt(2) - 1, 3));
    }
    // end::E3.8[]

    private static double angleFor(double strength) {
        return StrictMath.asin(Math.max(-1, Math.min(1, strength * StrictMath.sqrt(2) - 1))) / 2;
    }

    private static Proof reachesEveryTarget(ChshSettings settings) {
        double worst = IntStream.rangeClosed(0, 100)
                .mapToDouble(step -> ROOT_HALF + ROOT_HALF * step / 100)
                .map(target -> Math.abs(strength(angleFor(target), settings) - target))
                .max()
                .orElseThrow();
        String statement = "each of 101 strengths from 1/√2 to √2 is reached at the angle set for it";
        return Proof.whether(statement, worst <= ROUNDING)
                .by(CONSTRUCTION, 101, "largest deviation " + (worst <= ROUNDING ? "below 1e-12" : fixed(worst, 3)));
    }

    @Property
    @Claim("E3.5")
    void shouldFollowOneLawWhereTheSineIsPositiveAndAnotherWhereItIsNot(@ForAll @Angle double theta) {
        double sine = StrictMath.sin(2 * theta);
        double concurrence = Math.abs(sine);
        double expected = sine >= 0 ? law(concurrence) : (1 - concurrence) * ROOT_HALF;
        Evidence.observe("sin 2θ", sine);
        assertThat(Evidence.observe("deviation from the law of that half", fixedAngles(theta) - expected))
                .as("(1 + C)/√2 where sin 2θ ≥ 0, (1 − C)/√2 where it is negative")
                .isBetween(-ROUNDING, ROUNDING);
    }

    @Property
    @Claim("E3.6")
    void shouldReachAtMostRootOnePlusCSquaredWithAnyAngles(
            @ForAll @Angle double theta,
            @ForAll @Angle double a,
            @ForAll @Angle double aPrime,
            @ForAll @Angle double b,
            @ForAll @Angle double bPrime) {
        double concurrence = Experiment3.concurrence(theta);
        double bound = StrictMath.sqrt(1 + concurrence * concurrence);
        Circuit state = Experiment3.state(theta);
        assertThat(Evidence.observe(
                        "share of the bound reached by random angles",
                        strength(state, new ChshSettings(a, aPrime, b, bPrime)) / bound))
                .as("no angles exceed √(1 + C²)")
                .isLessThanOrEqualTo(1 + ROUNDING);
        assertThat(Evidence.observe(
                        "share of the bound reached by the best angles",
                        strength(state, Experiment3.bestSettings(theta)) / bound))
                .as("a = 0, a′ = π/4, b = −b′ = arctan(sin 2θ)/2 reach √(1 + C²)")
                .isBetween(1 - ROUNDING, 1 + ROUNDING);
    }

    @Property
    @Claim("E3.7")
    void shouldMoveTheStrengthOfABellStateAnywhereByTurningOneQubit(@ForAll @Angle double turn) {
        Circuit turned = Experiment3.state(Math.PI / 4).ry(1, turn);
        assertThat(Simulator.density(turned).concurrence())
                .as("a turn of one qubit changes no entanglement")
                .isBetween(1 - ROOT_ROUNDING, 1 + ROOT_ROUNDING);
        assertThat(Evidence.observe("CS of a maximally entangled state", strength(turned, ChshSettings.PAPER)))
                .as("√2 |cos t|: every value from 0 to √2")
                .isBetween(
                        StrictMath.sqrt(2) * Math.abs(StrictMath.cos(turn)) - ROUNDING,
                        StrictMath.sqrt(2) * Math.abs(StrictMath.cos(turn)) + ROUNDING);
    }

    @Property
    @Claim("E3.7")
    void shouldGiveEveryEntanglementAStrengthBelowTheBaseline(@ForAll @DoubleRange(min = 0.01, max = 1) double sine) {
        double theta = Math.PI / 2 + StrictMath.asin(sine) / 2;
        assertThat(Experiment3.concurrence(theta)).isCloseTo(sine, offset(1e-9));
        assertThat(Evidence.observe("CS between π/2 and 3π/4", fixedAngles(theta)))
                .as("every concurrence above 0 occurs with a CS below that of separable states in the sweep")
                .isLessThan(ROOT_HALF);
    }
}
