package org.superconfounding.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void shouldLeaveNoCharacterThatAsciiDocCouldTakeForMarkup() {
        assertThat(Markup.text("P(B=0|A=0) {x} 2*3 _b_ `c` #d# <<e>> [f] ^g^"))
                .doesNotContainPattern("[|{}*_`<>\\[\\]^=]")
                .startsWith("P(B&#61;0&#124;A&#61;0)");
    }

    @Test
    void shouldKeepStrongWords() {
        assertThat(Markup.text("breaks **and** leaves")).isEqualTo("breaks **and** leaves");
        assertThat(Markup.text("about a *quantum* confounder")).isEqualTo("about a __quantum__ confounder");
        assertThat(Markup.text("a ** b")).as("a lone pair of asterisks is text").doesNotContain("**");
    }

    @Test
    void shouldPutEverythingOnOneLine() {
        assertThat(Markup.text("one\n  two")).isEqualTo("one two");
    }

    @Test
    void shouldKeepAltTextsInsideTheirMacro() {
        assertThat(Markup.quoted("CI [0.9, 1.1] \"x\"")).isEqualTo("\"CI (0.9, 1.1) ”x”\"");
    }
}
