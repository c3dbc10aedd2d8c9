package org.superconfounding.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.superconfounding.io.InputException;

class LedgerTest {
    private static final String GOOD = """
            schema: claim-ledger/1
            group: E2
            title: "Experiment 2"
            done: true
            claims:
              - id: E2.1
                place: "Fig. 2"
                words: []
                paraphrase: "Quantum case."
                stated: "CS = 1.414"
                kind: printed value
                printed:
                  - {name: "CS", text: "1.414"}
                verdict: reproduced
            """;

    @TempDir
    private Path folder;

    private Ledger read(String text) throws IOException {
        Files.writeString(folder.resolve("E2.yaml"), text);
        return Ledger.read(folder);
    }

    private void assertRefused(String text, String... words) {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> read(text))
                .satisfies(refusal ->
                        assertThat(refusal.getMessage()).contains("E2.yaml").contains(words));
    }

    @Test
    void shouldReadEveryField() throws IOException {
        LedgerRow row = read(GOOD).claim("E2.1");

        assertThat(row.printed("CS").value()).isEqualTo(1.414);
        assertThat(row.pinned()).contains(Verdict.REPRODUCED);
        assertThat(row.kind()).isEqualTo(ClaimKind.PRINTED_VALUE);
    }

    @Test
    void shouldShortenTheTitleOfAGroup() throws IOException {
        assertThat(read(GOOD).groups().get(0).shortTitle()).isEqualTo("Experiment 2");
        assertThat(read(GOOD.replace("\"Experiment 2\"", "\"universality (Table I, Eqs. 2 and 3)\""))
                        .groups()
                        .get(0)
                        .shortTitle())
                .isEqualTo("Universality");
    }

    @Test
    void shouldFindEachClaimAndEachPrintedNumberByItsName() throws IOException {
        String second = """
              - id: E2.2
                place: "Fig. 3"
                words: []
                paraphrase: "Classical case."
                kind: threshold
                printed:
                  - {name: "CS", text: "0.99"}
                  - {name: "n", text: "100"}
                grade: changes a number
                verdict: contradicted
            """;
        Files.writeString(folder.resolve("README.txt"), "not a ledger file");
        Ledger ledger = read(GOOD + second);

        assertThat(ledger.claim("E2.2").place()).isEqualTo("Fig. 3");
        assertThat(ledger.claim("E2.2").printed("n").text()).isEqualTo("100");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> ledger.claim("E2.2").printed("m"))
                .withMessageContaining("E2.2")
                .withMessageContaining("\"m\"");
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> ledger.claim("E2.3"))
                .withMessageContaining("E2.3")
                .withMessageContaining("E2.1, E2.2");
    }

    @Test
    void shouldHaveAWordForEveryKindAndASentenceForEveryVerdict() {
        assertThat(ClaimKind.values())
                .extracting(ClaimKind::label)
                .containsExactly("printed value", "threshold", "universal statement", "recomputation");
        assertThat(Consequence.values())
                .extracting(Consequence::label)
                .containsExactly("changes a conclusion", "changes a number", "wording or reporting only");
        assertThat(Verdict.values())
                .extracting(Verdict::meaning)
                .allMatch(meaning -> meaning.endsWith("."))
                .doesNotHaveDuplicates();
    }

    @Test
    void shouldReadTheProjectsOwnLedger() {
        Ledger ledger = Ledger.read(Ledger.FOLDER);

        assertThat(ledger.rows()).as("every claim of the paper has a row").hasSizeGreaterThanOrEqualTo(59);
    }

    @Test
    void shouldNameFileFieldAndLineOfAnUnknownVerdict() {
        assertRefused(GOOD.replace("verdict: reproduced", "verdict: proven"), ":14", "claims[0].verdict", "proven");
    }

    @Test
    void shouldNameAnUnknownFieldAndTheKnownOnes() {
        assertRefused(GOOD.replace("    stated:", "    printd:"), "claims[0].printd", "unknown field", "paraphrase");
    }

    @Test
    void shouldRefuseADuplicateField() {
        assertRefused(GOOD.replace("done: true", "done: true\ndone: false"), "done");
    }

    @Test
    void shouldRefuseAWrongKindANumberThatIsNoneAndAMissingField() {
        assertRefused(GOOD.replace("printed value", "guess"), "claims[0].kind");
        assertRefused(GOOD.replace("\"1.414\"}", "\"about 1.4\"}"), "about 1.4");
        assertRefused(GOOD.replace("    place: \"Fig. 2\"\n", ""), "claims[0].place: is missing");
        assertRefused(GOOD.replace("    words: []\n", ""), "claims[0].words: is missing");
    }

    @Test
    void shouldRefuseADoneGroupWithAnUnpinnedClaim() {
        assertRefused(GOOD.replace("    verdict: reproduced\n", ""), "E2.1", "done");
    }

    @Test
    void shouldRefuseAClaimOfAnotherGroupAndATwin() {
        assertRefused(GOOD.replace("id: E2.1", "id: E3.1"), "E3.1", "E2");
        String row = GOOD.substring(GOOD.indexOf("  - id"));
        assertRefused(GOOD + row, "E2.1", "twice");
    }

    @Test
    void shouldReadThePapersWordsTheReadingsAndTheGrade() throws IOException {
        String more = """
                readings:
                  - {name: "per-trial", statement: "s", because: "b"}
                  - {name: "empty", statement: "s", because: "b", untenable: "true whatever happens"}
                grade: changes a number
                """;
        LedgerRow row = read(GOOD.replace("[]", "[\"decisively violates\"]")
                        .replace("    stated:", more.indent(4) + "    stated:")
                        .replace("verdict: reproduced", "verdict: contradicted"))
                .claim("E2.1");

        assertThat(row.words()).containsExactly("decisively violates");
        assertThat(row.grade()).isEqualTo(Consequence.NUMBER);
        assertThat(row.readings()).extracting(Reading::tenable).containsExactly(true, false);
        assertThat(row.reading("empty").orElseThrow().untenable()).isEqualTo("true whatever happens");
        assertThat(row.reading("per-run")).isEmpty();
        assertThat(row.ofThePaper()).isTrue();
        assertThat(read(GOOD).claim("E2.1").ofThePaper())
                .as("what the paper says, if none of its words are quoted")
                .isFalse();
    }

    @Test
    void shouldRefuseMoreThanADozenWordsTwinReadingsNoneTenableAndAMissingGrade() {
        String words = GOOD.replace("[]", "[\"%s\"]");
        assertRefused(words.formatted("a ".repeat(13)), "13 words", "12");
        assertRefused(
                words.formatted("a").replace("verdict: reproduced", "verdict: contradicted"),
                "\"contradicted\" has none");
        assertRefused(
                words.formatted("a").replace("    verdict", "    grade: changes a number\n    verdict"),
                "\"reproduced\" has one");
        String readings = GOOD.replace("    stated:", "    readings: [%s]\n    stated:");
        String one = "{name: x, statement: s, because: b}";
        assertRefused(readings.formatted(one + ", " + one), "same name");
        assertRefused(readings.formatted("{name: x, statement: s, because: b, untenable: u}"), "no reading is tenable");
        assertRefused(readings.formatted("{name: X y, statement: s, because: b}"), "lower-case");
    }

    @Test
    void shouldRefuseAnEmptyFileAndAnEmptyFolder() {
        assertRefused("", "empty");
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> Ledger.read(folder.resolve("nowhere")))
                .withMessageContaining("no such folder");
    }
}
