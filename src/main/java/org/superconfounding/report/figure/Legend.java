package org.superconfounding.report.figure;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.superconfounding.report.draw.Typeface;

/** Keys of a chart in one centred line. */
final class Legend {
    private static final FontRenderContext FONTS = new FontRenderContext(null, true, true);
    private static final double SYMBOL = 34;
    private static final double GAP = 16;

    private Legend() {}

    static void draw(Graphics2D graphics, LegendItemCollection items, double width, double y) {
        Font font = Typeface.regular(11);
        double total = 0;
        for (int i = 0; i < items.getItemCount(); i++) {
            total += SYMBOL + width(items.get(i), font) + GAP;
        }
        double x = Math.max(2, (width - total + GAP) / 2);
        for (int i = 0; i < items.getItemCount(); i++) {
            symbol(graphics, items.get(i), x + SYMBOL / 2, y + 6);
            graphics.setColor(Palette.INK);
            graphics.setFont(font);
            graphics.drawString(items.get(i).getLabel(), (float) (x + SYMBOL + 3), (float) (y + 10));
            x += SYMBOL + width(items.get(i), font) + GAP;
        }
    }

    private static double width(LegendItem item, Font font) {
        return font.createGlyphVector(FONTS, item.getLabel()).getLogicalBounds().getWidth();
    }

    private static void symbol(Graphics2D graphics, LegendItem item, double x, double y) {
        AffineTransform at = AffineTransform.getTranslateInstance(x, y);
        if (item.isLineVisible()) {
            Shape line = at.createTransformedShape(item.getLine());
            graphics.setColor((Color) item.getLinePaint());
            graphics.setStroke(item.getLineStroke());
            graphics.draw(line);
        }
        if (item.isShapeVisible()) {
            graphics.setColor((Color) item.getFillPaint());
            graphics.fill(at.createTransformedShape(item.getShape()));
        }
    }
}
