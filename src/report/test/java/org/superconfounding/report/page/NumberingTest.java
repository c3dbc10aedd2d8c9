package org.superconfounding.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class NumberingTest {
    private final Document page = Jsoup.parse("""
            <div id="content">
              <div class="sect1"><h2 id="one">One</h2>
                <div class="imageblock" id="figure-2"><img src="figures/figure-2.svg"><div class="title">Hierarchy.</div></div>
                <table><caption>All claims and their verdicts, in the order of the ledger</caption></table>
                <div class="imageblock"><img src="figures/circuits/bell-ab.svg"><div class="title">Circuit.</div></div>
              </div>
              <div class="sect1"><h2 id="two">Two</h2>
                <div class="card"><table><caption>Of a claim</caption></table></div>
                <table><caption>All claims and their verdicts, in another order</caption></table>
                <table><caption>All claims and their verdicts, again</caption></table>
              </div>
            </div>
            """);

    @Test
    void shouldCountFiguresAndTablesByChapter() {
        Numbering.number(page);

        assertThat(page.select(".title, caption").eachText())
                .containsExactly(
                        "Figure 1.1. Hierarchy.",
                        "Table 1.1. All claims and their verdicts, in the order of the ledger",
                        "Figure 1.2. Circuit.",
                        "Of a claim",
                        "Table 2.1. All claims and their verdicts, in another order",
                        "Table 2.2. All claims and their verdicts, again");
    }

    @Test
    void shouldLeadEachNumberToAnAnchorOfItsOwn() {
        Numbering.number(page);

        assertThat(page.select("a.number").eachAttr("href"))
                .containsExactly(
                        "#figure-2",
                        "#table-all-claims-and-their-verdicts-in",
                        "#circuits-bell-ab",
                        "#table-all-claims-and-their-verdicts-in-2",
                        "#table-all-claims-and-their-verdicts-again")
                .allSatisfy(target -> assertThat(page.select(target)).hasSize(1));
    }
}
