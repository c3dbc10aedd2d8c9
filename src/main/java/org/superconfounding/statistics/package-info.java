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
 *
 * <p><b>Shots.</b> Shots from a known law are drawn as counts, not one by one. {@link Binomial} draws from the exact binomial law
 * in a time that does not grow with the number of shots, and {@link Multinomial} chains it over outcomes: the count of outcome
 * <i>i</i>, given those before, is binomial in the shots and in the probability that are left. Outcomes are array indices; this
 * package gives them no meaning and no bit order. {@link IntegerLaw} is the exact law of a sum of unequal chances.
 *
 * <p><b>Replaying.</b> {@link NumpyRandomState} makes the draws of a published program again; nothing is drawn anew from it.
 *
 * <p><b>Intervals and tests.</b> Confidence levels and probabilities are fractions in (0, 1), never percentages. A
 * {@link TestResult} carries the natural logarithm of its p-value, since the hierarchy that the paper reports gives p-values far
 * below the smallest double. {@link LogTails} computes those logarithms directly: where the tail probability fits a double, from
 * the library's incomplete gamma and beta functions, and below that from their continued fractions in log space. A p-value is
 * two-sided unless the name of the result says otherwise.
 *
 * <p>Samples without spread are defined rather than refused, as sampled experiments do produce them: a t-test or z-test between
 * equal constants has statistic 0 and p = 1; between different constants it has an infinite statistic and log p = -∞.
 *
 * <p><b>Sampling distributions.</b> {@link SamplingDistribution} holds a statistic's values over many replications. Its Monte
 * Carlo p-values use the add-one estimate (k + 1) / (N + 1), which never reports zero from a finite number of replications.
 *
 * <p><b>Determinism.</b> Sampled counts use only IEEE arithmetic and {@code StrictMath}, so that they are the same on every
 * machine and JDK. Real-valued results (p-values, quantiles) pass through Apache Commons Numbers and Statistics, which call
 * {@code Math}; their last digit may differ between JDKs and is not to be printed.
 *
 * <p><b>Source.</b>
 *
 * <ul>
 *   <li>W. Hörmann, "The generation of binomial random variates", J. Stat. Comput. Simul. 46 (1993) 101-110.
 *   <li>V. Kachitvichyanukul, B. W. Schmeiser, "Binomial random variate generation", Comm. ACM 31 (1988) 216-222.
 *   <li>A. C. Davison, D. V. Hinkley, "Bootstrap Methods and their Application", Cambridge 1997, section 4.2.
 *   <li>E. B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209-212; C. J. Clopper, E. S. Pearson, Biometrika 26 (1934) 404-413.
 *   <li>B. L. Welch, Biometrika 34 (1947) 28-35; S. Holm, Scand. J. Statist. 6 (1979) 65-70; Z. Šidák, J. Am. Stat. Assoc. 62
 *       (1967) 626-633.
 * </ul>
 */
@NullMarked
package org.superconfounding.statistics;

import org.jspecify.annotations.NullMarked;
