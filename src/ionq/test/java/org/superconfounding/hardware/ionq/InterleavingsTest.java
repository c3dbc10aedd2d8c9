package org.superconfounding.hardware.ionq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.superconfounding.io.FolderForEachTry;

/**
 * Many processes at once, played by threads, and every one of them may die: see {@link Interleaving}. {@code make ionq-interleavings} plays a
 * thousand, and a thousand of real processes: {@link ProcessInterleavingsTest}.
 */
class InterleavingsTest {
    private static final int HOW_MANY = Integer.getInteger("ionq.interleavings", 12);
    private static final long SEED = 20250828;

    @QuickFolder
    private Path folder;

    private int kills;
    private int fullDisks;
    private int runs;

    @Test
    void shouldKeepEveryPaidJobInOneFileAndSubmitItOnce() throws IOException {
        for (int i = 0; i < HOW_MANY; i++) {
            Path home = Files.createDirectory(folder.resolve("interleaving-" + i));
            try (FakeIonq service = new FakeIonq()) {
                service.pollsUntilDone = i % 3;
                check(
                        "interleaving " + i,
                        new Interleaving(service, home, SEED + i),
                        service,
                        home,
                        new SplittableRandom(i));
            }
            FolderForEachTry.delete(home);
        }
        assertThat(kills).as("processes that were killed").isGreaterThanOrEqualTo(HOW_MANY / 4);
        assertThat(fullDisks).as("writes that found the disk full").isGreaterThanOrEqualTo(HOW_MANY / 4);
        assertThat(runs).as("runs begun").isGreaterThanOrEqualTo(HOW_MANY);
    }

    private void check(String name, Interleaving interleaving, FakeIonq service, Path home, SplittableRandom random) {
        interleaving.play();
        assertThat(interleaving.defects).as(name).isEmpty();
        kills += interleaving.kills;
        fullDisks += interleaving.fullDisks;
        runs += interleaving.history.size();
        new Aftermath(name, new Bench(service, home))
                .check(
                        interleaving.history,
                        tag -> service.seen.stream()
                                .filter(seen -> seen.method().equals("POST")
                                        && seen.body().contains(tag))
                                .count(),
                        random);
    }
}
