package org.superconfounding.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.superconfounding.report.Audit;
import org.superconfounding.report.ReportFixture;
import org.superconfounding.report.Table;

class PublishedSummaryTest {
    private static final String NAME = "published-summary";
    private static final String COLUMNS = "part,file,lines,quantity,published,law,ours,ours_95,p,judgement\n";
    private static final String SAMPLE =
            "Experiment 2,log.json,4-6,S of each trial,\"100 numbers, mean -0.1\",0.0 ± 0.8,,,,within\n";
    private static final String BAR =
            "Experiment 5,fig.py,86,mean accuracy,0.733,0.75,0.75,-1 to 1,5.9e-6,explained-a-b\n";

    private static String of(String rows) {
        return filled(ReportFixture.with(Table.parse(NAME, COLUMNS + rows)));
    }

    private static String filled(Audit audit) {
        return Templates.fill(NAME, Fragments.model(audit));
    }

    @Test
    void shouldGiveEachFileATableAndLinkASampleToItsData() {
        assertThat(of(SAMPLE + BAR))
                .contains(".Experiment 2: numbers of `log.json`", ".Experiment 5: numbers of `fig.py`")
                .contains(
                        "|S of each trial\n|4-6\n"
                                + "|link:evidence/data/published-numbers.csv[100 numbers], mean −0.1\n|0.0 ± 0.8\n|\n|\n|\n|yes\n")
                .contains(
                        "|Mean accuracy\n",
                        "|−1 to 1\n|5.9\u00a0×\u00a010^−6^\n|yes, <<explained-a-b,with an explanation>>\n");
    }

    @Test
    void shouldRefuseANumberThatIsLeftOpen() {
        assertRefused(
                IllegalStateException.class,
                () -> of("Experiment 2,log.json,4,S,3,2,2,,0.000,open\n"),
                "published-summary.csv",
                "open",
                "differences.adoc");
    }

    @Test
    void shouldSayThatTheTableIsAbsent() {
        assertThat(filled(ReportFixture.audit())).startsWith("[.absent]");
    }
}
