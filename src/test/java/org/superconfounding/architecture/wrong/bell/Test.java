package org.superconfounding.architecture.wrong.bell;

import org.superconfounding.architecture.wrong.quantum.Gate;
import picocli.CommandLine;

/** Knows the gates, as it may, and a library that it may not know. */
public final class Test {
    static final Class<?> NEIGHBOUR = Gate.class;
    static final Class<?> LIBRARY = CommandLine.class;

    private Test() {}

    public static double bound() {
        return StrictMath.sqrt(2);
    }
}
