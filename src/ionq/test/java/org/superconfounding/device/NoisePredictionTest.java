package org.superconfounding.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.AuthorLogs;
import org.superconfounding.audit.LoggedQuantity;
import org.superconfounding.experiment.scenario.Figure;
import org.superconfounding.experiment.scenario.Frequencies;
import org.superconfounding.experiment.scenario.Scenario;
import org.superconfounding.experiment.scenario.Scenarios;
import org.superconfounding.hardware.NamedCircuit;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.RecordedRuns;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.OutcomeDistribution;
import org.superconfounding.statistics.Interval;
import org.superconfounding.statistics.Seed;

class NoisePredictionTest {
    private static final Visibility RECORDED = Visibility.of(RecordedRuns.published(RecordedRuns.FOLDER).stream()
            .filter(run -> run.scenario().equals("bell-state"))
            .toList());

    @Test
    void shouldCountTheWinsOfTheRecordedRuns() {
        // Equal counts 862, 840, 856 and unequal 838 in run 0; 854, 846, 830 and 843 in run 1.
        assertThat(RECORDED).isEqualTo(new Visibility(862 + 840 + 856 + 838 + 854 + 846 + 830 + 843, 8000));
        double mean = AuthorLogs.read(AuthorLogs.FILE).value(LoggedQuantity.IONQ_BELL_SUMMARY, 0);
        assertThat(RECORDED.estimate())
                .as("logged mean S over 2√2")
                .isCloseTo(mean / (2 * Math.sqrt(2)), within(1e-12));
    }

    @Test
    void shouldGiveAnIntervalThatHoldsBothNoNoiseAndThePublishedNoise() {
        Interval interval = RECORDED.interval(0.95);
        assertThat(interval.contains(1))
                .as("no noise at all is within the 95 %% interval %s", interval)
                .isTrue();
        for (NoiseModel noise : NoisePrediction.ARIA_1) {
            NoisePrediction prediction = NoisePrediction.of(noise, RECORDED);
            assertThat(interval.contains(prediction.visibility()))
                    .as(noise.name())
                    .isTrue();
            assertThat(prediction.compatible()).as(noise.name()).isGreaterThan(0.05);
            assertThat(prediction.power())
                    .as("two runs cannot reliably tell %s from no noise", noise.name())
                    .isLessThan(0.8);
        }
    }

    /** E = (1 − r₂)(1 − r₁)²[cos 2a cos 2b + (1 − r₁) sin 2a sin 2b] (1 − 2e)²: the Hadamard's noise touches the X part only. */
    private static double closedForm(double one, double two, double misread) {
        double shrink = (1 - two) * (1 - one) * (1 - one) * (1 - 2 * misread) * (1 - 2 * misread);
        return Math.sqrt(2) * shrink * (1 + (1 - one));
    }

    @Test
    void shouldPredictWhatTheClosedFormGives() {
        for (DeviceNoise noise : DeviceNoise.ARIA_1) {
            assertThat(NoisePrediction.of(noise, RECORDED).s())
                    .as(noise.name())
                    .isCloseTo(
                            closedForm(
                                    noise.oneQubit(),
                                    noise.twoQubit(),
                                    noise.readout().p10()),
                            within(1e-12));
        }
    }

    /**
     * With equal qubits that only dephase, E = (cos 2a cos 2b + d sin 2a sin 2b) times the shrinking by what comes after the settings'
     * rotations; measured in Z, the dephasing after the last gate does not matter.
     */
    @Test
    void shouldPredictTheClosedFormOfPureDephasing() {
        double t2 = 1;
        Decoherence dephasing = new Decoherence("dephasing", 1e12, t2, 0, 0.3, "");
        // Only the CNOT takes time; the coherence |00><11| involves both qubits and shrinks by exp(-2 t / T2).
        double d = StrictMath.exp(-2 * 0.3 / t2);
        // T1 of 1e12 s instead of none: populations change by 3e-13.
        assertThat(NoisePrediction.of(dephasing, RECORDED).s()).isCloseTo(Math.sqrt(2) * (1 + d), within(1e-11));
    }

    @Test
    void shouldFindThatDecoherenceInTheStrictSenseExplainsNearlyNothing() {
        NoisePrediction prediction = NoisePrediction.of(Decoherence.ARIA_1, RECORDED);
        double missing = 2 * Math.sqrt(2) - prediction.s();
        double observed = 2 * Math.sqrt(2) * (1 - RECORDED.estimate());
        assertThat(missing)
                .as("loss of S from the published T1 and T2 during 1.1 ms of gates")
                .isBetween(0.001, 0.004);
        assertThat(missing / observed).as("share of the recorded loss").isLessThan(0.1);
        assertThat(prediction.power()).as("power to tell it from no noise").isLessThan(0.04);
    }

