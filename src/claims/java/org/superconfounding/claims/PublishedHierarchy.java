package org.superconfounding.claims;

import static org.superconfounding.audit.LoggedQuantity.*;
import static org.superconfounding.claims.PublishedLogs.LOGS;
import static org.superconfounding.claims.PublishedLogs.strengths;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.superconfounding.audit.LoggedQuantity;
import org.superconfounding.audit.Replications;
import org.superconfounding.audit.junit.AuditRun;
import org.superconfounding.bell.ChshSettings;
import org.superconfounding.claims.HierarchyRuns.Scenario;
import org.superconfounding.experiment.Experiment2;
import org.superconfounding.experiment.Experiment2Protocol;
import org.superconfounding.experiment.Experiment2Result;
import org.superconfounding.experiment.Experiments;
import org.superconfounding.statistics.HypothesisTests;
import org.superconfounding.statistics.SamplingDistribution;
import org.superconfounding.statistics.Summary;

/** The published numbers of Experiment 2 that a simulator gave, and the labels of Figure 2. */
final class PublishedHierarchy {
    private static final Experiment2Protocol EXECUTED = Experiment2Protocol.asExecuted();
    private static final double[] MEAN_S = {0, 2 - 4 * EXECUTED.productFlip(), 2 * StrictMath.sqrt(2)};
    private static final double HALF_DIGIT = 0.5e-3;

    /** Of a repeat: enough for tail probabilities below the level that a sample of a hundred is judged at. */
    private static final int TRIALS_LOOKED_AT = 10;

    private static final List<Row> SCENARIOS = List.of(
            new Row("no confounding", EXP2_S_NONE, Experiment2Result::none),
            new Row("classical", EXP2_S_CLASSICAL, Experiment2Result::classical),
            new Row("Bell state", EXP2_S_QUANTUM, Experiment2Result::quantum));

    private PublishedHierarchy() {}

    private record Row(String name, LoggedQuantity log, Scenario scenario) {
        double[] s() {
            return LOGS.values(log);
        }
    }

    static List<PublishedNumber> numbers() {
        Replications<Experiment2Result> runs = HierarchyRuns.runs(EXECUTED);
        List<SamplingDistribution> single = trials(EXECUTED, TRIALS_LOOKED_AT);
        List<PublishedNumber> numbers = new ArrayList<>();
        for (int i = 0; i < SCENARIOS.size(); i++) {
            trials(numbers, SCENARIOS.get(i), i, single.get(i));
            means(numbers, SCENARIOS.get(i), i, runs);
            labels(numbers, SCENARIOS.get(i), i, runs);
        }
        numbers.add(PublishedNumber.of(EXP2_QUANTUM_RATIO, 0, "mean S over 2, Bell state", meanS(2).times(0.5))
                .drawn(runs.distribution(result -> result.quantum().signed().mean() / 2))
                .from(Summary.of(SCENARIOS.get(2).s()).mean() / 2));
        numbers.add(p(
                0, "p, no confounding against classical", runs, Experiment2Result::none, Experiment2Result::classical));
        numbers.add(p(
                1, "p, classical against Bell state", runs, Experiment2Result::classical, Experiment2Result::quantum));
        return numbers;
    }

    /** S of the first trials of each repeat, a scenario at a time: no confounding, classical, Bell state. */
    static List<SamplingDistribution> trials(Experiment2Protocol protocol, int first) {
        Experiment2 shorter = Experiment2.of(protocol.withTrials(first));
        Replications<List<double[]>> runs = Replications.run(
                AuditRun.replications(),
                AuditRun.seed(Experiments.TWO, protocol),
                seed -> List.of(
                        shorter.noConfounding(seed.derive("none")),
                        shorter.classical(seed.derive("classical")),
                        shorter.quantum(seed.derive("quantum"))));
        return IntStream.range(0, SCENARIOS.size())
                .mapToObj(scenario -> SamplingDistribution.of(IntStream.range(0, runs.count())
                        .mapToObj(i -> runs.result(i).get(scenario))
                        .flatMapToDouble(Arrays::stream)
                        .toArray()))
                .toList();
    }

