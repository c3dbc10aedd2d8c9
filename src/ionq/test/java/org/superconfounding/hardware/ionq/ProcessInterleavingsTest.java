package org.superconfounding.hardware.ionq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.superconfounding.io.JavaCommand;

/**
 * Interleavings of processes of the operating system that are really killed, on a disk that is really full now and then: see
 * {@link ProcessInterleaving}. {@code make ionq-interleavings} plays a thousand, and continuous integration some; {@link RunStoreTest}
 * and {@code IonqProcessTest} show with few processes, in every build, what one process must not do to another and what becomes of a killed one.
 */
@EnabledIfSystemProperty(
        named = "ionq.interleavings",
        matches = "\\d+",
        disabledReason = "processes take long to start: make ionq-interleavings")
class ProcessInterleavingsTest {
    private static final int HOW_MANY = Integer.getInteger("ionq.interleavings", 0);
    private static final int LANES = HOW_MANY < 50 ? 1 : 2;

    @QuickFolder
    private Path folder;

    private final List<Process> lanes = new ArrayList<>();

    @AfterEach
    void endLanes() {
        lanes.forEach(Process::destroyForcibly);
    }

    @Test
    void shouldKeepEveryPaidJobInOneFileWhateverBecomesOfTheProcesses() throws Exception {
        boolean small = SmallDisk.possible(folder);
        for (int i = 0; i < LANES; i++) {
            lanes.add(lane(i, small));
        }
        Tally tally = new Tally();
        for (int i = 0; i < LANES; i++) {
            int code = lanes.get(i).waitFor();
            List<String> words = Files.readAllLines(words(i));
            assertThat(code).as(() -> String.join("\n", words)).isZero();
            tally.add(words.get(words.size() - 1));
        }
        System.out.println(tally);
        assertThat(tally.count(Tally.Of.INTERLEAVINGS)).isEqualTo(HOW_MANY);
        assertThat(tally.count(Tally.Of.PROCESSES)).isGreaterThanOrEqualTo(2 * HOW_MANY);
        assertThat(tally.count(Tally.Of.RUNS)).isGreaterThanOrEqualTo(HOW_MANY);
        assertThat(tally.count(Tally.Of.KILLED)).as("killed").isGreaterThanOrEqualTo(HOW_MANY / 3);
        assertThat(tally.count(Tally.Of.KILLED_AFTER_SUBMISSION))
                .as("killed after their submission")
                .isGreaterThanOrEqualTo(HOW_MANY / 8);
        assumeTrue(small, "all else held, but no disk was full: this machine lets nobody mount one of its own");
        assertThat(tally.count(Tally.Of.FOUND_THE_DISK_FULL))
                .as("found the disk full")
                .isGreaterThanOrEqualTo(HOW_MANY / 8);
    }

    private Path words(int lane) {
        return folder.resolve("lane-" + lane + ".txt");
    }

    private Process lane(int number, boolean small) throws IOException {
        Path disk = Files.createDirectory(folder.resolve("disk-" + number));
        List<String> command = JavaCommand.of(
                "-Xmx256m",
                ProcessLane.class.getName(),
                disk.toString(),
                String.valueOf(small),
                String.valueOf(number),
                String.valueOf(HOW_MANY),
                String.valueOf(LANES));
        return new ProcessBuilder(small ? SmallDisk.around(disk, command) : command)
                .redirectErrorStream(true)
                .redirectOutput(words(number).toFile())
                .start();
    }
}
