package org.superconfounding.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/**
 * A command carried out within this process.
 *
 * @param code exit code
 * @param out what it printed
 * @param err what it complained of
 */
public record CommandRun(int code, String out, String err) {
    /** Read from the annotations once: picocli gives every option its initial value before each run. */
    private static final CommandLine COMMANDS = Main.commandLine();

    public static CommandRun of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        COMMANDS.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return new CommandRun(COMMANDS.execute(arguments), out.toString(), err.toString());
    }
}
