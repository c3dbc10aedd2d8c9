package org.superconfounding.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Gives each test, and each try of a property, an empty folder of its own. */
public abstract class FolderForEachTry {
    protected Path folder;

    @BeforeEach
    @BeforeTry
    protected void makeFolder() throws IOException {
        folder = Files.createTempDirectory("try");
    }

    @AfterEach
    @AfterTry
    protected void deleteFolder() throws IOException {
        delete(folder);
    }

    /** Deletes a folder with all that is in it. */
    public static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
