package org.superconfounding.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.superconfounding.io.ProjectFiles.json;
import static org.superconfounding.io.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeTry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.superconfounding.io.AtomicFile;
import org.superconfounding.io.FolderForEachTry;
import org.superconfounding.io.HostileText;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;
import org.superconfounding.statistics.SamplingDistribution;

class EvidenceStoreTest extends FolderForEachTry {
    static final PrintedNumber CS = new PrintedNumber("CS", "1.414");

    static final BuildRun RUN = run(1, "a");

    private static BuildRun run(long seed, String sources) {
        return new BuildRun(BuildRun.SCHEMA, seed, 2000, sources, "b", "", BuildRun.State.UNKNOWN);
    }

    private EvidenceStore store;

    @BeforeEach
    @BeforeTry
    void beginARun() {
        store = new EvidenceStore(folder);
        store.begin(RUN, Set.of());
    }

    static SamplingDistribution around(double centre) {
        return SamplingDistribution.of(IntStream.range(0, 2000)
                .mapToDouble(i -> centre + (i - 999.5) * 1e-6)
                .toArray());
    }

    static Assessment assessment() {
        return ClaimAudit.of(LedgerRows.of("E2.1", ClaimKind.PRINTED_VALUE, List.of(CS), Verdict.NOT_TESTABLE))
                .typical(Basis.AS_WRITTEN, "CS", around(1.4142))
                .finding(Share.of(Basis.AS_WRITTEN, "CS > 1", 2000, 2000))
                .finding(Proof.whether("CS ≤ √2", true).by(Proof.Method.ENUMERATION, 16, "largest 1.41"))
                .finding(Recomputation.of("CS from counts", CS, 1.4141))
                .finding(Detection.of("CS > 1", "binomial", -20).against("a local model", 0.9))
                .finding(new Missing(Basis.PUBLISHED, "counts", "they were not published"))
                .oracle(Oracle.exact("√2", Math.sqrt(2), 1.41421356, 1e-8, "Tsirelson 1980"))
                .negative("another state", TypicalValue.of(Basis.AS_WRITTEN, CS, around(0.7)))
                .power(Power.exact("visibility 0.99", 0.97))
                .difference("sign")
                .value("half-width", "0.0014")
                .dataset(figure2())
                .assess();
    }

    private static Dataset figure2() {
        return Dataset.of("figure-2", "Trials", Column.of("trial", "index from 0"), Column.of("cs", "strength", "bit"))
                .row(0, 1.5)
                .build();
    }

    static ClaimEvidence evidence() {
        return new ClaimEvidence(
                ClaimEvidence.SCHEMA,
                "E2.1",
                1,
                2000,
                RUN.id(),
                assessment().stored(),
                List.of(new TestRecord(
                        "a.B", "shouldC", "jqwik", true, "", List.of(new TestRecord.Observation("x", 3, -1, 2)))));
    }

    @Test
    void shouldReadBackEveryKindOfFinding() {
        store.write(evidence());
        ClaimEvidence read = store.read().get("E2.1");

        assertThat(read.assessment().findings()).extracting(Finding::summary).isEqualTo(summaries());
        assertThat(read.tests()).isEqualTo(evidence().tests());
        assertThat(read.passed()).isTrue();
    }

    private static List<String> summaries() {
        return evidence().assessment().findings().stream().map(Finding::summary).toList();
    }

    @Test
    void shouldWriteTheSameBytesTwice() throws IOException {
        store.write(evidence());
        byte[] first = Files.readAllBytes(store.claimFile("E2.1"));

        store.write(store.read().get("E2.1"));

        assertThat(store.claimFile("E2.1")).hasBinaryContent(first);
    }

    @Test
    void shouldRefuseATruncatedFileAndOneUnderAnotherName() throws IOException {
        store.write(evidence());
        String text = Files.readString(store.claimFile("E2.1"));

        Files.writeString(store.claimFile("E2.2"), text);
        assertRefused(InputException.class, store::read, "E2.2.json");

        Files.delete(store.claimFile("E2.2"));
        Files.writeString(store.claimFile("E2.1"), text.substring(0, text.length() / 2));
        assertRefused(InputException.class, store::read, "E2.1.json");
    }

