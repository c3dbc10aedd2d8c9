package org.superconfounding.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.superconfounding.report.Defect;
import org.superconfounding.report.ReportFixture;
import org.superconfounding.report.render.Renderer.Complaint;
import org.superconfounding.report.source.Source;

class SourceChecksTest {
    @Test
    void shouldFindAnImageWithoutWords() {
        assertThat(AltTexts.check(source("\nimage::figures/a.svg[]\n")))
                .singleElement()
                .extracting(Defect::line)
                .isEqualTo(2);
        assertThat(AltTexts.check(source("image::figures/a.svg[width=50%]\n"))).hasSize(1);
        assertThat(AltTexts.check(source("image::figures/a.svg[\"A curve that rises from 0 to 1.\",width=50%]\n")))
                .isEmpty();
    }

    @Test
    void shouldFindAQuotationOfATestThatDidNotRun() {
        String ran = ReportFixture.TEST_CLASS.replace('.', '/');

        assertThat(includes("include::{tests}/" + ran + ".java[tag=E2.1,indent=0]"))
                .isEmpty();
        assertThat(includes("include::{tests}/" + ran + ".java[tag=E2.6]"))
                .as("E2.6 has no test")
                .singleElement()
                .extracting(Defect::problem)
                .asString()
                .contains("did not run")
                .contains("E2.6");
        assertThat(includes("include::{tests}/org/OtherClaims.java[tag=E2.1]"))
                .as("another class ran for E2.1")
                .hasSize(1);
        assertThat(includes("include::{tests}/" + ran + ".java[]"))
                .as("a whole file may hold tests that did not run")
                .hasSize(1);
    }

    @Test
    void shouldNameTheLineOfAnUnresolvedAttribute() {
        Complaint complaint = new Complaint("", 0, "skipping reference to missing attribute: e2-1-men");

        Defect defect = Complaints.defect(complaint, List.of(source("a\nmean {e2-1-men}\n")));

        assertThat(defect).hasToString("paper/chapter.adoc:2: unresolved attribute {e2-1-men}: no test gave it");
    }

    private static List<Defect> includes(String line) {
        return TestIncludes.check(source(line + "\n"), ReportFixture.audit());
    }

    private static Source source(String text) {
        return new Source("chapter.adoc", "paper/chapter.adoc", true, text);
    }
}
