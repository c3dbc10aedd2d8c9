package org.superconfounding.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.superconfounding.report.ReportFixture;

class WithholdingTest {
    private final Withholding withholding = Withholding.of(ReportFixture.audit());

    @Test
    void shouldTakeAwayAParagraphThatQuotesAFailedClaimAndSaySo() {
        Document page = Jsoup.parse("<p>The mean is <em>{e2-5-mean}</em>, as printed.</p><p>Another.</p>");

        withholding.applyTo(page);

        assertThat(page.select("p").eachText())
                .containsExactly(
                        "Claim E2.5 failed in this build; what this paragraph says of it is left out.", "Another.");
        assertThat(page.select("a").attr("href")).isEqualTo("#claim-e2-5");
    }

    @Test
    void shouldTellUntestedFromFailed() {
        Document page = Jsoup.parse("<p>{e2-6-mean}</p>");

        withholding.applyTo(page);

        assertThat(page.text()).contains("has no test in this build");
    }

    @Test
    void shouldPutADashIntoTablesAndHeadings() {
        Document page = Jsoup.parse("<table><tr><td><p>{e2-5-mean}</p></td></tr></table><h2>Mean {e2-6-mean}</h2>");

        withholding.applyTo(page);

        assertThat(page.expectFirst("td").text()).isEqualTo("–");
        assertThat(page.expectFirst("h2").text()).isEqualTo("Mean –");
    }

    @Test
    void shouldLeaveReferencesThatNoClaimExplainsToTheChecks() {
        Document page = Jsoup.parse("<p>The mean is {e2-1-no-such-value}.</p>");

        withholding.applyTo(page);

        assertThat(page.text()).isEqualTo("The mean is {e2-1-no-such-value}.");
    }

    @Test
    void shouldWithholdWhatAFailedClaimWouldSay() {
        assertThat(withholding.from(Map.of("e2-5-mean", "1", "e2-1-mean", "2", "count-claims", "6")))
                .as("attributes that prose may quote")
                .containsOnlyKeys("e2-1-mean", "count-claims");
    }
}
