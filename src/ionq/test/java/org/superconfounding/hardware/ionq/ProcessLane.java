package org.superconfounding.hardware.ionq;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.superconfounding.io.FolderForEachTry;

/** Plays a part of the interleavings of {@link ProcessInterleavingsTest}, one after the other, on a disk of its own. */
final class ProcessLane {
    private static final long SEED = 20250828;

    private ProcessLane() {}

    /** @param arguments folder; whether it is a small disk; the first interleaving; one more than the last; the step from one to the next */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        SmallDisk disk = new SmallDisk(folder, Boolean.parseBoolean(arguments[1]));
        int end = Integer.parseInt(arguments[3]);
        int step = Integer.parseInt(arguments[4]);
        Tally tally = new Tally();
        try (ClientProcesses clients = new ClientProcesses(tally)) {
            for (int i = Integer.parseInt(arguments[2]); i < end; i += step) {
                play(folder.resolve("interleaving-" + i), i, clients, disk, tally);
                System.out.println(tally);
            }
        }
    }

    private static void play(Path home, int number, ClientProcesses clients, SmallDisk disk, Tally tally)
            throws Exception {
        Files.createDirectory(home);
        String name = "interleaving " + number;
        try (FakeIonq service = new FakeIonq()) {
            service.pollsUntilDone = number % 3;
            ProcessInterleaving interleaving =
                    new ProcessInterleaving(service, home, clients, disk, tally, SEED + number);
            interleaving.play();
            disk.free();
            assertThat(interleaving.defects).as(name).isEmpty();
            new Aftermath(name, new Bench(service, home))
                    .check(interleaving.history(), interleaving::taken, new SplittableRandom(number));
            tally.add(Tally.Of.INTERLEAVINGS, 1);
        } finally {
            FolderForEachTry.delete(home);
        }
    }
}
