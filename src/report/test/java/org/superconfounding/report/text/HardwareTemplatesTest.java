package org.superconfounding.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.superconfounding.report.ReportFixture;
import org.superconfounding.report.Table;

class HardwareTemplatesTest {
    private static final String FURTHER = "number,scenario,run,kind,backend,noise_model,evidence,completed,job,remark,"
            + "figure,value,standard_error\n";
    private static final String SOURCE = ",bell-state,0,hardware,forte-1,,raw-results,2025-09-01T00:00:00Z,some-id,";
    private static final String CIRCUITS =
            "scenario,run,backend,reported,kind,evidence,s,circuit,correlator,equal,unequal,shots\n";
    private static final String ARIA = "bell-state,%s,aria-1,2025-08-09,reported-hardware-unverified,summary-only,%s,";

    private static String filled(String template, String table, String csv) {
        return Templates.fill(template, Fragments.model(ReportFixture.with(Table.parse(table, csv))));
    }

    @Test
    void shouldGiveEveryFurtherRunARowWithAllItsFigures() {
        assertThat(filled(
                        "hardware-further",
                        "further-runs",
                        FURTHER + "1" + SOURCE + ",S,2.7182,0.03\n" + "1" + SOURCE + ",CS,1.3591,\n" + "2" + SOURCE
                                + "supposing that shots are independent,S,,\n" + "3" + SOURCE
                                + "4 circuits of a scenario that is not known here,,,\n"))
                .contains(
                        "|bell-state, run 0\n|hardware, forte-1, raw-results\n|2025-09-01T00&#58;00&#58;00Z; some-id\n"
                                + "|S: 2.718 ± 0.030; CS: 1.359\n\n",
                        "|supposing that shots are independent: S: undefined\n\n",
                        "|4 circuits of a scenario that is not known here\n\n");
    }

    @Test
    void shouldTellNoFurtherRunFromNoEvidence() {
        assertThat(filled("hardware-further", "further-runs", FURTHER)).isEqualTo("There is none yet.\n");
        for (String template : List.of("hardware-further", "hardware-runs", "hardware-counts", "hardware-unknown")) {
            assertThat(Templates.fill(template, Fragments.model(ReportFixture.audit())))
                    .as(template)
                    .startsWith("[.absent]");
        }
    }

    @Test
    void shouldShowEachRunOnceWithAllItsCircuits() {
        String first = ARIA.formatted(0, "2.792");
        String second = ARIA.formatted(1, "");
        String csv = CIRCUITS + first + "ab,0.724,862,138,1000\n" + first + "ab',0.68,840,160,1000\n" + second
                + "ab,-0.5,250,750,1000\n";

        assertThat(filled("hardware-runs", "recorded-runs", csv))
                .contains(
                        "|bell-state, run 0\n|aria-1 +\n2025-08-09\n|reported-hardware-unverified, summary-only\n"
                                + "|ab: 0.724; ab&#39;: 0.680\n|2.792\n\n",
                        "|ab: -0.500\n|\n\n");
        String counts = filled("hardware-counts", "recorded-runs", csv);
        assertThat(counts).contains("|ab: 862 equal, 138 unequal of 1,000\n", "|Run |Circuit 1 |Circuit 2\n");
        assertThat(Arrays.stream(counts.substring(counts.indexOf("|===\n") + 5).split("\n\n"))
                        .filter(row -> row.startsWith("|bell-state")))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.lines()).hasSize(3));
    }

    @Test
    void shouldPutFieldsThatShareAReasonTogether() {
        assertThat(filled("hardware-unknown", "recorded-runs-unknown", "field,reason\na,why\nb,else\nc[],why\n"))
                .contains("|why\n|`a`, `c&#91;&#93;`\n\n|else\n|`b`\n\n");
    }
}