    @Test
    void shouldKeepTablesBesideTheClaims() throws IOException {
        store.write(figure2());

        assertThat(folder.resolve("data/figure-2.csv")).hasContent("trial,cs\n0,1.5\n");
    }

    /** What is said beside a table. */
    private JsonNode metadata(Dataset table) {
        store.write(table);
        return json(StrictMapper.text(folder.resolve("data/" + table.name() + ".csv-metadata.json")));
    }

    @Test
    void shouldSayBesideATableWhatItsColumnsMean() {
        JsonNode table = metadata(figure2());

        assertThat(table.get("@context").asText()).isEqualTo("http://www.w3.org/ns/csvw");
        assertThat(table.get("url").asText()).isEqualTo("figure-2.csv");
        assertThat(table.findValuesAsText("dc:description")).containsExactly("index from 0", "strength");
        assertThat(table.findValuesAsText("datatype")).containsExactly("integer", "double");
        assertThat(table.findValuesAsText("schema:unitText")).containsExactly("bit");
    }

    @Test
    void shouldGiveAColumnTheNarrowestTypeOfAllItsCells() {
        Dataset table = Dataset.of("t", "T", column("whole"), column("number"), column("words"), column("nothing"))
                .row(1, 1, 1, "")
                .row("", 2.5e-7, "two", "")
                .row(-3, "", 3.5, "")
                .build();

        assertThat(metadata(table).findValuesAsText("datatype"))
                .as("cells without a value aside")
                .containsExactly("integer", "double", "string", "string");
    }

    private static Column column(String name) {
        return Column.of(name, "meaning");
    }

    @Test
    void shouldOfferNumbersToTheProseUnderNamesThatItCanUse() {
        assertThat(new NamedValue("half-width-2", "0.0014").text()).isEqualTo("0.0014");
        for (String name : new String[] {"", "Half", "half width", "-half", "half-"}) {
            assertRefused(() -> new NamedValue(name, "1"), "value name \"" + name + "\"");
        }
    }

    @Test
    void shouldLetOthersReadWhatTheyMayReadAnyway() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        store.write(figure2());

