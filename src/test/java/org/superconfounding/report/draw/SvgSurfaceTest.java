package org.superconfounding.report.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A reader of SVG refuses a rectangle without width or height; a rare outcome's bar may round to one. */
class SvgSurfaceTest {
    private final SvgSurface surface = new SvgSurface(2, "test");

    private String svg() {
        return surface.svg("a test", Map.of());
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
    void shouldOutlineAThinRectangleAsALine() {
        surface.draw(new Rectangle2D.Double(1, 2, 3, 0.004));
        assertThat(svg()).doesNotContain("<rect").contains("<path");
    }
}
