package org.superconfounding.claims;

import static org.superconfounding.audit.LoggedQuantity.*;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.superconfounding.audit.LoggedQuantity;
import org.superconfounding.audit.junit.AuditRun;
import org.superconfounding.bell.ChshCircuits;
import org.superconfounding.bell.ChshCorrelators;
import org.superconfounding.claims.HierarchyRuns.Scenario;
import org.superconfounding.experiment.Experiment1Protocol;
import org.superconfounding.experiment.Experiment2;
import org.superconfounding.experiment.Experiment2Protocol;
import org.superconfounding.experiment.Experiment2Result;
import org.superconfounding.statistics.Interval;
import org.superconfounding.statistics.Intervals;
import org.superconfounding.statistics.SamplingDistribution;
import org.superconfounding.statistics.Seed;
import org.superconfounding.statistics.Summary;

/**
 * The published numbers of the runs on IonQ's hardware. Their law is that of the same program on a simulator without noise: two
 * trials, a thousand shots a circuit.
 */
final class PublishedHardware {
    private static final int TRIALS = 2;
    private static final int CIRCUITS = 4;
    private static final double LEVEL = 0.95;
    private static final Experiment2Protocol NOISELESS =
            Experiment2Protocol.asExecuted().withTrials(TRIALS).withShots(AriaRuns.SHOTS);
    private static final String[] SETTINGS = {"E(a,b)", "E(a,b′)", "E(a′,b)", "E(a′,b′)"};
    private static final double ROOT_HALF = StrictMath.sqrt(0.5);

    /** Half of a unit of the last digit that the bars' ends are kept with. */
    private static final double HALF_DIGIT = 0.5e-6;

    private static final Device NONE = new Device(
            "no confounding",
            IONQ_NONE_COUNTS,
            IONQ_NONE_SETTINGS,
            IONQ_NONE_CORRELATORS,
            IONQ_NONE_S,
            IONQ_NONE_SUMMARY,
            Experiment2Result::none);

    private static final Device BELL = new Device(
            "Bell state",
            IONQ_BELL_COUNTS,
            IONQ_BELL_SETTINGS,
            IONQ_BELL_CORRELATORS,
            IONQ_BELL_S,
            IONQ_BELL_SUMMARY,
            Experiment2Result::quantum);

    private PublishedHardware() {}

    private record Device(
            String name,
            LoggedQuantity counts,
            LoggedQuantity settings,
            LoggedQuantity correlators,
            LoggedQuantity s,
            LoggedQuantity summary,
            Scenario scenario) {
        boolean bell() {
            return scenario == BELL.scenario;
        }

        double[] trials() {
            return Arrays.stream(PublishedLogs.LOGS.rows(correlators, CIRCUITS))
                    .mapToDouble(e -> e[0] + e[1] + e[2] - e[3])
                    .toArray();
        }

        /** S over the trials of a run. */
        PublishedRun<Summary> run() {
            return PublishedRun.of(
                    HierarchyRuns.runs(NOISELESS), result -> scenario.of(result).signed(), Summary.of(trials()));
        }
    }

    static Stream<PublishedNumber> numbers() {
        return Stream.of(
                        Stream.of(NONE, BELL)
                                .flatMap(device -> Stream.of(
                                        counts(device), correlators(device), values(device), summary(device))),
                        Stream.of(theory(), bars()))
                .flatMap(parts -> parts)
                .flatMap(numbers -> numbers);
    }

    private static Stream<PublishedNumber> counts(Device device) {
        String[] names = {"jobs", "circuits a job", "shots a circuit", "trials", "measurements"};
        double[] program = {TRIALS, CIRCUITS, AriaRuns.SHOTS, TRIALS, TRIALS * CIRCUITS * AriaRuns.SHOTS};
        String of = ", " + device.name();
        return Stream.concat(
                IntStream.range(0, names.length)
                        .mapToObj(i -> PublishedNumber.constant(device.counts(), i, names[i] + of, program[i])),
                PublishedHierarchy.settings(device.settings(), NOISELESS.settings(), of));
    }

