package org.superconfounding.report.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SymbolFontTest {
    @Test
    void shouldMarkWhatTheTextFontLacksAndNothingElse() {
        assertThat(mark("|Φ⟩ and √2 ≤ ρ\n")).isEqualTo("|Φ[.symbol]##⟩## and √2 ≤ ρ\n");
    }

    @Test
    void shouldLeaveListingsImagesAndAttributesAlone() {
        String text = "----\n⟩\n----\nimage::a.svg[\"⟩\"]\n:name: ⟩\n";

        assertThat(mark(text)).isEqualTo(text);
    }

    @Test
    void shouldMarkAttributeValuesInTheConvertersOwnLanguage() {
        assertThat(SymbolFont.markValue("10⁻⁹")).isEqualTo("10<span class=\"symbol\">⁻⁹</span>");
    }

    private static String mark(String text) {
        return SymbolFont.mark(new Source("a.adoc", "paper/a.adoc", true, text)).text();
    }
}
