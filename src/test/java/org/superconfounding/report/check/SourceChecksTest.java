package org.superconfounding.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.superconfounding.report.Defect;
import org.superconfounding.report.render.Renderer.Complaint;
import org.superconfounding.report.source.Source;

class SourceChecksTest {
    @Test
    void shouldNameTheLineOfAnUnresolvedAttribute() {
        Complaint complaint = new Complaint("", 0, "skipping reference to missing attribute: e2-1-men");

        Defect defect = Complaints.defect(complaint, List.of(source("a\nmean {e2-1-men}\n")));

        assertThat(defect).hasToString("paper/chapter.adoc:2: unresolved attribute {e2-1-men}: no test gave it");
    }

    private static Source source(String text) {
        return new Source("chapter.adoc", "paper/chapter.adoc", true, text);
    }
}
