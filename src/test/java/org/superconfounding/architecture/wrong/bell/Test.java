package org.superconfounding.architecture.wrong.bell;

import org.apache.commons.math3.util.FastMath;
import org.superconfounding.architecture.wrong.quantum.Gate;

/** Knows the gates, as it may, and so closes a cycle. */
public final class Test {
    static final Class<?> NEIGHBOUR = Gate.class;

    private Test() {}

    public static double bound() {
        return FastMath.sqrt(2);
    }
}
