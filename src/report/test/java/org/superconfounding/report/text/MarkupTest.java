package org.superconfounding.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {
    @Test
    void shouldLeaveNoCharacterThatAsciiDocCouldTakeForMarkup() {
        assertThat(Markup.text("P(B=0|A=0) {x} 2*3 _b_ `c` #d# <<e>> [f] ^g^"))
                .doesNotContainPattern("[|{}*_`<>\\[\\]^=]")
                .startsWith("P(B&#61;0&#124;A&#61;0)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "=>", quoteCharacter = '~', textBlock = """
            no list beside a semicolon => in [0.1, 0.2]; typical;; or => in &#91;0.1, 0.2&#93;&#59; typical;&#59; or
            strong words               => breaks **and** leaves => breaks **and** leaves
            words with stress          => about a *quantum* confounder => about a __quantum__ confounder
            quotation marks            => "near zero" ("so to speak") too => “near zero” (“so to speak”) too
            apostrophes and primes     => is Bob's E(a,b') and a' too => is Bob’s E(a,b&#39;) and a&#39; too
            exponents                  => 2^(n−1) / 2^⌊n/2⌋ => 2+++<sup>+++n−1+++</sup>+++ / 2+++<sup>+++⌊n/2⌋+++</sup>+++
            a negative exponent        => at most 10^-87 => at most 10+++<sup>+++−87+++</sup>+++
            indices                    => E_ZZ, not LOG_S => E+++<sub>+++ZZ+++</sub>+++, not LOG&#95;S
            a power of ten             => p = 5.9e-68 => p &#61; 5.9\u00a0×\u00a010^−68^
            """)
    void shouldSet(String what, String text, String markup) {
        assertThat(Markup.text(text)).as(what).isEqualTo(markup);
    }

    @Test
    void shouldTakeALonePairOfAsterisksForText() {
        assertThat(Markup.text("a ** b")).doesNotContain("**");
    }

    @Test
    void shouldSetAPowerOfTenInHtml() {
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
