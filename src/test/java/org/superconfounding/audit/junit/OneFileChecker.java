package org.superconfounding.audit.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.superconfounding.certificate.Certificate;

/** Runs the checker as it is handed out: compiled from its one file, without any other class in sight. */
public final class OneFileChecker {
    /** The checker's source. */
    public static final Path SOURCE = Certificate.FOLDER.resolve("CheckCertificates.java");

    private static final Method CHECK = compiled();

    private OneFileChecker() {}

    /**
     * Checks a certificate; gives the checker's words.
     *
     * @throws AssertionError with the checker's reason if it refuses
     */
    public static String check(String json) {
        try {
            return (String) CHECK.invoke(null, json);
        } catch (InvocationTargetException refusal) {
            throw new AssertionError(
                    "the one-file checker refuses a certificate: "
                            + refusal.getCause().getMessage(),
                    refusal.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Method compiled() {
        try {
            Path classes = Files.createTempDirectory("checker");
            int failed = ToolProvider.getSystemJavaCompiler()
                    .run(null, null, null, "-proc:none", "-d", classes.toString(), SOURCE.toString());
            if (failed != 0) {
                throw new IllegalStateException(SOURCE + " does not compile");
            }
            classes.toFile().deleteOnExit();
            try (Stream<Path> files = Files.list(classes)) {
                files.forEach(file -> file.toFile().deleteOnExit());
            }
            ClassLoader alone =
                    new URLClassLoader(new URL[] {classes.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
            return alone.loadClass("CheckCertificates").getMethod("check", String.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
