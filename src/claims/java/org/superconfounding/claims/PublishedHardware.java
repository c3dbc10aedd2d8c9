package org.superconfounding.claims;

import static org.superconfounding.audit.LoggedQuantity.*;
import static org.superconfounding.claims.PublishedLogs.LOGS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.superconfounding.audit.LoggedQuantity;
import org.superconfounding.audit.Replications;
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
            return Arrays.stream(LOGS.rows(correlators, CIRCUITS))
                    .mapToDouble(e -> e[0] + e[1] + e[2] - e[3])
                    .toArray();
        }
    }

    static List<PublishedNumber> numbers() {
        List<PublishedNumber> numbers = new ArrayList<>();
        for (Device device : List.of(NONE, BELL)) {
            counts(numbers, device);
            settings(numbers, device);
            correlators(numbers, device);
            values(numbers, device);
            summary(numbers, device);
        }
        theory(numbers);
        bars(numbers);
        return numbers;
    }

    private static void counts(List<PublishedNumber> numbers, Device device) {
        String[] names = {"jobs", "circuits a job", "shots a circuit", "trials", "measurements"};
        double[] program = {TRIALS, CIRCUITS, AriaRuns.SHOTS, TRIALS, TRIALS * CIRCUITS * AriaRuns.SHOTS};
        for (int i = 0; i < names.length; i++) {
            numbers.add(PublishedNumber.constant(device.counts(), i, names[i] + ", " + device.name(), program[i]));
        }
    }

    private static void settings(List<PublishedNumber> numbers, Device device) {
        numbers.addAll(PublishedHierarchy.settings(device.settings(), NOISELESS.settings(), ", " + device.name()));
    }

    private static void theory(List<PublishedNumber> numbers) {
        Summary own = Summary.of(BELL.trials());
        SamplingDistribution halves = HierarchyRuns.runs(NOISELESS)
                .distribution(result -> BELL.scenario().of(result).signed().mean() / 2);
        NumberLaw ideal = NumberLaw.constant(AriaRuns.IDEAL_S);
        numbers.add(PublishedNumber.of(IONQ_BELL_THEORY, 0, "S of theory, Bell state", ideal));
        numbers.add(PublishedNumber.of(
                        IONQ_BELL_THEORY,
                        1,
                        "mean S over 2, Bell state",
                        law(BELL, halves, TRIALS).times(0.5))
                .drawn(halves)
                .from(own.mean() / 2));
        numbers.add(PublishedNumber.constant(IONQ_BELL_THEORY, 2, "classical bound of S", 2));
        numbers.add(PublishedNumber.of(IONQ_BELL_THEORY, 3, "quantum bound of S", ideal));
    }

    private static void correlators(List<PublishedNumber> numbers, Device device) {
        Replications<ChshCorrelators> runs = AuditRun.replicate(
                "recorded runs without noise: correlators, " + device.name(), seed -> sample(device, seed));
        List<ToDoubleFunction<ChshCorrelators>> four = List.of(
                ChshCorrelators::ab, ChshCorrelators::abPrime, ChshCorrelators::aPrimeB, ChshCorrelators::aPrimeBPrime);
        for (int i = 0; i < LOGS.values(device.correlators()).length; i++) {
            int setting = i % CIRCUITS;
            SamplingDistribution drawn = runs.distribution(four.get(setting));
            NumberLaw law = device.bell()
                    ? NumberLaw.normal(
                            setting == CIRCUITS - 1 ? -ROOT_HALF : ROOT_HALF, StrictMath.sqrt(0.5 / AriaRuns.SHOTS))
                    : NumberLaw.moments(0, StrictMath.sqrt(UniformAngles.varianceOfE(setting, AriaRuns.SHOTS)), drawn);
            String name = SETTINGS[setting] + ", " + device.name() + ", trial " + (1 + i / CIRCUITS);
            numbers.add(PublishedNumber.of(device.correlators(), i, name, law).drawn(drawn));
        }
    }

    private static ChshCorrelators sample(Device device, Seed seed) {
        var random = seed.generator();
        var preparation = device.bell()
                ? Experiment1Protocol.BELL_STATE
                : NOISELESS.baseline().prepare(random);
        return Experiment2.sample(
                ChshCircuits.exactCorrelators(preparation, NOISELESS.settings()), AriaRuns.SHOTS, random);
    }

    private static void values(List<PublishedNumber> numbers, Device device) {
        SamplingDistribution drawn =
                PublishedHierarchy.trials(NOISELESS, TRIALS).get(device.bell() ? 2 : 0);
        for (int trial = 0; trial < TRIALS; trial++) {
            String name = "S, " + device.name() + ", trial " + (trial + 1);
            numbers.add(PublishedNumber.of(device.s(), trial, name, law(device, drawn, 1))
                    .drawn(drawn)
                    .from(device.trials()[trial]));
        }
    }

    /** Mean S of so many trials. */
    private static NumberLaw law(Device device, SamplingDistribution drawn, int trials) {
        double deviation =
                PublishedHierarchy.deviation(device.bell() ? 2 : 0, AriaRuns.SHOTS) / StrictMath.sqrt(trials);
        return device.bell() ? NumberLaw.normal(AriaRuns.IDEAL_S, deviation) : NumberLaw.moments(0, deviation, drawn);
    }

    private static void summary(List<PublishedNumber> numbers, Device device) {
        Replications<Experiment2Result> runs = HierarchyRuns.runs(NOISELESS);
        SamplingDistribution means = runs.distribution(
                result -> device.scenario().of(result).signed().mean());
        Summary own = Summary.of(device.trials());
        numbers.add(PublishedNumber.of(device.summary(), 0, "mean S, " + device.name(), law(device, means, TRIALS))
                .drawn(means)
                .from(own.mean()));
        numbers.add(reruns(device, 1, "s.d. of S", runs, Summary::standardDeviation));
        numbers.add(reruns(device, 2, "lower limit of S", runs, s -> interval(s).lower()));
        numbers.add(reruns(device, 3, "upper limit of S", runs, s -> interval(s).upper()));
    }

    private interface Statistic {
        double of(Summary s);
    }

    private static PublishedNumber reruns(
            Device device, int index, String name, Replications<Experiment2Result> runs, Statistic statistic) {
        SamplingDistribution drawn = runs.distribution(
                result -> statistic.of(device.scenario().of(result).signed()));
        return PublishedNumber.ofReruns(device.summary(), index, name + ", " + device.name(), drawn)
                .from(statistic.of(Summary.of(device.trials())));
    }

    private static Interval interval(Summary s) {
        return Intervals.student(s, LEVEL);
    }

    private static void bars(List<PublishedNumber> numbers) {
        numbers.add(PublishedNumber.constant(FIG2_BARS, 0, "lower end of the bar without confounding, Figure 2", 0));
        numbers.add(bar(1, "upper end of the bar without confounding, Figure 2", NONE, PublishedHardware::larger));
        numbers.add(bar(
                2,
                "lower end of the bar of the Bell state, Figure 2",
                BELL,
                s -> interval(s).lower() / 2));
        numbers.add(bar(
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

    private static PublishedNumber bar(int index, String name, Device device, Statistic end) {
        SamplingDistribution drawn = HierarchyRuns.runs(NOISELESS)
                .distribution(result -> end.of(device.scenario().of(result).signed()));
        return PublishedNumber.ofReruns(FIG2_BARS, index, name, drawn)
                .rounded(HALF_DIGIT)
                .from(end.of(Summary.of(device.trials())));
    }
}
