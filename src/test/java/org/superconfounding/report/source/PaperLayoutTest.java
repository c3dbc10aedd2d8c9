package org.superconfounding.report.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaperLayoutTest {
    @Test
    void shouldKeepAParagraphInOnePiece() {
        assertThat(paper("== Title\n\nOne line,\nand another.\n\n* an item\n"))
                .isEqualTo("== Title\n\n[%unbreakable]\n--\nOne line,\nand another.\n--\n\n* an item\n");
    }

    @Test
    void shouldKeepTheStyleOfAParagraph() {
        assertThat(paper("[.lead]\n*Strong* words.\n")).isEqualTo("[.lead%unbreakable]\n--\n*Strong* words.\n--\n");
    }

    @Test
    void shouldLeaveEverythingElseAlone() {
        String others = """
                [[anchor]]

                term:: definition

                image::figures/a.svg["A curve.",pdfwidth=100%]

                ifdef::seed[]
                Text.
                endif::[]

                ----
                a listing

                of two paragraphs
                ----
                """;
        assertThat(paper(others)).isEqualTo(others);
    }

    @Test
    void shouldKeepAShortTableWholeAndTheCaptionOfALongOneAtItsHead() {
        String attributes = "[.wide,cols=\"1,2\",options=\"header\"]\n|===\n";

        assertThat(paper(attributes + "|a |b\n|===\n")).startsWith("[.wide%unbreakable,cols=\"1,2\"");
        assertThat(paper(attributes + "|a |b\n".repeat(100) + "|===\n")).startsWith("[.wide%breakable,cols=\"1,2\"");
        assertThat(paper("[cols=\"1,2\"]\n|===\n|===\n")).startsWith("[%unbreakable,cols=\"1,2\"]");
    }

    @Test
    void shouldLetATableOfACardBreakSooner() {
        String table = "[.findings,cols=\"1\"]\n|===\n" + "|a\n\n".repeat(15) + "|===\n";

        assertThat(paper(table)).startsWith("[.findings%breakable,cols=\"1\"]");
        assertThat(paper(table.replace("findings", "wide"))).startsWith("[.wide%unbreakable,cols=\"1\"]");
    }

    @Test
    void shouldKeepALineThatLeadsToATableWithIt() {
        String table = "[cols=\"1,2\"]\n|===\n|a |b\n|===\n";

        assertThat(paper("A longer paragraph that says something of its own before the table comes.\n\n" + table))
                .contains("comes.\n--\n\n[%unbreakable,cols");
        assertThat(paper("Thus:\n\n" + table + "\nMore.\n"))
                .startsWith("[%unbreakable]\n--\nThus:\n\n[%unbreakable,cols=\"1,2\"]\n|===\n|a |b\n|===\n--\n");
    }

    @Test
    void shouldKeepAHeadingWithWhatFollows() {
        String table = "[cols=\"1,2\"]\n|===\n|a |b\n|===\n";
        String lengthy = "Words ".repeat(100).strip() + "\n";

        assertThat(paper("[[a]]\n== Title\n\nThus:\n\n" + table))
                .startsWith("[[a]]\n[%breakable]\n== Title\n\n[%unbreakable]\n--\nThus:\n");
        assertThat(paper("== Title\n\n" + lengthy)).isEqualTo("== Title\n\n" + lengthy);
        assertThat(paper("[discrete]\n=== Part\n\n" + lengthy))
                .isEqualTo("[discrete%breakable]\n=== Part\n\n[%unbreakable]\n--\n" + lengthy + "--\n");
    }

    @Test
    void shouldKeepAParagraphWithALineBreakInOnePiece() {
        assertThat(paper("[.outcome]\n*Verdict:* it +\nholds.\n"))
                .isEqualTo("[.outcome%unbreakable]\n--\n*Verdict:* it +\nholds.\n--\n");
    }

    @Test
    void shouldTakeTheMarkFromABadge() {
        assertThat(paper("|[.verdict.reproduced]#✓ reproduced#\n"))
                .isEqualTo("|[.verdict.reproduced]#\u00a0reproduced\u00a0#\n");
        assertThat(paper("|[.verdict.not-testable]#[.symbol]##✗## not testable#\n"))
                .isEqualTo("|[.verdict.not-testable]#\u00a0not testable\u00a0#\n");
    }

    private static String paper(String text) {
        return PaperLayout.of(new Source("a.adoc", "paper/a.adoc", true, text)).text();
    }
}