    @Test
    void shouldRelaxToTheGroundState() {
        Decoherence relaxing = new Decoherence("relaxing", 1, 2, 3, 3, "");
        double p1 = relaxing.outcomes(Circuit.of(1, 1).x(0).measureAll()).probability(1);
        assertThat(p1).isCloseTo(StrictMath.exp(-3), within(1e-15));
        assertRefused(() -> new Decoherence("impossible", 1, 2.1, 0, 0, ""), "T2 at most 2 T1");
    }

    @Test
    void shouldTurnFidelitiesIntoRates() {
        assertThat(DeviceNoise.ARIA_1_GATES.oneQubit()).isCloseTo(0.001, within(1e-15));
        assertThat(DeviceNoise.ARIA_1_GATES.twoQubit()).isCloseTo(0.016 / 3, within(1e-15));
        assertThat(DeviceNoise.ARIA_1_FIDELITIES.readout().p10()).isCloseTo(0.0039, within(1e-15));
        assertRefused(() -> DeviceNoise.ofFidelities("x", 0.4, 1, 1, ""), "average fidelity of 0.4");
    }

    @Test
    void shouldComputePowerFromTheExactBinomialLaw() {
        Visibility small = new Visibility(0, 20);
        double p = (1 + Math.sqrt(0.5)) / 2;
        // The test rejects at up to k wins of 20, k the largest with P(K <= k) <= 0.05, by direct summation.
        double below = 0;
        int k = -1;
        double term = StrictMath.pow(1 - p, 20);
        while (below + term <= 0.05) {
            below += term;
            k++;
            term *= (20.0 - k) / (k + 1) * p / (1 - p);
        }
        assertThat(small.power(1, 0.05))
                .as("power at no noise is the level reached")
                .isCloseTo(below, within(1e-12));
        assertThat(new Visibility(k, 20).probabilityOfNoMore(1)).isCloseTo(below, within(1e-12));
        assertThat(small.power(0, 0.05)).as("fair coins are told apart").isGreaterThan(0.9);
    }

    @Test
    void shouldDampEveryScenarioTowardsNoise() {
        DeviceNoise none = new DeviceNoise("none", 0, 0, new ReadoutError(0, 0), "");
        DeviceNoise coins = new DeviceNoise("coins", 1, 1, new ReadoutError(0.5, 0.5), "");
        int checked = 0;
        for (Scenario scenario : Scenarios.ALL) {
            if (!scenario.random()) {
                List<NamedCircuit> circuits = scenario.circuits(Seed.of(0));
                List<Figure> ideal = scenario.ideal().orElseThrow();
                assertThat(values(scenario.figures(NoisePrediction.frequencies(none, circuits))))
                        .as(scenario.name())
                        .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : 1)
                        .containsExactlyElementsOf(values(ideal));
                Frequencies flat = NoisePrediction.frequencies(coins, circuits);
                for (String circuit : flat.circuits()) {
                    double[] law = flat.law(circuit);
                    assertThat(DoubleStream.of(law).boxed()).as(circuit).allSatisfy(p -> assertThat(p)
                            .isCloseTo(1.0 / law.length, within(1e-12)));
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(100);
    }

    private static List<Double> values(List<Figure> figures) {
        return figures.stream().map(Figure::value).toList();
    }

    @Test
    void shouldRefuseImpossibleCounts() {
        assertRefused(() -> new Visibility(3, 2), "number of successes is 3");
        assertRefused(() -> RECORDED.probabilityOfNoMore(1.1), "1.1");
        assertRefused(() -> Visibility.of(List.<RecordedRun>of()), "number of trials is 0");
    }

    @Test
    void shouldMisreadBitsIndependently() {
        OutcomeDistribution law = OutcomeDistribution.of(2, .1, .2, .3, .4);
        OutcomeDistribution read = new ReadoutError(0.1, 0.3).apply(OutcomeDistribution.of(2, 0, 1, 0, 0));
        assertThat(read.probabilities())
                .as("bit 0 is 1 and misread with 0.3; bit 1 is 0 and misread with 0.1")
                .containsExactly(new double[] {.3 * .9, .7 * .9, .3 * .1, .7 * .1}, within(1e-15));
        assertThat(new ReadoutError(0, 0).apply(law)).isEqualTo(law);
        double shrunk = new ReadoutError(0.1, 0.1).apply(law).correlator(0, 1);
        assertThat(shrunk)
                .as("a symmetric error shrinks a correlator by (1 - 2p)²")
                .isCloseTo(.64 * law.correlator(0, 1), within(1e-15));
        assertRefused(() -> new ReadoutError(1.1, 0), "P(1|0) is 1.1");
        assertRefused(() -> new ReadoutError(0, Double.NaN), "P(0|1) is NaN");
    }
}
