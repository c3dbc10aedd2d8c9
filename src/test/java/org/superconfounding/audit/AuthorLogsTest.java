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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.superconfounding.io.HostileText;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;

class AuthorLogsTest {
    private static final AuthorLogs LOGS = AuthorLogs.read(AuthorLogs.FILE);

    @Test
    void shouldGiveNumbersWithTheirPlace() {
        assertThat(AuthorLogs.read(AuthorLogs.FILE)).as("read once more").isEqualTo(LOGS);
        assertThat(LOGS.values(LoggedQuantity.EXP2_S_NONE)).startsWith(-0.3048, -0.8568);
        assertThat(LOGS.value(LoggedQuantity.FIG5B_BARS, 1)).isEqualTo(0.486);
        assertThat(LOGS.of(LoggedQuantity.FIG5B_BARS).file()).isEqualTo("fig_5_qml_causality.py");
        assertThat(LOGS.of(LoggedQuantity.FIG5B_BARS).lines()).isEqualTo("50-51");
        assertThat(LOGS.texts().get("ionq-bell-backend").text()).isEqualTo("ionq_qpu.aria-1");
    }

    @Test
    void shouldCutAQuantityIntoRows() {
        double[][] naive = LOGS.rows(LoggedQuantity.EXP5_NAIVE, 5);
        assertThat(naive).hasDimensions(20, 5);
        assertThat(naive[0]).as("seed 42").containsExactly(0.554, 0.572, 0.716, 0.834, 0.966);
        assertThat(LOGS.rows(LoggedQuantity.EXP5_NAIVE, 1)).as("one column").hasDimensions(100, 1);
        for (int columns : new int[] {3, 0, -1}) {
            assertRefused(() -> LOGS.rows(LoggedQuantity.EXP5_NAIVE, columns), "exp5-naive");
        }
    }

    @Test
    void shouldRefuseUnknownAndMissingQuantitiesAndAnotherFormat() {
        Map<String, AuthorLogs.Quantity> renamed = new HashMap<>(LOGS.quantities());
        renamed.put("exp6-s", renamed.remove("exp2-p"));
        assertRefused(
                () -> new AuthorLogs("author-logs/1", "s", renamed, Map.of()), "lack [exp2-p]", "unknown [exp6-s]");
        assertRefused(() -> new AuthorLogs("author-logs/0", "s", LOGS.quantities(), Map.of()), "author-logs/1");
        assertRefused(
                InputException.class,
                () -> StrictMapper.yaml()
                        .read(StrictMapper.text(AuthorLogs.FILE) + "sauce: x\n", "author-logs.yaml", AuthorLogs.class),
                "unknown field");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "15-", "-114", "15–114", "1-2-3", "Drawn", "1234567"})
    void shouldRefuseAPlaceThatNobodyCanLookUp(String lines) {
        assertRefused(() -> new AuthorLogs.Quantity("f", lines, List.of(1.0)), "lines");
        assertRefused(() -> new AuthorLogs.Text("f", lines, "t"), "lines");
        assertRefused(() -> new AuthorLogs.Quantity(" ", "1", List.of(1.0)), "file");
        assertRefused(() -> new AuthorLogs.Text("f", "1", " "), "text");
    }

    private static final String GOOD = StrictMapper.text(AuthorLogs.FILE);

    @Provide
    Arbitrary<String> damaged() {
        return HostileText.of(GOOD, new ObjectMapper(new YAMLFactory()));
    }

    /** Whatever the file holds, every quantity has its numbers, or the file is refused. */
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
