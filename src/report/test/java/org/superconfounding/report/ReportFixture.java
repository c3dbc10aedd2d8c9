package org.superconfounding.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.superconfounding.audit.Assessment;
import org.superconfounding.audit.Basis;
import org.superconfounding.audit.BuildRun;
import org.superconfounding.audit.ClaimAudit;
import org.superconfounding.audit.ClaimEvidence;
import org.superconfounding.audit.ClaimKind;
import org.superconfounding.audit.Dataset;
import org.superconfounding.audit.Detection;
import org.superconfounding.audit.Ledger;
import org.superconfounding.audit.LedgerGroup;
import org.superconfounding.audit.LedgerRow;
import org.superconfounding.audit.Missing;
import org.superconfounding.audit.Oracle;
import org.superconfounding.audit.Power;
import org.superconfounding.audit.PrintedNumber;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.Recomputation;
import org.superconfounding.audit.Share;
import org.superconfounding.audit.TestRecord;
import org.superconfounding.audit.TypicalValue;
import org.superconfounding.audit.Verdict;
import org.superconfounding.report.figure.Drawing;
import org.superconfounding.report.figure.Figures;
import org.superconfounding.report.text.Fragments;
import org.superconfounding.report.words.ClaimWords;
import org.superconfounding.statistics.SamplingDistribution;

/** A small audit with every kind of finding, a failed claim and an untested one. */
public final class ReportFixture {
    /** Class that all tests of the fixture belong to. */
    public static final String TEST_CLASS = "org.superconfounding.claims.SampleClaims";

    /** The run of the fixture. */
    public static final BuildRun RUN = new BuildRun(
            BuildRun.SCHEMA,
            7,
            2000,
            "5".repeat(64),
            "1".repeat(64),
            "0123456789abcdef0123456789abcdef01234567",
            BuildRun.State.AS_COMMITTED);

    private static final List<String> QUOTED = List.of("words of the paper");
    private static final Path WORDS =
            Path.of("src", "report", "test", "resources", "org", "superconfounding", "report", "claims");

    private ReportFixture() {}

    public static Audit audit() {
        SortedMap<String, ClaimEvidence> evidence = new TreeMap<>();
        for (Assessment assessment : List.of(sampled(), proven(), undecided(), missing())) {
            evidence.put(assessment.claim(), evidence(assessment.claim(), assessment));
        }
        evidence.put("E2.5", evidence("E2.5", null));
        SortedMap<String, Table> tables = new TreeMap<>();
        for (Dataset dataset : List.of(trials(), hardware(), published())) {
            tables.put(dataset.name(), Table.parse(dataset.name(), dataset.csv()));
        }
        return new Audit(ledger(), Optional.of(RUN), evidence, tables, words());
    }

    /** The same with one more table, or with another one of that name. */
    public static Audit with(Table table) {
        Audit audit = audit();
        SortedMap<String, Table> tables = new TreeMap<>(audit.tables());
        tables.put(table.name(), table);
        return new Audit(audit.ledger(), audit.run(), audit.evidence(), tables, audit.words());
    }

    private static Map<String, ClaimWords> words() {
        return ledger().rows().stream()
                .map(LedgerRow::id)
                .collect(Collectors.toMap(id -> id, id -> ClaimWords.read(WORDS.resolve(id + ".adoc"))));
    }

    /** The same, but claim E2.2 is another publication's: no words of the paper are quoted. */
    public static Audit besideAnotherPublication() {
        Audit audit = audit();
        return new Audit(ledger(List.of()), audit.run(), audit.evidence(), audit.tables(), audit.words());
    }

    private static Ledger ledger() {
        return ledger(QUOTED);
    }

    /** @param wordsOfE22 that the paper says of claim E2.2 */
    private static Ledger ledger(List<String> wordsOfE22) {
        return new Ledger(List.of(new LedgerGroup(
                LedgerGroup.SCHEMA,
                "E2",
                "Experiment 2, the hierarchy (Fig. 2)",
                false,
                List.of(
                        row("E2.1", QUOTED, "Quantum case.", new PrintedNumber("CS", "1.414")),
                        row("E2.2", wordsOfE22, "Every |S| <= 2 * [bounded] {really}."),
                        row("E2.3", QUOTED, "The data show an effect."),
                        row("E2.4", QUOTED, "Something unpublished."),
                        row("E2.5", QUOTED, "A claim whose test fails."),
                        row("E2.6", QUOTED, "A claim without a test.")))));
    }

    private static LedgerRow row(String id, List<String> words, String paraphrase, PrintedNumber... printed) {
        return new LedgerRow(
                id,
                "Results",
                words,
                paraphrase,
                "CS = 1.414",
                ClaimKind.PRINTED_VALUE,
                List.of(printed),
                List.of(),
                null,
                Verdict.REPRODUCED);
    }

