package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.audit.Basis.AS_EXECUTED;
import static org.superconfounding.audit.Basis.AS_WRITTEN;
import static org.superconfounding.audit.Basis.PUBLISHED;
import static org.superconfounding.audit.LoggedQuantity.*;
import static org.superconfounding.audit.Oracle.ROUNDING;
import static org.superconfounding.audit.Proof.Method.ARITHMETIC;
import static org.superconfounding.audit.Proof.Method.COUNTEREXAMPLE;
import static org.superconfounding.audit.Proof.Method.ENUMERATION;
import static org.superconfounding.audit.junit.AuditRun.runs;
import static org.superconfounding.audit.junit.Certified.proves;
import static org.superconfounding.audit.junit.Certified.refutes;
import static org.superconfounding.audit.junit.Evidence.audit;
import static org.superconfounding.audit.junit.Evidence.conclude;
import static org.superconfounding.claims.Experiment3Sweep.EXCHANGED;
import static org.superconfounding.claims.Experiment3Sweep.EXECUTED;
import static org.superconfounding.claims.Experiment3Sweep.LOGGED;
import static org.superconfounding.claims.Experiment3Sweep.POINTS;
import static org.superconfounding.claims.Experiment3Sweep.WRITTEN;
import static org.superconfounding.claims.Experiment3Sweep.concurrences;
import static org.superconfounding.claims.Experiment3Sweep.fits;
import static org.superconfounding.claims.Experiment3Sweep.largest;
import static org.superconfounding.claims.Experiment3Sweep.linear;
import static org.superconfounding.claims.Experiment3Sweep.strength;
import static org.superconfounding.claims.PublishedLogs.LOGS;
import static org.superconfounding.experiment.Experiments.THREE;
import static org.superconfounding.io.Decimals.fixed;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Power;
import org.superconfounding.audit.PrintedNumber;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.TypicalValue;
import org.superconfounding.audit.junit.Claim;
import org.superconfounding.audit.junit.Evidence;
import org.superconfounding.bell.ChshCircuits;
import org.superconfounding.bell.ChshCorrelators;
import org.superconfounding.bell.ChshSettings;
import org.superconfounding.bell.HorodeckiCriterion;
import org.superconfounding.causal.ConfoundingStrength;
import org.superconfounding.experiment.Experiment3;
import org.superconfounding.experiment.Experiment3Result;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.Simulator;
import org.superconfounding.statistics.GoodnessOfFit;
import org.superconfounding.statistics.LinearFit;
import org.superconfounding.statistics.SamplingDistribution;

/** Experiment 3, the sampled sweep and its thresholds (paper, Results and Fig. 3). */
class Experiment3Claims {
    private static final ChshSettings PAPER = ChshSettings.PAPER;

    // tag::E3.1[]
    @Test
    @Claim("E3.1")
    void shouldFollowTheClosedFormAtEveryAngle() {
        double worst = worstDeviation(2 * Math.PI, 960, PAPER);
        double x = StrictMath.sin(2 * EXECUTED.theta(7));
        conclude(audit("E3.1")
                .finding(proves("CS(θ) = |(1 + sin 2θ)/√2| for every θ", "strength-of-the-sweep"))
                .oracle("largest deviation of the simulated circuits over the full circle", worst)
                .expects(0, "the law, at 961 angles")
                .oracle(
                        "E(a′,b) at the eighth θ",
                        Experiment3Sweep.SWEEP.exact(7).aPrimeB())
                .expects(
                        x * StrictMath.sqrt(0.5),
                        "⟨Z⊗Z⟩ = 1 and ⟨X⊗X⟩ = sin 2θ give E = cos 2a cos 2b + sin 2a sin 2b sin 2θ")
                .oracle("CS at θ = π/4", StrictMath.sqrt(2), strength(Math.PI / 4, PAPER), "Tsirelson's bound")
                .negative("settings b and b′ exchanged", followsTheLaw(EXCHANGED))
                .difference("Sizes of S and of the concurrence")
                .dataset(Experiment3Sweep.figure3()));
        assertThat(Arrays.stream(LOGS.values(EXP3_S_TRIALS)).min().orElseThrow())
                .as("the smallest logged S: without its size CS is the same")
                .isPositive();
    }
    // end::E3.1[]

    private static double worstDeviation(double to, int steps, ChshSettings settings) {
        return largest(0, to, steps, theta -> Math.abs(strength(theta, settings) - Experiment3.theory(theta)));
    }

    private static Proof followsTheLaw(ChshSettings settings) {
        double worst = worstDeviation(Math.PI / 2, POINTS - 1, settings);
        return Proof.whether("CS(θ) = |(1 + sin 2θ)/√2| on the sweep", worst <= ROUNDING)
                .by(COUNTEREXAMPLE, POINTS, "largest deviation " + fixed(worst, 3));
    }

