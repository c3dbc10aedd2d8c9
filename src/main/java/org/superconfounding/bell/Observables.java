package org.superconfounding.bell;

import org.superconfounding.quantum.ComplexMatrix;

/** Observables of one qubit with outcomes +1 and −1. */
public final class Observables {
    private Observables() {}

    /** cos 2t Z + sin 2t X, the observable of the setting t in radians; a circuit measures it by RY(−2t) and then Z. */
    public static ComplexMatrix inPlane(double angle) {
        return alongAxis(StrictMath.sin(2 * angle), 0, StrictMath.cos(2 * angle));
    }

    /** xX + yY + zZ for a unit vector (x, y, z); one whose length is not 1 to 1e-9 is refused. */
    public static ComplexMatrix alongAxis(double x, double y, double z) {
        double norm = Math.sqrt(x * x + y * y + z * z);
        if (!(Math.abs(norm - 1) <= 1e-9)) {
            throw new IllegalArgumentException("the axis has length " + norm + "; it must be a unit vector");
        }
        return ComplexMatrix.of(new double[][] {{z, x}, {x, -z}}, new double[][] {{0, -y}, {y, 0}});
    }
}
