package org.superconfounding.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccessibilityTest {
    @Test
    void shouldPutATableIntoARegionNamedByItsCaption() {
        String html =
                "<table class=\"tableblock x\">\n<caption class=\"title\">Table 1. <em>All</em> claims</caption>\n"
                        + "<th class=\"tableblock\">a</th></table>";

        assertThat(Accessibility.improve(html))
                .startsWith("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Table 1. All claims\">")
                .contains("<th scope=\"col\" class=\"tableblock\">")
                .endsWith("</table>\n</div>");
    }

    @Test
    void shouldMarkTheMainPartAndTheContents() {
        assertThat(Accessibility.improve("<div id=\"content\"><div id=\"toc\" class=\"toc2\">"))
                .contains("role=\"main\"")
                .contains("role=\"navigation\"");
    }
}
