package org.superconfounding.cli.ionq;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.superconfounding.hardware.ionq.IonqException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A subcommand whose failures end in one sentence. */
abstract class IonqTask implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public final Integer call() {
        try {
            return run();
        } catch (IonqException e) {
            err().println(e.getMessage());
            return 1;
        }
    }

    /** Does the work; gives the exit code. */
    abstract int run();

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    final PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
