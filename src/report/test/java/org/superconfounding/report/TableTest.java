package org.superconfounding.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Dataset;
import org.superconfounding.io.HostileText;
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

    private static final String GOOD = Dataset.undescribed("sample", "name", "value")
            .row("plain", 1.5)
            .row("with, comma, \"quotes\"\nand two lines", -2.0e-7)
            .row("", 3)
            .build()
            .csv();

    @Provide
    Arbitrary<String> damaged() {
        return HostileText.of(GOOD);
    }

    /** Whatever a table of the evidence holds, it is read whole or refused in a way that helps. */
    @Property
    void shouldReadOrRefuseDamagedText(@ForAll("damaged") String text) {
        try {
            Table table = Table.parse("sample", text);
            assertThat(table.rows())
                    .allMatch(row -> row.size() == table.columns().size());
            table.columns().forEach(table::text);
            assertThat(table.numbers("value"))
                    .as("a column of numbers has one for each row")
                    .hasSize(table.rows().size());
        } catch (InputException refusal) {
            HostileText.assertHelps(refusal, "sample.csv");
        }
    }

    @Property
    void shouldReadBackWhateverEvidenceWrites(@ForAll @Size(min = 1, max = 5) List<@Size(3) List<String>> rows) {
        Dataset.Builder table = Dataset.undescribed("sample", "a", "b,c", "d\"e\"");
        rows.forEach(row -> table.row(row.toArray()));
        Dataset written = table.build();

        assertThat(Table.parse("sample", written.csv()).rows()).isEqualTo(written.rows());
    }
}
