package org.superconfounding.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.superconfounding.report.ReportFixture;

class WithholdingTest {
    private final Withholding withholding = Withholding.of(ReportFixture.audit());

    private Document applied(String body) {
        Document page = Jsoup.parse(body);
        withholding.applyTo(page);
        return page;
    }

    @Test
    void shouldTakeAwayAParagraphThatQuotesAFailedClaimAndSaySo() {
        Document page = applied("<p>The mean is <em>{e2-5-mean}</em>, as printed.</p><p>Another.</p>");

        assertThat(page.select("p").eachText())
                .containsExactly(
                        "Claim E2.5 failed in this build; what this paragraph says of it is left out.", "Another.");
        assertThat(page.select("a").attr("href")).isEqualTo("#claim-e2-5");
    }

    @Test
    void shouldTellUntestedFromFailed() {
        assertThat(applied("<p>{e2-6-mean}</p>").text()).contains("has no test in this build");
    }

    @Test
    void shouldPutADashIntoTablesAndHeadings() {
        Document page = applied("<table><tr><td><p>{e2-5-mean}</p></td></tr></table><h2>Mean {e2-6-mean}</h2>");

        assertThat(page.select("td, h2").eachText()).containsExactly("–", "Mean –");
    }

    @Test
    void shouldLeaveReferencesThatNoClaimExplainsToTheChecks() {
        String unknown = "The mean is {e2-1-no-such-value}.";

        assertThat(applied("<p>" + unknown + "</p>").text()).isEqualTo(unknown);
    }

    @Test
    void shouldWithholdWhatAFailedClaimWouldSay() {
        assertThat(withholding.from(Map.of("e2-5-mean", "1", "e2-1-mean", "2", "count-claims", "6")))
                .as("attributes that prose may quote")
                .containsOnlyKeys("e2-1-mean", "count-claims");
    }
}
