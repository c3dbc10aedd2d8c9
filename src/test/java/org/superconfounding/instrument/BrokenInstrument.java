package org.superconfounding.instrument;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;

/**
 * A deliberate error in the instrument.
 *
 * @param name lower-case words joined by hyphens, unique in the list
 * @param broken what is wrong, in words
 * @param file source file, relative to {@code src/main/java/org/superconfounding}
 * @param line part of a line that occurs exactly once in the file
 * @param becomes the wrong code in its place
 * @param caughtBy claims whose tests must notice; the first is the witness in every build
 * @param tests the instrument's own test classes that must notice, relative to {@code org.superconfounding}
 * @param remark why something that one might expect to notice cannot; may be empty
 */
public record BrokenInstrument(
        String name,
        String broken,
        String file,
        String line,
        String becomes,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> caughtBy,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> tests,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String remark) {
    /** The list of this project, relative to its root. */
    public static final Path LIST = Path.of("expected", "known-wrong-instruments.yaml");

    private static final String SCHEMA = "known-wrong-instruments/1";

    /** The list as a file holds it. */
    record Instruments(String schema, List<BrokenInstrument> instruments) {
        Instruments {
            if (!SCHEMA.equals(schema)) {
                throw new IllegalArgumentException("schema is \"" + schema + "\", expected \"" + SCHEMA + "\"");
            }
            instruments = List.copyOf(instruments);
        }
    }

    public BrokenInstrument {
        caughtBy = List.copyOf(caughtBy);
        tests = List.copyOf(tests);
        if (caughtBy.isEmpty() && tests.isEmpty()) {
            throw new IllegalArgumentException(name + ": nothing is said to notice it");
        }
        if (caughtBy.isEmpty() && remark.isEmpty()) {
            throw new IllegalArgumentException(name + ": the remark must say why no claim can notice");
        }
    }

    /** The project's list. */
    public static List<BrokenInstrument> list() {
        return read(LIST);
    }

    /** @throws InputException if the file is malformed */
    static List<BrokenInstrument> read(Path file) {
        return StrictMapper.yaml().read(file, Instruments.class).instruments();
    }

    /** Everything that must notice: claims, then test classes. */
    public List<String> noticing() {
        return Stream.concat(caughtBy.stream(), tests.stream()).toList();
    }

    /** The one of them that stands for all in every build: the first named. */
    public String witness() {
        return noticing().get(0);
    }

    /**
     * {@code source} with the wrong line.
     *
     * @throws InputException if the line is not there exactly once
     */
    String applyTo(String source) {
        int first = source.indexOf(line);
        if (first < 0 || source.indexOf(line, first + 1) >= 0) {
            throw new InputException(
                    LIST.toString(),
                    name + ".line",
                    (first < 0 ? "does not occur in " : "occurs more than once in ") + file + ": " + line,
                    "Quote the code as it is now, long enough to be found once");
        }
        return source.replace(line, becomes);
    }
}
