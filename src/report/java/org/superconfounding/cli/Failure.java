package org.superconfounding.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.util.Objects;
import org.superconfounding.io.InputException;

/** What a command says instead of a stack trace: one line with what, where and what to do. */
public final class Failure {
    private Failure() {}

    /** Whether the person who typed the command can do something about it. */
    static boolean mendable(Exception failure) {
        return failure instanceof InputException
                || failure instanceof UncheckedIOException
                || failure instanceof IllegalArgumentException;
    }

    public static String message(Exception failure) {
        if (failure instanceof InputException refusal) {
            return oneLine(refusal.getMessage());
        }
        if (failure instanceof UncheckedIOException wrapped) {
            return disk(wrapped);
        }
        if (failure instanceof IllegalArgumentException) {
            return message(new InputException("command line", "", words(failure), "Run the command with --help"));
        }
        StackTraceElement[] trace = failure.getStackTrace();
        return "a defect of this program, not of your input: " + words(failure)
                + (trace.length == 0 ? "" : " in " + trace[0]) + ". Please report it with the command";
    }

    private static String disk(UncheckedIOException failure) {
        IOException cause = failure.getCause();
        String file = "";
        String reason = failure.getMessage();
        if (cause instanceof FileSystemException named) {
            file = Objects.requireNonNullElse(named.getFile(), "");
            reason = cause instanceof FileAlreadyExistsException
                    ? "a file of that name is there already"
                    : named.getReason();
        }
        String kind = cause.getClass().getSimpleName().replace("Exception", "");
        String problem = Objects.requireNonNullElse(reason, kind).replaceAll("[a-zA-Z.]+Exception: ", "");
        return message(new InputException(
                file.isEmpty() ? "disk" : file,
                "",
                problem,
                "Check that it is there, may be read and written, and has room"));
    }

    private static String words(Exception failure) {
        return oneLine(Objects.requireNonNullElse(
                failure.getMessage(), failure.getClass().getSimpleName()));
    }

    private static String oneLine(String text) {
        return String.join(" ", text.lines().map(String::strip).toList());
    }
}
