package org.superconfounding.audit.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.superconfounding.io.AtomicFile;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;

/** Puts the lists of all parts of a sweep together: the same bytes as those of one run. */
public final class SeedMerge {
    private static final Pattern FILE = Pattern.compile("seeds-(\\d+)-of-(\\d+)\\.csv");
    private static final String HEADER = "index," + String.join(",", SeedShard.COLUMNS);
    private static final Pattern ROW = Pattern.compile("(\\d{1,9}),((?s:.*))");

    private SeedMerge() {}

    /** @param arguments number of seeds that were asked for, folder of the lists */
    public static void main(String[] arguments) {
        try {
            merge(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
            System.out.println("seeds: " + Path.of(arguments[1]).resolve("seeds.csv"));
        } catch (InputException e) {
            System.err.println(e.getMessage());
            System.exit(SeedSweep.WRONG_INPUT);
        }
    }

    /**
     * Writes {@code seeds.csv}.
     *
     * @param seeds number of seeds of the whole sweep
     * @throws InputException if a part is missing, is of another sweep, or was stopped before its end
     */
    static void merge(int seeds, Path folder) {
        SortedMap<Integer, List<String>> rows = new TreeMap<>();
        for (SeedShard shard : shards(seeds, folder)) {
            Path file = folder.resolve(shard.file());
            read(file, shard, rows);
            for (int index : shard.indices(seeds)) {
                if (!rows.containsKey(index)) {
                    throw refusal(
                            file, "has no seed " + index + " of " + seeds, "Run this part to its end, with N=" + seeds);
                }
            }
        }
        if (rows.lastKey() >= seeds) {
            throw refusal(folder, "holds seed " + rows.lastKey(), "Merge with the N of the sweep, more than that");
        }
        StringBuilder merged = new StringBuilder(String.join(",", SeedShard.COLUMNS)).append('\n');
        rows.values().forEach(some -> some.forEach(row -> merged.append(row).append('\n')));
        AtomicFile.write(folder.resolve("seeds.csv"), merged.toString());
    }

    private static List<SeedShard> shards(int seeds, Path folder) {
        List<SeedShard> shards = new ArrayList<>();
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.<Path>empty()) {
            files.map(file -> FILE.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> SeedShard.of(name.group(1) + "/" + name.group(2)))
                    .forEach(shards::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (shards.isEmpty()) {
            throw refusal(
                    folder,
                    "holds no part of a sweep",
                    "Run make seeds N=" + seeds + " SHARD=1/16 and the others first");
        }
        int of = shards.get(0).of();
        for (int part = 1; part <= of; part++) {
            if (!shards.contains(new SeedShard(part, of))) {
                throw refusal(
                        folder,
                        "part " + part + " of " + of + " is missing",
                        "Run make seeds N=" + seeds + " SHARD=" + part + "/" + of);
            }
        }
        if (shards.size() != of) {
            throw refusal(folder, "holds parts of different sweeps", "Keep one sweep's lists in a folder");
        }
        return shards;
    }

    private static void read(Path file, SeedShard shard, SortedMap<Integer, List<String>> rows) {
        List<String> lines = StrictMapper.text(file).lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw refusal(file, "does not begin with " + HEADER, "Run this part again");
        }
        for (String line : lines.subList(1, lines.size())) {
            Matcher row = ROW.matcher(line);
            if (!row.matches() || Integer.parseInt(row.group(1)) % shard.of() != shard.part() - 1) {
                throw refusal(file, "holds a line that is none of this part's: " + line, "Run this part again");
            }
            rows.computeIfAbsent(Integer.parseInt(row.group(1)), index -> new ArrayList<>())
                    .add(row.group(2));
        }
    }

    private static InputException refusal(Path file, String problem, String remedy) {
        return new InputException(file.toString(), "", problem, remedy);
    }
}
