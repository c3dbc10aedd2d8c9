package org.superconfounding.mutation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.superconfounding.io.StrictMapper;

/**
 * The mutants that may live, each with the reason.
 *
 * @param schema always {@value #SCHEMA}
 */
public record Survivors(String schema, List<Survivor> survivors) {
    /** Where the project keeps the list, relative to its root. */
    public static final Path FILE = Path.of("expected", "surviving-mutants.yaml");

    public static final String SCHEMA = "surviving-mutants/1";

    public Survivors {
        if (!SCHEMA.equals(schema)) {
            throw new IllegalArgumentException("schema is \"" + schema + "\", expected \"" + SCHEMA + "\"");
        }
        survivors = List.copyOf(Objects.requireNonNull(survivors, "survivors is missing"));
    }

    /**
     * One or several alike.
     *
     * @param count how many PIT makes of them in that line; null for one
     * @param why the reason, in one sentence
     */
    public record Survivor(
            @JsonProperty("class") String type,
            String method,
            String code,
            String mutation,
            @Nullable Integer count,
            String why) {
        public Survivor {
            Objects.requireNonNull(type, "class is missing");
            Objects.requireNonNull(method, "method is missing");
            Objects.requireNonNull(code, "code is missing");
            Objects.requireNonNull(mutation, "mutation is missing");
            if (Objects.requireNonNull(why, "why is missing").isBlank()) {
                throw new IllegalArgumentException("no reason is given why a mutant of " + type + " may live");
            }
        }

        /** The mutant, without the reason. */
        public Mutant mutant() {
            return new Mutant(type, method, code, mutation);
        }

        /** How many there are. */
        public int times() {
            return count == null ? 1 : count;
        }
    }

    public static Survivors read(Path file) {
        return StrictMapper.yaml().read(file, Survivors.class);
    }

    /** How many of a package the list explains. */
    public int count(String packageName) {
        return survivors.stream()
                .filter(survivor -> survivor.mutant().packageName().equals(packageName))
                .mapToInt(Survivor::times)
                .sum();
    }

    /** One line for each kind of mutant of these packages of which not as many live as the list explains. */
    public List<String> differences(List<PitReport> reports) {
        TreeMap<Mutant, Integer> surplus = new TreeMap<>();
        reports.forEach(report -> report.survivors().forEach(found -> surplus.merge(found, 1, Integer::sum)));
        Set<String> packages =
                Set.copyOf(reports.stream().map(PitReport::packageName).toList());
        survivors.stream()
                .filter(listed -> packages.contains(listed.mutant().packageName()))
                .forEach(listed -> surplus.merge(listed.mutant(), -listed.times(), Integer::sum));
        List<String> differences = new ArrayList<>();
        surplus.forEach((mutant, more) -> {
            if (more != 0) {
                differences.add(Math.abs(more)
                        + (more > 0 ? " living but not explained: " : " explained but not living: ")
                        + mutant);
            }
        });
        return differences;
    }
}
