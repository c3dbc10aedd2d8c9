package org.superconfounding.report.text;

import java.util.stream.Collectors;

/** Plain text as AsciiDoc. */
public final class Markup {
    /** Characters that can start, end or be markup somewhere in AsciiDoc. */
    private static final String SPECIAL = "&<>*_`#+^~|{}[]\\'\"@=!:";

    private Markup() {}

    /**
     * Text in which no character is markup, fit for paragraphs, table cells and titles. Two asterisks on both sides make
     * words strong, as in the ledger; line breaks become spaces.
     */
    public static String text(String plain) {
        String[] parts = plain.replaceAll("\\s+", " ").strip().split("\\*\\*", -1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            boolean strong = i % 2 == 1 && i < parts.length - 1;
            text.append(strong ? "**" + escaped(parts[i]) + "**" : escaped(parts[i]));
        }
        return text.toString();
    }

    /** Text for an attribute's value, which is inserted after quotes and special characters are dealt with. */
    public static String value(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Text between quotation marks for an attribute of a macro or block, such as an alt text. */
    public static String quoted(String plain) {
        return "\""
                + plain.replaceAll("\\s+", " ")
                        .strip()
                        .replace("\"", "”")
                        .replace("]", ")")
                        .replace("[", "(") + "\"";
    }

    private static String escaped(String plain) {
        return plain.codePoints()
                .mapToObj(c -> c < 128 && SPECIAL.indexOf(c) >= 0 ? "&#" + c + ";" : Character.toString(c))
                .collect(Collectors.joining())
                .replace("--", "&#45;&#45;")
                .replace("...", "&#46;&#46;&#46;")
                .replace("(C)", "&#40;C)")
                .replace("(R)", "&#40;R)");
    }
}
