package org.superconfounding.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.superconfounding.bell.BellTest.CHSH;
import static org.superconfounding.bell.BellTest.CLAUSER_HORNE;
import static org.superconfounding.bell.BellTest.HARDY;
import static org.superconfounding.bell.BellTest.MERMIN;
import static org.superconfounding.io.Decimals.fixed;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.superconfounding.audit.AuthorLogs;
import org.superconfounding.audit.LoggedQuantity;
import org.superconfounding.bell.Behaviour;
import org.superconfounding.bell.BellExpression;
import org.superconfounding.bell.BellTest;
import org.superconfounding.bell.ChshCircuits;
import org.superconfounding.bell.ChshCounts;
import org.superconfounding.bell.ChshSettings;
import org.superconfounding.bell.HorodeckiCriterion;
import org.superconfounding.bell.LocalPolytope;
import org.superconfounding.bell.PublishedBellTests;
import org.superconfounding.bell.QuantumMaximum;
import org.superconfounding.bell.QuantumStrategies;
import org.superconfounding.experiment.Experiment2Protocol;
import org.superconfounding.experiment.Experiment3;
import org.superconfounding.experiment.PairEnsemble;
import org.superconfounding.experiment.PairPreparation;
import org.superconfounding.experiment.RecordedChsh;
import org.superconfounding.hardware.RecordedRuns;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.ComplexMatrix;
import org.superconfounding.quantum.DensityMatrix;
import org.superconfounding.quantum.Simulator;
import org.superconfounding.statistics.Intervals;
import org.superconfounding.statistics.Seed;
import org.superconfounding.statistics.Summary;

/** What certificates state exactly, the floating-point instrument finds as well. */
class InstrumentAgreementTest {
    private static final Offset<Double> EXACT = Offset.offset(0.0);
    private static final Offset<Double> ROUNDING = Offset.offset(1e-12);

    /** An optimiser stops when a step gains less than 1e-13. */
    private static final Offset<Double> OPTIMISED = Offset.offset(1e-9);

    private static final Circuit BELL = Circuit.of(2, 0).h(0).cnot(0, 1);

    /** Certificate, name of its value, and what the instrument finds. */
    static Stream<Arguments> values() {
        return Stream.concat(exact(), rounded());
    }

    private static Stream<Arguments> exact() {
        ChshCounts delft = PublishedBellTests.read(PublishedBellTests.FILE).counts("Delft");
        Experiment2Protocol protocol = Experiment2Protocol.asWritten();
        return Stream.of(
                arguments("chsh-local-bound", "bound", CHSH.classicalMaximum(), EXACT),
                arguments("ch-local-bound", "bound", CLAUSER_HORNE.classicalMaximum(), EXACT),
                arguments("ch-local-bound", "least", CLAUSER_HORNE.expression().classicalMinimum(), EXACT),
                arguments("mermin-local-bound", "bound", MERMIN.classicalMaximum(), EXACT),
                arguments("hardy-local-bound", "bound", HARDY.classicalMaximum(), EXACT),
                arguments("chsh-local-winning-probability", "bound", ChshCounts.LOCAL_WIN, EXACT),
                arguments("delft-wins", "wins", delft.wins(), EXACT),
                arguments("delft-wins", "trials", delft.trials(), EXACT),
                arguments("one-product-state-spreads-too-little", "trials", protocol.trials(), EXACT),
                arguments("one-product-state-spreads-too-little", "shots", protocol.shots(), EXACT));
    }

