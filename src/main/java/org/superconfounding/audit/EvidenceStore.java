package org.superconfounding.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.superconfounding.io.AtomicFile;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;
import org.superconfounding.statistics.Require;

/**
 * Evidence on disk, in a folder: {@code run.json} says which run it stems from, {@code claims/<id>.json} is there for each
 * claim and {@code data/<name>.csv} for each table.
 */
public record EvidenceStore(Path folder) {
    /** Name of the file that says which run the evidence stems from. */
    public static final String RUN = "run.json";

    /** Writes one claim's evidence file, whole or not at all. */
    public void write(ClaimEvidence evidence) {
        AtomicFile.write(claimFile(evidence.claim()), StrictMapper.json().write(evidence));
    }

    /**
     * Writes one table and, beside it, what its columns mean, each whole or not at all; refuses a title or column that says
     * nothing.
     */
    public void write(Dataset dataset) {
        List<String> silent = dataset.columnsWithoutMeaning();
        Require.that(
                !dataset.title().isBlank() && silent.isEmpty(),
                "dataset " + dataset.name()
                        + (dataset.title().isBlank() ? " has no title" : "")
                        + (silent.isEmpty()
                                ? ""
                                : " has columns without a meaning or a name such as cs_mean: " + silent));
        Path file = dataFile(dataset.name());
        AtomicFile.write(file, dataset.csv());
        AtomicFile.write(file.resolveSibling(file.getFileName() + CsvOnTheWeb.SUFFIX), CsvOnTheWeb.of(dataset));
    }

    /**
     * Makes room for a run: evidence of another run goes, and that of the claims that are to be tested anew, those of
     * {@code only}, or all if it is empty. A folder that holds anything else than evidence is refused with an
     * {@link InputException}.
     */
    public void begin(BuildRun run, Set<String> only) {
        requireOurs();
        boolean same = run().filter(known -> known.id().equals(run.id())).isPresent();
        if (!same || only.isEmpty()) {
            clear();
        }
        for (String id : only) {
            delete(claimFile(id));
        }
        AtomicFile.write(runFile(), StrictMapper.json().write(run));
    }

    /** A folder that holds anything else is somebody's, and stays as it is. */
    private void requireOurs() {
        List<String> foreign = files(folder).stream()
                .map(entry -> entry.getFileName().toString())
                .filter(name -> !List.of(RUN, "claims", "data").contains(name))
                .toList();
        if (!foreign.isEmpty()) {
            throw new InputException(
                    folder.toString(), "", "holds more than evidence: " + foreign, "Name another folder");
        }
    }

    /** What a folder holds, by name; nothing where there is none. */
    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void clear() {
        delete(runFile());
        files(claims()).forEach(EvidenceStore::delete);
        files(data()).forEach(EvidenceStore::delete);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The run that the evidence stems from; empty where nothing was stored. */
    public Optional<BuildRun> run() {
        return Files.exists(runFile())
                ? Optional.of(StrictMapper.json().read(runFile(), BuildRun.class))
                : Optional.empty();
    }

    private Path runFile() {
        return folder.resolve(RUN);
    }

    private Path claims() {
        return folder.resolve("claims");
    }

    private Path data() {
        return folder.resolve("data");
    }

    public Path claimFile(String id) {
        return claims().resolve(id + ".json");
    }

    public Path dataFile(String name) {
        return data().resolve(name + ".csv");
    }

    /**
     * Evidence by claim id, empty when nothing was stored. A file that is malformed, or stems from another run than
     * {@code run.json} names, is refused with an {@link InputException}.
     */
    public SortedMap<String, ClaimEvidence> read() {
        SortedMap<String, ClaimEvidence> evidence = new TreeMap<>();
        String run = run().map(BuildRun::id).orElse("");
        for (Path file : files(claims())) {
            if (file.toString().endsWith(".json")) {
                ClaimEvidence read = StrictMapper.json().read(file, ClaimEvidence.class);
                if (!file.getFileName().toString().equals(read.claim() + ".json")) {
                    throw new InputException(
                            file.toString(), "claim", "holds claim " + read.claim(), "Delete it and run mvn verify");
                }
                requireRun(run, file, read);
                evidence.put(read.claim(), read);
            }
        }
        return evidence;
    }

    private void requireRun(String known, Path file, ClaimEvidence evidence) {
        if (!evidence.run().equals(known)) {
            throw new InputException(
                    file.toString(),
                    "run",
                    "stems from run " + evidence.run() + ", but " + runFile()
                            + (known.isEmpty() ? " is missing" : " names run " + known),
                    "Run mvn verify, or make claim ID=" + evidence.claim());
        }
    }
}
