package org.superconfounding.quantum;

import java.util.List;

/** Arithmetic on the bits of basis indices; bit 0 is the least significant. */
final class Bits {
    private Bits() {}

    /** Moves bit p of {@code index} to position {@code positions[p]}. */
    static int spread(int index, int[] positions) {
        int result = 0;
        for (int p = 0; p < positions.length; p++) {
            result |= (index >> p & 1) << positions[p];
        }
        return result;
    }

    /** The number whose bit p is bit {@code positions[p]} of {@code index}. */
    static int gather(int index, int[] positions) {
        int result = 0;
        for (int p = 0; p < positions.length; p++) {
            result |= (index >> positions[p] & 1) << p;
        }
        return result;
    }

    /** The next larger index whose bits in {@code mask} are all 0. */
    static int next(int index, int mask) {
        return (index | mask) + 1 & ~mask;
    }

    /** The mask of the targets, each moved up by {@code shift}. */
    static int mask(List<Integer> targets, int shift) {
        int mask = 0;
        for (int i = 0; i < targets.size(); i++) {
            mask |= 1 << targets.get(i) + shift;
        }
        return mask;
    }
}