    private static void trials(List<PublishedNumber> numbers, Row row, int index, SamplingDistribution drawn) {
        NumberLaw law = index == 0
                ? NumberLaw.moments(0, deviation(0, EXECUTED.shots()), drawn)
                : NumberLaw.normal(MEAN_S[index], deviation(index, EXECUTED.shots()));
        for (int trial = 0; trial < row.s().length; trial++) {
            numbers.add(PublishedNumber.of(row.log(), trial, "S, " + row.name() + ", trial " + (trial + 1), law)
                    .drawn(drawn));
        }
    }

    private static void means(List<PublishedNumber> numbers, Row row, int index, Replications<Experiment2Result> runs) {
        numbers.add(PublishedNumber.of(EXP2_MEAN_S, index, "mean S, " + row.name(), meanS(index))
                .drawn(signed(runs, row.scenario()))
                .from(Summary.of(row.s()).mean()));
    }

    /** CS is |S|/2, and S is positive but for independent qubits. */
    private static void labels(
            List<PublishedNumber> numbers, Row row, int index, Replications<Experiment2Result> runs) {
        SamplingDistribution means = HierarchyRuns.mean(runs, row.scenario());
        SamplingDistribution spreads =
                runs.distribution(result -> byN(row.scenario().of(result).strength()));
        int n = EXECUTED.trials();
        Summary logged = Summary.of(strengths(row.log()));
        numbers.add(PublishedNumber.of(
                        FIG2_MEAN,
                        index,
                        "mean CS, " + row.name() + ", label of Figure 2",
                        index == 0 ? NumberLaw.reruns(means) : meanS(index).times(0.5))
                .rounded(HALF_DIGIT)
                .drawn(means)
                .from(logged.mean()));
        numbers.add(PublishedNumber.of(
                        FIG2_SD,
                        index,
                        "σ of CS, " + row.name() + ", label of Figure 2",
                        index == 0
                                ? NumberLaw.reruns(spreads)
                                : NumberLaw.spread(deviation(index, EXECUTED.shots()) / 2, n, n))
                .rounded(HALF_DIGIT)
                .drawn(spreads)
                .from(byN(logged)));
    }

    private static PublishedNumber p(
            int index, String name, Replications<Experiment2Result> runs, Scenario first, Scenario second) {
        double recomputed = HypothesisTests.pooledT(
                        Summary.of(SCENARIOS.get(index).s()),
                        Summary.of(SCENARIOS.get(index + 1).s()))
                .logP();
        return PublishedNumber.ofP(EXP2_P, index, name, runs.distribution(result -> HypothesisTests.pooledT(
                                first.of(result).signed(), second.of(result).signed())
                        .logP()))
                .from(recomputed);
    }

    private static SamplingDistribution signed(Replications<Experiment2Result> runs, Scenario scenario) {
        return runs.distribution(result -> scenario.of(result).signed().mean());
    }

    /** The four angles that a program measures at. */
    static List<PublishedNumber> settings(LoggedQuantity quantity, ChshSettings program, String of) {
        String[] names = {"angle a", "angle a′", "angle b", "angle b′"};
        double[] angles = {program.a(), program.aPrime(), program.b(), program.bPrime()};
        return IntStream.range(0, names.length)
                .mapToObj(i -> PublishedNumber.constant(quantity, i, names[i] + of, angles[i]))
                .toList();
    }

    private static NumberLaw meanS(int scenario) {
        return NumberLaw.normal(
                MEAN_S[scenario], deviation(scenario, EXECUTED.shots()) / StrictMath.sqrt(EXECUTED.trials()));
    }

    /** Standard deviation of one S: no confounding, classical, Bell state. */
    static double deviation(int scenario, int shots) {
        double flip = EXECUTED.productFlip();
        double[] variances = {
            UniformAngles.varianceOfS(shots), 4 * 4 * flip * (1 - flip) / shots, 4 * 0.5 / shots,
        };
        return StrictMath.sqrt(variances[scenario]);
    }

    /** The s.d. that divides by n. */
    static double byN(Summary sample) {
        return StrictMath.sqrt(sample.variance() * (sample.n() - 1) / sample.n());
    }
}
