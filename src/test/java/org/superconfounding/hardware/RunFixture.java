package org.superconfounding.hardware;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The project's recorded runs as a starting point for damage. */
final class RunFixture {
    static final Path FOLDER = RecordedRuns.FOLDER;
    static final String BELL = "2025-08-09-aria-1-bell-state-0.json";
    static final String NONE = "2025-08-09-aria-1-no-confounding-0.json";

    private RunFixture() {}

    static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy of the project's runs in {@code folder}. */
    static Path copyTo(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                Files.write(
                        folder.resolve(file.getFileName()), Files.readAllBytes(file)); // writable, whatever the file is
            }
        }
        return folder;
    }

    static void edit(Path file, UnaryOperator<String> change) throws IOException {
        String before = Files.readString(file);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("the edit of " + file.getFileName() + " changes nothing");
        }
        Files.writeString(file, after);
    }
}
