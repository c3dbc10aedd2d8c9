package org.superconfounding.cli.ionq;

import org.superconfounding.cli.Subcommand;
import picocli.CommandLine.Command;

/** Runs by whatever means: circuits out, outcomes in. */
@Command(
        name = "runs",
        description = "Takes in runs that were made with other programs, on any device (docs/hardware.adoc).",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {IonqExportCommand.class, RunsImportCommand.class})
public final class RunsCommand implements Subcommand {}