    @Property
    @Claim("E3.1")
    void shouldFollowTheClosedFormAtAnyAngle(@ForAll @Angle double theta) {
        assertThat(Evidence.observe(
                        "deviation from the closed form", strength(theta, PAPER) - Experiment3.theory(theta)))
                .as("CS(θ) = |(1 + sin 2θ)/√2|")
                .isBetween(-ROUNDING, ROUNDING);
    }

    // tag::E3.2[]
    @Test
    @Claim("E3.2")
    void shouldPassTheThresholdOfRSquaredOnceAndWithSeveralTrialsAlways() {
        var executed = runs(THREE, EXECUTED).distribution(Experiment3Result::rSquared);
        PrintedNumber logged = logged("R² in the author's log", 0);
        conclude(audit("E3.2")
                .negative("a state with 1 % white noise", fits(AS_EXECUTED, EXECUTED.withVisibility(0.99)))
                .reading("the-run")
                .finding(exceeds("R² of the author's sweep exceeds 0.999", LOGGED.rSquared(), 0.999))
                .finding(TypicalValue.of(AS_EXECUTED, logged, executed))
                .power(TypicalValue.power("a state with 1 % white noise", executed, rSquared(0.99), 5e-7))
                .reading("every-run")
                .finding(fits(AS_WRITTEN, WRITTEN))
                .finding(fits(AS_EXECUTED, EXECUTED))
                .power(Power.missing(
                        "a state with 0.7 % white noise", fits(AS_EXECUTED, EXECUTED.withVisibility(0.993))))
                .positive("five trials at each θ", fits(AS_EXECUTED, EXECUTED))
                .oracle("R² from the logged S", LOGS.value(EXP3_ANALYSIS, 0), LOGGED.rSquared(), 1e-9, "author's log")
                .oracleOfMean(
                        "mean χ² of the 25 points", runs(THREE, EXECUTED).distribution(Experiment3Sweep::chiSquare))
                .expects(POINTS, "each S has mean √2 (1 + sin 2θ) and variance Σ (1 − E²)/50,000")
                .difference("Trials of the entanglement sweep")
                .dataset(Experiment3Sweep.thresholds())
                .percent("share-as-written", fits(AS_WRITTEN, WRITTEN), 0)
                .percent("share-as-executed", fits(AS_EXECUTED, EXECUTED), 1)
                .percent("share-with-noise", fits(AS_EXECUTED, EXECUTED.withVisibility(0.997)), 1)
                .value("logged", logged.text()));
        assertThat(LOGS.of(EXP3_S_TRIALS).values()).hasSize(POINTS * EXECUTED.trials());
    }
    // end::E3.2[]

    private static PrintedNumber logged(String name, int index) {
        return new PrintedNumber(name, fixed(LOGS.value(EXP3_ANALYSIS, index), 6));
    }

    private static Proof exceeds(String statement, double value, double threshold) {
        return Proof.whether(PUBLISHED, statement, value > threshold)
                .by(ARITHMETIC, POINTS, "it is " + fixed(value, 6));
    }

    private static SamplingDistribution rSquared(double visibility) {
        return runs(THREE, EXECUTED.withVisibility(visibility)).distribution(Experiment3Result::rSquared);
    }

    // tag::E3.3[]
    @Test
    @Claim("E3.3")
    void shouldHaveTheSeparableBaselineOfOneOverRootTwo() {
        var written = runs(THREE, WRITTEN).distribution(result -> result.strength(0));
        var executed = runs(THREE, EXECUTED).distribution(result -> result.strength(0));
        var dim = runs(THREE, WRITTEN.withVisibility(0.93)).distribution(result -> result.strength(0));
        double best = HorodeckiCriterion.largestS(Simulator.density(Experiment3.state(0))) / 2;
        double turned = strength(0, new ChshSettings(Math.PI / 4, Math.PI / 2, Math.PI / 8, -Math.PI / 8));
        PrintedNumber mean = new PrintedNumber("CS(0) in the author's log", fixed(LOGGED.strength(0), 5));
        conclude(audit("E3.3")
                .typical(AS_WRITTEN, "CS(0)", written)
                .typical(AS_EXECUTED, "CS(0)", executed)
                .finding(proves("CS(0) = 1/√2", "strength-of-the-sweep"))
                .finding(TypicalValue.of(AS_EXECUTED, mean, executed))
                .oracleOfMean(
                        "E[CS(0)] as executed", StrictMath.sqrt(0.5), executed, "closed form: ⟨Z⊗Z⟩ = 1, ⟨X⊗X⟩ = 0")
                .oracle("CS of |00⟩ with Alice's angles turned by π/4", 0, turned, 1e-9, "closed form")
                .oracle("largest CS of |00⟩ over all angles", 1, best, 1e-9, "the local bound, reached")
                .negative(
                        "the neighbouring state of the sweep, θ = π/48, mistaken for the separable one",
                        TypicalValue.of(
                                AS_EXECUTED, mean, runs(THREE, EXECUTED).distribution(result -> result.strength(1))))
                .power(TypicalValue.power("7 % white noise, one trial", written, dim, 0.0005))
                .value("baseline", strength(0, PAPER), 4)
                .value("logged", mean.text())
                .value("baseline-turned", turned, 4)
                .value("baseline-best-angles", best, 4));
    }
    // end::E3.3[]

