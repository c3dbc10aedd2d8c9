package org.superconfounding.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PaperTest {
    @Test
    void shouldKeepOnlyLinksThatLeadSomewhereWhenThePageTravelsAlone() {
        Document page = prepared("<p id=\"a\"><a href=\"#a\">up</a> <a href=\"claims.json\">data</a>"
                + " <a href=\"https://arxiv.org/abs/2508.19327\">paper</a></p>");

        assertThat(page.select("a").eachAttr("href")).containsExactly("#a", "https://arxiv.org/abs/2508.19327");
        assertThat(page.select("span.file").eachText()).containsExactly("data");
        assertThat(page.select("a:not([title])"))
                .as("links that do not say where they lead")
                .isEmpty();
    }

    @Test
    void shouldLeadBookmarksDownToTheClaims() {
        Document page = prepared("""
                <h2 id="claims">13. The claims</h2>
                <h3 id="cards-e2">Experiment 2</h3>
                <table class="claims"><tr><td><p><a id="claim-e2-1"></a><strong>E2.1</strong></p></td>
                <td><span class="verdict">✗ not reproduced</span></td></tr></table>
                <h3 class="discrete" id="aside">An aside</h3>
                <h2 id="method">14. Method</h2>
                """);

        assertThat(page.select("bookmarks > bookmark").eachAttr("name"))
                .containsExactly("13. The claims", "14. Method");
        assertThat(page.select("bookmark[href=#cards-e2] > bookmark").eachAttr("name"))
                .containsExactly("E2.1 not reproduced");
        for (String target : page.select("bookmark").eachAttr("href")) {
            assertThat(page.select(target).hasText())
                    .as("the printer finds %s", target)
                    .isTrue();
        }
    }

    @Test
    void shouldKeepSmallTablesWholeAndLetClaimsBreak() {
        String row = "<tr><td>1</td></tr>";
        Document page = prepared("<table id=\"small\">" + row.repeat(8) + "</table><table id=\"long\">" + row.repeat(9)
                + "</table><table id=\"rows\" class=\"claims\">" + row + "</table>");

        assertThat(page.select("table.whole").eachAttr("id")).containsExactly("small");
    }

    @Test
    void shouldSetTheContentsInTwoListsOfChapters() {
        Document page = prepared("""
                <div id="toc"><ul class="sectlevel1"><li>1<ul><li>1.1</li></ul></li><li>2</li><li>3</li></ul></div>
                """);

        assertThat(page.select("#toc > ul.sectlevel1").eachText()).containsExactly("1 2", "3");
    }

    @Test
    void shouldSayFormulasInWords() {
        Document page = prepared("<p><svg class=\"formula\"><title>S = 2</title></svg></p>");

        assertThat(page.expectFirst("svg").attr("alt")).isEqualTo("S = 2");
    }

    private static Document prepared(String body) {
        Document page = Jsoup.parse(body);
        Paper.prepare(page);
        return page;
    }
}
