package org.superconfounding.hardware.ionq;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.superconfounding.hardware.Manifest;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.RunFile;
import org.superconfounding.hardware.SourceKind;
import org.superconfounding.hardware.Submission;
import org.superconfounding.io.AtomicFile;
import org.superconfounding.io.InputException;
import org.superconfounding.io.Sha256;
import org.superconfounding.io.StrictMapper;

/**
 * A folder of recorded runs to which runs are added: the file first, then its line in the manifest, and both under one lock, so that
 * any number of processes may add to it at once. No file is ever replaced.
 */
public class RunStore {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Path folder;

    /** The store in a folder, which need not be there yet. */
    public RunStore(Path folder) {
        this.folder = folder;
    }

    /** Does something while no other process adds to the folder, and clears away what a process left there that died. */
    <T> T alone(Supplier<T> work) {
        return new FileMutex(folder, ".lock", PATIENCE).holding("another process adds a run to this folder", () -> {
            LastingFile.sweep(folder, "");
            return work.get();
        });
    }

    /**
     * Writes and deletes as much as {@code text} in the folder and reads its manifest, so that what cannot be recorded is not begun.
     *
     * @throws InputException if the manifest is damaged
     * @throws UncheckedIOException if nothing can be written there
     */
    void rehearse(String text) {
        alone(() -> {
            manifest();
            Path trial = folder.resolve(".trial" + AtomicFile.PART);
            LastingFile.keep(trial, text);
            return delete(trial);
        });
    }

    private static Path delete(Path file) {
        try {
            Files.delete(file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file + ": " + e.getMessage(), e);
        }
    }

    /**
     * The file that holds the run of that job, if it was written already; its line in the manifest is made good.
     *
     * @param tag of the submission: job ids alone do not tell the jobs of two rehearsals apart
     */
    Optional<Path> recorded(String job, String tag) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        return alone(() -> fileOf(job, tag).map(this::register));
    }

    private Optional<Path> fileOf(String job, String tag) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .filter(file -> holds(file, job, tag))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder + ": " + e.getMessage(), e);
        }
    }

    /** A file that is no valid run holds no run. */
    private static boolean holds(Path file, String job, String tag) {
        try {
            String text = StrictMapper.text(file);
            if (!text.contains(job) || !text.contains(tag)) {
                return false;
            }
            RecordedRun run = RunFile.read(text, file.toString());
            return job.equals(run.provenance().jobs().parent()) && (tag.isEmpty() || tag.equals(tag(run)));
        } catch (InputException e) {
            return false;
        }
    }

    private static String tag(RecordedRun run) {
        return Submission.of(run).map(Submission::tag).orElse("");
    }

    /**
     * Adds a run under the first free number, unless the folder holds it.
     *
     * @param stem of the file name
     * @param taken names that no new file gets
     * @param run gives the run for its number
     * @return the file
     * @throws InputException if the run cannot be read back; then nothing is written
     */
    Path add(String stem, Set<String> taken, IntFunction<RecordedRun> run) {
        return alone(() -> {
            int number = free(stem, taken);
            RecordedRun made = run.apply(number);
            String job = made.provenance().jobs().parent();
            Optional<Path> here = job == null ? Optional.empty() : fileOf(job, tag(made));
            if (here.isPresent()) {
                return register(here.get());
            }
            Path file = file(stem, number);
            String text = RunFile.text(made);
            RunFile.read(text, file.toString());
            return register(create(file, text));
        });
    }

    private int free(String stem, Set<String> taken) {
        Set<String> listed = manifest().digests().keySet();
        int number = 0;
        while (true) {
            Path file = file(stem, number);
            String name = String.valueOf(file.getFileName());
            if (!listed.contains(name) && !taken.contains(name) && !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                return number;
            }
            number++;
        }
    }

    /**
     * Copies a recorded run of another folder into this one, byte for byte.
     *
     * @return the new file
     * @throws InputException if it is no valid run, a rehearsal, or a file of that name or a run of that job is here already
     */
    public Path adopt(Path source) {
        return add(String.valueOf(source.getFileName()), StrictMapper.text(source), source.toString());
    }

    /**
     * Puts a recorded run into this folder.
     *
     * @param name of its file
     * @param source names it in messages
     * @return the new file
     * @throws InputException as {@link #adopt}
     */
    public Path add(String name, String text, String source) {
        RecordedRun run = RunFile.read(text, source);
        if (run.kind() == SourceKind.REHEARSAL) {
            throw new InputException(
                    source, "kind", "this is a rehearsal, and no record of anything", "Run it on the service");
        }
        if (!Manifest.names(name) || !name.endsWith(".json")) {
            throw new InputException(
                    source,
                    "",
                    "the manifest cannot hold this file name",
                    "Use letters, digits, dots, hyphens and underscores, and the ending .json");
        }
        return alone(() -> added(source, text, run, folder.resolve(name)));
    }

    private Path added(String source, String text, RecordedRun run, Path target) {
        String job = run.provenance().jobs().parent();
        Optional<Path> here = Optional.of(target)
                .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                .or(() -> Optional.ofNullable(job).flatMap(id -> fileOf(id, "")));
        String listed = manifest().digests().get(String.valueOf(target.getFileName()));
        if (here.isPresent() || (listed != null && !listed.equals(Sha256.of(text)))) {
            throw new InputException(
                    source,
                    "",
                    here.map(file -> "this run is in " + file + " already")
                            .orElse("another file of that name is in the manifest of " + folder),
                    "A recorded run is never replaced" + (imported(run) ? ". " + undo(here.orElse(target)) : ""));
        }
        return register(create(target, text));
    }

    private static boolean imported(RecordedRun run) {
        return run.execution() != null && !run.execution().clientFiles().isEmpty();
    }

    /** How to take back an import, whose files are still those of whoever imported them. */
    public static String undo(Path file) {
        return "To undo an import, delete " + file + " and its line in " + file.resolveSibling(Manifest.FILE);
    }

    /** Writes a file that is not there yet. */
    Path create(Path file, String text) {
        LastingFile.create(file, text);
        return file;
    }

    /**
     * Puts the file into the manifest, as often as one likes.
     *
     * @throws InputException if it stands there with another digest
     */
    Path register(Path file) {
        String name = String.valueOf(file.getFileName());
        String text = StrictMapper.text(file);
        Manifest manifest = manifest();
        String digest = Sha256.of(text);
        String listed = manifest.digests().get(name);
        if (listed == null) {
            SortedMap<String, String> more = new TreeMap<>(manifest.digests());
            more.put(name, digest);
            LastingFile.keep(folder.resolve(Manifest.FILE), new Manifest(more).text());
        } else if (!listed.equals(digest)) {
            throw new InputException(
                    file.toString(),
                    Manifest.FILE,
                    "SHA-256 is " + digest + ", the manifest says " + listed
                            + ": the file was changed after it was recorded",
                    "Restore it, or move it out of the folder and take its line out of the manifest: then resuming the run"
                            + " fetches its results anew");
        }
        return file;
    }

    private Manifest manifest() {
        return Files.exists(folder.resolve(Manifest.FILE)) ? Manifest.read(folder) : new Manifest(new TreeMap<>());
    }

    private Path file(String stem, int number) {
        return folder.resolve(stem + "-" + number + ".json");
    }
}
