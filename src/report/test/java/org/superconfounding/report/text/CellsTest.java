package org.superconfounding.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.superconfounding.report.Table;

class CellsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "computed numbers, 0.446850426772 0.5, 0.4469 0.5000",
        "numbers with digits of their own, 10.40 0.9453, 10.40 0.9453",
        "counts beside fractions, 701 0.0990865006639, 701 0.0991",
        "counts, 9 10, 9 10",
        "a number that its places would make vanish, 0.000012345678 0.5, 1.2e-05 0.5000"
    })
    void shouldGiveNoNumberDigitsThatNobodyGave(String what, String column, String shown) {
        List<List<String>> rows = Stream.of(column.split(" ")).map(List::of).toList();

        assertThat(Cells.cellsOf(new Table("t", List.of("x"), rows)))
                .as(what)
                .containsExactlyElementsOf(
                        Stream.of(shown.split(" ")).map(List::of).toList());
    }
}
