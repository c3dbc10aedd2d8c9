package org.superconfounding.statistics;

import java.util.stream.IntStream;
import org.apache.commons.math3.random.MersenneTwister;

/**
 * NumPy's legacy random stream, {@code RandomState(seed)}, also behind {@code numpy.random.seed}: the draws that a published
 * program made can be made again. For replaying only; whatever is drawn anew here starts from a {@link Seed}.
 *
 * <p>The generator is MT19937, initialised from one 32-bit number by the generator's own linear recurrence. A uniform deviate has
 * 53 bits, 27 of one word and 26 of the next. An instance is a position in a stream: it changes with every draw and is not for
 * sharing between threads.
 *
 * <p><b>Source.</b> M. Matsumoto and T. Nishimura, ACM Trans. Model. Comput. Simul. 8 (1998) 3; NumPy's stream is frozen by its
 * Enhancement Proposal 19.
 */
public final class NumpyRandomState {
    private final MersenneTwister words;

    /**
     * The start of the stream of a seed from 0 to 2³¹ − 1 (NumPy allows 32 bits; the library behind this class mixes the last
     * one differently).
     */
    public NumpyRandomState(int seed) {
        this.words = new MersenneTwister((int) Require.atLeast("NumPy seed", 0, seed));
    }

    /** NumPy's {@code random_sample()} and {@code random()}: uniform on [0, 1). */
    public double randomSample() {
        long high = words.nextInt() >>> 5;
        long low = words.nextInt() >>> 6;
        return (high * 0x1p26 + low) / 0x1p53;
    }

    /** NumPy's {@code uniform(low, high)}. */
    public double uniform(double low, double high) {
        return low + (high - low) * randomSample();
    }

    /**
     * NumPy's {@code permutation(n)}: the numbers 0 to n − 1 in random order (Fisher and Yates, from the end); n at least 0.
     */
    public int[] permutation(int n) {
        Require.atLeast("length of a permutation", 0, n);
        int[] order = IntStream.range(0, n).toArray();
        for (int i = n - 1; i > 0; i--) {
            int j = upTo(i);
            int moved = order[i];
            order[i] = order[j];
            order[j] = moved;
        }
        return order;
    }

    /** Uniform on 0 to {@code most}: words cut to its length, until one is not above it. */
    private int upTo(int most) {
        int mask = Integer.highestOneBit(most) * 2 - 1;
        int word = words.nextInt() & mask;
        while (word > most) {
            word = words.nextInt() & mask;
        }
        return word;
    }
}
