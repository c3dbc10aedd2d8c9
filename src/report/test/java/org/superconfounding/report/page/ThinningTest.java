package org.superconfounding.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ThinningTest {
    @Test
    void shouldUnwrapTheOnlyParagraphOfACellAndKeepSeveral() {
        Document page = thinned(
                "<tr><td class=\"tableblock halign-left valign-top\"><p class=\"tableblock\">a <b>b</b></p></td>"
                        + "<td class=\"tableblock halign-right valign-top\"><p class=\"tableblock\">c</p><p class=\"tableblock\">d</p></td></tr>");

        assertThat(page.select("td").get(0).outerHtml()).isEqualTo("<td>a <b>b</b></td>");
        assertThat(page.select("td").get(1).className()).isEqualTo("halign-right");
        assertThat(page.select("td").get(1).select("p").eachText()).containsExactly("c", "d");
    }

    @Test
    void shouldKeepAParagraphThatSaysMoreThanItsParent() {
        Document page =
                thinned("<tr><td><p class=\"absent\">a</p></td><td>b <p>c</p></td><td><p id=\"d\">d</p></td></tr>");

        assertThat(page.select("p").eachText()).containsExactly("a", "c", "d");
    }

    private static Document thinned(String rows) {
        Document page = Jsoup.parse("<table>" + rows + "</table>");
        Thinning.thin(page);
        return page;
    }
}
