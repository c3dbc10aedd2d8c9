package org.superconfounding.hardware.ionq;

/** Foreign text made fit for a message: one line, at most 300 characters, nothing that moves a cursor. */
final class Excerpt {
    private static final int LONGEST = 300;

    private Excerpt() {}

    static String of(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
