package org.superconfounding.learning;

import java.nio.file.Path;

/**
 * Keeps Weka to itself. When first used it would make a folder in the user's home and look for native linear algebra, with
 * warnings; the builds of this project set these properties for their own runs, and this covers every other one.
 */
final class WekaEnvironment {
    private static final String NETLIB = "com.github.fommil.netlib.";

    private WekaEnvironment() {}

    static void prepare() {
        if (System.getenv("WEKA_HOME") == null) {
            setIfAbsent(
                    "WEKA_HOME",
                    Path.of(System.getProperty("java.io.tmpdir"), "weka-home").toString());
        }
        setIfAbsent("java.awt.headless", "true");
        setIfAbsent(NETLIB + "BLAS", NETLIB + "F2jBLAS");
        setIfAbsent(NETLIB + "LAPACK", NETLIB + "F2jLAPACK");
        setIfAbsent(NETLIB + "ARPACK", NETLIB + "F2jARPACK");
    }

    private static void setIfAbsent(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