    // tag::E3.4[]
    @Test
    @Claim("E3.4")
    void shouldPassTheThresholdOfPearsonsROnceAndMissItInMostRepeats() {
        var executed = runs(THREE, EXECUTED);
        var r = executed.distribution(result -> result.fit().r());
        var ofOneTrial =
                runs(THREE, WRITTEN).distribution(result -> result.fit().r());
        var slope = executed.distribution(result -> result.fit().slope());
        LinearFit fit = LOGGED.fit();
        PrintedNumber logged = logged("r in the author's log", 4);
        conclude(audit("E3.4")
                .negative("the best angles for each state, for which the law is √(1 + C²)", linearWithBestAngles())
                .reading("the-run")
                .finding(exceeds("r of the author's sweep exceeds 0.9999", fit.r(), 0.9999))
                .finding(TypicalValue.of(AS_EXECUTED, logged, r))
                .power(TypicalValue.power("one trial at each θ", r, ofOneTrial, 5e-7))
                .reading("every-run")
                .finding(linear(AS_WRITTEN, WRITTEN))
                .finding(linear(AS_EXECUTED, EXECUTED))
                .power(Power.missing("one trial at each θ", linear(AS_WRITTEN, WRITTEN)))
                .positive("ten trials at each θ", linear(AS_WRITTEN, WRITTEN.withTrials(10)))
                .oracleOfMean("E[slope]", slope)
                .expects(StrictMath.sqrt(0.5), "least squares is linear in CS, whose mean is (1 + C)/√2")
                .oracle("slope from the logged S", LOGS.value(EXP3_ANALYSIS, 2), fit.slope(), 1e-9, "author's log")
                .oracle("r² from the logged S", fit.r() * fit.r())
                .expects(explained(LOGGED), "share of variance that the line explains: 1 − Σ residual² / Σ deviation²")
                .percent("share-as-written", linear(AS_WRITTEN, WRITTEN), 1)
                .percent("share-as-executed", linear(AS_EXECUTED, EXECUTED), 0)
                .percent("share-ten-trials", linear(AS_WRITTEN, WRITTEN.withTrials(10)), 0)
                .percent("share-with-noise", linear(AS_EXECUTED, EXECUTED.withVisibility(0.9)), 0)
                .value("logged", logged.text()));
    }
    // end::E3.4[]

    /** Share of the variance of CS that its line in C explains, from the residuals. */
    private static double explained(Experiment3Result result) {
        double[] c = concurrences();
        double mean = IntStream.range(0, POINTS)
                .mapToDouble(result::strength)
                .average()
                .orElseThrow();
        double residual = 0;
        double total = 0;
        for (int i = 0; i < POINTS; i++) {
            residual += StrictMath.pow(result.strength(i) - result.fit().at(c[i]), 2);
            total += StrictMath.pow(result.strength(i) - mean, 2);
        }
        return 1 - residual / total;
    }

    private static Proof linearWithBestAngles() {
        double[] best = IntStream.range(0, POINTS)
                .mapToDouble(EXECUTED::theta)
                .map(theta -> strength(theta, Experiment3.bestSettings(theta)))
                .toArray();
        double r = LinearFit.of(concurrences(), best).r();
        return Proof.whether("Pearson's r > 0.9999 without sampling error", r > 0.9999)
                .by(COUNTEREXAMPLE, POINTS, "r = " + fixed(r, 4));
    }

    @Property
    @Claim("E3.4")
    void shouldBeLinearInSinTwoThetaForAnyFixedAngles(
            @ForAll @Angle double a,
            @ForAll @Angle double aPrime,
            @ForAll @Angle double b,
            @ForAll @Angle double bPrime,
            @ForAll @Angle double theta) {
        ChshSettings settings = new ChshSettings(a, aPrime, b, bPrime);
        double atZero = correlators(0, settings).s();
        double beta = correlators(Math.PI / 4, settings).s() - atZero;
        double deviation = correlators(theta, settings).s() - atZero - beta * StrictMath.sin(2 * theta);
        Evidence.observe("slope in sin 2θ", beta);
        assertThat(Evidence.observe("deviation from the line", deviation))
                .as("S = α + β sin 2θ for any fixed angles, so that r tells nothing about them")
                .isBetween(-ROUNDING, ROUNDING);
    }

