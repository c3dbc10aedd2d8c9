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
    void shouldMakeNoListOfWhatStandsBesideASemicolon() {
        assertThat(Markup.text("95 % of them in [0.18, 0.22]; typical;; or not"))
                .isEqualTo("95 % of them in &#91;0.18, 0.22&#93;&#59; typical;&#59; or not");
    }

    @Test
    void shouldKeepStrongWords() {
        assertThat(Markup.text("breaks **and** leaves")).isEqualTo("breaks **and** leaves");
        assertThat(Markup.text("about a *quantum* confounder")).isEqualTo("about a __quantum__ confounder");
        assertThat(Markup.text("a ** b")).as("a lone pair of asterisks is text").doesNotContain("**");
    }

    @Test
    void shouldSetQuotationMarksButKeepPrimes() {
        assertThat(Markup.text("\"near zero\" (\"so to speak\") is Bob's E(a,b') and a' too"))
                .isEqualTo("“near zero” (“so to speak”) is Bob’s E(a,b&#39;) and a&#39; too");
    }

    @Test
    void shouldSetExponentsAndIndices() {
        assertThat(Markup.text("2^(n−1) / 2^⌊n/2⌋"))
                .isEqualTo("2+++<sup>+++n−1+++</sup>+++ / 2+++<sup>+++⌊n/2⌋+++</sup>+++");
        assertThat(Markup.text("at most 10^-87")).isEqualTo("at most 10+++<sup>+++−87+++</sup>+++");
        assertThat(Markup.text("E_ZZ, not LOG_S")).isEqualTo("E+++<sub>+++ZZ+++</sub>+++, not LOG&#95;S");
    }

    @Test
    void shouldWritePowersOfTenAsSuch() {
        assertThat(Markup.text("p = 5.9e-68")).endsWith(" 5.9\u00a0×\u00a010^−68^");
        assertThat(Markup.value("5.9e-68")).isEqualTo("5.9\u00a0×\u00a010<sup>−68</sup>");
    }

    @Test
    void shouldPutEverythingOnOneLine() {
        assertThat(Markup.text("one\n  two")).isEqualTo("one two");
    }

    @Test
    void shouldKeepAltTextsInsideTheirMacro() {
        assertThat(Markup.quoted("CI [0.9, 1.1] \"x\"")).isEqualTo("\"CI (0.9, 1.1) “x”\"");
    }
}
