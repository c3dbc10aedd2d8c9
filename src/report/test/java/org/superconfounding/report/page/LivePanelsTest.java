package org.superconfounding.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.ProjectFiles.json;

import com.fasterxml.jackson.databind.JsonNode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.superconfounding.report.ReportFixture;

/** What the page carries for its panels. */
class LivePanelsTest {
    private static final String INSTRUMENT = "const θ = 'a\\n' + \"b\"; // \u2028\n";

    private static final String CHAPTER = """
            <div id="content"><div class="sect1"><h2 id="experiment-2">Two</h2><div class="sectionbody">
            <p>Words.</p><h3 class="discrete">The short answer</h3><p>Yes.</p>
            <h3 class="discrete">More</h3><p>Words.</p><div class="sect2"></div></div></div></div>""";

    private static Document page() {
        Document page = Jsoup.parse(CHAPTER);
        LivePanels.add(page, ReportFixture.RUN, ReportFixture.audit().ledger());
        return page;
    }

    private static String content(Document page, String id) {
        return page.expectFirst("#" + id).data();
    }

    @Test
    void shouldStandAfterTheShortAnswerAndStayHiddenWithoutJavaScript() {
        Document page = page();

        assertThat(page.select("details.live")).hasSize(1);
        assertThat(page.expectFirst("#live-e2").hasAttr("hidden")).isTrue();
        assertThat(page.expectFirst("#live-e2").attr("data-panel")).isEqualTo("e2");
        assertThat(page.expectFirst("#live-e2").nextElementSibling().text()).isEqualTo("More");
    }

    @Test
    void shouldLeaveTheInstrumentInAFileThatOnlyHandsOverAText() {
        Document page = Jsoup.parse(page().outerHtml());
        String file = LivePanels.file(INSTRUMENT);

        assertThat(page.select("script:not([type])"))
                .singleElement()
                .extracting(Element::data)
                .asString()
                .contains("'" + LivePanels.INSTRUMENT + "'");
        assertThat(file).startsWith("self.liveInstrument = ").endsWith(";\n");
        String text = file.substring("self.liveInstrument = ".length(), file.length() - 2);
        assertThat(json(text).asText()).isEqualTo(INSTRUMENT);
    }

    @Test
    void shouldBeginWithTheRunsSettingsAndKnowThePrintedNumbers() {
        Document page = Jsoup.parse(page().outerHtml());
        JsonNode description = json(content(page, "live-panels"));

        assertThat(description.get("seed").asText()).isEqualTo(Long.toString(ReportFixture.RUN.seed()));
        assertThat(description.get("replications").asInt()).isEqualTo(2000);
        assertThat(description.get("panels")).hasSize(5);
        assertThat(content(page, "live-printed")).isEqualTo("E2.1\tCS\t1.414\n");
    }

    @Test
    void shouldSayThatTheyAreMissing() {
        Document page = Jsoup.parse(CHAPTER);

        LivePanels.lack(page, "no instrument.");

        assertThat(page.select("#content > p.absent").text()).contains("missing: no instrument.");
        assertThat(page.select("details.live")).isEmpty();
    }
}
