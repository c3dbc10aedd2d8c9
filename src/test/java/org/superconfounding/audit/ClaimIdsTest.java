package org.superconfounding.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.superconfounding.io.InputException;

class ClaimIdsTest {
    private static final Ledger LEDGER = Ledger.read(Ledger.FOLDER);

    private static Set<String> of(String text) {
        return ClaimIds.of(text, LEDGER);
    }

    @Test
    void shouldTakeIdsInAnyCaseAndGroups() {
        assertThat(of("e2.3, T1,e2.3")).containsExactly("E2.3", "T1");
        assertThat(of("e2"))
                .hasSizeGreaterThan(5)
                .containsExactlyElementsOf(LEDGER.groups().stream()
                        .filter(group -> group.group().equals("E2"))
                        .flatMap(group -> group.claims().stream().map(LedgerRow::id))
                        .toList());
        assertThat(of("  ")).as("nothing named, nothing chosen").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'U0', U1", "'X1', T1", "'E23', E2.3", "'E2-3', E2.3", "'T99', T9", "'E2.3;id', E2.3"})
    void shouldNameTheNearest(String wrong, String nearest) {
        assertRefused(
                InputException.class,
                () -> of(wrong),
                "there is no claim \"" + wrong + "\"",
                "Did you mean " + nearest + "?");
    }
}
