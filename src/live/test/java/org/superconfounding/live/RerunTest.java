package org.superconfounding.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.audit.Basis.AS_EXECUTED;
import static org.superconfounding.io.ProjectFiles.json;
import static org.superconfounding.io.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.superconfounding.audit.Ledger;
import org.superconfounding.audit.PrintedNumber;
import org.superconfounding.audit.Replications;
import org.superconfounding.audit.TypicalValue;
import org.superconfounding.experiment.Experiment;
import org.superconfounding.experiment.Experiment2Protocol;
import org.superconfounding.experiment.Experiment4Protocol;
import org.superconfounding.experiment.Experiment5Protocol;
import org.superconfounding.experiment.Experiments;
import org.superconfounding.experiment.ProtocolText;
import org.superconfounding.statistics.SamplingDistribution;
import org.superconfounding.statistics.Seed;

/** What a reader gets, against the experiments themselves and the ledger. */
class RerunTest {
    private static final String RUN = "seed=7&replications=2000";
    private static final Ledger LEDGER = Ledger.read(Ledger.FOLDER);
    private static final String PRINTED = printed();
    private static final Map<String, JsonNode> ANSWERS = new HashMap<>();

    private static String printed() {
        StringBuilder lines = new StringBuilder();
        LEDGER.rows()
                .forEach(row -> row.printed().forEach(number -> lines.append(PrintedNumbers.line(row.id(), number))));
        return lines.toString();
    }

    private static JsonNode answer(String request) {
        return ANSWERS.computeIfAbsent(request, RerunTest::run);
    }

    private static JsonNode run(String request) {
        Rerun rerun = Rerun.of(request, PRINTED);
        for (int index = rerun.replications() - 1; index >= 0; index--) {
            rerun.repeat(index);
        }
        return json(rerun.answer());
    }

    private static List<String> summaries(JsonNode answer, String claim) {
        List<String> summaries = new ArrayList<>();
        answer.get("findings").forEach(finding -> {
            if (finding.get("claim").asText().equals(claim)) {
                summaries.add(finding.get("summary").asText());
            }
        });
        return summaries;
    }

    private static <P extends Record, R> SamplingDistribution repeats(
            Experiment<P, R> experiment, P protocol, ToDoubleFunction<R> statistic) {
        Seed seed = Seed.of(7).derive(experiment.name() + ": " + ProtocolText.of(protocol));
        Function<Seed, R> repeat = experiment.under(protocol);
        return Replications.run(2000, seed, repeat::apply).distribution(statistic);
    }

    @Test
    void shouldGiveTheFindingsThatTheBuildWouldGiveForTheSameSeed() {
        SamplingDistribution probability =
                repeats(Experiments.FOUR, Experiment4Protocol.asExecuted(), result -> result.intervened()
                        .atZero()
                        .value());
        SamplingDistribution gain =
                repeats(Experiments.FIVE, Experiment5Protocol.asExecuted(), result -> 100 * result.meanGain());

        assertThat(summaries(answer("e4?protocol=as-executed&" + RUN), "E4.3"))
                .hasSize(4)
                .contains(TypicalValue.of(AS_EXECUTED, new PrintedNumber("P", "0.5013"), probability)
                        .summary());
        assertThat(summaries(answer("e5?" + RUN), "E5.4"))
                .containsExactly(TypicalValue.of(AS_EXECUTED, new PrintedNumber("mean gain in points", "11.3"), gain)
                        .summary());
    }

    @ParameterizedTest
    @CsvSource({"e1, 2", "e2, 10", "e3, 3", "e4, 17", "e5, 5"})
    void shouldFindEveryPrintedNumberInTheLedger(String panel, int findings) {
        JsonNode answer = answer(panel + "?" + RUN);

        assertThat(answer.get("findings")).hasSize(findings);
        answer.get("findings").forEach(finding -> assertThat(LEDGER.rows())
                .anyMatch(row -> row.id().equals(finding.get("claim").asText())));
    }

    @Test
    void shouldJudgeWhatSeveralHaveRunAsIfOneHad() {
        Rerun whole = Rerun.of("e4?" + RUN, PRINTED);
        Rerun judge = Rerun.of("e4?" + RUN, PRINTED);
        for (int from : new int[] {1300, 0}) {
            int to = from == 0 ? 1300 : 2000;
            Rerun part = Rerun.of("e4?" + RUN, PRINTED);
            for (int index = from; index < to; index++) {
                part.repeat(index);
                whole.repeat(index);
            }
            judge.accept(from, part.statistics(from, to));
        }

        assertThat(judge.answer()).isEqualTo(whole.answer());
    }

