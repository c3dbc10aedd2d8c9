package org.superconfounding.hardware.ionq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Interleavings of processes of the operating system that are really killed, on a disk that is really full now and then: see
 * {@link ProcessInterleaving}. {@code make ionq-interleavings} plays a thousand.
 */
class ProcessInterleavingsTest {
    private static final int HOW_MANY = Integer.getInteger("ionq.interleavings", 3);
    private static final int LANES = HOW_MANY < 50 ? 1 : 2;
    private static final Pattern SUMS = Pattern.compile(
            "(\\d+) interleavings, (\\d+) processes, (\\d+) killed, (\\d+) of them after their submission, (\\d+) that found the disk full, (\\d+) runs, .*");

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
        int[] sums = new int[6];
        for (int i = 0; i < LANES; i++) {
            int code = lanes.get(i).waitFor();
            List<String> words = Files.readAllLines(words(i));
            assertThat(code).as(() -> String.join("\n", words)).isZero();
            String last = words.get(words.size() - 1);
            System.out.println(last);
            Matcher figures = SUMS.matcher(last);
            assertThat(figures.matches()).as(last).isTrue();
            for (int k = 0; k < sums.length; k++) {
                sums[k] += Integer.parseInt(figures.group(k + 1));
            }
        }
        assertThat(sums[0]).as("interleavings").isEqualTo(HOW_MANY);
        assertThat(sums[1]).as("processes").isGreaterThanOrEqualTo(2 * HOW_MANY);
        assertThat(sums[2]).as("processes that were killed").isGreaterThanOrEqualTo(HOW_MANY / 3);
        assertThat(sums[3]).as("of them after their submission").isGreaterThanOrEqualTo(HOW_MANY / 8);
        assertThat(sums[5]).as("runs begun").isGreaterThanOrEqualTo(HOW_MANY);
        assumeTrue(small, "all else held, but no disk was full: this machine lets nobody mount one of its own");
        assertThat(sums[4]).as("processes that found the disk full").isGreaterThanOrEqualTo(HOW_MANY / 8);
    }

    private Path words(int lane) {
        return folder.resolve("lane-" + lane + ".txt");
    }

    private Process lane(int number, boolean small) throws IOException {
        Path disk = Files.createDirectory(folder.resolve("disk-" + number));
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
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
