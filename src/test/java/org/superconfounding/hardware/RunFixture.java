package org.superconfounding.hardware;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.superconfounding.io.AtomicFile;
import org.superconfounding.io.StrictMapper;

/** The project's recorded runs as a starting point for damage. */
final class RunFixture {
    static final Path FOLDER = RecordedRuns.FOLDER;
    static final String BELL = "2025-08-09-aria-1-bell-state-0.json";
    static final String NONE = "2025-08-09-aria-1-no-confounding-0.json";

    private RunFixture() {}

    static String text(String name) {
        return StrictMapper.text(FOLDER.resolve(name));
    }

    static void edit(Path file, UnaryOperator<String> change) {
        String before = StrictMapper.text(file);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("the edit of " + file.getFileName() + " changes nothing");
        }
        AtomicFile.write(file, after);
    }
}
