package org.superconfounding.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.superconfounding.report.Source;

class ComplaintTest {
    private static final List<Source> SOURCES =
            List.of(new Source("chapter.adoc", "paper/chapter.adoc", "a\nmean {e2-1-men}\n"));

    @Test
    void shouldNameTheLineOfAnUnresolvedAttribute() {
        Complaint complaint = new Complaint("", 0, "skipping reference to missing attribute: e2-1-men");

        assertThat(complaint.defect(SOURCES))
                .hasToString("paper/chapter.adoc:2: unresolved attribute {e2-1-men}: no test gave it");
    }

    @Test
    void shouldNameTheSourceAsItsAuthorKnowsIt() {
        assertThat(new Complaint("chapter.adoc", 2, "list item out of order").defect(SOURCES))
                .hasToString("paper/chapter.adoc:2: list item out of order");
    }
}
