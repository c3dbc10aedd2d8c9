package org.superconfounding.cli;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.superconfounding.io.InputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point: {@code java -jar … COMMAND}. */
@Command(
        name = "superconfounding",
        description = "Audit of \"Quantum Entanglement as Super-Confounding\" (arXiv 2508.19327).",
        mixinStandardHelpOptions = true,
        subcommands = {
            InputsCommand.class,
            ClaimCommand.class,
            GateCommand.class,
            ReportCommand.class,
            IonqCommand.class
        },
        synopsisSubcommandLabel = "COMMAND")
public final class Main {
    /** Exit code for wrong input or wrong usage. */
    static final int WRONG_INPUT = 2;

    private Main() {}

    public static void main(String[] arguments) {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main()).setExecutionExceptionHandler((failure, commandLine, parsed) -> {
            if (failure instanceof InputException
                    || failure instanceof UncheckedIOException
                    || failure instanceof IllegalArgumentException) {
                commandLine.getErr().println(failure.getMessage());
                return WRONG_INPUT;
            }
            throw failure;
        });
    }
}
