package org.superconfounding.report.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormulaExpansionTest {
    private final FormulaExpansion formulas = new FormulaExpansion();

    @Test
    void shouldReplaceAFormulaInTheLine() {
        Source expanded = formulas.expand(source("Where stem:[|S| \\le 2] holds.\n"));

        assertThat(expanded.text()).matches("Where image:formulas/[0-9a-f]+\\.svg\\[formula,.*] holds\\.\n");
        assertThat(formulas.pictures()).hasSize(1);
    }

    @Test
    void shouldKeepLineNumbers() {
        String text = "a\n\n[stem]\n++++\nS = 2\n++++\n\nlast\n";

        Source expanded = formulas.expand(source(text));

        assertThat(expanded.lines())
                .as("messages name lines of the source")
                .hasSameSizeAs(text.lines().toList());
        assertThat(expanded.lines().get(2)).startsWith("image::formulas/");
        assertThat(expanded.lines().get(7)).isEqualTo("last");
    }

    @Test
    void shouldLeaveListingsAlone() {
        String text = "----\nstem:[x]\n----\n";

        assertThat(formulas.expand(source(text)).text()).isEqualTo(text);
        assertThat(formulas.pictures()).isEmpty();
    }

    @Test
    void shouldNameFileAndLineOfAFormulaThatCannotBeSet() {
        formulas.expand(source("fine\nstem:[\\frac{1}{]\n"));

        assertThat(formulas.defects()).singleElement().satisfies(defect -> {
            assertThat(defect.file()).isEqualTo("paper/chapter.adoc");
            assertThat(defect.line()).isEqualTo(2);
        });
    }

    private static Source source(String text) {
        return new Source("chapter.adoc", "paper/chapter.adoc", true, text);
    }
}
