package org.superconfounding.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.Refusals.assertRefused;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.superconfounding.io.HostileText;
import org.superconfounding.io.StrictMapper;

/** Whatever the file of the author's numbers holds, every quantity has its numbers, or the file is refused. */
class HostileAuthorLogsProperties {
    private static final String GOOD = StrictMapper.text(AuthorLogs.FILE);
    private static final AuthorLogs LOGS = AuthorLogs.read(AuthorLogs.FILE);

    @Provide
    Arbitrary<String> damaged() {
        return HostileText.of(GOOD, new ObjectMapper(new YAMLFactory()));
    }

    @Property(tries = 100)
    void shouldReadOrRefuseDamagedText(@ForAll("damaged") String text) {
        HostileText.readOrRefuse(".yaml", () -> {
            AuthorLogs logs = StrictMapper.yaml().read(text, "author-logs.yaml", AuthorLogs.class);
            for (LoggedQuantity quantity : LoggedQuantity.values()) {
                assertThat(logs.of(quantity).values())
                        .hasSize(quantity.length())
                        .allMatch(Double::isFinite);
            }
        });
    }

    @Property(tries = 200)
    void shouldRefuseOneNumberMoreOrLess(@ForAll LoggedQuantity quantity, @ForAll boolean more) {
        List<Double> values = new ArrayList<>(LOGS.of(quantity).values());
        if (more) {
            values.add(0.5);
        } else {
            values.remove(values.size() - 1);
        }
        assertRefused(() -> with(quantity, values), quantity.key(), "must have " + quantity.length());
    }

    @Property(tries = 200)
    void shouldRefuseWhatIsNoFiniteNumber(@ForAll LoggedQuantity quantity, @ForAll @IntRange(max = 3) int kind) {
        List<Double> values = new ArrayList<>(LOGS.of(quantity).values());
        values.set(0, new Double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, null}[kind]);
        assertRefused(() -> with(quantity, values), "not a finite number");
    }

    private static AuthorLogs with(LoggedQuantity quantity, List<Double> values) {
        Map<String, AuthorLogs.Quantity> quantities = new HashMap<>(LOGS.quantities());
        quantities.put(quantity.key(), new AuthorLogs.Quantity("f", "1", values));
        return new AuthorLogs(LOGS.schema(), LOGS.source(), quantities, LOGS.texts());
    }
}