    private static Stream<PublishedNumber> correlators(Device device) {
        var runs = AuditRun.replicate(
                "recorded runs without noise: correlators, " + device.name(), seed -> sample(device, seed));
        List<ToDoubleFunction<ChshCorrelators>> four = List.of(
                ChshCorrelators::ab, ChshCorrelators::abPrime, ChshCorrelators::aPrimeB, ChshCorrelators::aPrimeBPrime);
        return IntStream.range(0, TRIALS * CIRCUITS).mapToObj(i -> {
            int setting = i % CIRCUITS;
            SamplingDistribution drawn = runs.distribution(four.get(setting));
            NumberLaw law = device.bell()
                    ? NumberLaw.normal(
                            setting == CIRCUITS - 1 ? -ROOT_HALF : ROOT_HALF, StrictMath.sqrt(0.5 / AriaRuns.SHOTS))
                    : NumberLaw.moments(0, StrictMath.sqrt(UniformAngles.varianceOfE(setting, AriaRuns.SHOTS)), drawn);
            String name = SETTINGS[setting] + ", " + device.name() + ", trial " + (1 + i / CIRCUITS);
            return PublishedNumber.of(device.correlators(), i, name, law).drawn(drawn);
        });
    }

    private static ChshCorrelators sample(Device device, Seed seed) {
        var random = seed.generator();
        var preparation = device.bell()
                ? Experiment1Protocol.BELL_STATE
                : NOISELESS.baseline().prepare(random);
        return Experiment2.sample(
                ChshCircuits.exactCorrelators(preparation, NOISELESS.settings()), AriaRuns.SHOTS, random);
    }

    private static Stream<PublishedNumber> values(Device device) {
        SamplingDistribution drawn =
                PublishedHierarchy.trials(NOISELESS, TRIALS).get(device.bell() ? 2 : 0);
        return IntStream.range(0, TRIALS).mapToObj(trial -> {
            String name = "S, " + device.name() + ", trial " + (trial + 1);
            return PublishedNumber.of(device.s(), trial, name, law(device, drawn, 1))
                    .drawn(drawn)
                    .from(device.trials()[trial]);
        });
    }

    /** Mean S of so many trials. */
    private static NumberLaw law(Device device, SamplingDistribution drawn, int trials) {
        double deviation =
                PublishedHierarchy.deviation(device.bell() ? 2 : 0, AriaRuns.SHOTS) / StrictMath.sqrt(trials);
        return device.bell() ? NumberLaw.normal(AriaRuns.IDEAL_S, deviation) : NumberLaw.moments(0, deviation, drawn);
    }

    private static Stream<PublishedNumber> summary(Device device) {
        PublishedRun<Summary> run = device.run();
        String of = " of S, " + device.name();
        return Stream.of(
                run.number(
                        device.summary(),
                        0,
                        "mean S, " + device.name(),
                        drawn -> law(device, drawn, TRIALS),
                        Summary::mean),
                run.number(device.summary(), 1, "s.d." + of, Summary::standardDeviation),
                run.number(device.summary(), 2, "lower limit" + of, s -> interval(s)
                        .lower()),
                run.number(device.summary(), 3, "upper limit" + of, s -> interval(s)
                        .upper()));
    }

    private static Stream<PublishedNumber> theory() {
        return Stream.of(
                PublishedNumber.constant(IONQ_BELL_THEORY, 0, "S of theory, Bell state", AriaRuns.IDEAL_S),
                BELL.run()
                        .number(
                                IONQ_BELL_THEORY,
                                1,
                                "mean S over 2, Bell state",
                                drawn -> law(BELL, drawn, TRIALS).times(0.5),
                                s -> s.mean() / 2),
                PublishedNumber.constant(IONQ_BELL_THEORY, 2, "classical bound of S", 2),
                PublishedNumber.constant(IONQ_BELL_THEORY, 3, "quantum bound of S", AriaRuns.IDEAL_S));
    }

    private static Interval interval(Summary s) {
        return Intervals.student(s, LEVEL);
    }

    private static Stream<PublishedNumber> bars() {
        return Stream.of(
                PublishedNumber.constant(FIG2_BARS, 0, "lower end of the bar without confounding, Figure 2", 0),
                bar(1, "upper end of the bar without confounding, Figure 2", NONE, PublishedHardware::larger),
                bar(
                        2,
                        "lower end of the bar of the Bell state, Figure 2",
                        BELL,
                        s -> interval(s).lower() / 2),
                bar(
                        3,
                        "upper end of the bar of the Bell state, Figure 2",
                        BELL,
                        s -> interval(s).upper() / 2));
    }

    /** Half of the end of the interval that lies further from 0. */
    private static double larger(Summary s) {
        Interval interval = interval(s);
        return StrictMath.max(StrictMath.abs(interval.lower()), StrictMath.abs(interval.upper())) / 2;
    }

    private static PublishedNumber bar(int index, String name, Device device, ToDoubleFunction<Summary> end) {
        return device.run().number(FIG2_BARS, index, name, end).rounded(HALF_DIGIT);
    }
}
