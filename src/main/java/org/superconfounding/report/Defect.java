package org.superconfounding.report;

/**
 * Something wrong with the report itself.
 *
 * @param file the source as its author knows it, relative to the project's root
 * @param line one-based line, or 0 when unknown
 * @param problem what is wrong and what to do
 */
public record Defect(String file, int line, String problem) implements Comparable<Defect> {
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
