package org.superconfounding.report;

import java.util.List;

/**
 * Something wrong with the report itself.
 *
 * @param file the source as its author knows it, relative to the project's root
 * @param line one-based line, or 0 when unknown
 * @param problem what is wrong and what to do
 */
public record Defect(String file, int line, String problem) implements Comparable<Defect> {
    /** A defect at the first source line that holds {@code text}, or else in {@code page} as a whole. */
    public static Defect at(String text, String problem, String page, List<Source> sources) {
        return sources.stream()
                .filter(source -> source.lineOf(text) > 0)
                .findFirst()
                .map(source -> new Defect(source.name(), source.lineOf(text), problem))
                .orElse(new Defect(page, 0, problem));
    }

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + problem;
    }

    @Override
    public int compareTo(Defect other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : problem.compareTo(other.problem);
    }
}
