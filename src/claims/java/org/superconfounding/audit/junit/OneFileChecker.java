package org.superconfounding.audit.junit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import org.superconfounding.certificate.Certificate;

/** The checker that is handed out, called by its name since a class without a package cannot be imported. */
public final class OneFileChecker {
    /** The checker's source. */
    public static final Path SOURCE = Certificate.FOLDER.resolve("CheckCertificates.java");

    private static final Method CHECK = method();

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

    private static Method method() {
        try {
            return Class.forName("CheckCertificates").getMethod("check", String.class);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(SOURCE + " is not compiled", e);
        }
    }
}
