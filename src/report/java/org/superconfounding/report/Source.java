package org.superconfounding.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;

/**
 * One AsciiDoc file.
 *
 * @param path where the converter sees it, relative to the book's root, with {@code /}
 * @param name as its author knows it, relative to the project's root
 */
public record Source(String path, String name, String text) {
    /** All AsciiDoc files below {@code folder}, which the book sees below {@code prefix}. */
    public static List<Source> readAll(Path folder, String prefix) {
        if (!Files.isDirectory(folder)) {
            throw new InputException(folder.toString(), "", "no such folder", "Run from the project's root");
        }
        return Folders.files(folder).stream()
                .filter(file -> file.endsWith(".adoc"))
                .map(file -> new Source(
                        prefix + file, folder.getFileName() + "/" + file, StrictMapper.text(folder.resolve(file))))
                .toList();
    }

    public static Source generated(String path, String text) {
        return new Source(path, path, text);
    }

    public List<String> lines() {
        return text.lines().toList();
    }

    /** The first line, counted from one, that holds {@code words}; or 0. */
    public int lineOf(String words) {
        int at = text.indexOf(words);
        return at < 0
                ? 0
                : 1 + (int) text.chars().limit(at).filter(unit -> unit == '\n').count();
    }
}
