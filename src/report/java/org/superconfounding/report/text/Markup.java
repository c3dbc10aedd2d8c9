package org.superconfounding.report.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Plain text as AsciiDoc. */
public final class Markup {
    /** Characters that can start, end or be markup somewhere in AsciiDoc. */
    private static final String SPECIAL = "&<>*_`#+^~|{}[]\\'\"@=!:";

    /** A number in the notation of programs, such as 5.9e-68. */
    private static final Pattern POWER = Pattern.compile("(?<![A-Za-z0-9.])([0-9](?:\\.[0-9]+)?)e(-?)0*([0-9]+)\\b");

    /** Exponents such as 2^(n−1) and indices such as E_ZZ, as they read once escaped. */
    private static final Pattern EXPONENT =
            Pattern.compile("(?<=[\\p{L}0-9)])&#94;(?:\\(([^()\\s]+)\\)|(⌊[^⌋\\s]+⌋|-?[0-9]+))");

    private static final Pattern INDEX =
            Pattern.compile("(?<![\\p{L}0-9])(\\p{L}{1,2})&#95;([A-Z]{1,2})(?![\\p{L}0-9])");

    private static final Pattern OPENING = Pattern.compile("(?<=^|[\\s(])\"(?=\\S)");

    /** Primes of settings, as in a', stay: their letters stand alone. */
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L}{2})'(?=\\p{L}|\\s)");

    private static final Pattern EMPHASIS = Pattern.compile("(?<![\\w*])\\*([^*\\s](?:[^*]*[^*\\s])?)\\*(?![\\w*])");

    private Markup() {}

    /**
     * Text in which no character is markup, fit for paragraphs, table cells and titles. Two asterisks on both sides make
     * words strong, as in the ledger; line breaks become spaces.
     */
    public static String text(String plain) {
        String[] parts = typographic(plain.replaceAll("\\s+", " ").strip()).split("\\*\\*", -1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            boolean strong = i % 2 == 1 && i < parts.length - 1;
            text.append(strong ? "**" + emphasised(parts[i]) + "**" : emphasised(parts[i]));
        }
        String powers =
                POWER.matcher(text).replaceAll("$1\u00a0×\u00a010^$2$3^").replace("^-", "^−");
        String exponents = EXPONENT.matcher(powers)
                .replaceAll(exponent -> "+++<sup>+++"
                        + (exponent.group(1) == null ? exponent.group(2) : exponent.group(1)).replace('-', '−')
                        + "+++</sup>+++");
        return INDEX.matcher(exponents).replaceAll("$1+++<sub>+++$2+++</sub>+++");
    }

    /** Markup fit for one line of a table's cell: a vertical bar in it, as of a state or a condition, ends no cell. */
    static String cell(String markup) {
        return markup.replaceAll("\\s+", " ").replaceAll("(?<!\\\\)\\|", "\\\\|");
    }

    /** Straight quotation marks and apostrophes as a typesetter has them. */
    private static String typographic(String plain) {
        String opened = OPENING.matcher(plain).replaceAll("“").replace('"', '”');
        return APOSTROPHE.matcher(opened).replaceAll("’");
    }

    /** Text for an attribute's value, which is inserted after quotes and special characters are dealt with. */
    public static String value(String plain) {
        return POWER.matcher(html(plain))
                .replaceAll("$1\u00a0×\u00a010<sup>$2$3</sup>")
                .replace("<sup>-", "<sup>−");
    }

    private static String html(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Text between quotation marks for an attribute of a macro or block, such as an alt text. */
    public static String quoted(String plain) {
        return "\""
                + typographic(plain.replaceAll("\\s+", " ").strip())
                        .replace("]", ")")
                        .replace("[", "(") + "\"";
    }

    /** Single asterisks on both sides of words make them stand out. */
    private static String emphasised(String plain) {
        Matcher words = EMPHASIS.matcher(plain);
        StringBuilder text = new StringBuilder();
        int end = 0;
        while (words.find()) {
            text.append(escaped(plain.substring(end, words.start())))
                    .append("__")
                    .append(escaped(words.group(1)))
                    .append("__");
            end = words.end();
        }
        return text.append(escaped(plain.substring(end))).toString();
    }

    private static String escaped(String plain) {
        return plain.codePoints()
                .mapToObj(c -> c < 128 && SPECIAL.indexOf(c) >= 0 ? "&#" + c + ";" : Character.toString(c))
                .collect(Collectors.joining())
                .replace(";;", ";&#59;") // two in a row would make a list of what stands before and after
                .replace("--", "&#45;&#45;")
                .replace("...", "&#46;&#46;&#46;")
                .replace("(C)", "&#40;C)")
                .replace("(R)", "&#40;R)");
    }
}
