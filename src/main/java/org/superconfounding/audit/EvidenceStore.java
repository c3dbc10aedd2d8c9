package org.superconfounding.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.superconfounding.io.AtomicFile;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;

/**
 * Evidence on disk: {@code claims/<id>.json} for each claim and {@code data/<name>.csv} for each table.
 *
 * @param folder root of the evidence
 */
public record EvidenceStore(Path folder) {
    /** Writes one claim's evidence file, whole or not at all. */
    public void write(ClaimEvidence evidence) {
        AtomicFile.write(claimFile(evidence.claim()), StrictMapper.json().write(evidence));
    }

    /** Writes one table, whole or not at all. */
    public void write(Dataset dataset) {
        AtomicFile.write(dataFile(dataset.name()), dataset.csv());
    }

    /** Deletes all evidence files. */
    public void clear() {
        clear(claims());
        clear(data());
    }

    private static void clear(Path part) {
        if (Files.isDirectory(part)) {
            try (Stream<Path> files = Files.list(part)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Path claims() {
        return folder.resolve("claims");
    }

    private Path data() {
        return folder.resolve("data");
    }

    /** Where a claim's evidence is kept. */
    public Path claimFile(String id) {
        return claims().resolve(id + ".json");
    }

    /** Where a table is kept. */
    public Path dataFile(String name) {
        return data().resolve(name + ".csv");
    }

    /** Evidence by claim id; empty when nothing was stored. */
    public SortedMap<String, ClaimEvidence> read() {
        SortedMap<String, ClaimEvidence> evidence = new TreeMap<>();
        if (!Files.isDirectory(claims())) {
            return evidence;
        }
        try (Stream<Path> files = Files.list(claims())) {
            files.filter(file -> file.toString().endsWith(".json")).forEach(file -> {
                ClaimEvidence read = StrictMapper.json().read(file, ClaimEvidence.class);
                if (!file.getFileName().toString().equals(read.claim() + ".json")) {
                    throw new InputException(
                            file.toString(), "claim", "holds claim " + read.claim(), "Delete it and run mvn verify");
                }
                evidence.put(read.claim(), read);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return evidence;
    }
}
