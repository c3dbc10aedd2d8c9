package org.superconfounding.architecture.wrong.quantum;

import org.superconfounding.architecture.wrong.bell.Test;

/** Knows the Bell tests, which stand further down. */
public final class Gate {
    private Gate() {}

    static double turned(double angle) {
        return Test.bound() * Math.sin(angle) * Math.sqrt(angle);
    }
}
