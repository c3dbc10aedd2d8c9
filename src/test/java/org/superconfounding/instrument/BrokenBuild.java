package org.superconfounding.instrument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import org.superconfounding.audit.Ledger;

/** Runs tests among classes that were loaded anew, sound or broken. */
public final class BrokenBuild {
    private BrokenBuild() {}

    /**
     * Runs {@code names}, ids of claims or test classes relative to the root package, with the artifact as it is.
     *
     * @param folder place for evidence, created
     * @return for each name how its tests failed; empty text if they passed
     */
    public static SortedMap<String, String> sound(Path folder, List<String> names) {
        return run(new BrokenJob(null, Ledger.FOLDER.toString(), names), folder);
    }

    /**
     * Does a job in this process.
     *
     * @param folder place for compiled classes and evidence, created
     * @return for each name how its tests noticed that something is wrong; empty text if they did not
     */
    static SortedMap<String, String> run(BrokenJob job, Path folder) {
        try (PatchedClasses classes = classes(job, Files.createDirectories(folder.resolve("classes")))) {
            return run(classes, folder, job.names());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PatchedClasses classes(BrokenJob job, Path compiled) throws IOException {
        return job.instrument() == null ? PatchedClasses.sound() : PatchedClasses.broken(job.instrument(), compiled);
    }

    @SuppressWarnings("unchecked") // the type is that of ClaimRun
    private static SortedMap<String, String> run(PatchedClasses classes, Path folder, List<String> names) {
        List<String> arguments =
                new ArrayList<>(List.of(folder.resolve("evidence").toString()));
        arguments.addAll(names);
        try {
            Object runner = classes.loadClass(ClaimRun.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            return ((Function<List<String>, SortedMap<String, String>>) runner).apply(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the artifact's classes cannot be loaded anew", e);
        }
    }
}
