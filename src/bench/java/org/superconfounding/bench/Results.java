package org.superconfounding.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The lines of the table, in its order. Lines that an earlier run on the same machine left there stay until measured again. */
final class Results {
    private static final String COLUMNS = "work,parameters,who,time,fastest,slowest,unit,forks x (warm-up + measured)";
    private static final Set<String> REFERENCES = Set.of("strange", "commons statistics", "loop");

    private final String machine;
    private final TreeMap<String, Row> rows = new TreeMap<>();

    private Results(String machine) {
        this.machine = machine;
    }

    /** What is in a file, if it was measured on this machine; else nothing. */
    static Results load(Path csv, String machine) {
        Results results = new Results(machine);
        if (Files.exists(csv)) {
            List<String> lines = read(csv);
            if (lines.get(0).equals("# " + machine)) {
                lines.subList(2, lines.size()).forEach(line -> results.add(Row.fromCsv(line)));
            }
        }
        return results;
    }

    private static List<String> read(Path csv) {
        try {
            return Files.readAllLines(csv);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + csv, e);
        }
    }

    void add(Row row) {
        rows.put(row.key(), row);
    }

    String machine() {
        return machine;
    }

    Collection<Row> rows() {
        return rows.values();
    }

    /** The lines of a work. */
    List<Row> of(Work work) {
        return rows.values().stream().filter(row -> row.work() == work).toList();
    }

    /** The line of the reference that did the same work. */
    Optional<Row> reference(Row row) {
        return of(row.work()).stream()
                .filter(other -> other.parameters().equals(row.parameters()) && REFERENCES.contains(other.who()))
                .filter(other -> !other.equals(row))
                .findFirst();
    }

    String toCsv() {
        List<String> lines = new ArrayList<>(List.of("# " + machine, COLUMNS));
        rows.values().forEach(row -> lines.add(row.toCsv()));
        return String.join("\n", lines) + "\n";
    }
}
