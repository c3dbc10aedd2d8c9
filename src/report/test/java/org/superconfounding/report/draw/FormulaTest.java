package org.superconfounding.report.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.Refusals.assertRefused;

import org.junit.jupiter.api.Test;

class FormulaTest {
    @Test
    void shouldDrawEveryGlyph() {
        String product = new Formula("A\\otimes B", false).svg();
        String juxtaposed = new Formula("A B", false).svg();

        assertThat(product.split("M").length)
                .as(
                        "the circled times sits at U+00AD, which Java takes for a soft hyphen: it must be drawn all the same")
                .isGreaterThan(juxtaposed.split("M").length + 2);
        assertThat(new Formula("\\Omega", false).svg()).contains(" d=\"M");
    }

    @Test
    void shouldCarryItsSourceForScreenReaders() {
        assertThat(new Formula("|S| < 2", false).svg())
                .contains("<title>|S| &lt; 2</title>")
                .contains("fill=\"currentColor\"");
    }

    @Test
    void shouldGiveTheSameBytesTwice() {
        Formula formula = new Formula("CS = \\frac{1 + \\sin 2\\theta}{\\sqrt 2}", true);

        assertThat(formula.svg()).isEqualTo(formula.svg());
    }

    @Test
    void shouldStandOnTheBaseLine() {
        String x = new Formula("x", false).svg();

        assertThat(x)
                .as("a letter without descender reaches down to the base line")
                .contains("vertical-align:0.000em");
    }

    @Test
    void shouldRefuseWhatItCannotSetAndQuoteIt() {
        assertRefused(() -> new Formula("\\frac{1}{", false).svg(), "\\frac{1}{");
    }
}
