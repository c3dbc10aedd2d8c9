package org.superconfounding.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Text files that come with the program, on the class path. */
public final class Resources {
    private Resources() {}

    /** The text of a file beside a class, or below it; throws {@link NullPointerException} if absent: then the build is broken. */
    public static String text(Class<?> beside, String name) {
        if (name.contains("..")) {
            throw new IllegalArgumentException(name + ": found in a folder, but not in a jar");
        }
        try (InputStream stream = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name + " cannot be read", e);
        }
    }
}
