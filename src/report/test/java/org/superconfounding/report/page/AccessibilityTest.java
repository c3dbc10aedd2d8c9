package org.superconfounding.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class AccessibilityTest {
    @Test
    void shouldPutATableIntoABoxThatScrollsAndGiveItsHeadersAScope() {
        Document page = improved("<table class=\"tableblock\"><tr><th class=\"tableblock\">a</th></tr></table>");

        assertThat(page.select("div.scroll > table th").attr("scope")).isEqualTo("col");
    }

    @Test
    void shouldMarkTheHeadAndTheMainPart() {
        Document page = improved("<div id=\"header\"></div><div id=\"content\"></div>");

        assertThat(page.select("#header").attr("role")).isEqualTo("banner");
        assertThat(page.select("#content").attr("role")).isEqualTo("main");
    }

    @Test
    void shouldFoldTheContents() {
        Document page = improved("<div id=\"toc\"><div id=\"toctitle\">Contents</div><ul><li>a</li></ul></div>");

        assertThat(page.select("nav#toc > details:not([open]) > summary#toctitle + ul > li")
                        .text())
                .isEqualTo("a");
        assertThat(page.select("summary").text()).isEqualTo("Contents");
    }

    @Test
    void shouldLetStylesHoldACaptionInPlace() {
        Document page = improved(
                "<table class=\"tableblock\"><caption>Table 1. <em>A</em></caption><tr><td>b</td></tr></table>");

        assertThat(page.select("caption > span").html()).isEqualTo("Table 1. <em>A</em>");
    }

    @Test
    void shouldReserveRoomForWhatAChapterShowsAndNoneForItsFolds() {
        Document page = improved(
                "<div id=\"content\"><div class=\"sect1\"><p>12345</p><details><p>123</p></details></div></div>");

        assertThat(page.select(".sect1").attr("style")).isEqualTo("--size:5");
    }

    private static Document improved(String body) {
        Document page = Jsoup.parse(body);
        Accessibility.improve(page);
        return page;
    }
}
