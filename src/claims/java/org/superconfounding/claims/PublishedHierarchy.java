package org.superconfounding.claims;

import static org.superconfounding.audit.LoggedQuantity.*;
import static org.superconfounding.claims.PublishedLogs.LOGS;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.superconfounding.audit.LoggedQuantity;
import org.superconfounding.audit.Replications;
import org.superconfounding.audit.junit.AuditRun;
import org.superconfounding.bell.ChshSettings;
import org.superconfounding.claims.HierarchyRuns.Scenario;
import org.superconfounding.experiment.ChshTrials;
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
            new Row(0, "no confounding", EXP2_S_NONE, Experiment2Result::none),
            new Row(1, "classical", EXP2_S_CLASSICAL, Experiment2Result::classical),
            new Row(2, "Bell state", EXP2_S_QUANTUM, Experiment2Result::quantum));

    private PublishedHierarchy() {}

    private record Row(int index, String name, LoggedQuantity log, Scenario scenario) {
        ChshTrials logged() {
            return ChshTrials.of(LOGS.values(log));
        }

        NumberLaw meanS() {
            double deviation = deviation(index, EXECUTED.shots()) / StrictMath.sqrt(EXECUTED.trials());
            return NumberLaw.normal(MEAN_S[index], deviation);
        }
    }

    static Stream<PublishedNumber> numbers() {
        var run = PublishedRun.of(
                HierarchyRuns.runs(EXECUTED),
                new Experiment2Result(
                        SCENARIOS.get(0).logged(),
                        SCENARIOS.get(1).logged(),
                        SCENARIOS.get(2).logged()));
        List<SamplingDistribution> single = trials(EXECUTED, TRIALS_LOOKED_AT);
        return Stream.of(
                        SCENARIOS.stream().flatMap(row -> trials(row, single.get(row.index()))),
                        SCENARIOS.stream().flatMap(row -> summaries(row, run.part(row.scenario()::of))),
                        comparisons(run))
                .flatMap(numbers -> numbers);
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

    private static Stream<PublishedNumber> trials(Row row, SamplingDistribution drawn) {
        double deviation = deviation(row.index(), EXECUTED.shots());
        NumberLaw law = row.index() == 0
                ? NumberLaw.moments(0, deviation, drawn)
                : NumberLaw.normal(MEAN_S[row.index()], deviation);
        return IntStream.range(0, LOGS.values(row.log()).length).mapToObj(trial -> PublishedNumber.of(
                        row.log(), trial, "S, " + row.name() + ", trial " + (trial + 1), law)
                .drawn(drawn));
    }

    /** CS is |S|/2, and S is positive but for independent qubits. */
    private static Stream<PublishedNumber> summaries(Row row, PublishedRun<ChshTrials> run) {
        int n = EXECUTED.trials();
        int index = row.index();
        String label = ", " + row.name() + ", label of Figure 2";
        NumberLaw mean = row.meanS().times(0.5);
        NumberLaw spread = NumberLaw.spread(deviation(index, EXECUTED.shots()) / 2, n, n);
        return Stream.of(
                run.number(EXP2_MEAN_S, index, "mean S, " + row.name(), row.meanS(), trials -> trials.signed()
                        .mean()),
                run.number(
                                FIG2_MEAN,
                                index,
                                "mean CS" + label,
                                drawn -> index == 0 ? NumberLaw.reruns(drawn) : mean,
                                trials -> trials.strength().mean())
                        .rounded(HALF_DIGIT),
                run.number(
                                FIG2_SD,
                                index,
                                "σ of CS" + label,
                                drawn -> index == 0 ? NumberLaw.reruns(drawn) : spread,
                                trials -> byN(trials.strength()))
                        .rounded(HALF_DIGIT));
    }

    private static Stream<PublishedNumber> comparisons(PublishedRun<Experiment2Result> run) {
        return Stream.of(
                run.number(
                        EXP2_QUANTUM_RATIO,
                        0,
                        "mean S over 2, Bell state",
                        SCENARIOS.get(2).meanS().times(0.5),
                        result -> result.quantum().signed().mean() / 2),
                run.p(EXP2_P, 0, "p, no confounding against classical", r -> logP(r.none(), r.classical())),
                run.p(EXP2_P, 1, "p, classical against Bell state", r -> logP(r.classical(), r.quantum())));
    }

    private static double logP(ChshTrials first, ChshTrials second) {
        return HypothesisTests.pooledT(first.signed(), second.signed()).logP();
    }

    /** The four angles that a program measures at. */
    static Stream<PublishedNumber> settings(LoggedQuantity quantity, ChshSettings program, String of) {
        return Stream.of(
                PublishedNumber.constant(quantity, 0, "angle a" + of, program.a()),
                PublishedNumber.constant(quantity, 1, "angle a′" + of, program.aPrime()),
                PublishedNumber.constant(quantity, 2, "angle b" + of, program.b()),
                PublishedNumber.constant(quantity, 3, "angle b′" + of, program.bPrime()));
    }

    static double deviation(int scenario, int shots) {
        return StrictMath.sqrt(variance(scenario, shots));
    }

    /** Variance of one S: no confounding; classical, of products that are ±1 but for a flip; Bell state, of ±1/√2. */
    static double variance(int scenario, int shots) {
        double flip = EXECUTED.productFlip();
        return switch (scenario) {
            case 0 -> UniformAngles.varianceOfS(shots);
            case 1 -> 4 * 4 * flip * (1 - flip) / shots;
            default -> 4 * 0.5 / shots;
        };
    }

    /** The s.d. that divides by n. */
    static double byN(Summary sample) {
        return StrictMath.sqrt(sample.variance() * (sample.n() - 1) / sample.n());
    }
}
