package org.superconfounding.hardware.ionq;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.superconfounding.hardware.Manifest;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.RunFile;
import org.superconfounding.hardware.SourceKind;
import org.superconfounding.io.AtomicFile;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;

/** A folder of recorded runs to which runs are added: the file first, then its line in the manifest. */
public class RunStore {
    private final Path folder;

    /** The store in a folder, which need not be there yet. */
    public RunStore(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /**
     * The file that holds the run of that job, if it was written already.
     *
     * @param tag stands in the submission too; empty for any
     */
    Optional<Path> fileOf(String job, String tag) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .filter(file -> holds(file, job, tag))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(Path file, String job, String tag) {
        try {
            String text = Files.readString(file);
            return Pattern.compile("\"parent\"\\s*:\\s*\"" + Pattern.quote(job) + "\"")
                            .matcher(text)
                            .find()
                    && text.contains(tag);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /**
     * Adds a run under the first free number.
     *
     * @param stem of the file name
     * @param run gives the run for its number
     * @return the file
     * @throws InputException if the run cannot be read back; then nothing is written
     */
    Path add(String stem, IntFunction<RecordedRun> run) {
        int number = 0;
        while (Files.exists(file(stem, number))) {
            number++;
        }
        Path file = file(stem, number);
        String text = RunFile.text(run.apply(number));
        RunFile.read(text, file.toString());
        AtomicFile.write(file, text);
        register(file);
        return file;
    }

    /**
     * Copies a recorded run of another folder into this one, byte for byte.
     *
     * @return the new file
     * @throws InputException if it is no valid run, a rehearsal, or a file of that name or a run of that job is here already
     */
    public Path adopt(Path source) {
        String text = StrictMapper.text(source);
        RecordedRun run = RunFile.read(text, source.toString());
        Path target = folder.resolve(String.valueOf(source.getFileName()));
        if (run.kind() == SourceKind.REHEARSAL) {
            throw new InputException(
                    source.toString(),
                    "kind",
                    "this is a rehearsal, and no record of anything",
                    "Run it on the service");
        }
        String job = run.provenance().jobs().parent();
        if (Files.exists(target) || (job != null && fileOf(job, "").isPresent())) {
            throw new InputException(
                    source.toString(), "", "this run is in " + folder + " already", "A recorded run is never replaced");
        }
        AtomicFile.write(target, text);
        register(target);
        return target;
    }

    /** Puts the file into the manifest, as often as one likes. */
    void register(Path file) {
        try {
            boolean begun = Files.exists(folder.resolve(Manifest.FILE));
            Manifest manifest = begun ? Manifest.read(folder) : new Manifest(new TreeMap<>());
            Manifest more = manifest.with(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            AtomicFile.write(folder.resolve(Manifest.FILE), more.text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private Path file(String stem, int number) {
        return folder.resolve(stem + "-" + number + ".json");
    }
}
