package org.superconfounding.report.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;
import org.superconfounding.report.Folders;

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
        return Folders.files(folder).stream()
                .filter(file -> file.endsWith(".adoc"))
                .map(file -> new Source(
                        prefix + file,
                        folder.getFileName() + "/" + file,
                        true,
                        StrictMapper.text(folder.resolve(file))))
                .toList();
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
        return IntStream.range(0, lines.size())
                        .filter(i -> lines.get(i).contains(words))
                        .findFirst()
                        .orElse(-1)
                + 1;
    }
}
