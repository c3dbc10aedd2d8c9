package org.superconfounding.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.Refusals.assertRefused;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.superconfounding.io.AtomicFile;
import org.superconfounding.io.FolderForEachTry;
import org.superconfounding.io.HostileText;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;

class LedgerTest extends FolderForEachTry {
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

    private Ledger read(String text) {
        AtomicFile.write(folder.resolve("E2.yaml"), text);
        return Ledger.read(folder);
    }

    private void assertNotRead(String text, String... words) {
        assertRefused(
                InputException.class,
                () -> read(text),
                Stream.concat(Stream.of("E2.yaml"), Stream.of(words)).toArray(String[]::new));
    }

    @Test
    void shouldReadEveryField() {
        LedgerRow row = read(GOOD).claim("E2.1");

        assertThat(row.printed("CS").value()).isEqualTo(1.414);
        assertThat(row.pinned()).contains(Verdict.REPRODUCED);
        assertThat(row.kind()).isEqualTo(ClaimKind.PRINTED_VALUE);
    }

    @Test
    void shouldShortenTheTitleOfAGroup() {
        assertThat(read(GOOD).groups().get(0).shortTitle()).isEqualTo("Experiment 2");
        assertThat(read(GOOD.replace("\"Experiment 2\"", "\"universality (Table I, Eqs. 2 and 3)\""))
                        .groups()
                        .get(0)
                        .shortTitle())
                .isEqualTo("Universality");
    }

    @Test
    void shouldFindEachClaimAndEachPrintedNumberByItsName() {
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
        AtomicFile.write(folder.resolve("README.txt"), "not a ledger file");
        Ledger ledger = read(GOOD + second);

        assertThat(ledger.claim("E2.2").place()).isEqualTo("Fig. 3");
        assertThat(ledger.claim("E2.2").printed("n").text()).isEqualTo("100");
        assertRefused(NoSuchElementException.class, () -> ledger.claim("E2.2").printed("m"), "E2.2", "\"m\"");
        assertRefused(InputException.class, () -> ledger.claim("E2.3"), "E2.3", "E2.1, E2.2");
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
        assertNotRead(GOOD.replace("verdict: reproduced", "verdict: proven"), ":14", "claims[0].verdict", "proven");
    }

    @Test
    void shouldRefuseWhatIsNoField() {
        assertNotRead(GOOD.replace("    stated:", "    printd:"), "claims[0].printd", "unknown field", "paraphrase");
        assertNotRead(GOOD.replace("done: true", "done: true\ndone: false"), "done");
        assertNotRead(GOOD.replace("printed value", "guess"), "claims[0].kind");
        assertNotRead(GOOD.replace("\"1.414\"}", "\"about 1.4\"}"), "about 1.4");
        assertNotRead(GOOD.replace("    place: \"Fig. 2\"\n", ""), "claims[0].place: is missing");
        assertNotRead(GOOD.replace("    words: []\n", ""), "claims[0].words: is missing");
        assertNotRead(GOOD.replace("ledger/1", "ledger/0"), "\"claim-ledger/0\", expected \"claim-ledger/1\"");
    }

    @Test
    void shouldRefuseClaimsThatDoNotFitTheirGroup() {
        assertNotRead(GOOD.replace("    verdict: reproduced\n", ""), "E2.1", "done");
        assertNotRead(GOOD.replace("id: E2.1", "id: E3.1"), "E3.1", "E2");
        assertNotRead(GOOD.replace("id: E2.1", "id: e2.1"), "id \"e2.1\" is not of the form");
        String row = GOOD.substring(GOOD.indexOf("  - id"));
        assertNotRead(GOOD + row, "E2.1", "twice");
    }

    @Test
    void shouldReadThePapersWordsTheReadingsAndTheGrade() {
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
        assertNotRead(words.formatted("a ".repeat(13)), "13 words", "12");
        assertNotRead(
                words.formatted("a").replace("verdict: reproduced", "verdict: contradicted"),
                "\"contradicted\" has none");
        assertNotRead(
                words.formatted("a").replace("    verdict", "    grade: changes a number\n    verdict"),
                "\"reproduced\" has one");
        String readings = GOOD.replace("    stated:", "    readings: [%s]\n    stated:");
        String one = "{name: x, statement: s, because: b}";
        assertNotRead(readings.formatted(one + ", " + one), "same name");
        assertNotRead(readings.formatted("{name: x, statement: s, because: b, untenable: u}"), "no reading is tenable");
        assertNotRead(readings.formatted("{name: X y, statement: s, because: b}"), "lower-case");
    }

    @Test
    void shouldRefuseAnEmptyFileAndAnEmptyFolder() {
        assertNotRead("", "empty");
        assertRefused(InputException.class, () -> Ledger.read(folder.resolve("nowhere")), "no such folder");
    }

    private static final String PROJECT = StrictMapper.text(Ledger.FOLDER.resolve("3-E2.yaml"));

    @Provide
    Arbitrary<String> damaged() {
        return HostileText.of(PROJECT, new ObjectMapper(new YAMLFactory()));
    }

    private void readOrRefuse(byte[] content) throws IOException {
        Files.write(folder.resolve("3-E2.yaml"), content);
        HostileText.readOrRefuse("3-E2.yaml", () -> {
            Ledger ledger = Ledger.read(folder);
            assertThat(Gate.problems(ledger, Map.of(), Set.of())).isNotNull();
            ledger.rows().forEach(row -> assertThat(row.paraphrase()).isNotNull());
        });
    }

    /** Whatever the file holds, reading it gives a ledger that can be used, or one refusal that helps. */
    @Property(tries = 150)
    void shouldReadOrRefuseDamagedText(@ForAll("damaged") String text) throws IOException {
        readOrRefuse(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Property
    void shouldReadOrRefuseBytes(@ForAll byte[] bytes) throws IOException {
        readOrRefuse(bytes);
    }

    @Example
    void shouldRefuseAliasesThatMultiply() throws IOException {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int level = 1; level < 40; level++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]%n".formatted(level, level, level - 1, level - 1));
        }
        Files.writeString(folder.resolve("3-E2.yaml"), bomb);

        assertRefused(InputException.class, () -> Ledger.read(folder));
    }

    @Example
    void shouldRefuseATagThatNamesAJavaClass() throws IOException {
        Files.writeString(
                folder.resolve("3-E2.yaml"), PROJECT.replace("title: ", "title: !!javax.script.ScriptEngineManager "));

        readOrRefuse(Files.readAllBytes(folder.resolve("3-E2.yaml")));
    }
}
