package org.superconfounding.report.figure;

import java.awt.Color;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Colours after M. Okabe and K. Ito, <i>Color Universal Design</i> (2008), with fixed meanings. */
final class Palette {
    static final Color INK = new Color(0x222222);
    static final Color FAINT_INK = new Color(0x595959);
    static final Color GRID = new Color(0xE4E4E4);
    /** A rounding interval. */
    static final Color INTERVAL = new Color(0xD0D0D0);
    /** Our data under the protocol as written: blue. */
    static final Color AS_WRITTEN = new Color(0x0072B2);
    /** Our data under the protocol as executed: vermilion. */
    static final Color AS_EXECUTED = new Color(0xD55E00);
    /** What the paper prints. */
    static final Color PUBLISHED = INK;
    /** Recorded hardware runs: orange. */
    static final Color HARDWARE = new Color(0xE69F00);
    /** A theoretical law or bound: green. */
    static final Color THEORY = new Color(0x009E73);
    /** A second law or bound: purple. */
    static final Color SECOND_THEORY = new Color(0xCC79A7);
    /** A further series: sky blue. */
    static final Color FURTHER = new Color(0x56B4E9);
    /** Style of a picture on a dark ground: the same hues, light on dark. */
    static final String DARK = style(Map.ofEntries(
            Map.entry(Color.WHITE, 0x1E2226),
            Map.entry(Color.BLACK, 0xE4E6E8),
            Map.entry(INK, 0xE4E6E8),
            Map.entry(FAINT_INK, 0xA9B0B7),
            Map.entry(GRID, 0x3A4046),
            Map.entry(INTERVAL, 0x5A626A),
            Map.entry(AS_WRITTEN, 0x4AA3DF),
            Map.entry(AS_EXECUTED, 0xE8843C),
            Map.entry(THEORY, 0x2FBF95)));

    private Palette() {}

    private static String style(Map<Color, Integer> onDark) {
        return onDark.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().getRGB()))
                .flatMap(entry -> Stream.of("fill", "stroke")
                        .map(part -> "[" + part + "=\"" + attribute(entry.getKey()) + "\"]{" + part + ":"
                                + attribute(new Color(entry.getValue())) + "}"))
                .collect(Collectors.joining("", "@media screen and (prefers-color-scheme:dark){", "}"));
    }

    /** A colour as the surface writes it. */
    private static String attribute(Color color) {
        if (color.equals(Color.WHITE)) {
            return "white";
        }
        return color.equals(Color.BLACK)
                ? "black"
                : "rgb(" + color.getRed() + "," + color.getGreen() + "," + color.getBlue() + ")";
    }

    static Color faded(Color color, int alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }
}
