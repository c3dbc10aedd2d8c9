package org.superconfounding.hardware;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;

/** One run as text: read with every check, written in one way only. */
public final class RunFile {
    private RunFile() {}

    /**
     * Reads one run.
     *
     * @param file names the text in messages
     * @throws InputException if the text is not a valid run, or one that contradicts itself; names file and field
     */
    public static RecordedRun read(String text, String file) {
        RecordedRun run = bind(text, file);
        JsonNode tree = tree(text, file);
        RunSchema.check(file, tree);
        Unknowns.check(file, tree, run.unknown().keySet());
        ClientFileCheck.check(file, run);
        Contradictions.check(file, run);
        return run;
    }

    private static JsonNode tree(String text, String file) {
        return StrictMapper.json().read(text, file, JsonNode.class);
    }

    /** The text of {@code run}: two spaces of indentation, fields in the order of the records, a final newline. */
    public static String text(RecordedRun run) {
        return StrictMapper.json().write(run);
    }

    /**
     * {@code run} with a reason for each field that is null.
     *
     * @param reason gives the reason for a path, list indices written {@code []}
     */
    public static RecordedRun explained(RecordedRun run, UnaryOperator<String> reason) {
        SortedMap<String, String> unknown = new TreeMap<>();
        Unknowns.paths(tree(text(run), run.scenario())).forEach(path -> unknown.put(path, reason.apply(path)));
        return new RecordedRun(
                run.format(),
                run.scenario(),
                run.run(),
                run.kind(),
                run.evidence(),
                run.provenance(),
                run.circuits(),
                run.execution(),
                run.reported(),
                unknown);
    }

    private static RecordedRun bind(String text, String file) {
        try {
            return StrictMapper.json().read(text, file, RecordedRun.class);
        } catch (InputException e) {
            if (wellFormed(text, file)) {
                // A misspelt field is both unknown and missing; the schema names the misspelling, the record the gap.
                RunSchema.check(file, tree(text, file));
            }
            throw named(e);
        }
    }

    private static boolean wellFormed(String text, String file) {
        try {
            return tree(text, file) != null;
        } catch (InputException e) {
            return false;
        }
    }

    /** Completes the path with the field that a record's constructor refused. */
    static InputException named(InputException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidFieldException invalid) {
                String field = e.field().isEmpty() ? invalid.field() : e.field() + "." + invalid.field();
                return new InputException(
                        e.file(),
                        field,
                        e.line(),
                        String.valueOf(invalid.getMessage()),
                        "Correct the field, or restore the file from version control",
                        e);
            }
        }
        return e;
    }
}
