package org.superconfounding.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccessibilityTest {
    @Test
    void shouldPutATableIntoABoxThatScrollsAndGiveItsHeadersAScope() {
        assertThat(Accessibility.improve("<table class=\"tableblock x\">\n<th class=\"tableblock\">a</th></table>"))
                .isEqualTo("<div class=\"scroll\">\n<table class=\"tableblock x\">\n"
                        + "<th scope=\"col\" class=\"tableblock\">a</th></table>\n</div>");
    }

    @Test
    void shouldMarkTheHeadAndTheMainPart() {
        assertThat(Accessibility.improve("<div id=\"header\"></div><div id=\"content\">"))
                .contains("id=\"header\" role=\"banner\"")
                .contains("id=\"content\" role=\"main\"");
    }

    @Test
    void shouldFoldTheContents() {
        assertThat(
                        Accessibility.improve(
                                "<div id=\"toc\" class=\"toc2\">\n<div id=\"toctitle\">Contents</div>\n<ul></ul>\n</div>\n</div>"))
                .startsWith(
                        "<nav id=\"toc\" class=\"toc2\" aria-labelledby=\"toctitle\">\n<details id=\"contents\" open>")
                .contains("<summary id=\"toctitle\">Contents</summary>")
                .endsWith("</details>\n</nav>\n</div>");
    }

    @Test
    void shouldLetStylesHoldACaptionInPlace() {
        assertThat(Accessibility.improve("<caption class=\"title\">Table 1. <em>A</em></caption>"))
                .isEqualTo("<caption class=\"title\"><span>Table 1. <em>A</em></span></caption>");
    }

    @Test
    void shouldKeepPunctuationWithTheFormulaBeforeIt() {
        String formula = "<span class=\"image\"><svg class=\"formula\"><g/></svg></span>";

        assertThat(Accessibility.improve(formula + " is, " + formula + ": "))
                .isEqualTo(formula + " is, <span class=\"nobreak\">" + formula + ":</span> ");
    }

    @Test
    void shouldKeepWordlessAnchorsFromReadersWhoTab() {
        assertThat(Accessibility.improve("<h2 id=\"a\"><a class=\"anchor\" href=\"#a\"></a>A</h2>"))
                .contains("<a class=\"anchor\" aria-hidden=\"true\" tabindex=\"-1\" href=\"#a\">");
    }
}