        assertThat(Files.getPosixFilePermissions(folder.resolve("data/figure-2.csv")))
                .as("as any new file")
                .isEqualTo(Files.getPosixFilePermissions(Files.createFile(folder.resolve("data/new"))));
    }

    @Test
    void shouldRefuseATableWhoseColumnsDoNotSayWhatTheyMean() {
        assertNotWritten("T", Column.of("cs", " "), "dataset t has columns without a meaning", "[cs]");
        assertNotWritten("T", Column.of("cs-mean", "mean"), "[cs-mean]");
        assertNotWritten("", Column.of("cs", "strength"), "no title");
    }

    @Test
    void shouldRefuseATableWhoseNameIsNoFilesNameOrWhoseRowsAreOfAnotherWidth() {
        Column one = Column.of("cs", "strength");

        assertRefused(() -> Dataset.of("Figure 2", "T", one).build(), "\"Figure 2\" is not lower-case words");
        assertRefused(() -> Dataset.of("t", "T", one).row(1, 2).build(), "a row has 2 cells, the table has 1 columns");
    }

    private void assertNotWritten(String title, Column column, String... words) {
        Dataset table = Dataset.of("t", title, column).build();
        assertRefused(() -> store.write(table), words);
    }

    @Test
    void shouldDeleteClaimsAndTables() throws IOException {
        store.write(evidence());
        store.write(figure2());

        store.clear();

        assertThat(folder.resolve("claims")).isEmptyDirectory();
        assertThat(folder.resolve("data")).isEmptyDirectory();
        assertThat(store.run()).as("the run whose evidence is gone").isEmpty();
    }

    @Test
    void shouldFindNothingWhereNothingWasStoredAndPassOverOtherFiles() throws IOException {
        assertThat(store.read()).as("no folder of claims yet").isEmpty();

        store.write(evidence());
        Files.writeString(folder.resolve("claims/notes.txt"), "no evidence");
        assertThat(store.read()).as("what is not JSON is none of it").containsOnlyKeys("E2.1");
    }

    @Test
    void shouldRefuseEvidenceOfAnotherRun() throws IOException {
        store.write(evidence());
        Path runFile = folder.resolve(EvidenceStore.RUN);

        Files.writeString(runFile, Files.readString(runFile).replace("\"seed\" : 1", "\"seed\" : 2"));
        assertRefused(InputException.class, store::read, "stems from run " + RUN.id());

        Files.delete(runFile);
        assertRefused(InputException.class, store::read, "is missing");
    }

    @Test
    void shouldRefuseEvidenceInAnotherFormat() throws IOException {
        store.write(evidence());
        Path file = store.claimFile("E2.1");
        Files.writeString(file, Files.readString(file).replace(ClaimEvidence.SCHEMA, "claim-evidence/0"));

        assertRefused(InputException.class, store::read, "\"claim-evidence/0\", expected \"" + ClaimEvidence.SCHEMA);
    }

    @Test
    void shouldLeaveAloneAFolderThatHoldsAnythingElse() {
        Path notes = folder.resolve("other/notes.txt");
        AtomicFile.write(notes, "mine");
        EvidenceStore other = new EvidenceStore(notes.getParent());

        assertRefused(InputException.class, () -> other.begin(RUN, Set.of()), "notes.txt");
        assertThat(notes.getParent()).as("nothing came, nothing went").isDirectoryContaining(notes::equals);
    }

    @Test
    void shouldKeepOtherClaimsOfTheSameRunOnly() {
        store.write(evidence());

        store.begin(RUN, Set.of("T1"));
        assertThat(store.read()).as("another claim is to be tested").containsOnlyKeys("E2.1");

        store.begin(run(1, "other sources"), Set.of("T1"));
        assertThat(store.read()).as("the sources have changed").isEmpty();

        store.begin(RUN, Set.of());
        store.write(evidence());
        store.begin(RUN, Set.of("E2.1"));
        assertThat(store.read()).as("the claim is to be tested anew").isEmpty();
    }

    @Test
    void shouldPassOnlyWithAnAssessmentAndWithoutAFailedTest() {
        ClaimEvidence good = evidence();
        TestRecord failed = new TestRecord("a.B", "shouldD", "jqwik", false, "boom", List.of());
        assertThat(new ClaimEvidence(good.schema(), "E2.1", 1, 2000, "run", good.assessment(), List.of(failed))
                        .passed())
                .as("a test failed")
                .isFalse();
        assertThat(new ClaimEvidence(good.schema(), "E2.1", 1, 2000, "run", null, good.tests()).passed())
                .as("no test concluded")
                .isFalse();
    }

    @Test
    void shouldQuoteCellsThatNeedIt() {
        Dataset table =
                Dataset.undescribed("t", "a", "b").row("x,y", "say \"z\"").build();

        assertThat(table.csv()).isEqualTo("a,b\n\"x,y\",\"say \"\"z\"\"\"\n");
    }

    private static final Ledger LEDGER = Ledger.read(Ledger.FOLDER);
    private static final String GOOD = StrictMapper.json().write(evidence());

    @Provide
    Arbitrary<String> damaged() {
        return HostileText.of(GOOD, new ObjectMapper());
    }

    /** What gate, summary and report do with evidence. */
    private static void use(SortedMap<String, ClaimEvidence> evidence) {
        assertThat(Gate.problems(LEDGER, evidence, Set.of())).isNotNull();
        assertThat(ErrorRates.of(evidence.values()).rerun().bound()).isBetween(0.0, 1.0);
        for (ClaimEvidence one : evidence.values()) {
            if (one.assessment() != null) {
                Stream<Finding> controls = one.assessment().controls().stream().map(Control::finding);
                assertThat(Stream.concat(one.assessment().findings().stream(), controls))
                        .allMatch(finding -> !finding.summary().isEmpty());
            }
            assertThat(StrictMapper.json().write(one)).isNotEmpty();
        }
    }

    /** Whatever the file holds, reading it gives evidence that can be used, or one refusal that helps. */
    @Property(tries = 150)
    void shouldReadOrRefuseDamagedText(@ForAll("damaged") String text) {
        AtomicFile.write(store.claimFile("E2.1"), text);
        HostileText.readOrRefuse("E2.1.json", () -> use(store.read()));
    }
}
