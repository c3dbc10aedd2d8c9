package org.superconfounding.report.figure;

/**
 * A finished figure.
 *
 * @param name file name without ending, below {@code figures/}
 * @param words what it shows, for those who do not see it
 * @param picture the picture
 */
public record Drawing(String name, String words, Picture picture) {
    /** Path relative to the report. */
    public String path() {
        return "figures/" + name + ".svg";
    }

    /** Path of the form for phones, relative to the report. */
    public String narrowPath() {
        return "figures/" + name + "-narrow.svg";
    }
}
