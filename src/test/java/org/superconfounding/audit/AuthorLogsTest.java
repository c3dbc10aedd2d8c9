package org.superconfounding.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
}