    private static ChshCorrelators correlators(double theta, ChshSettings settings) {
        return ChshCircuits.exactCorrelators(Experiment3.state(theta), settings);
    }

    // tag::E3.10[]
    @Test
    @Claim("E3.10")
    void shouldNoticeGrossErrorsOfTheImplementationByRSquared() {
        var chiSquare = runs(THREE, EXECUTED).distribution(Experiment3Sweep::chiSquare);
        var noisy = runs(THREE, EXECUTED.withVisibility(0.995)).distribution(Experiment3Sweep::chiSquare);
        var logged = new PrintedNumber("χ² of the 25 logged means", fixed(Experiment3Sweep.chiSquare(LOGGED), 1));
        conclude(audit("E3.10")
                .negative(
                        "the right circuits taken for a fault",
                        Proof.whether("R² stays below 0.999", rSquared(RIGHT) <= 0.999)
                                .by(ENUMERATION, "R² = " + fixed(rSquared(RIGHT), 4)))
                .reading("no-gross-error")
                .finding(exceeds("R² of the author's sweep exceeds 0.999", LOGGED.rSquared(), 0.999))
                .finding(fits(AS_EXECUTED, EXECUTED))
                .finding(TypicalValue.of(AS_EXECUTED, logged, chiSquare))
                .finding(everyFaultNoticed())
                .power(TypicalValue.power("0.5 % white noise, by χ²", chiSquare, noisy, 0.05))
                .reading("no-error-left")
                .finding(refutes("R² stays below 0.999 with A and B exchanged", "errors-that-r-squared-misses"))
                .finding(refutes("R² stays below 0.999 with 0.3 % white noise", "errors-that-r-squared-misses"))
                .positive(
                        "exchanged settings",
                        Proof.whether("R² stays below 0.999 with exchanged settings", rSquared(FAULTS.get(0)) <= 0.999)
                                .by(COUNTEREXAMPLE, POINTS, "R² = " + fixed(rSquared(FAULTS.get(0)), 4)))
                .oracle("R² of the right circuits", 1, rSquared(RIGHT), "the law itself")
                .oracleOfMean("mean χ²", POINTS, chiSquare, "one for each of 25 means")
                .count("faults", FAULTS.size())
                .value("r-squared-of-exchanged-qubits", rSquared(SWAPPED), 4)
                .percent("share-with-noise", fits(AS_EXECUTED, EXECUTED.withVisibility(0.997)), 1));
    }
    // end::E3.10[]

    private static Proof everyFaultNoticed() {
        String statement = "R² stays below 0.999 for each of " + FAULTS.size() + " wrong circuits";
        String which = "exchanged settings, half the measurement angle, θ for 2θ, no CNOT, the last sign in S";
        return Proof.whether(statement, FAULTS.stream().allMatch(fault -> rSquared(fault) <= 0.999))
                .by(ENUMERATION, FAULTS.size(), which);
    }

    private static final DoubleUnaryOperator RIGHT = theta -> strength(theta, PAPER);

    /** The preparation with A and B exchanged, which gives the same, symmetric state. */
    private static final DoubleUnaryOperator SWAPPED =
            theta -> strength(Circuit.of(2, 2).ry(1, 2 * theta).cnot(1, 0), PAPER);

    private static final List<DoubleUnaryOperator> FAULTS = List.of(
            theta -> strength(theta, EXCHANGED),
            theta -> strength(theta, new ChshSettings(0, Math.PI / 8, Math.PI / 16, -Math.PI / 16)),
            theta -> strength(theta / 2, PAPER),
            theta -> strength(Circuit.of(2, 2).ry(0, 2 * theta), PAPER),
            theta -> ConfoundingStrength.ofChsh(BellAnalysis.withoutMinus(correlators(theta, PAPER))));

    private static double rSquared(DoubleUnaryOperator implementation) {
        double[] theta = IntStream.range(0, POINTS).mapToDouble(EXECUTED::theta).toArray();
        return GoodnessOfFit.rSquared(
                IntStream.range(0, POINTS)
                        .mapToDouble(i -> implementation.applyAsDouble(theta[i]))
                        .toArray(),
                IntStream.range(0, POINTS)
                        .mapToDouble(i -> Experiment3.theory(theta[i]))
                        .toArray());
    }
}
