package org.superconfounding.report.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A reader of SVG refuses a rectangle without width or height; a rare outcome's bar may round to one. */
class SvgSurfaceTest {
    private final SvgSurface surface = new SvgSurface(2, "test", false);

    private String svg() {
        return surface.svg("a test", "", Map.of());
    }

    @Test
    void shouldFillWhatCanBeSeen() {
        surface.fill(new Rectangle2D.Double(1, 2, 3, 0.01));
        assertThat(svg()).containsOnlyOnce("<rect").contains("height=\"0.01\"");
    }

    @Test
    void shouldLeaveOutWhatRoundsToNothing() {
        surface.fill(new Rectangle2D.Double(1, 2, 3, 0.004));
        surface.fill(new Rectangle2D.Double(1, 2, 0.004, 3));
        surface.fill(new Rectangle2D.Double(1, 2, 3, 0));
        assertThat(svg()).doesNotContain("<rect", "<path", "<line");
    }

    @Test
    void shouldKeepTextWhereTheFontHasItsCharacters() {
        SvgSurface letters = new SvgSurface(2, "test", true);
        letters.setFont(Typeface.regular(12));
        letters.drawString("CS = 1.414", 1, 2);
        letters.drawString("|0⟩", 1, 2);
        String svg = letters.svg("a test", "", Map.of());

        assertThat(svg).containsOnlyOnce("<text").contains(">CS = 1.414</text>").contains("Liberation Sans, Arial");
        assertThat(svg).as("a bracket that the font lacks is an outline").contains("<path");
    }

    @Test
    void shouldTellWordsToWhoPointsAtAnArea() {
        surface.translate(10, 20);
        surface.hint(new Rectangle2D.Double(1, 2, 3, 4), "0.316");

        assertThat(svg())
                .contains("<rect class=\"hint\" fill=\"none\" height=\"4\"")
                .contains("x=\"11\" y=\"22\"><title>0.316</title>");
    }

    @Test
    void shouldOutlineAThinRectangleAsALine() {
        surface.draw(new Rectangle2D.Double(1, 2, 3, 0.004));
        assertThat(svg()).doesNotContain("<rect").contains("<path");
    }
}
