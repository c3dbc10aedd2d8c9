/**
 * The command line: wires the other packages together and owns nothing else. The only place that prints and that chooses the exit
 * code.
 *
 * <p><b>Concept.</b> {@link Main} is the entry point, and each of its commands is a class here. The build calls {@code inputs},
 * which reads every input before anything runs, {@code start}, which clears away what another run left, {@code report}, which draws
 * the report, {@code summary}, which counts at the end, and {@code gate}, which compares evidence with the ledger. Readers call
 * {@code claims}, which lists the claims, {@code claim}, which prints some on a screen each, and {@code compare}, which says what
 * moved between two runs. A command that the program is to be whole without, such as those for
 * runs on hardware, is a {@link Subcommand}. All tell of what went wrong by
 * {@link Failure}.
 *
 * <p><b>Boundaries.</b> No command computes anything: what it prints was decided elsewhere, so a test need not go through text.
 * Nothing else may print or exit, and nothing else knows picocli.
 *
 * <p><b>Invariants.</b> Exit code 0 when all is well, 1 when a claim is not as pinned or a report has defects, 2 when an input or
 * the usage is wrong, 3 when a run on hardware is under way and can be resumed, 70 for a defect of the program itself. A person
 * sees one sentence with what is wrong, where, and what to do, never a stack trace.
 *
 * <p><b>Source.</b> Code 70 is {@code EX_SOFTWARE} of BSD's {@code sysexits}; {@code docs/hardware.adoc} leads through the
 * commands for hardware.
 */
@NullMarked
package org.superconfounding.cli;

import org.jspecify.annotations.NullMarked;
