package org.superconfounding.report;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.superconfounding.audit.BuildRun;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;

/** The report of an earlier build, which must not stay beside other sources as if it spoke of them. */
public final class OldReport {
    /** Where a report says which run it was drawn from. */
    static final String RUN = "evidence/run.json";

    private OldReport() {}

    /**
     * Deletes the report in a folder unless it was drawn from a run that {@code current} accepts, and then says so; a folder
     * that holds anything else stays as it is.
     */
    public static void removeUnless(Predicate<BuildRun> current, Path folder, PrintWriter out) {
        if (isIn(folder) && run(folder.resolve(RUN)).filter(current).isEmpty()) {
            Folders.delete(folder);
            out.println("deleted " + folder + ", which was drawn from other sources, ledger or seed");
        }
    }

    static boolean isIn(Path folder) {
        return Files.isDirectory(folder) && Folders.files(folder).containsAll(List.of("index.html", "claims.json"));
    }

    private static Optional<BuildRun> run(Path file) {
        try {
            return Optional.of(StrictMapper.json().read(file, BuildRun.class));
        } catch (InputException unreadable) {
            return Optional.empty(); // what does not say whose it is may be anybody's
        }
    }
}
