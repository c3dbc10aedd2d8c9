package org.superconfounding.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.superconfounding.audit.Consequence;
import org.superconfounding.audit.Ledger;
import org.superconfounding.audit.LedgerRow;
import org.superconfounding.audit.Verdict;
import org.superconfounding.report.Audit;
import org.superconfounding.report.ReportFixture;
import org.superconfounding.report.words.ClaimWords;
import org.superconfounding.report.words.SourceWords;

/** Words of ours stay in the cell that they were written for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TableCellsTest {
    private static final Pattern CELL = Pattern.compile("(?<!\\\\)\\|");

    private static final ClaimWords WORDS = new ClaimWords(
            Map.of(Verdict.CONTRADICTED, "reason: P(B=0|A=0) of `|00⟩`"),
            List.of(),
            List.of(),
            List.of("objection: |S|"),
            List.of("answer: |S|"),
            List.of("correction: |CH|\nis at most `|00⟩`"),
            List.of(),
            List.of(),
            List.of(new SourceWords(
                    "labels of |x|",
                    Map.of("Text", "text: |x|", "Code", "code: |x|"),
                    "consequence: |x|",
                    Consequence.WORDING)));

    private final Audit audit = spoken();

    private final Map<String, String> fragments = ReportFixture.fragments(audit);

    private static Audit spoken() {
        Audit silent = ReportFixture.audit();
        Map<String, ClaimWords> words = new HashMap<>(silent.words());
        words.put("E2.2", WORDS);
        return new Audit(silent.ledger(), silent.run(), silent.evidence(), silent.tables(), words);
    }

    @ParameterizedTest
    @CsvSource({
        "rows-e2, 4, reason:",
        "rows-e2, 4, correction:",
        "certificate-corrections, 2, correction:",
        "corrections, 4, correction:",
        "disputes, 4, objection:",
        "difference-rows, 4, code:"
    })
    void shouldEndNoCellAtAVerticalBar(String fragment, int columns, String shown) {
        String table = fragments.get("generated/" + fragment + ".adoc");

        assertThat(table).contains(shown);
        String rows = table.substring(table.indexOf("|===\n") + 5, table.lastIndexOf("|==="));
        assertThat(rows.strip().split("\n\n"))
                .as("rows, with the head first")
                .hasSizeGreaterThan(1)
                .allSatisfy(row -> assertThat(CELL.matcher(row).results().count() % columns)
                        .as(row)
                        .isZero());
    }

    @Test
    void shouldShowACorrectionOnlyWhereAVerdictStands() {
        String rows = fragments.get("generated/rows-e2.adoc");

        assertThat(rows).containsOnlyOnce("*What does hold:* correction: \\|CH\\| is at most");
        assertThat(rows.substring(rows.indexOf("claim-e2-5"))).doesNotContain("What does hold");
    }

    @Test
    void shouldGiveEveryDifferenceAConsequenceAndATestInBothForms() {
        for (String fragment : List.of("differences", "difference-rows")) {
            assertThat(fragments.get("generated/" + fragment + ".adoc"))
                    .contains("Number of trials", "The interval is wider.", "labels of ")
                    .contains("<<claim-e2-1,E2.1>>", "<<claim-e2-2,E2.2>>")
                    .contains(Consequence.WORDING.label());
        }
    }

    /** The certificate travels alone and has no cards, so a link of a correction would lead nowhere. */
    @Test
    void shouldLinkNowhereFromACorrectionOnTheCertificate() {
        for (LedgerRow row : Ledger.read(Path.of("expected", "claims")).rows()) {
            ClaimWords.read(ClaimWords.FOLDER.resolve(row.id() + ".adoc")).corrections().stream()
                    .limit(1)
                    .filter(correction -> row.pinned().equals(Optional.of(Verdict.CONTRADICTED)))
                    .forEach(correction -> assertThat(correction).as(row.id()).doesNotContain("<<", "xref:", "link:"));
        }
    }
}