    private static Stream<Arguments> rounded() {
        BellExpression ch = CLAUSER_HORNE.expression();
        Behaviour singlet = QuantumStrategies.chsh()
                .measurements()
                .behaviour(Simulator.density(BELL.x(0).z(0)));
        Behaviour hardy = QuantumStrategies.hardy().behaviour();
        return Stream.of(
                arguments("ch-local-bound", "noise", ch.value(Behaviour.uniform(2)), ROUNDING),
                arguments("chsh-quantum-bound", "bound", best(CHSH), OPTIMISED),
                arguments("ch-quantum-bound", "bound", best(CLAUSER_HORNE), OPTIMISED),
                arguments("mermin-quantum-bound", "bound", best(MERMIN), OPTIMISED),
                arguments("hardy-maximum", "maximum", best(HARDY), OPTIMISED),
                arguments("hardy-strategy", "maximum", HARDY.expression().value(hardy), ROUNDING),
                arguments("ch-value-of-the-singlet", "value", ch.value(singlet), ROUNDING),
                arguments("same-entanglement-other-strength", "high", s(BELL), ROUNDING),
                arguments("same-entanglement-other-strength", "low", s(BELL.z(0)), ROUNDING),
                arguments("product-states-keep-correlations", "value", s(Circuit.of(2, 0)), ROUNDING),
                arguments("every-strength-of-the-sweep", "lowest", Experiment3.theory(0), ROUNDING),
                arguments("every-strength-of-the-sweep", "highest", Experiment3.theory(Math.PI / 4), ROUNDING));
    }

    private static double best(BellTest test) {
        return QuantumMaximum.of(test, Seed.of(1), 4).value();
    }

    /** S of a prepared state at the paper's settings. */
    private static double s(Circuit preparation) {
        return ChshCircuits.exactCorrelators(preparation, ChshSettings.PAPER).s();
    }

    @ParameterizedTest
    @MethodSource("values")
    void shouldAgree(String certificate, String value, double found, Offset<Double> precision) {
        assertThat(Certificate.named(certificate).value(value)).isEqualTo(found, precision);
    }

    @Test
    void shouldSeparateTheBellStateByTheInequalityOfTheLinearProgram() {
        LocalPolytope.NonLocal outside = (LocalPolytope.NonLocal)
                LocalPolytope.membership(QuantumStrategies.chsh().behaviour());
        BellExpression chsh = CHSH.expression();

        assertThat(IntStream.range(0, 16)
                        .filter(strategy ->
                                outside.classicalMaximum() - outside.witness().valueOfStrategy(strategy) < 1e-6))
                .as("strategies on the facet that the dual solution found: those with S = 2")
                .containsExactlyElementsOf(IntStream.range(0, 16)
                        .filter(strategy -> chsh.valueOfStrategy(strategy) == 2)
                        .boxed()
                        .toList());
    }

    @Test
    void shouldAgreeOnTheLocalModelsEdge() {
        Behaviour noisy = QuantumStrategies.chsh()
                .behaviour()
                .mixedWith(
                        Behaviour.uniform(2),
                        Certificate.named("noisy-bell-state-local-model").value("visibility"));

        assertThat(CHSH.expression().value(noisy)).isEqualTo(2, ROUNDING);
        assertThat(LocalPolytope.membership(noisy).local()).isTrue();
    }

    @Test
    void shouldFindTheEntangledStateEntangledAndWithinEveryChshBound() {
        double visibility =
                Certificate.named("entangled-state-with-local-model").value("visibility");
        DensityMatrix state = DensityMatrix.of(Simulator.density(BELL)
                .matrix()
                .times(visibility)
                .plus(ComplexMatrix.identity(4).times((1 - visibility) / 4)));

        assertThat(state.concurrence())
                .isEqualTo((3 * visibility - 1) / 2, OPTIMISED)
                .isPositive();
        assertThat(HorodeckiCriterion.largestS(state))
                .isEqualTo(2 * Math.sqrt(2) * visibility, OPTIMISED)
                .isLessThan(2);
    }

