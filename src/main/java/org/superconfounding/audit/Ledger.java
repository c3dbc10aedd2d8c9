package org.superconfounding.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;

/** Every claim of the paper, in reading order of the ledger files. */
public record Ledger(List<LedgerGroup> groups) {
    /** Where the project keeps the ledger, relative to its root. */
    public static final Path FOLDER = Path.of("expected", "claims");

    public Ledger {
        groups = List.copyOf(groups);
    }

    /**
     * Reads all {@code *.yaml} files of {@code folder}, at least one, in the order of their names; refuses an id that occurs
     * twice.
     */
    public static Ledger read(Path folder) {
        List<LedgerGroup> groups = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Path file : files(folder)) {
            LedgerGroup group = StrictMapper.yaml().read(file, LedgerGroup.class);
            for (LedgerRow row : group.claims()) {
                if (!ids.add(row.id())) {
                    throw new InputException(
                            file.toString(),
                            "claims.id",
                            "claim " + row.id() + " occurs twice",
                            "Give it a free number");
                }
            }
            groups.add(group);
        }
        return new Ledger(groups);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InputException(folder.toString(), "", "no such folder", "Run from the project's root");
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files = entries.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new InputException(folder.toString(), "", "holds no ledger file", "Restore the *.yaml files");
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All claims, group by group. */
    public List<LedgerRow> rows() {
        return groups.stream().flatMap(group -> group.claims().stream()).toList();
    }

    /** The claim with an id; if there is none, throws an {@link InputException} that names those there are. */
    public LedgerRow claim(String id) {
        return rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new InputException(
                        "the ledger",
                        "id",
                        "there is no claim \"" + id + "\"",
                        "Known: "
                                + String.join(
                                        ", ", rows().stream().map(LedgerRow::id).toList())));
    }
}
