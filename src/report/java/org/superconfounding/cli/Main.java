package org.superconfounding.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ServiceLoader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.TypeConversionException;

/** Entry point: {@code java -jar … COMMAND}. */
@Command(
        name = "superconfounding",
        description = "Audit of \"Quantum Entanglement as Super-Confounding\" (arXiv 2508.19327).",
        mixinStandardHelpOptions = true,
        subcommands = {
            InputsCommand.class,
            StartCommand.class,
            ClaimsCommand.class,
            ClaimCommand.class,
            CompareCommand.class,
            GateCommand.class,
            ReportCommand.class,
            SummaryCommand.class
        },
        synopsisSubcommandLabel = "COMMAND")
public final class Main {
    /** Exit code for wrong input or wrong usage. */
    public static final int WRONG_INPUT = 2;

    /** Exit code for a defect of the program itself. */
    static final int DEFECT = 70;

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(
                commandLine().setOut(utf8(System.out)).setErr(utf8(System.err)).execute(arguments));
    }

    /** The same bytes in every locale. */
    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** The commands, for whoever runs them within a process. */
    public static CommandLine commandLine() {
        CommandLine main = new CommandLine(new Main());
        ServiceLoader.load(Subcommand.class, Main.class.getClassLoader()).forEach(main::addSubcommand);
        main.setExpandAtFiles(false);
        main.registerConverter(Path.class, Main::path);
        main.setCaseInsensitiveEnumValuesAllowed(true);
        return main.setExecutionExceptionHandler((failure, commandLine, parsed) -> {
            commandLine.getErr().println(Failure.message(failure));
            return Failure.mendable(failure) ? WRONG_INPUT : DEFECT;
        });
    }

    private static Path path(String text) {
        if (text.isBlank()) {
            throw new TypeConversionException("a path is missing");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("not a path: " + e.getReason());
        }
    }
}
