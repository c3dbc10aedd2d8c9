package org.superconfounding.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.superconfounding.io.InputException;

class TableTest {
    @Test
    void shouldKnowItsColumnsAndTheirNumbers() {
        Table read = Table.parse("sample", "name,value\nplain,1.5\n\"with, comma\",-2.0\n");

        assertThat(read.columns()).containsExactly("name", "value");
        assertThat(read.numbers("value")).containsExactly(1.5, -2);
        assertThat(read.where("name", "plain").text("value")).containsExactly("1.5");
    }

    @Test
    void shouldRefuseATruncatedFileByName() {
        assertRefused(
                InputException.class,
                () -> Table.parse("figure-2-trials", "a,b\n1,2\n3"),
                "figure-2-trials.csv",
                "cut off");
    }

    @Test
    void shouldRefuseARowOfAnotherWidthByLine() {
        assertRefused(InputException.class, () -> Table.parse("sample", "a,b\n1,2\n3\n"), "sample.csv:3");
    }

    @Test
    void shouldNameAnUnknownColumnAndTheKnownOnes() {
        assertRefused(
                InputException.class, () -> Table.parse("sample", "a,b\n1,2\n").text("c"), "field c", "a, b");
    }
}
