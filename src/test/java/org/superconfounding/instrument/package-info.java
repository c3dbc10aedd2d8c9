/**
 * Breaks the instrument on purpose, one source line at a time, and asks the claims' own tests whether they notice.
 *
 * <p><b>Concept.</b> A {@link org.superconfounding.instrument.BrokenInstrument} names a source file, a line of it, and a wrong
 * line. {@link org.superconfounding.instrument.PatchedClasses} compiles the file with the wrong line and loads the artifact's
 * classes anew around it, so that a whole broken artifact lives beside the sound one in the same Java process;
 * {@link org.superconfounding.instrument.ClaimRun} runs claims in there. Production code knows nothing of this and has no
 * switches.
 *
 * <p><b>Invariants.</b> The list is {@code expected/known-wrong-instruments.yaml}. A line that no longer occurs exactly once is an
 * error, so the list cannot rot silently; and the same claims pass in a copy that was loaded anew without a wrong line.
 */
package org.superconfounding.instrument;