    private static LedgerRow row(String id) {
        return ledger().claim(id);
    }

    private static Assessment sampled() {
        SamplingDistribution right = distribution(1.414);
        SamplingDistribution wrong = distribution(1.3);
        PrintedNumber printed = row("E2.1").printed("CS");
        return ClaimAudit.of(row("E2.1"))
                .typical(Basis.AS_WRITTEN, "CS", right)
                .finding(Share.of(Basis.AS_WRITTEN, "CS > 1", 2000, 2000))
                .finding(Recomputation.of("mean of the logs", printed, 1.4137))
                .oracle(Oracle.exact("CS", 1.414, 1.414, 1e-9, "closed form"))
                .negative("visibility 0.9", TypicalValue.of(Basis.AS_WRITTEN, printed, wrong))
                .power(Power.exact("visibility 0.95", 0.97))
                .difference("Number of trials")
                .value("half-width", "0.0014")
                .dataset(trials())
                .dataset(hardware())
                .dataset(published())
                .assess();
    }

    private static Assessment proven() {
        return ClaimAudit.of(row("E2.2"))
                .finding(Proof.whether("|S| ≤ 2", false).by(Proof.Method.COUNTEREXAMPLE, "S = 2.8"))
                .negative("three", Proof.whether("|S| ≤ 1", false).by(Proof.Method.ENUMERATION, 16, "S = 2"))
                .correction(Proof.whether("|S| ≤ 4", true).by(Proof.Method.ENUMERATION, 16, "S = 4"))
                .oracle("S", 4, 4, 1e-9, "algebra")
                .negative("bound of three", Proof.whether("|S| ≤ 3", false).by(Proof.Method.ENUMERATION, 16, "S = 4"))
                .assess();
    }

    private static Assessment undecided() {
        return ClaimAudit.of(row("E2.3"))
                .finding(Detection.of("deviation", "z-test", StrictMath.log(0.06))
                        .against("the noise model", 0.26))
                .negative(
                        "no deviation",
                        Detection.of("deviation", "z-test", StrictMath.log(0.9)).against("none", 0.05))
                .assess();
    }

    private static Assessment missing() {
        return ClaimAudit.of(row("E2.4"))
                .finding(new Missing(Basis.PUBLISHED, "counts", "only correlators were published"))
                .negative("no counts", new Missing(Basis.PUBLISHED, "counts", "nothing was published"))
                .assess();
    }

    private static SamplingDistribution distribution(double centre) {
        return SamplingDistribution.of(IntStream.range(0, 2000)
                .mapToDouble(i -> centre + 0.001 * (i - 1000) / 1000)
                .toArray());
    }

    private static ClaimEvidence evidence(String id, @Nullable Assessment assessment) {
        boolean passed = assessment != null;
        return new ClaimEvidence(
                ClaimEvidence.SCHEMA,
                id,
                7,
                2000,
                RUN.id(),
                passed ? assessment.stored() : null,
                List.of(new TestRecord(
                        TEST_CLASS,
                        "shouldHold",
                        "junit-jupiter",
                        passed,
                        passed ? "" : "expected 1 but was 2",
                        List.of(new TestRecord.Observation("norm", 200, 0, 4.44e-16)))));
    }

    private static Dataset trials() {
        Dataset.Builder table = Dataset.undescribed("figure-2-trials", "protocol", "scenario", "trial", "cs");
        for (int trial = 0; trial < 20; trial++) {
            table.row("as written", "quantum", trial, 1.4 + 0.001 * trial);
            table.row("as executed", "no confounding", trial, 0.05 * trial);
        }
        return table.build();
    }

    private static Dataset published() {
        return Dataset.undescribed("figure-2-published", "mark", "scenario", "cs", "lower", "upper")
                .row("label", "quantum", 1.414, 1.407, 1.421)
                .row("hardware", "quantum", 1.385, 1.238, 1.531)
                .build();
    }

    private static Dataset hardware() {
        return Dataset.undescribed("figure-2-hardware", "scenario", "run", "cs", "standard_error")
                .row("quantum", 0, 1.396, 0.016)
                .build();
    }

    /** All fragments of an audit's report: paths and texts. */
    public static Map<String, String> fragments(Audit audit) {
        return Fragments.of(audit, Figures.of(audit), (type, id) -> true).stream()
                .collect(Collectors.toMap(Source::path, Source::text));
    }

    /** The drawing of Figure 2. */
    public static Drawing figure2() {
        return Figures.of(audit()).stream()
                .filter(drawing -> drawing.name().equals("figure-2"))
                .findFirst()
                .orElseThrow();
    }
}
