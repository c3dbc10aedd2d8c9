package org.superconfounding.report.figure;

import java.util.List;
import java.util.Optional;

/**
 * A finished figure in the forms that readers need.
 *
 * @param name file name without ending, below {@code figures/}
 * @param words what it shows, for those who do not see it
 * @param page for a screen as wide as a page: text stays text, colours follow the reader's scheme, pointing at a value tells it
 * @param phone the same for a phone; empty where {@code page} fits a phone too
 * @param paper text as outlines, so that no font is needed; empty for what no printed edition shows
 */
public record Drawing(String name, String words, Form page, Optional<Form> phone, Optional<Form> paper) {
    /**
     * One form: its size in units, its SVG, and values, one a line: left, top, width and height of an area in units, and what
     * is told there.
     */
    public record Form(int width, int height, String svg, List<String> values) {}

    /** Path relative to the report. */
    public String path() {
        return "figures/" + name + ".svg";
    }

    /** Path of the form for phones, relative to the report. */
    public String narrowPath() {
        return "figures/" + name + "-narrow.svg";
    }
}
