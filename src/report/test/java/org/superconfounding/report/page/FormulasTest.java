package org.superconfounding.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.superconfounding.report.Source;

class FormulasTest {
    private final Formulas formulas =
            new Formulas(List.of(new Source("chapter.adoc", "paper/chapter.adoc", "fine\nstem:[\\frac{1}{]\n")));

    @Test
    void shouldReplaceEveryFormulaInAParagraph() {
        Document page = drawn("<p>Where \\(|S| \\le 2\\) holds and \\(a &lt; b\\).</p>");

        assertThat(page.select("p svg.formula > title").eachText()).containsExactly("|S| \\le 2", "a < b");
        assertThat(page.expectFirst("p").ownText()).isEqualTo("Where holds and");
    }

    @Test
    void shouldKeepPunctuationWithTheFormulaBeforeIt() {
        assertThat(drawn("<p>If \\(x\\), then</p>")
                        .select("span.nobreak:has(svg)")
                        .text())
                .endsWith(",");
    }

    @Test
    void shouldReplaceAFormulaOnALineOfItsOwn() {
        Document page = drawn("<div class=\"stemblock\"><div class=\"content\">\n\\[S = 2\\]\n</div></div>");

        assertThat(page.select(".imageblock.formula > .content > svg")).hasSize(1);
        assertThat(page.text()).doesNotContain("[");
    }

    @Test
    void shouldLeaveListingsAlone() {
        assertThat(drawn("<pre>a \\(x\\)</pre><p><code>\\(x\\)</code></p>").select("svg"))
                .isEmpty();
    }

    @Test
    void shouldNameFileAndLineOfAFormulaThatCannotBeSet() {
        drawn("<p>\\(\\frac{1}{\\)</p>");

        assertThat(formulas.defects()).singleElement().satisfies(defect -> {
            assertThat(defect.file()).isEqualTo("paper/chapter.adoc");
            assertThat(defect.line()).isEqualTo(2);
        });
    }

    private Document drawn(String body) {
        Document page = Jsoup.parse(body);
        formulas.draw(page);
        return page;
    }
}
