package org.superconfounding.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.superconfounding.io.StrictMapper;

/**
 * The ledger's fragments are the paper's own words. The paper itself is not part of the project: its text, with formulas as TeX, is
 * named by {@code -Daudit.paper.text=FILE}.
 */
class WordsOfThePaperTest {
    private static final String PAPER = System.getProperty("audit.paper.text", "");

    /** Both sides as a reader sees them: no emphasis, no formula markup, one kind of quotation mark, single spaces. */
    static String read(String text) {
        return text.replaceAll("\\\\mathcal\\{DO\\}|\\\\text\\{DO\\}", "DO")
                .replace("\\implies", "⟹")
                .replace("\\leq", "≤")
                .replace("\\approx", "≈")
                .replace("\\neq", "≠")
                .replace("\\pm", "±")
                .replace('−', '-')
                .replace("\\theta", "θ")
                .replace("\\sqrt", "√")
                .replace("\\leftrightarrow", "↔")
                .replace("\\rightarrow", "→")
                .replace("\\rangle", "⟩")
                .replace("\\langle", "⟨")
                .replaceAll("\\\\(?:text|mathbf)\\{([^}]*)\\}", "$1")
                .replaceAll("[$*`{}\\\\_]", "")
                .replaceAll("[“”‘’\"']", "'")
                .replaceAll("(?<=\\p{L})-\\s+(?=\\p{Ll})", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" (?=[-−),.;])|(?<=[(|])\\s", "");
    }

    @Test
    void shouldQuoteThePaperExactly() {
        assumeTrue(!PAPER.isEmpty(), "fragments were not compared: no -Daudit.paper.text names the paper's text");
        String paper = read(StrictMapper.text(Path.of(PAPER)));
        for (LedgerRow row : Ledger.read(Ledger.FOLDER).rows()) {
            for (String fragment : row.words()) {
                assertThat(paper.contains(read(fragment)))
                        .as("claim %s quotes “%s”, which the paper says word for word", row.id(), fragment)
                        .isTrue();
            }
        }
    }
}
