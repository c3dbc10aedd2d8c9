package org.superconfounding.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.superconfounding.report.Audit;
import org.superconfounding.report.ReportFixture;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FragmentsTest {
    private final Audit audit = ReportFixture.audit();
    private final Map<String, String> fragments = ReportFixture.fragments(audit);

    @Test
    void shouldShowEveryClaimOfTheLedgerWithItsStatus() {
        String table = fragments.get("generated/verdict-table.adoc");

        assertThat(table).contains("✓ reproduced").contains("≠ contradicted").contains("? underpowered");
        assertThat(table).contains("– not testable").contains("&#33; FAILED").contains("· no test yet");
        audit.claims().forEach(claim -> assertThat(table).contains("<<" + claim.anchor() + "," + claim.id() + ">>"));
    }

    @Test
    void shouldGiveEveryLinkedClaimACard() {
        String cards = fragments.get("generated/cards-e2.adoc");

        audit.claims().forEach(claim -> assertThat(cards).contains("[[" + claim.anchor() + "]]"));
    }

    @Test
    void shouldLinkEverySquareOfTheFirstScreenToItsCard() {
        String grid = fragments.get("generated/verdict-grid.adoc");

        audit.claims().forEach(claim -> assertThat(grid)
                .contains("<a class=\"cell " + claim.status().key() + "\" href=\"#" + claim.anchor() + "\""));
        assertThat(grid)
                .as("text of the ledger is not HTML")
                .contains("title=\"E2.2 contradicted: Every |S| &lt;= 2")
                .contains("data-verdict=\"contradicted\"");
    }

    @Test
    void shouldAnswerOnTheFirstScreenWhatIsDisputedAndWhatRestsOnHardware() {
        String screen = fragments.get("generated/first-screen.adoc");

        assertThat(screen)
                .contains("data-grade=\"changes a number\">")
                .contains("href=\"#disputes\"")
                .contains("href=\"#hardware\"");
        audit.claims().forEach(claim -> assertThat(screen.substring(screen.indexOf("What rests on hardware"))
                        .contains("href=\"#" + claim.anchor() + "\""))
                .as(claim.id())
                .isEqualTo(claim.speaksOfHardware()));
    }

    @Test
    void shouldFoldACardAfterItsVerdictAndPicture() {
        String card = card("e2-1", "e2-2");

        assertThat(card.substring(0, card.indexOf("[%collapsible.full]")))
                .contains("*Verdict:*")
                .contains("The printed value is typical.")
                .contains("image::figures/claims/e2-1.svg")
                .containsPattern("\\.In full: .*[0-9]+ comparisons?.*[0-9]+ tests?, the evidence\n$")
                .doesNotContain("Oracles::");
    }

    @Test
    void shouldSetBothProtocolsSideBySide() {
        assertThat(card("e2-1", "e2-2"))
                .contains("|Quantity |Printed, or asked |As written\n")
                .contains("2,000 replications: a printed value is typical")
                .contains("✓ holds# +\nmean 1.4140")
                .contains("100.0 %, that is 2,000 of 2,000");
    }

    @Test
    void shouldTellATestInWords() {
        assertThat(Functions.words("shouldNotTellADirectCauseWhenBIsSetByA"))
                .isEqualTo("should not tell a direct cause when B is set by A");
    }

    @Test
    void shouldPutEverythingThatAReviewerAsksForOnACard() {
        String card = card("e2-1", "e2-2");

        assertThat(card)
                .contains("1.414, that is 1.4135 to 1.4145")
                .contains("tail probability")
                .contains("α = 0.001")
                .contains("closed form")
                .contains("wrong on purpose, and caught: visibility 0.9")
                .contains("97.0 % against visibility 0.95")
                .contains("The printed value is typical.")
                .contains("A simulation is no evidence about nature.")
                .contains("tag=E2.1")
                .contains("link:evidence/claims/E2.1.json")
                .contains("link:evidence/data/figure-2-trials.csv")
                .contains("`make claim ID=E2.1`");
    }

    @Test
    void shouldShowAFailedClaimAsFailedWithItsMessage() {
        assertThat(card("e2-5", "e2-6")).contains("FAILED").contains("expected 1 but was 2");
    }

    @Test
    void shouldNotTakeWordsOfTheLedgerForMarkup() {
        assertThat(card("e2-2", "e2-3")).contains("&#124;S&#124;").contains("&#123;really&#125;");
    }

    @Test
    void shouldKeepEveryItemOfACardOnOneLineAndInOnePiece() {
        assertThat(card("e2-1", "e2-2").lines().filter(line -> line.contains("of them in")))
                .as("an interval, and the tail probability after a semicolon")
                .isNotEmpty()
                .noneMatch(line -> line.contains(";;"));
    }

    @Test
    void shouldSayWhereDataForAFigureOrTableAreAbsent() {
        assertThat(fragments.get("generated/figure-2.adoc")).startsWith("image::figures/figure-2.svg[\"");
        assertThat(fragments.get("generated/figure-3.adoc")).contains("[.absent]");
        assertThat(fragments.get("generated/table-table-one.adoc")).contains("[.absent]");
    }

    @Test
    void shouldAddUpFalseAlarmsAndListPowersByClaim() {
        assertThat(fragments.get("generated/error-rates.adoc"))
                .as("a number and an effect of the author's, drawn once")
                .contains("|chance in the author’s numbers\n|any of the two above\n|2\n|0.0510")
                .contains("|all that a rerun draws again");
        assertThat(fragments.get("generated/powers.adoc"))
                .contains("|<<claim-e2-1,E2.1>>\n|visibility 0.95\n|97.0 %")
                .contains("|<<claim-e2-3,E2.3>>\n|the noise model\n|26.0 %");
    }

    @Test
    void shouldCollectDifferences() {
        assertThat(fragments.get("generated/differences.adoc"))
                .contains("Number of trials")
                .contains("Author’s code::\n[unstyled]\n* 50")
                .doesNotContain("Author’s logs");
    }

    @Test
    void shouldOfferNumbersToProse() {
        Map<String, String> attributes = Attributes.of(audit);

        assertThat(attributes)
                .containsEntry("e2-1-half-width", "0.0014")
                .containsEntry("e2-1-verdict", "reproduced")
                .containsEntry("e2-1-as-written-printed", "1.414")
                .containsEntry("e2-1-cs-as-written-mean", "1.4140")
                .containsEntry("e2-3-published-data-power", "26 %")
                .containsEntry("e2-5-verdict", "FAILED")
                .containsEntry("count-claims", "6")
                .containsEntry("count-tested", "5")
                .containsEntry("count-failed", "1")
                .containsEntry("seed", "7")
                .doesNotContainKey("e2-6-verdict");
    }

    @Test
    void shouldCountClaimsOfOtherPublicationsApart() {
        Audit beside = ReportFixture.besideAnotherPublication();

        assertThat(Attributes.of(beside))
                .containsEntry("count-claims", "5")
                .containsEntry("count-tested", "4")
                .containsEntry("count-beside", "1")
                .containsEntry("count-contradicted", "0");
        assertThat(Templates.fill("verdict-counts", Fragments.model(beside)))
                .contains("|Experiment 2, the hierarchy |1 |– |1 |1 |1 |1 |5\n")
                .contains("|Claims of other publications |– |1 |– |– |– |– |1\n")
                .contains("|All |1 |1 |1 |1 |1 |1 |6\n");
    }

    private String card(String key, String next) {
        String cards = fragments.get("generated/cards-e2.adoc");
        return cards.substring(cards.indexOf("[[claim-" + key + "]]"), cards.indexOf("[[claim-" + next + "]]"));
    }
}
