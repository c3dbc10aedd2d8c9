package org.superconfounding.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.superconfounding.audit.Dataset;
import org.superconfounding.io.HostileText;
import org.superconfounding.io.InputException;

/** Whatever a table of the evidence holds, it is read whole or refused in a way that helps. */
class HostileTableProperties {
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
