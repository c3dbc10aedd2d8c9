package org.superconfounding.hardware.ionq;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file system of a megabyte, which can really be full. The kernel of Linux lets a process without privileges mount one in a name space of
 * its own, where that is not forbidden.
 *
 * @param folder where it is mounted
 * @param small false where it is not: then it is never full
 */
record SmallDisk(Path folder, boolean small) {
    private static final String MOUNT = "mount -t tmpfs -o size=1m tmpfs \"$0\" && exec \"$@\"";

    private Path filler() {
        return folder.resolve("filler");
    }

    /** The command within a name space where such a disk is mounted at {@code folder}. */
    static List<String> around(Path folder, List<String> command) {
        List<String> whole = new ArrayList<>(
                List.of("unshare", "--user", "--map-root-user", "--mount", "sh", "-c", MOUNT, folder.toString()));
        whole.addAll(command);
        return whole;
    }

    /** Whether this machine lets one have it. */
    static boolean possible(Path folder) throws InterruptedException {
        try {
            return new ProcessBuilder(around(folder, List.of("true")))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            // There is no such command.
            return false;
        }
    }

    /** Takes all the room that is left. */
    void fill() {
        if (!small) {
            return;
        }
        byte[] page = new byte[4096];
        try (OutputStream out = Files.newOutputStream(filler())) {
            while (true) {
                out.write(page);
            }
        } catch (IOException e) {
            // It is full: that was the purpose.
        }
    }

    /** Gives it back. */
    void free() {
        try {
            Files.deleteIfExists(filler());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
