package org.superconfounding.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How long the parts of a build took, told from when the last file of each was written; no artefact holds it.
 *
 * @param parts durations by name, in the order of the build
 */
record BuildTimes(Map<String, Duration> parts) {
    /**
     * @param build folder with the results of tests
     * @param began start of the build; a part with nothing written since then was left out
     */
    static BuildTimes of(Path build, Path report, Instant began) {
        Map<String, Optional<Instant>> ends = new LinkedHashMap<>();
        Path claims = build.resolve("failsafe-reports");
        ends.put("compilation and the instrument's own tests", last(build.resolve("surefire-reports"), "TEST-.*"));
        ends.put("claims", last(claims, "TEST-.*\\.claims\\..*"));
        ends.put("known-wrong instruments", last(claims, "TEST-.*\\.instrument\\..*"));
        ends.put("report", last(report, ".*"));
        Map<String, Duration> parts = new LinkedHashMap<>();
        Instant from = began;
        for (Map.Entry<String, Optional<Instant>> part : ends.entrySet()) {
            Instant end = part.getValue().orElse(Instant.MIN);
            if (end.isAfter(from)) {
                parts.put(part.getKey(), Duration.between(from, end));
                from = end;
            }
        }
        return new BuildTimes(parts);
    }

    String text() {
        Duration sum = parts.values().stream().reduce(Duration.ZERO, Duration::plus);
        return parts.entrySet().stream()
                        .map(part -> part.getKey() + " " + seconds(part.getValue()))
                        .collect(Collectors.joining(", "))
                + (parts.isEmpty() ? "" : "; ") + "together " + seconds(sum);
    }

    private static String seconds(Duration duration) {
        return duration.plusMillis(500).toSeconds() + " s";
    }

    private static Optional<Instant> last(Path folder, String name) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(name))
                    .map(BuildTimes::written)
                    .max(Instant::compareTo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant written(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
