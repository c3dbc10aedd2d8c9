/**
 * Runs on hardware: recorded once, replayed ever after.
 *
 * <p><b>Concept.</b> A {@link RecordedRun} is one execution of a set of circuits together with everything known about it.
 * Analysis reads recorded runs only, whether they come from a published table, from an earlier live run, or from one that
 * finished a moment ago, so a live run and its replay are the same data by construction.
 *
 * <p>A run is made of {@link RecordedCircuit}s, a {@link Provenance} and an {@link Execution}; {@link RunFile} reads and writes one as text,
 * {@link RecordedRuns} a whole folder under its {@link Manifest}. A run may hold files that other people's programs wrote, each of a
 * {@link ClientFormat}; then its counts must follow from them. {@link ShotNoise} says of which counts an error bar would be none.
 *
 * <p><b>Boundaries.</b> Experiments and their verdicts are not known here, and no network: package {@code hardware.ionq} fetches,
 * this one keeps.
 *
 * <p><b>Invariants.</b> A run file says what kind of source it has and how strong the evidence is; neither is derived from a
 * name. Every unknown is a {@code null} with a written reason, and every {@code null} has one. Counts are integers: those of a
 * published correlator are recovered by exact arithmetic or refused, those of a result body follow from the body, which is kept
 * byte for byte with its SHA-256. A folder of runs is read only if it holds exactly the files of its manifest.
 *
 * <p><b>Units and bit order.</b> Outcomes are decimal integers whose bit i is qubit i: qubit 0 is the least significant bit. A
 * correlator is (equal − unequal) / shots of the two outcome bits. Times are ISO 8601 text as reported.
 *
 * <p><b>Source.</b> {@code docs/recorded-runs.adoc} documents the format {@code recorded-run/2}.
 */
@NullMarked
package org.superconfounding.hardware;

import org.jspecify.annotations.NullMarked;
