package org.superconfounding.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.superconfounding.io.InputException;
import org.superconfounding.statistics.SamplingDistribution;

class EvidenceStoreTest {
    static final PrintedNumber CS = new PrintedNumber("CS", "1.414");

    @TempDir
    private Path folder;

    static SamplingDistribution around(double centre) {
        return SamplingDistribution.of(IntStream.range(0, 2000)
                .mapToDouble(i -> centre + (i - 999.5) * 1e-6)
                .toArray());
    }

    static Assessment assessment() {
        return ClaimAudit.of(new LedgerRow(
                        "E2.1",
                        "Fig. 2",
                        "Quantum case.",
                        "",
                        ClaimKind.PRINTED_VALUE,
                        List.of(CS),
                        Verdict.REPRODUCED))
                .typical(Basis.AS_WRITTEN, "CS", around(1.4142))
                .finding(Share.of(Basis.AS_WRITTEN, "CS > 1", 2000, 2000))
                .finding(Proof.holds("CS ≤ √2", Proof.Method.ENUMERATION, 16, "largest 1.41"))
                .finding(Recomputation.of("CS from counts", CS, 1.4141))
                .finding(Detection.of("CS > 1", "binomial", -20, "a local model", 0.9))
                .finding(new Missing(Basis.PUBLISHED, "counts", "they were not published"))
                .oracle(Oracle.exact("√2", Math.sqrt(2), 1.41421356, 1e-8, "Tsirelson 1980"))
                .control("another state", TypicalValue.of(Basis.AS_WRITTEN, CS, around(0.7)))
                .power("visibility 0.99", 0.97)
                .caveat("caveat")
                .difference(new Difference("sign", "minus last", "", "minus second", "", "harmless"))
                .value("half-width", "0.0014")
                .dataset(Dataset.of("figure-2", "trial", "cs").row(0, 1.5).build())
                .reason("Because.")
                .assess();
    }

    private static ClaimEvidence evidence() {
        return new ClaimEvidence(
                ClaimEvidence.SCHEMA,
                "E2.1",
                1,
                2000,
                ClaimEvidence.StoredAssessment.of(assessment()),
                List.of(new TestRecord(
                        "a.B", "shouldC", "jqwik", true, "", List.of(new TestRecord.Observation("x", 3, -1, 2)))));
    }

    @Test
    void shouldReadBackEveryKindOfFinding() {
        EvidenceStore store = new EvidenceStore(folder);

        store.write(evidence());

        ClaimEvidence read = store.read().get("E2.1");
        assertThat(read.assessment()).isNotNull();
        assertThat(read.assessment().findings())
                .hasSameSizeAs(evidence().assessment().findings());
        assertThat(read.assessment().findings().stream().map(Finding::summary))
                .isEqualTo(evidence().assessment().findings().stream()
                        .map(Finding::summary)
                        .toList());
        assertThat(read.tests()).isEqualTo(evidence().tests());
        assertThat(read.passed()).isTrue();
    }

    @Test
    void shouldWriteTheSameBytesTwice() throws IOException {
        EvidenceStore store = new EvidenceStore(folder);
        store.write(evidence());
        byte[] first = Files.readAllBytes(store.claimFile("E2.1"));

        store.write(store.read().get("E2.1"));

        assertThat(store.claimFile("E2.1")).hasBinaryContent(first);
    }

    @Test
    void shouldRefuseATruncatedFileAndOneUnderAnotherName() throws IOException {
        EvidenceStore store = new EvidenceStore(folder);
        store.write(evidence());
        String text = Files.readString(store.claimFile("E2.1"));

        Files.writeString(store.claimFile("E2.2"), text);
        assertThatExceptionOfType(InputException.class).isThrownBy(store::read).withMessageContaining("E2.2.json");

        Files.delete(store.claimFile("E2.2"));
        Files.writeString(store.claimFile("E2.1"), text.substring(0, text.length() / 2));
        assertThatExceptionOfType(InputException.class).isThrownBy(store::read).withMessageContaining("E2.1.json");
    }

    @Test
    void shouldKeepTablesBesideTheClaims() throws IOException {
        EvidenceStore store = new EvidenceStore(folder);

        store.write(Dataset.of("figure-2", "trial", "cs").row(0, 1.5).build());

        assertThat(folder.resolve("data/figure-2.csv")).hasContent("trial,cs\n0,1.5\n");
    }

    @Test
    void shouldDeleteClaimsAndTables() throws IOException {
        EvidenceStore store = new EvidenceStore(folder);
        store.clear();
        store.write(evidence());
        store.write(Dataset.of("figure-2", "trial", "cs").row(0, 1.5).build());

        store.clear();

        assertThat(folder.resolve("claims")).isEmptyDirectory();
        assertThat(folder.resolve("data")).isEmptyDirectory();
    }

    @Test
    void shouldFindNothingWhereNothingWasStoredAndPassOverOtherFiles() throws IOException {
        EvidenceStore store = new EvidenceStore(folder);
        assertThat(store.read()).as("no folder of claims yet").isEmpty();

        store.write(evidence());
        Files.writeString(folder.resolve("claims/notes.txt"), "no evidence");
        assertThat(store.read()).as("what is not JSON is none of it").containsOnlyKeys("E2.1");
    }

    @Test
    void shouldPassOnlyWithAnAssessmentAndWithoutAFailedTest() {
        ClaimEvidence good = evidence();
        TestRecord failed = new TestRecord("a.B", "shouldD", "jqwik", false, "boom", List.of());
        assertThat(new ClaimEvidence(good.schema(), "E2.1", 1, 2000, good.assessment(), List.of(failed)).passed())
                .as("a test failed")
                .isFalse();
        assertThat(new ClaimEvidence(good.schema(), "E2.1", 1, 2000, null, good.tests()).passed())
                .as("no test concluded")
                .isFalse();
    }

    @Test
    void shouldQuoteCellsThatNeedIt() {
        Dataset table = Dataset.of("t", "a", "b").row("x,y", "say \"z\"").build();

        assertThat(table.csv()).isEqualTo("a,b\n\"x,y\",\"say \"\"z\"\"\"\n");
    }
}
