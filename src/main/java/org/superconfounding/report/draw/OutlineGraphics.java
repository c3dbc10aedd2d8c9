package org.superconfounding.report.draw;

import java.awt.Shape;
import java.awt.geom.Path2D;

/** Collects everything that is drawn as one outline. */
public final class OutlineGraphics extends ShapeGraphics {
    private final Path2D.Double outline = new Path2D.Double(Path2D.WIND_NON_ZERO);

    @Override
    void fillDevice(Shape shape) {
        outline.append(shape, false);
    }

    /** Everything drawn so far, in device units. */
    public Shape outline() {
        return new Path2D.Double(outline);
    }
}