    @Test
    void shouldJudgeByTheProtocolWithItsKnobsTurned() {
        Experiment2Protocol dim = Experiment2Protocol.asWritten().withVisibility(0.98);

        JsonNode answer = answer("e2?visibility=0.98&trials=20&" + RUN);

        assertThat(answer.get("protocol").asText())
                .isEqualTo(ProtocolText.difference(dim.withTrials(20), Experiment2Protocol.asWritten()));
        assertThat(summaries(answer, "E2.1")).first().asString().endsWith("not typical");
    }

    @Test
    void shouldLeaveTheProtocolAsItIsWhereAKnobStandsAsItDid() {
        Setup<?, ?> plain = Setup.of(Panel2.PANEL, Request.parse("e2?protocol=as-executed&" + RUN));
        Setup<?, ?> same = Setup.of(
                Panel2.PANEL, Request.parse("e2?protocol=as-executed&b=22.5&b2=-22.50&flip=0.0050&shots=1e4&" + RUN));

        assertThat(same.protocol()).isEqualTo(plain.protocol()).isEqualTo(Experiment2Protocol.asExecuted());
        assertThat(same.seed()).isEqualTo(plain.seed());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "e9?seed=1&replications=2000 | allowed: [e1, e2, e3, e4, e5]",
                "e2?protocol=none&seed=1&replications=2000 | allowed: [as-written",
                "e2?angle=1&seed=1&replications=2000 | has no [angle]",
                "e5?noise=0.7&seed=1&replications=2000 | noise is 0.7; allowed: numbers from 0 to 0.5",
                "e5?rows=10.5&seed=1&replications=2000 | whole numbers",
                "e5?noise=&seed=1&replications=2000 | allowed: a number",
                "e5?noise=NaN&seed=1&replications=2000 | a finite number",
                "e5?protocol=white-noise&tolerance=0.1&seed=1&replications=2000 | has no tolerance",
                "e5?seed=1.5&replications=2000 | a whole number",
                "e5?seed=1&seed=2&replications=2000 | given twice",
                "e5?seed=1&replications=1999 | could not say no",
                "e5?seed=1&replications=100001 | from 1 to 100000",
                "e5?seed=1 | seed and replications are needed",
                "e5?seed | is not a name=value"
            })
    void shouldRefuseWhatItCannotDo(String request, String reason) {
        assertRefused(() -> Rerun.of(request, PRINTED), reason);
    }

    @Test
    void shouldRefusePrintedNumbersOfAnotherForm() {
        assertRefused(() -> Rerun.of("e4?" + RUN, "E4.1 P 0.5"), "E4.1 P 0.5");
        Rerun rerun = Rerun.of("e4?" + RUN, "E4.1\tP\t1.0000\n");
        assertRefused(rerun::answer, "P lower limit");
    }

    @Test
    void shouldTossTheCoinThatTheRepeatHolds() {
        var protocol = Experiment5Protocol.asExecuted();
        Seed seed = Seed.of(7).derive("Experiment 5: " + ProtocolText.of(protocol));
        var outcome =
                Experiments.FIVE.under(protocol).apply(seed.derive(1)).seeds().get(3);

        JsonNode toss = json(CoinToss.toss("e5?toss=23&" + RUN));

        assertThat(toss.get("which").asText()).isEqualTo("training set 4 of 20, repeat 2");
        assertThat(toss.get("ones").asInt()).isEqualTo(outcome.training().labelled(1));
        assertThat(toss.get("cells")).hasSize(4);
        assertThat(toss.get("why").asText())
                .contains("No row of the training set has A = 1 and C = 0")
                .contains(toss.get("cells").get(1).get("answer").asInt() == 1 ? "answers 1" : "answers 0");
        assertThat(toss.get("gain").asDouble() > 1)
                .isEqualTo(toss.get("cells").get(1).get("answer").asInt() == 0);
    }

    @Test
    void shouldNameTheAuthorsSeedAndRefuseOtherExperiments() {
        JsonNode toss = json(CoinToss.toss("e5?protocol=code-at-the-authors-seeds&toss=2&" + RUN));

        assertThat(toss.get("which").asText()).isEqualTo("the author's seed 44, repeat 1");
        assertRefused(() -> CoinToss.toss("e4?" + RUN));
    }
}
