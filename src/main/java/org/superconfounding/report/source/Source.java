package org.superconfounding.report.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;

/**
 * One AsciiDoc file.
 *
 * @param path where the converter sees it, relative to the book's root, with {@code /}
 * @param name as its author knows it, relative to the project's root
 * @param written whether people wrote it; otherwise it is generated from evidence
 * @param text its whole text
 */
public record Source(String path, String name, boolean written, String text) {
    /** All AsciiDoc files below {@code folder}, which the book sees below {@code prefix}. */
    public static List<Source> readAll(Path folder, String prefix) {
        if (!Files.isDirectory(folder)) {
            throw new InputException(folder.toString(), "", "no such folder", "Run from the project's root");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".adoc"))
                    .sorted()
                    .map(file -> {
                        String relative = folder.relativize(file).toString().replace('\\', '/');
                        String name = folder.getFileName() + "/" + relative;
                        return new Source(prefix + relative, name, true, StrictMapper.text(file));
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Source generated(String path, String text) {
        return new Source(path, path, false, text);
    }

    public List<String> lines() {
        return text.lines().toList();
    }

    /** The first line, counted from one, that holds {@code words}; or 0. */
    public int lineOf(String words) {
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(words)) {
                return i + 1;
            }
        }
        return 0;
    }
}
