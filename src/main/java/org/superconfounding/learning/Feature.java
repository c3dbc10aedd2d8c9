package org.superconfounding.learning;

/** A binary feature of a sample: the bit of the cell index a + 2c + 4b that it occupies. */
public enum Feature {
    /** The true cause, qubit 0. */
    A,
    /** The confounded feature, qubit 1. */
    C;

    /** Value of this feature in the feature cell (a, c). */
    public int of(int a, int c) {
        return this == A ? a : c;
    }
}
