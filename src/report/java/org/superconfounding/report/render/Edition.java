package org.superconfounding.report.render;

/** What one source is made into: everything on screen, the chapters on paper, two pages to sign. */
public enum Edition {
    /** HTML with every claim's card. */
    DOSSIER("index"),
    /** PDF of the chapters, in which a claim is a row of a table. */
    ARTICLE("article"),
    /** PDF of two pages under CODECHECK's headings. */
    CERTIFICATE("certificate");

    private final String stem;

    Edition(String stem) {
        this.stem = stem;
    }

    /** Its AsciiDoc source, relative to the book's folder. */
    String source() {
        return stem + ".adoc";
    }

    /** Name of the attribute that says in the sources which edition is being made. */
    String attribute() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The finished file, relative to the report's folder. */
    public String file() {
        return stem + (printed() ? ".pdf" : ".html");
    }

    public boolean printed() {
        return this != DOSSIER;
    }
}
