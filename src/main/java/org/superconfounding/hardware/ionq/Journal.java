package org.superconfounding.hardware.ionq;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.superconfounding.io.AtomicFile;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;

/**
 * The folder that remembers live runs: one file a run, replaced whole at each step and forced to the disk, so that neither a killed
 * process nor a power cut loses a job that was paid for.
 */
class Journal {
    private static final String SUFFIX = ".json";
    private static final boolean WINDOWS = File.separatorChar == '\\';

    private final Path folder;

    Journal(Path folder) {
        this.folder = folder;
    }

    /** Writes the entry and returns it. */
    JournalEntry write(JournalEntry entry) {
        Path file = file(entry.tag());
        AtomicFile.write(file, StrictMapper.json().write(entry));
        try {
            force(file, StandardOpenOption.WRITE);
            if (!WINDOWS) {
                // The file's name is the folder's content. Windows opens no folders.
                force(folder, StandardOpenOption.READ);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot force " + file + " to the disk: " + e.getMessage(), e);
        }
        return entry;
    }

    private static void force(Path path, StandardOpenOption access) throws IOException {
        try (FileChannel channel = FileChannel.open(path, access)) {
            channel.force(true);
        }
    }

    /**
     * @throws InputException if there is no such run, or its file is damaged
     */
    JournalEntry read(String tag) {
        return StrictMapper.json().read(file(tag), JournalEntry.class);
    }

    /** All runs, oldest first. */
    List<JournalEntry> entries() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .filter(file -> file.toString().endsWith(SUFFIX))
                    .map(file -> StrictMapper.json().read(file, JournalEntry.class))
                    .sorted(Comparator.comparing(JournalEntry::created).thenComparing(JournalEntry::tag))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Does something while no other process works on the same run: two at once could submit it twice.
     *
     * @throws InputException if another process or thread does
     */
    <T> T holding(String tag, Supplier<T> work) {
        Path lock = folder.resolve("." + checked(tag) + ".lock");
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                if (!locked(channel)) {
                    throw new InputException(
                            lock.toString(), "", "another process works on this run", "Wait for it to end");
                }
                return work.get();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot lock " + lock + ": " + e.getMessage(), e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private Path file(String tag) {
        return folder.resolve(checked(tag) + SUFFIX);
    }

    private String checked(String tag) {
        if (!tag.matches("[a-z0-9-]{1,64}")) {
            throw new InputException(
                    folder.toString(),
                    "tag",
                    "\"" + Excerpt.of(tag) + "\" is no tag of a run",
                    "The folder's files have them");
        }
        return tag;
    }
}
