package org.superconfounding.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.superconfounding.audit.Column;
import org.superconfounding.audit.Dataset;
import org.superconfounding.audit.junit.Evidence;
import org.superconfounding.audit.junit.Supplement;

/**
 * The claims' tests can fail: each deliberate error in the instrument is noticed by its witness, or, under
 * {@code audit.instruments=all}, by everything that is said to notice it.
 */
class KnownWrongInstruments {
    private static final List<BrokenInstrument> INSTRUMENTS = BrokenInstrument.list();
    private static final boolean ALL =
            System.getProperty("audit.instruments", "").equals("all");

    @TempDir
    private Path folder;

    private static List<String> noticing(BrokenInstrument instrument) {
        return ALL ? instrument.noticing() : List.of(instrument.witness());
    }

    @Test
    @Supplement("known-wrong-instruments")
    void shouldNoticeEveryKnownWrongInstrument() {
        List<BrokenJob> jobs = INSTRUMENTS.stream()
                .map(instrument -> BrokenJob.broken(instrument, noticing(instrument)))
                .toList();

        List<SortedMap<String, String>> noticed = BrokenWorkers.run("known-wrong instruments", jobs, folder);

        SoftAssertions softly = new SoftAssertions();
        Dataset.Builder table = Dataset.of(
                "known-wrong-instruments",
                "Errors made on purpose in the instrument, and what noticed them",
                Column.of("instrument", "what is wrong"),
                Column.of("broken", "class that is broken"),
                Column.of("file", "source file"),
                Column.of("line", "the line as it is"),
                Column.of("becomes", "the line as it was broken"),
                Column.of("test", "that must notice it"),
                Column.of("noticed", "how it was noticed"),
                Column.of("remark", "further remarks"));
        for (int i = 0; i < jobs.size(); i++) {
            BrokenInstrument instrument = INSTRUMENTS.get(i);
            noticed.get(i)
                    .forEach((test, how) -> table.row(
                            instrument.name(),
                            instrument.broken(),
                            instrument.file(),
                            instrument.line(),
                            instrument.becomes(),
                            test,
                            how,
                            instrument.remark()));
            softly.assertThat(unaware(noticed.get(i)))
                    .as("tests that pass although %s; all of them: %s", instrument.broken(), noticed.get(i))
                    .isEmpty();
        }
        Evidence.publish(table.build());
        softly.assertAll();
    }

    /** Without it, what the tests notice could be the few replications or the class loader. */
    @Test
    void shouldPassWhenNothingIsBroken() {
        Collection<String> everything = INSTRUMENTS.stream()
                .flatMap(instrument -> noticing(instrument).stream())
                .collect(Collectors.toCollection(TreeSet::new));

        List<BrokenJob> jobs = BrokenJob.sound(everything, Math.min(2 * BrokenWorkers.PROCESSES, everything.size()));
        List<SortedMap<String, String>> noticed = BrokenWorkers.run("the same tests with nothing broken", jobs, folder);

        assertThat(noticed.stream().flatMap(one -> unaware(one).stream()))
                .as("tests that pass with the sound instrument, loaded anew in the same way: %s", noticed)
                .containsExactlyElementsOf(everything);
    }

    private static List<String> unaware(SortedMap<String, String> noticed) {
        return noticed.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }
}
