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
import org.superconfounding.audit.Dataset;
import org.superconfounding.audit.junit.Evidence;
import org.superconfounding.audit.junit.Supplement;

/** The claims' tests can fail: each deliberate error in the instrument is noticed by everything that is said to notice it. */
class KnownWrongInstruments {
    private static final List<BrokenInstrument> INSTRUMENTS = BrokenInstrument.list();

    @TempDir
    private Path folder;

    @Test
    @Supplement("known-wrong-instruments")
    void shouldNoticeEveryKnownWrongInstrument() {
        SoftAssertions softly = new SoftAssertions();
        Dataset.Builder table = Dataset.of(
                "known-wrong-instruments",
                "instrument",
                "broken",
                "file",
                "line",
                "becomes",
                "test",
                "noticed",
                "remark");
        for (BrokenInstrument instrument : INSTRUMENTS) {
            SortedMap<String, String> noticed = BrokenBuild.broken(instrument, folder.resolve(instrument.name()));
            noticed.forEach((test, how) -> table.row(
                    instrument.name(),
                    instrument.broken(),
                    instrument.file(),
                    instrument.line(),
                    instrument.becomes(),
                    test,
                    how,
                    instrument.remark()));
            softly.assertThat(unaware(noticed))
                    .as("tests that pass although %s; all of them: %s", instrument.broken(), noticed)
                    .isEmpty();
        }
        Evidence.publish(table.build());
        softly.assertAll();
    }

    /** Without it, what the tests notice could be the few replications or the class loader. */
    @Test
    void shouldPassWhenNothingIsBroken() {
        Collection<String> everything = INSTRUMENTS.stream()
                .flatMap(instrument -> instrument.noticing().stream())
                .collect(Collectors.toCollection(TreeSet::new));

        SortedMap<String, String> noticed = BrokenBuild.sound(folder, everything);

        assertThat(noticed.keySet()).as("everything ran").isEqualTo(everything);
        assertThat(unaware(noticed))
                .as("with the sound instrument, loaded anew in the same way: %s", noticed)
                .isEqualTo(List.copyOf(everything));
    }

    private static List<String> unaware(SortedMap<String, String> noticed) {
        return noticed.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }
}
