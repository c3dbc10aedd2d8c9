package org.superconfounding.hardware.ionq;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.superconfounding.io.InputException;

/**
 * Lets one at a time through, of all threads of all processes that use the same folder. The operating system lets go of it when a
 * process ends, however it ends. The lock's file stays: to delete it would let two through.
 *
 * @param folder created when it is needed
 * @param name of the lock's file in it
 * @param patience how long to wait for others
 */
record FileMutex(Path folder, String name, Duration patience) {
    private static final long PAUSE = 10;

    /** Within a process: there the operating system keeps nobody apart, and a second channel that is closed would drop the first one's lock. */
    private static final ConcurrentMap<Path, Semaphore> HERE = new ConcurrentHashMap<>();

    /**
     * Does {@code work} while nobody else does theirs. Not to be nested.
     *
     * @param taken what to say when others do not end in time
     * @throws InputException if they do not
     * @throws UncheckedIOException if the folder cannot be written to
     */
    <T> T holding(String taken, Supplier<T> work) {
        Path file = folder.resolve(name);
        long until = System.nanoTime() + patience.toNanos();
        try {
            Files.createDirectories(folder);
            Semaphore here = HERE.computeIfAbsent(folder.toRealPath().resolve(name), path -> new Semaphore(1));
            while (!here.tryAcquire()) {
                pause(file, taken, until);
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                while (channel.tryLock() == null) {
                    pause(file, taken, until);
                }
                return work.get();
            } finally {
                here.release();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot lock " + file + ": " + e.getMessage(), e);
        }
    }

    private static void pause(Path file, String taken, long until) {
        if (System.nanoTime() >= until) {
            throw new InputException(file.toString(), "", taken, "Wait for it to end");
        }
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IonqException(Problem.STILL_RUNNING, "interrupted while waiting for " + file, e);
        }
    }
}
