/**
 * Random streams, shot sampling, intervals, tests and sampling distributions.
 *
 * <p><b>Concept.</b> Whatever is drawn at random starts from a {@link Seed}. Shots are drawn as counts by {@link Binomial} and
 * {@link Multinomial}. {@link Intervals} and {@link HypothesisTests} say what a sample tells of its law, each as an
 * {@link Interval} or a {@link TestResult}; {@link Multiplicity} corrects for many tests at once. The values of a statistic over
 * many repeats of an experiment make a {@link SamplingDistribution}, against which a printed number is judged.
 *
 * <p><b>Boundaries.</b> This package knows numbers and counts; it knows nothing of quantum mechanics, files or the paper.
 *
 * <p><b>Randomness.</b> All randomness starts from one {@link Seed} of 128 bits. A seed is a value, not a generator:
 * {@code derive(label)} and {@code derive(index)} give child seeds as a pure function of the parent and the path. A replication
 * therefore gets the same numbers whatever was drawn before it, and whichever thread runs it. {@code generator()} turns a seed
 * into a stream. Nothing here reads a clock or keeps global state.
 * {@link NumpyRandomState} makes the draws of a published program again; nothing is drawn anew from it.
 *
 * <p><b>Shots.</b> Shots from a known law are drawn as counts, not one by one, in a time that does not grow with their number.
 * Outcomes are array indices; this package gives them no meaning and no bit order. {@link IntegerLaw} is the exact law of a sum of
 * unequal chances.
 *
 * <p><b>Intervals and tests.</b> Confidence levels and probabilities are fractions in (0, 1), never percentages. A
 * {@link TestResult} carries the natural logarithm of its p-value, since the hierarchy that the paper reports gives p-values far
 * below the smallest double; {@link LogTails} computes those logarithms directly. A p-value is two-sided unless the name of the
 * result says otherwise. Samples without spread are defined rather than refused, as sampled experiments do produce them.
 *
 * <p><b>Determinism.</b> Sampled counts use only IEEE arithmetic and {@code StrictMath}, so that they are the same on every
 * machine and JDK. Real-valued results (p-values, quantiles) pass through Apache Commons Numbers and Statistics, which call
 * {@code Math}; their last digit may differ between JDKs and is not to be printed.
 *
 * <p><b>Source.</b> W. Hörmann, J. Stat. Comput. Simul. 46 (1993) 101; V. Kachitvichyanukul and B. W. Schmeiser, Comm. ACM 31
 * (1988) 216; A. C. Davison and D. V. Hinkley, <em>Bootstrap Methods and their Application</em> (Cambridge, 1997), section 4.2; E.
 * B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209; C. J. Clopper and E. S. Pearson, Biometrika 26 (1934) 404; B. L. Welch, Biometrika
 * 34 (1947) 28; S. Holm, Scand. J. Statist. 6 (1979) 65; Z. Šidák, J. Am. Stat. Assoc. 62 (1967) 626.
 */
@NullMarked
package org.superconfounding.statistics;

import org.jspecify.annotations.NullMarked;
