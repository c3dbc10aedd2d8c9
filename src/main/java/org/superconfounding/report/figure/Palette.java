package org.superconfounding.report.figure;

import java.awt.Color;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Colours after M. Okabe and K. Ito, <i>Color Universal Design</i> (2008), with fixed meanings.
 */
final class Palette {
    static final Color INK = new Color(0x22, 0x22, 0x22);
    static final Color FAINT_INK = new Color(0x59, 0x59, 0x59);
    static final Color GRID = new Color(0xE4, 0xE4, 0xE4);

    /** A rounding interval. */
    static final Color INTERVAL = new Color(0xD0, 0xD0, 0xD0);

    private static final Color BLUE = new Color(0x00, 0x72, 0xB2);
    private static final Color VERMILION = new Color(0xD5, 0x5E, 0x00);
    private static final Color ORANGE = new Color(0xE6, 0x9F, 0x00);
    private static final Color GREEN = new Color(0x00, 0x9E, 0x73);
    private static final Color PURPLE = new Color(0xCC, 0x79, 0xA7);
    private static final Color SKY = new Color(0x56, 0xB4, 0xE9);

    /** Our data under the protocol as written. */
    static final Color AS_WRITTEN = BLUE;

    /** Our data under the protocol as executed. */
    static final Color AS_EXECUTED = VERMILION;

    /** What the paper prints. */
    static final Color PUBLISHED = INK;

    /** Recorded hardware runs. */
    static final Color HARDWARE = ORANGE;

    /** A theoretical law or bound. */
    static final Color THEORY = GREEN;

    /** A second law or bound. */
    static final Color SECOND_THEORY = PURPLE;

    /** A further series. */
    static final Color FURTHER = SKY;

    /** Style of a picture on a dark ground: the same hues, light on dark. */
    static final String DARK = style(Map.of(
            Color.WHITE,
            new Color(0x1E, 0x22, 0x26),
            Color.BLACK,
            new Color(0xE4, 0xE6, 0xE8),
            INK,
            new Color(0xE4, 0xE6, 0xE8),
            FAINT_INK,
            new Color(0xA9, 0xB0, 0xB7),
            GRID,
            new Color(0x3A, 0x40, 0x46),
            INTERVAL,
            new Color(0x5A, 0x62, 0x6A),
            BLUE,
            new Color(0x4A, 0xA3, 0xDF),
            VERMILION,
            new Color(0xE8, 0x84, 0x3C),
            GREEN,
            new Color(0x2F, 0xBF, 0x95)));

    private Palette() {}

    private static String style(Map<Color, Color> onDark) {
        return onDark.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().getRGB()))
                .flatMap(entry -> Stream.of("fill", "stroke")
                        .map(part -> "[" + part + "=\"" + attribute(entry.getKey()) + "\"]{" + part + ":"
                                + attribute(entry.getValue()) + "}"))
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
