package org.superconfounding.hardware.ionq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Gives each test a client against a service of its own, in a folder of its own. */
abstract class BenchTest {
    @QuickFolder
    Path folder;

    Bench bench;

    @BeforeEach
    void open() throws IOException {
        bench = new Bench(new FakeIonq(), folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    /** What stops the run of that plan, before a run file is written. */
    final IonqException refusal(RunPlan plan) {
        IonqException refusal = refusal(runs -> runs.run(plan));
        assertThat(bench.recorded()).as("no run file is left behind").isEmpty();
        return refusal;
    }

    /** What stops that work. */
    final IonqException refusal(Function<LiveRuns, Path> work) {
        IonqException refusal = catchThrowableOfType(IonqException.class, () -> bench.live(work));
        assertThat(refusal).as("the run cannot go on").isNotNull();
        return refusal;
    }

    /** A run on a processor whose submission met an answer of that status, as the journal has it. */
    final JournalEntry begunWith(int status) {
        bench.service.script("POST", "/jobs$", FakeIonq.reply(status, ""));
        refusal(Bench.PROCESSOR);
        return bench.entry();
    }

    final String cancel(JournalEntry entry) {
        return bench.live(runs -> runs.cancel(entry.tag()));
    }

    /** @param why these are the submissions that were made, refused ones and all */
    final void assertPosts(int times, String why) {
        assertThat(bench.service.posts()).as(why).isEqualTo(times);
    }
}
