package org.superconfounding.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files of the project, as tests read, copy and change them. */
public final class ProjectFiles {
    private ProjectFiles() {}

    /** All files of that ending in a folder and in those below it, in order. */
    public static List<Path> below(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Group 1 of every match, in the text's order. */
    public static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** Copies the files of a folder into a new one, where they can be changed, whatever they are. */
    public static void copy(Path from, Path to) {
        below(from, "").forEach(file -> AtomicFile.write(to.resolve(from.relativize(file)), bytes(file)));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Exchanges a text that a file must hold. */
    public static void edit(Path file, String old, String replacement) {
        String text = StrictMapper.text(file);
        assertThat(text).as("%s", file).contains(old);
        AtomicFile.write(file, text.replace(old, replacement));
    }

    /** Lines of a reference file, {@code src/test/resources/oracles/FILE}, below its head. */
    public static List<String> oracle(String file) {
        return StrictMapper.text(Path.of("src/test/resources/oracles", file))
                .lines()
                .skip(1)
                .toList();
    }

    /** A JSON text as a tree. */
    public static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}
