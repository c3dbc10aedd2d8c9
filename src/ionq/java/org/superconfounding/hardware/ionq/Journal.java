package org.superconfounding.hardware.ionq;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;

/**
 * The folder that remembers live runs: one file a run, replaced whole at each step and forced to the disk, so that neither a killed
 * process nor a power cut loses a job that was paid for.
 */
class Journal {
    private static final String SUFFIX = ".json";

    private final Path folder;

    Journal(Path folder) {
        this.folder = folder;
    }

    /** Writes the entry and returns it. */
    JournalEntry write(JournalEntry entry) {
        LastingFile.keep(file(entry.tag()), StrictMapper.json().write(entry));
        return entry;
    }

    /** @throws InputException if there is no such run, its file is damaged, or it is another run's file under this name */
    JournalEntry read(String tag) {
        return read(file(tag));
    }

    private static JournalEntry read(Path file) {
        JournalEntry entry = StrictMapper.json().read(file, JournalEntry.class);
        if (!String.valueOf(file.getFileName()).equals(entry.tag() + SUFFIX)) {
            throw new InputException(
                    file.toString(),
                    "tag",
                    "is \"" + Excerpt.of(entry.tag()) + "\": a copy of another run's file",
                    "Remove the copy; the run has the name of its tag");
        }
        entry.checkRequest(file.toString());
        return entry;
    }

    /**
     * All runs, oldest first.
     *
     * @param damaged is told of each file that cannot be read; the others do not suffer from it
     */
    List<JournalEntry> entries(Consumer<InputException> damaged) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .flatMap(file -> readable(file, damaged))
                    .sorted(Comparator.comparing(JournalEntry::created).thenComparing(JournalEntry::tag))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of the files that all runs but this one were recorded in. */
    Set<String> filesOfOthers(String tag) {
        return entries(damaged -> {}).stream()
                .filter(entry -> !entry.tag().equals(tag))
                .map(JournalEntry::file)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Stream<JournalEntry> readable(Path file, Consumer<InputException> damaged) {
        try {
            return Stream.of(read(file));
        } catch (InputException e) {
            damaged.accept(e);
            return Stream.empty();
        }
    }

    /**
     * Does something while no other process works on the same run: two at once could submit it twice.
     *
     * @throws InputException if another process or thread does
     */
    <T> T holding(String tag, Supplier<T> work) {
        return new FileMutex(folder, "." + checked(tag) + ".lock", Duration.ZERO)
                .holding("another process works on this run", () -> {
                    LastingFile.sweep(folder, tag + SUFFIX);
                    return work.get();
                });
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
