package org.superconfounding.report.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.superconfounding.report.ReportFixture;

class VeilTest {
    private final Veil veil = Veil.of(ReportFixture.audit());

    @Test
    void shouldTakeAwayAParagraphThatQuotesAFailedClaimAndSaySo() {
        String text = "The mean is {e2-5-mean},\nas printed.\n\nThe other is {e2-1-half-width}.\n";

        Source veiled = veil.over(source(text));

        assertThat(veiled.lines()).hasSameSizeAs(text.lines().toList());
        assertThat(veiled.text())
                .contains("E2.5>> failed in this build")
                .doesNotContain("as printed")
                .contains("{e2-1-half-width}");
    }

    @Test
    void shouldTellUntestedFromFailed() {
        assertThat(veil.over(source("{e2-6-mean}\n")).text()).contains("has no test in this build");
    }

    @Test
    void shouldPutADashIntoTables() {
        assertThat(veil.over(source("|mean |{e2-5-mean}\n")).text()).isEqualTo("|mean |–\n");
    }

    private static Source source(String text) {
        return new Source("chapter.adoc", "paper/chapter.adoc", true, text);
    }
}
