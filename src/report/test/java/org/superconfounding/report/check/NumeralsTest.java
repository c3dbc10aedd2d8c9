package org.superconfounding.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.superconfounding.report.Defect;
import org.superconfounding.report.Source;

class NumeralsTest {
    @Test
    void shouldFindANumberThatProseHoldsOnItsOwn() {
        assertThat(check("Fine.\nThe mean is 1.414 here.\n")).singleElement().satisfies(defect -> {
            assertThat(defect.file()).isEqualTo("paper/chapter.adoc");
            assertThat(defect.line()).isEqualTo(2);
            assertThat(defect.problem()).contains("\"1.414\"").contains("[.paper]#1.414#");
        });
    }

    @Test
    void shouldAcceptAttributesAndThePapersOwnNumbers() {
        assertThat(check("The mean {e2-1-mean} is near [.paper]#1.414#, logged as [.logs]#1.4137#.\n"))
                .isEmpty();
    }

    @Test
    void shouldAcceptFormulasCodeAndNames() {
        assertThat(check("""
                        Experiment 2, Figures 2 and 3, Table 1, Figure 5c and claim E2.1 with stem:[2\\sqrt{2}] and `-Dseed=7`.
                        <<claim-e2-1,E2.1>> link:evidence/claims/E2.1.json[E2.1.json] T1 U8
                        """)).isEmpty();
    }

    @Test
    void shouldLookNeitherIntoListingsNorIntoDirectives() {
        assertThat(check("[cols=\"2,3\"]\n:attribute: 7\n// 7\n----\n7\n----\nifeval::[\"7\" != \"8\"]\n"))
                .isEmpty();
    }

    private static List<Defect> check(String text) {
        return Numerals.check(new Source("chapter.adoc", "paper/chapter.adoc", text));
    }
}
