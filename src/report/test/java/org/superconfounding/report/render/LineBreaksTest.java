package org.superconfounding.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {
    @ParameterizedTest
    @CsvSource({
        "the author’s run, the |author’s |run",
        "of B′s (E3.7), of |B′s |(E3.7)",
        "in two words. 7 more, in |two |words. |7 |more",
        "a well-known case, a |well-|known |case",
        "org.superconfounding.Main, org.|superconfounding.|Main",
        "one, one"
    })
    void shouldEndNoLineWithinAWordOrANumber(String text, String parted) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text);

        StringBuilder found = new StringBuilder();
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            found.append(from == 0 ? "" : "|").append(text, from, to);
            from = to;
        }
        assertThat(found.append(from == 0 || from == text.length() ? "" : "|" + text.substring(from)))
                .hasToString(parted);
    }
}
