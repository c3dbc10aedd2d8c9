/**
 * The commands for runs on hardware: scenarios on IonQ's service, and circuits out to other programs and their outcomes in.
 *
 * <p><b>Concept.</b> {@link IonqCommand} holds the commands for runs on IonQ's service; it hands plans to
 * {@link org.superconfounding.hardware.ionq.LiveRuns} and scenarios to {@link org.superconfounding.experiment.scenario.Scenarios}.
 * {@link RunsCommand} gives circuits out as OpenQASM 3 and takes in what came of them. Both are {@link org.superconfounding.cli.Subcommand}s,
 * which {@link org.superconfounding.cli.Main} finds by their names in {@code META-INF/services}.
 *
 * <p><b>Boundaries.</b> No verdict uses this package or the client, and no class outside this source root knows either: what they record is
 * a file that the rest of the program reads as it reads the published runs.
 *
 * <p><b>Invariants.</b> As those of package {@code cli}; exit code 3 when a run is under way and can be resumed, and then the command that
 * goes on.
 *
 * <p><b>Source.</b> {@code docs/hardware.adoc} leads through the commands.
 */
@NullMarked
package org.superconfounding.cli.ionq;

import org.jspecify.annotations.NullMarked;
