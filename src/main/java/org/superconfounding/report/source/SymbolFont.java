package org.superconfounding.report.source;

import java.util.List;
import java.util.regex.Pattern;
import org.superconfounding.report.draw.Typeface;

/**
 * Marks the characters that the PDF's text font lacks, such as ⟩ and ⁺, for another font. Asciidoctor PDF could look for
 * missing glyphs itself, character by character, which takes half of the time of a build.
 */
public final class SymbolFont {
    /** Name of the role that the PDF theme gives the font with all symbols. */
    private static final String ROLE = "symbol";

    /** Lines in which the converter takes no inline markup. */
    private static final Pattern VERBATIM =
            Pattern.compile("(image::|include::|ifdef::|ifndef::|ifeval::|endif::|:|//|\\[\\[).*");

    private static final Pattern FENCE = Pattern.compile("-{4,}|\\.{4,}");

    private SymbolFont() {}

    /** The source with runs of such characters marked. Listings are left alone. */
    public static Source mark(Source source) {
        StringBuilder text = new StringBuilder();
        List<String> lines = source.lines();
        String fence = "";
        for (String line : lines) {
            if (FENCE.matcher(line).matches() && (fence.isEmpty() || fence.equals(line))) {
                fence = fence.isEmpty() ? line : "";
            }
            boolean verbatim = !fence.isEmpty() || VERBATIM.matcher(line).matches();
            text.append(verbatim ? line : mark(line, "[." + ROLE + "]##", "##")).append('\n');
        }
        return source.withText(text.toString());
    }

    /** An attribute's value, which the converter inserts when inline markup is done, with such characters marked. */
    public static String markValue(String value) {
        return mark(value, "<span class=\"" + ROLE + "\">", "</span>");
    }

    private static String mark(String line, String start, String end) {
        StringBuilder marked = new StringBuilder();
        boolean inside = false;
        for (int character : line.codePoints().toArray()) {
            boolean symbol = character > 127 && Typeface.lacks(character);
            if (symbol != inside) {
                marked.append(symbol ? start : end);
                inside = symbol;
            }
            marked.appendCodePoint(character);
        }
        return marked.append(inside ? end : "").toString();
    }
}
