package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.superconfounding.audit.Dataset;
import org.superconfounding.audit.Ledger;
import org.superconfounding.audit.Replications;
import org.superconfounding.audit.TypicalValue;
import org.superconfounding.audit.junit.AuditRun;
import org.superconfounding.audit.junit.Evidence;
import org.superconfounding.audit.junit.Supplement;
import org.superconfounding.experiment.ChshTrials;
import org.superconfounding.experiment.Experiment1Result;
import org.superconfounding.experiment.Experiment2Result;
import org.superconfounding.instrument.BrokenBuild;
import org.superconfounding.instrument.BrokenInstrument;
import org.superconfounding.statistics.HypothesisTests;
import org.superconfounding.statistics.SamplingDistribution;
import org.superconfounding.statistics.Summary;

/** The claims' tests can fail: each deliberate error in the instrument is noticed by the claims that rest on it. */
@Tag("instrument")
class KnownWrongInstrumentsClaims {
    private static final int LEAST_FOR_EACH_GROUP = 3;

    /** A chance this small to notice an error counts as none. */
    private static final double HARDLY = 0.05;

    private static final List<BrokenInstrument> INSTRUMENTS = BrokenInstrument.list();

    @TempDir
    private Path folder;

    @Test
    @Supplement("known-wrong-instruments")
    void shouldNoticeEveryKnownWrongInstrument() {
        SoftAssertions softly = new SoftAssertions();
        Dataset.Builder table = Dataset.of(
                "known-wrong-instruments",
                "instrument",
                "broken",
                "file",
                "line",
                "becomes",
                "test",
                "noticed",
                "remark");
        for (BrokenInstrument instrument : INSTRUMENTS) {
            SortedMap<String, String> noticed = BrokenBuild.broken(instrument, folder.resolve(instrument.name()));
            noticed.forEach((test, how) -> table.row(
                    instrument.name(),
                    instrument.broken(),
                    instrument.file(),
                    instrument.line(),
                    instrument.becomes(),
                    test,
                    how.isEmpty() ? "no" : how,
                    instrument.remark()));
            softly.assertThat(noticed.entrySet().stream()
                            .filter(entry -> !entry.getValue().isEmpty())
                            .map(entry -> entry.getKey()))
                    .as("who notices that %s, and how: %s", instrument.broken(), noticed)
                    .containsExactlyInAnyOrderElementsOf(instrument.noticing());
        }
        Evidence.publish(table.build());
        softly.assertAll();
    }

    /** Errors that no printed number can tell: how often the comparison that might would call a broken run untypical. */
    @Test
    @Supplement("known-wrong-unseen")
    void shouldStateHowLittlePrintedIntervalsAndTestsTellOfTheRest() {
        double normal = NormalDistribution.of(0, 1).inverseSurvivalProbability(0.025)
                / TDistribution.of(99).inverseSurvivalProbability(0.025);
        SortedMap<String, Double> power = new TreeMap<>();
        power.put("half-of-n,E2.1", lowerLimitPower(quantum(), Math.sqrt(2)));
        power.put("half-of-n,E2.3", lowerLimitPower(baseline(), Math.sqrt(2)));
        power.put("normal-quantile,E2.1", lowerLimitPower(quantum(), normal));
        power.put("pooled-for-welch,E1.2", differing(Experiment1Runs.asWritten(), Experiment1Result::alone, Experiment1Result::accompanied));
        power.put("pooled-for-welch,E2.5", differing(
                Experiment2Runs.asExecuted(),
                result -> result.classical().strength(),
                result -> result.none().strength()));
        Dataset.Builder table = Dataset.of("known-wrong-unseen", "instrument", "claim", "power");
        power.forEach((key, value) -> table.row(key.split(",")[0], key.split(",")[1], value));
        Evidence.publish(table.build());
        assertThat(power.keySet())
                .as("every pair that is listed as unseen")
                .containsExactlyElementsOf(INSTRUMENTS.stream()
                        .flatMap(instrument ->
                                instrument.unseenBy().stream().map(claim -> instrument.name() + "," + claim))
                        .sorted()
                        .toList());
        assertThat(power.values())
                .as("why the claims cannot see them: the chance to notice in one run, %s", power)
                .allMatch(chance -> chance < HARDLY);
    }

    private static List<ChshTrials> quantum() {
        return trials(Experiment2Runs.asWritten(), Experiment2Result::quantum);
    }

    private static List<ChshTrials> baseline() {
        return trials(Experiment2Runs.asExecuted(), Experiment2Result::none);
    }

    private static List<ChshTrials> trials(
            Replications<Experiment2Result> runs, Function<Experiment2Result, ChshTrials> scenario) {
        return IntStream.range(0, runs.count())
                .mapToObj(index -> scenario.apply(runs.result(index)))
                .toList();
    }

    /** Intervals {@code factor} times as wide, judged by the lower limit printed with three digits. */
    private static double lowerLimitPower(List<ChshTrials> trials, double factor) {
        return TypicalValue.power(lowerLimits(trials, 1), lowerLimits(trials, factor), 0.0005);
    }

    private static SamplingDistribution lowerLimits(List<ChshTrials> trials, double factor) {
        return SamplingDistribution.of(trials.stream()
                .mapToDouble(one -> one.strength().mean() - factor * one.interval().halfWidth())
                .toArray());
    }

    /** Share of replications in which the pooled test decides otherwise than Welch's. */
    private static <R> double differing(
            Replications<R> runs, Function<R, Summary> first, Function<R, Summary> second) {
        long differing = runs.holding(result -> {
            Summary one = first.apply(result);
            Summary other = second.apply(result);
            return HypothesisTests.welch(one, other).significantAt(0.05)
                    != HypothesisTests.pooledT(one, other).significantAt(0.05);
        });
        return (double) differing / runs.count();
    }

    @Test
    void shouldPassWhenNothingIsBroken() {
        TreeSet<String> claims = INSTRUMENTS.stream()
                .flatMap(instrument -> instrument.caughtBy().stream())
                .collect(Collectors.toCollection(TreeSet::new));

        SortedMap<String, String> failed = BrokenBuild.sound(folder, claims);

        assertThat(failed.keySet()).isEqualTo(claims);
        assertThat(failed.values())
                .as("the sound instrument, loaded anew in the same way: %s", failed)
                .allMatch(String::isEmpty);
    }

    @Test
    void shouldBreakEveryExperimentInSeveralWays() {
        Ledger ledger = AuditRun.ledger();
        for (String group : List.of("E1", "E2", "E3", "E4", "E5", "U")) {
            assertThat(INSTRUMENTS)
                    .as("instruments that claims of group %s notice", group)
                    .filteredOn(instrument -> instrument.caughtBy().stream()
                            .anyMatch(id -> ledger.groupOf(id).group().equals(group)))
                    .hasSizeGreaterThanOrEqualTo(LEAST_FOR_EACH_GROUP);
        }
    }
}
