package org.superconfounding.cli.ionq;

import org.superconfounding.cli.Subcommand;
import picocli.CommandLine.Command;

/** Scenarios on IonQ's service, and what was recorded there. */
@Command(
        name = "ionq",
        description = {
            "Runs the paper's scenarios on IonQ's service and replays what was recorded (docs/hardware.adoc).",
            "The API key is read from the environment variable IONQ_API_KEY. Listing, exporting, simulating and replaying need"
                    + " no key and no network."
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            IonqScenariosCommand.class,
            IonqSimulateCommand.class,
            IonqExportCommand.class,
            IonqReplayCommand.class,
            IonqNoiseCommand.class,
            IonqBackendsCommand.class,
            IonqKeyCommand.class,
            IonqEstimateCommand.class,
            IonqRunCommand.class,
            IonqResumeCommand.class,
            IonqCancelCommand.class,
            IonqAdoptCommand.class
        })
public final class IonqCommand implements Subcommand {
    /** Exit code when a run is under way and can be resumed. */
    static final int UNFINISHED = 3;
}
