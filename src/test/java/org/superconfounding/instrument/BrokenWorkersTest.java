package org.superconfounding.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.Refusals.assertRefused;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.superconfounding.audit.junit.SeedHook;

/** No job is lost on its way to a process and back. */
class BrokenWorkersTest {
    private static final String QUICK = "io.DecimalsTest";

    @TempDir
    private Path folder;

    @Test
    void shouldAnswerInTheOrderOfTheJobs() {
        List<BrokenJob> jobs = BrokenJob.sound(List.of(QUICK, "statistics.SummaryTest"), 2);

        List<SortedMap<String, String>> noticed = BrokenWorkers.run("two jobs", jobs, folder);

        assertThat(noticed).extracting(SortedMap::firstKey).containsExactly(QUICK, "statistics.SummaryTest");
    }

    @Test
    void shouldFailWithTheNameOfAJobThatCannotBeDone() {
        BrokenInstrument first = BrokenInstrument.list().get(0);
        BrokenInstrument nonsense = new BrokenInstrument(
                "nonsense", "b", first.file(), first.line(), "no Java", List.of(), List.of(QUICK), "r");

        assertRefused(
                IllegalStateException.class,
                () -> BrokenWorkers.run("a job", List.of(BrokenJob.broken(nonsense, nonsense.noticing())), folder),
                "instrument nonsense",
                "does not compile");
    }

    /** Otherwise the second job of a process would run properties with the hooks of the first, whose classes are closed. */
    @Test
    void shouldLoadNoHookAnewThatJqwikKeepsForTheWholeProcess() throws Exception {
        try (PatchedClasses classes = PatchedClasses.sound()) {
            assertThat(classes.loadClass(SeedHook.class.getName())).isSameAs(SeedHook.class);
            assertThat(classes.loadClass(ClaimRun.class.getName())).isNotSameAs(ClaimRun.class);
        }
    }

    @Test
    void shouldDealOutEveryNameOnce() {
        List<String> names = List.of("a", "b", "c", "d", "e");

        for (int parts = 1; parts <= names.size(); parts++) {
            assertThat(BrokenJob.sound(names, parts)).hasSize(parts).noneMatch(job -> job.names()
                    .isEmpty());
            assertThat(BrokenJob.sound(names, parts).stream().flatMap(job -> job.names().stream()))
                    .containsExactlyElementsOf(names);
        }
        assertRefused(() -> BrokenJob.sound(names, 6));
    }
}
