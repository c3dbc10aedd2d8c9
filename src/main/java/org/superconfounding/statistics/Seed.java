package org.superconfounding.statistics;

import java.nio.charset.StandardCharsets;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.XoRoShiRo128PlusPlus;

/**
 * A 128-bit seed: the root of a random stream and of a tree of further seeds.
 *
 * <p>Deriving absorbs 64-bit words into the state by a Feistel permutation whose round function is the finaliser of SplitMix64
 * (D. Stafford's variant 13 of MurmurHash3's). For one parent, different indices give different children, always; for one path,
 * different parents give different children, always. Labels and indices are encoded so that no path is a prefix of another, so
 * two different paths meet only by a collision of 128 mixed bits. The order of a path matters.
 */
public record Seed(long high, long low) {
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
    private static final long ROOT = 0x243f6a8885a308d3L;
    private static final long INDEX = 0x13198a2e03707344L;
    private static final long LABEL = 0xa4093822299f31d0L;

    /** The seed that belongs to a base number; different numbers give different seeds. */
    public static Seed of(long base) {
        return new Seed(ROOT, GOLDEN_GAMMA).absorb(base);
    }

    /** The child seed of that label, by its UTF-8 bytes. */
    public Seed derive(String label) {
        byte[] bytes = label.getBytes(StandardCharsets.UTF_8);
        Seed child = absorb(LABEL + bytes.length);
        for (int start = 0; start < bytes.length; start += Long.BYTES) {
            child = child.absorb(word(bytes, start));
        }
        return child;
    }

    /** The child seed of that index; any long is allowed. */
    public Seed derive(long index) {
        return absorb(INDEX).absorb(index);
    }

    /** A new generator at the start of this seed's stream: XoRoShiRo128++ (Blackman and Vigna 2021), period 2^128 - 1. */
    public UniformRandomProvider generator() {
        long first = mix(high + GOLDEN_GAMMA);
        long second = mix(low - GOLDEN_GAMMA);
        // The all-zero state is a fixed point of the generator; one seed in 2^128 would reach it.
        return (first | second) == 0 ? new XoRoShiRo128PlusPlus(ROOT, INDEX) : new XoRoShiRo128PlusPlus(first, second);
    }

    private Seed absorb(long word) {
        long upper = high + mix(low ^ word);
        long lower = low + mix(upper + GOLDEN_GAMMA);
        return new Seed(upper ^ mix(lower - GOLDEN_GAMMA), lower);
    }

    /** Up to eight bytes from {@code start}, the first one least significant. */
    private static long word(byte[] bytes, int start) {
        long word = 0;
        for (int i = Math.min(bytes.length, start + Long.BYTES) - 1; i >= start; i--) {
            word = word << Byte.SIZE | bytes[i] & 0xff;
        }
        return word;
    }

    private static long mix(long z) {
        long once = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        long twice = (once ^ once >>> 27) * 0x94d049bb133111ebL;
        return twice ^ twice >>> 31;
    }
}
