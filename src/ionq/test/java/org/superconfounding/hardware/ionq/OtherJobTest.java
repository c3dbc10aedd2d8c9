package org.superconfounding.hardware.ionq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.superconfounding.hardware.RecordedRuns;

/** A service that gives the ids of its jobs anew, as the played one does when it is restarted: an id alone does not make a job this run's. */
class OtherJobTest extends BenchTest {
    private LiveRuns.Begun first(LiveRuns runs) {
        return runs.begun().get(0);
    }

    /** Records a run, moves all of the folder elsewhere, and records another of the same plan at a service that begins anew. */
    private Path movedAway() throws IOException {
        bench.run(Bench.PROCESSOR);
        Path elsewhere = folder.resolve("elsewhere");
        Files.move(bench.runs(), elsewhere);
        bench.time.sleep(Duration.ofSeconds(1));
        bench.service.jobs.clear();
        bench.run(Bench.PROCESSOR);
        return elsewhere;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void shouldTakeNothingOfAnotherRunsJobAndGiveNoNumberTwice(boolean withoutMetadata) throws IOException {
        Path elsewhere = movedAway();
        bench.service.nullEverything = withoutMetadata;
        List<Path> kept = bench.recorded();
        String text = Files.readString(kept.get(0));
        try (LiveRuns runs = bench.open()) {
            LiveRuns.Begun first = first(runs);
            assertThat(kept.get(0).getFileName()).as("its number is its own").isNotEqualTo(Path.of(first.note()));
            assertThatThrownBy(() -> runs.resume(first.tag(), false))
                    .isInstanceOf(IonqException.class)
                    .hasMessageContaining("another job under the id job-1")
                    .hasMessageContaining("recorded as " + first.note() + "; put that file back");
            assertThat(bench.recorded()).as("nothing was added").isEqualTo(kept);
            assertThat(kept.get(0)).content().isEqualTo(text);
            assertThat(first(runs)).as("the journal's word").isEqualTo(first);

            Files.copy(elsewhere.resolve(first.note()), bench.runs().resolve(first.note()));
            assertThat(runs.resume(first.tag(), false)).hasFileName(first.note());
            assertThat(RecordedRuns.read(bench.runs())).hasSize(2);
        }
        assertPosts(2, "one for each run");
    }

    @Test
    void shouldFindItsOwnJobUnderAnotherId() throws IOException {
        movedAway();
        try (LiveRuns runs = bench.open()) {
            LiveRuns.Begun first = first(runs);
            String id = bench.service.submit(
                    bench.journal.read(first.tag()).request().body());
            Path file = runs.resume(first.tag(), false);
            assertThat(file).as("its number was kept for it").hasFileName(first.note());
            assertThat(Bench.read(file).provenance().jobs().parent())
                    .isEqualTo(id)
                    .isNotEqualTo("job-1");
            assertThat(RecordedRuns.read(bench.runs())).hasSize(2);
        }
    }

    @Test
    void shouldNeitherEndNorCancelARunByAnotherRunsJob() throws IOException {
        bench.service.pollsUntilDone = Integer.MAX_VALUE;
        bench.patience = Duration.ZERO;
        try (LiveRuns runs = bench.open()) {
            assertThatThrownBy(() -> runs.run(Bench.PROCESSOR)).hasMessageContaining("not finished");
            String tag = bench.entry().tag();
            bench.service.jobs.clear();
            bench.service.submit(bench.entry().request().body().replace(tag, "00000000-0000-0000-0000-000000000000"));
            assertThat(runs.cancel(tag)).isEqualTo("no job of run " + tag + " is known; nothing was cancelled");
            assertThat(bench.service.jobs.get("job-1").path("status").textValue())
                    .isNotEqualTo("canceled");
            bench.service.pollsUntilDone = 0;
            bench.service.finalStatus = "failed";
            assertThatThrownBy(() -> runs.resume(tag, false)).hasMessageContaining("lists no job with that tag");
            assertThat(bench.entry().stage()).isEqualTo(Stage.SUBMITTED);
        }
    }

    @Test
    void shouldSayThatAJobWithoutNameAndTagWasKnownByItsIdAlone() {
        bench.service.nullEverything = true;
        bench.service.onRequest = request -> {
            if (request.target().endsWith("/jobs/job-1")) {
                bench.service.jobs.get("job-1").putNull("name");
            }
        };
        String alone = "neither name nor tag: it was known by its id alone";
        assertThat(bench.run(Bench.PROCESSOR).execution().remarks()).anyMatch(remark -> remark.contains(alone));
        bench.service.nullEverything = false;
        assertThat(bench.run(Bench.PROCESSOR).execution().remarks()).noneMatch(remark -> remark.contains(alone));
    }
}
