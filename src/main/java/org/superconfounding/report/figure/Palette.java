package org.superconfounding.report.figure;

import java.awt.Color;

/**
 * Colours after M. Okabe and K. Ito, <i>Color Universal Design</i> (2008), with fixed meanings.
 */
final class Palette {
    static final Color INK = new Color(0x22, 0x22, 0x22);
    static final Color FAINT_INK = new Color(0x59, 0x59, 0x59);
    static final Color GRID = new Color(0xE4, 0xE4, 0xE4);

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

    private Palette() {}

    static Color ofProtocol(String protocol) {
        return protocol.equals("as executed") ? AS_EXECUTED : AS_WRITTEN;
    }

    static Color faded(Color color, int alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }
}
