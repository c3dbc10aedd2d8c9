package org.superconfounding.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Dataset;
import org.superconfounding.io.InputException;
import org.superconfounding.report.Audit;
import org.superconfounding.report.ReportFixture;
import org.superconfounding.report.Table;

class KnownWrongInstrumentsTest {
    private static final String NAME = "known-wrong-instruments";
    private static final List<String> COLUMNS =
            List.of("instrument", "broken", "file", "line", "becomes", "test", "noticed", "remark");

    /** A row: instrument, what is wrong, file, test, how it noticed, remark. */
    private static List<String> row(
            String instrument, String broken, String file, String test, String noticed, String remark) {
        return List.of(instrument, broken, file, "x + y", "x - y", test, noticed, remark);
    }

    private static final List<String> SIGN_VERDICT =
            row("sign-in-s", "a wrong sign", "bell/Chsh.java", "E2.1", "verdict: contradicted", "");
    private static final List<String> SIGN_ORACLE =
            row("sign-in-s", "a wrong sign", "bell/Chsh.java", "E2.2", "oracle: S from the counts", "");
    private static final List<String> STREAM_TEST = row(
            "stuck-stream",
            "a stuck stream",
            "statistics/Seed.java",
            "statistics.SeedTest",
            "test: shouldCheckTheRNGOfEachReplication",
            "No claim can notice.");
    private static final List<String> STREAM_SILENT =
            row("stuck-stream", "a stuck stream", "statistics/Seed.java", "E2.3", "", "No claim can notice.");

    private static Audit audit(List<List<String>> rows) {
        return ReportFixture.with(new Table(NAME, COLUMNS, rows));
    }

    private static String table(Audit audit) {
        return Templates.fill(NAME, Fragments.model(audit));
    }

    @Test
    void shouldGiveEachInstrumentOneRowWithAllThatNoticedIt() {
        assertThat(table(audit(List.of(SIGN_VERDICT, SIGN_ORACLE, STREAM_TEST))))
                .isEqualTo("""
                [.wide,cols="<4,<3,<6",options="header"]
                |===
                |What is wrong |Where |Noticed by

                |a wrong sign
                |Chsh
                |<<claim-e2-1,E2.1>>: *verdict&#58; contradicted* +
                <<claim-e2-2,E2.2>>: oracle&#58; S from the counts

                |a stuck stream
                |Seed
                |SeedTest: test&#58; should check the rng of each replication +
                _No claim can notice._

                |===
                """);
    }

    /** The build fails on it, but its report must not look as if all were well. */
    @Test
    void shouldSayWhatDidNotNotice() {
        assertThat(table(audit(List.of(STREAM_TEST, STREAM_SILENT))))
                .containsOnlyOnce("<<claim-e2-3,E2.3>>: [.verdict.failed]#not noticed#");
        assertThat(table(audit(List.of(SIGN_VERDICT, SIGN_ORACLE, STREAM_TEST))))
                .doesNotContain("not noticed");
    }

    @Test
    void shouldCountInstrumentsAndTurnedVerdictsApart() {
        Audit audit = audit(List.of(SIGN_VERDICT, SIGN_ORACLE, STREAM_TEST, STREAM_SILENT));

        assertThat(Attributes.of(audit))
                .containsEntry("count-known-wrong", "2")
                .as("verdicts that turned, not what noticed in another way")
                .containsEntry("count-known-wrong-verdicts", "1");
    }

    @Test
    void shouldKeepForeignTextInItsCell() {
        String table = table(audit(List.of(row("bars", "a | b", "x/Y.java", "E2.1", "oracle: |S| *or* {s}", "|E|"))));

        assertThat(table.lines().filter(line -> line.startsWith("|")))
                .as("lines that begin a cell")
                .containsExactly(
                        "|===",
                        "|What is wrong |Where |Noticed by",
                        "|a &#124; b",
                        "|Y",
                        "|<<claim-e2-1,E2.1>>: oracle&#58; &#124;S&#124; __or__ &#123;s&#125; +",
                        "|===");
    }

    @Test
    void shouldSayThatNothingWasRun() {
        for (Audit audit : List.of(ReportFixture.audit(), audit(List.of()))) {
            assertThat(table(audit)).startsWith("[.absent]").doesNotContain("|===");
            assertThat(Attributes.of(audit))
                    .containsEntry("count-known-wrong", "0")
                    .containsEntry("count-known-wrong-verdicts", "0");
        }
    }

    /** A column that is gone or renamed must not pass for one without entries. */
    @Test
    void shouldRefuseATableOfAnotherShape() {
        Table other = new Table(
                NAME,
                COLUMNS.stream().map(column -> column.replace("noticed", "how")).toList(),
                List.of(SIGN_VERDICT));

        assertRefused(
                InputException.class, () -> table(ReportFixture.with(other)), "known-wrong-instruments.csv", "noticed");
    }

    /** As the test writes the table: through CSV, with cells that hold commas and quotes. */
    @Test
    void shouldReadWhatTheTestsPublish() {
        Dataset.Builder published = Dataset.undescribed(NAME, COLUMNS.toArray(String[]::new));
        Stream.of(SIGN_VERDICT, row("q", "a \"comma\", quoted", "a/B.java", "E2.1", "test: shouldHold", ""))
                .forEach(cells -> published.row(cells.toArray()));

        assertThat(table(ReportFixture.with(Table.parse(NAME, published.build().csv()))))
                .contains("|a “comma”, quoted\n|B\n|<<claim-e2-1,E2.1>>: test&#58; should hold\n");
    }
}