    @Test
    void shouldStateTheCorrelatorsThatWereRecorded() {
        List<RecordedChsh> runs = RecordedRuns.published(RecordedRuns.FOLDER).stream()
                .filter(run -> run.scenario().equals("bell-state"))
                .map(RecordedChsh::of)
                .toList();
        double variance = runs.stream()
                        .mapToDouble(run -> run.standardErrorOfS() * run.standardErrorOfS())
                        .sum()
                / 16;

        assertThat(Certificate.named("first-recorded-run-local-model").value("value"))
                .isEqualTo(runs.get(0).s(), ROUNDING);
        assertThat(Certificate.named("second-recorded-run-local-model").value("value"))
                .isEqualTo(runs.get(1).s(), ROUNDING);
        Certificate spreads = Certificate.named("hardware-spreads");
        assertThat(spreads.value("noise")).isEqualTo(variance, ROUNDING);
        AuthorLogs logs = AuthorLogs.read(AuthorLogs.FILE);
        double[] bell = logs.values(LoggedQuantity.IONQ_BELL_S);
        double[] none = logs.values(LoggedQuantity.IONQ_NONE_S);
        assertThat(spreads.lines())
                .contains("let one = " + fixed(bell[0], 3) + "/2", "let two = " + fixed(bell[1], 3) + "/2")
                .contains("let noneOne = " + fixed(-none[0], 3) + "/2", "let noneTwo = " + fixed(-none[1], 3) + "/2");
    }

    @Test
    void shouldStateTheEndsThatFigure2Draws() {
        double[] bars = AuthorLogs.read(AuthorLogs.FILE).values(LoggedQuantity.FIG2_BARS);
        Certificate spreads = Certificate.named("hardware-spreads");

        assertThat(new double[] {spreads.value("noneUpper"), spreads.value("lower"), spreads.value("upper")})
                .containsExactly(new double[] {bars[1], bars[2], bars[3]}, Offset.offset(0.00005));
        assertThat(Intervals.student(new Summary(2, 0, 1, 0, 0), 0.95).halfWidth() * StrictMath.sqrt(2))
                .isBetween(spreads.value("factor"), spreads.value("next"));
    }

    @Test
    void shouldBoundTheStrengthOfTheProgramsDomains() {
        double bound = Certificate.named("domains-below-the-quantum-maximum").value("bound");
        PairEnsemble strongest = PairPreparation.SampleWiseCopy.asExecuted().at(1);

        assertThat(strongest.meanBestStrengthOfASample()).isBetween(bound - 0.01, bound);
        assertThat(strongest.bestStrength()).isLessThan(bound);
        assertThat(strongest.strength(ChshSettings.PAPER)).isLessThan(bound);
    }

    /** The interval of the baseline has the quantile that its certificate bounds by Chebyshev's inequality. */
    @Test
    void shouldAllowTheQuantileOfTheBaseline() {
        double quantile =
                10 * Intervals.student(new Summary(100, 0, 1, 0, 0), 0.95).halfWidth();

        assertThat(quantile * quantile).as("less than Chebyshev allows").isLessThan(99 / 97.0 / 0.05);
    }

    @Test
    void shouldEncloseTheShotsThatPrintTheWilsonIntervals() {
        Certificate shots = Certificate.named("shots-of-the-interventional-intervals");
        long least = (long) shots.value("least");
        long most = (long) shots.value("most");

        assertThat(width(least - 1))
                .as("one shot less makes the widest interval too wide")
                .isGreaterThan(0.0089);
        assertThat(width(most + 5))
                .as("a few shots more make every interval too narrow")
                .isLessThan(0.0087);
        assertThat(width(50_000)).isBetween(0.0087, 0.0089);
    }

    /** Width of the Wilson interval at a share of 0.50135, the least favourable one. */
    private static double width(long shots) {
        return 2
                * Intervals.wilson(StrictMath.round(0.50135 * shots), shots, 0.95)
                        .halfWidth();
    }

    @Test
    void shouldEncloseTheShotsThatPrintTheLimitOfCertainty() {
        Certificate shots = Certificate.named("shots-of-the-observational-limits");
        long least = (long) shots.value("least");
        long most = (long) shots.value("most");

        assertThat(limit(least)).isGreaterThanOrEqualTo(0.99975);
        assertThat(limit(least - 1)).isLessThan(0.99975);
        assertThat(limit(most)).isLessThanOrEqualTo(0.99985);
        assertThat(limit(most + 1)).isGreaterThan(0.99985);
    }

    private static double limit(long shots) {
        return Intervals.wilson(shots, shots, 0.95).lower();
    }
}
