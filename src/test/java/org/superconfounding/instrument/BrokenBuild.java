package org.superconfounding.instrument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;

/** Runs tests among classes that were loaded anew, sound or broken. */
public final class BrokenBuild {
    private BrokenBuild() {}

    /**
     * Runs {@code names} with the artifact as it is.
     *
     * @param folder place for evidence, created
     * @param names ids of claims, or test classes relative to the root package
     * @return for each name how its tests failed; empty text if they passed
     */
    public static SortedMap<String, String> sound(Path folder, Collection<String> names) {
        try (PatchedClasses classes = PatchedClasses.sound()) {
            return run(classes, folder, names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Runs everything that an instrument names, with that instrument.
     *
     * @param folder place for compiled classes and evidence, created
     * @return for each name how its tests noticed; empty text if they did not
     */
    public static SortedMap<String, String> broken(BrokenInstrument instrument, Path folder) {
        try {
            Path compiled = Files.createDirectories(folder.resolve("classes"));
            try (PatchedClasses classes = PatchedClasses.broken(instrument, compiled)) {
                return run(classes, folder, instrument.noticing());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked") // the type is that of ClaimRun
    private static SortedMap<String, String> run(PatchedClasses classes, Path folder, Collection<String> names) {
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
