package org.superconfounding.experiment;

import org.superconfounding.statistics.Require;

/** What is random in a repeat of Experiment 5. */
public sealed interface SampleSource {
    /** Everything: rows are independent and identically distributed, whatever is random within one. */
    record Independent() implements SampleSource {}

    /**
     * Only what the author's program leaves to chance. It seeds NumPy with consecutive numbers, so angles, copies, flipped labels and
     * the split into training and held-out rows are the same in every rerun; it never seeds Aer, so the measured outcomes are drawn
     * anew ({@link ReplayedSeed}).
     *
     * @param firstSeed seed of the first of the repeats, from 0; those of the others follow
     */
    record SeededStream(int firstSeed) implements SampleSource {
        /** The seeds of the published log begin at 42 (src/ex7_multi_seed.py, line 500). */
        public static final SeededStream AUTHORS = new SeededStream(42);

        public SeededStream {
            Require.atLeast("first seed", 0, firstSeed);
        }
    }
}
