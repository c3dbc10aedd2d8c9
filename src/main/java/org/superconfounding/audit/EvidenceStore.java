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
    public void write(ClaimEvidence evidence) {
        AtomicFile.write(claimFile(evidence.claim()), StrictMapper.json().write(evidence));
    }

    public void write(Dataset dataset) {
        AtomicFile.write(dataFile(dataset.name()), dataset.csv());
    }

    /** Deletes all evidence files. */
    public void clear() {
        for (String part : new String[] {"claims", "data"}) {
            Path sub = folder.resolve(part);
            if (Files.isDirectory(sub)) {
                try (Stream<Path> files = Files.list(sub)) {
                    for (Path file : files.toList()) {
                        Files.delete(file);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    public Path claimFile(String id) {
        return folder.resolve("claims").resolve(id + ".json");
    }

    public Path dataFile(String name) {
        return folder.resolve("data").resolve(name + ".csv");
    }

    /** Evidence by claim id; empty when nothing was stored. */
    public SortedMap<String, ClaimEvidence> read() {
        SortedMap<String, ClaimEvidence> evidence = new TreeMap<>();
        Path claims = folder.resolve("claims");
        if (!Files.isDirectory(claims)) {
            return evidence;
        }
        try (Stream<Path> files = Files.list(claims)) {
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
