package org.superconfounding.report.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.Refusals.assertRefused;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.superconfounding.audit.Consequence;
import org.superconfounding.audit.Verdict;
import org.superconfounding.io.AtomicFile;
import org.superconfounding.io.InputException;

class WordsFileTest {
    private static final String GOOD = """
            // A comment.
            == Reason: contradicted

            First line.
            Second {e2-3-mean}.

            == Caveat
            One.

            == Caveat
            Two.

            == Objection
            But.

            == Answer
            Because.

            == Difference: Number of trials
            Text:: a hundred
            Logs:: fifty,
            in all
            Consequence:: wider
            Grade:: changes a number
            """;

    @TempDir
    private Path folder;

    private ClaimWords read(String text) {
        AtomicFile.write(folder.resolve("E2.3.adoc"), text);
        return ClaimWords.read(folder.resolve("E2.3.adoc"));
    }

    private void assertNotRead(String text, String place, String... words) {
        assertRefused(
                InputException.class,
                () -> read(text),
                Stream.concat(Stream.of("E2.3.adoc", place), Stream.of(words)).toArray(String[]::new));
    }

    @Test
    void shouldReadEverySection() {
        ClaimWords words = read(GOOD);

        assertThat(words.reason(Verdict.CONTRADICTED)).contains("First line.\nSecond {e2-3-mean}.");
        assertThat(words.reason(Verdict.REPRODUCED))
                .as("a reason is shown with its own verdict only")
                .isEmpty();
        assertThat(words.caveats()).containsExactly("One.", "Two.");
        assertThat(words.objections()).containsExactly("But.");
        assertThat(words.answers()).containsExactly("Because.");
        assertThat(words.differences())
                .containsExactly(new SourceWords(
                        "Number of trials",
                        Map.of("Text", "a hundred", "Logs", "fifty,\nin all"),
                        "wider",
                        Consequence.NUMBER));
    }

    @Test
    void shouldRefuseAClaimWithoutAFile() {
        assertRefused(
                InputException.class,
                () -> ClaimWords.read(folder.resolve("T1.adoc")),
                "T1.adoc",
                "no such file",
                "docs/add-a-claim.adoc, step 3");
    }

    @Test
    void shouldNameTheLineOfASectionThatIsUnknownEmptyOrTwice() {
        assertNotRead(GOOD.replace("== Answer", "== Anwser"), ":16", "unknown", "Recommendation");
        assertNotRead(GOOD.replace("Because.\n", ""), ":16", "empty");
        assertNotRead(GOOD + "== Reason: contradicted\nAgain.\n", ":25", "two reasons");
        assertNotRead(GOOD.replace("== Reason: contradicted", "== Reason: proven"), ":2", "proven", "contradicted");
        assertNotRead("Some words.\n" + GOOD, ":1", "before the first section");
    }

    @Test
    void shouldRefuseADifferenceWithOneSourceAWrongLabelOrAWrongGrade() {
        assertNotRead(GOOD.replace("Text:: a hundred\n", ""), ":19", "fewer than two");
        assertNotRead(GOOD.replace("Text::", "Tetx::"), ":19", "Tetx");
        assertNotRead(GOOD.replace("changes a number", "severe"), ":19", "severe", "wording");
        assertNotRead(GOOD.replace("Grade:: changes a number\n", ""), ":19", "Grade");
    }

    @Test
    void shouldBecomePlainForAScreen() {
        String words =
                "CS is [.paper]#0.316#, _not_ *near* {e2-3-mean}: see <<claim-e2-4,E2.4>>,\n`seed` &#42; 10<sup>−3</sup>.";

        assertThat(PlainText.of(words, Map.of("e2-3-mean", "1.0&nbsp;&lt; 2")))
                .isEqualTo("CS is 0.316, not near 1.0\u00a0< 2: see E2.4, seed * 10^−3.");
        assertThat(PlainText.of("{e2-3-mean}", Map.of())).isEqualTo("[e2-3-mean: not run]");
        assertThat(List.of(PlainText.of("a_b and x*y*z", Map.of()))).containsExactly("a_b and x*y*z");
    }
}
