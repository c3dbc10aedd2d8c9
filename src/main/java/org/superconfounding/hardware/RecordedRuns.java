package org.superconfounding.hardware;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.superconfounding.io.InputException;
import org.superconfounding.io.Sha256;
import org.superconfounding.io.StrictMapper;

/** A folder of recorded runs under a manifest. */
public final class RecordedRuns {
    /** Where the project keeps its recorded runs, relative to its root. */
    public static final Path FOLDER = Path.of("ionq-runs");

    private static final String AUTHOR = "https://github.com/pilsungk/Bell-confounding";

    private RecordedRuns() {}

    /**
     * Reads every run of {@code folder}, in the order of the file names. Hidden files are passed over.
     *
     * @throws InputException if a file of the manifest is missing, a file is not in the manifest, a digest differs, or a file is
     *     not a valid run; where a file is both damaged and malformed, the message names the malformed field
     */
    public static List<RecordedRun> read(Path folder) {
        Manifest manifest = Manifest.read(folder);
        SortedSet<String> present = names(folder);
        List<RecordedRun> runs = new ArrayList<>();
        for (String name : manifest.digests().keySet()) {
            if (!present.remove(name)) {
                throw new InputException(
                        folder.resolve(name).toString(),
                        Manifest.FILE,
                        "is in the manifest but not in the folder",
                        "Restore it from version control");
            }
            runs.add(
                    read(folder.resolve(name), String.valueOf(manifest.digests().get(name))));
        }
        if (!present.isEmpty()) {
            throw new InputException(
                    folder.resolve(present.first()).toString(),
                    Manifest.FILE,
                    "is not in the manifest",
                    "If a live run is being recorded, wait for it; if one was stopped just then, resume it; else remove the file, or add its line after review");
        }
        return List.copyOf(runs);
    }

    /**
     * Those of the runs in {@code folder} that were transcribed from the paper's own publication, not those that somebody else handed in;
     * the same conditions as {@link #read}.
     */
    public static List<RecordedRun> published(Path folder) {
        return read(folder).stream().filter(RecordedRuns::ofThePaper).toList();
    }

    /** Whether a run was transcribed from the result files of the paper's author. */
    public static boolean ofThePaper(RecordedRun run) {
        return run.kind() == SourceKind.REPORTED_HARDWARE_UNVERIFIED
                && AUTHOR.equals(run.provenance().source().location());
    }

    private static SortedSet<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            SortedSet<String> names = new TreeSet<>();
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.startsWith(".") && !name.equals(Manifest.FILE))
                    .forEach(names::add);
            return names;
        } catch (IOException e) {
            throw new InputException(
                    folder.toString(), "", 0, "cannot be listed: " + e.getMessage(), "Check its permissions", e);
        }
    }

    private static RecordedRun read(Path file, String expected) {
        String text = StrictMapper.text(file);
        RecordedRun run = RunFile.read(text, file.toString());
        String actual = Sha256.of(text);
        if (!actual.equals(expected)) {
            throw new InputException(
                    file.toString(),
                    Manifest.FILE,
                    "SHA-256 is " + actual + ", the manifest says " + expected,
                    "A recorded run is never edited: restore the file from version control");
        }
        return run;
    }
}
