package org.superconfounding.report.figure;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.superconfounding.report.draw.Typeface;

/** Keys of a chart in centred lines, as many as they need. */
final class Legend {
    private static final FontRenderContext FONTS = new FontRenderContext(null, true, true);
    private static final double SYMBOL = 34;
    private static final double GAP = 16;
    private static final int LINE = 19;
    private static final Font FONT = Typeface.regular(11);

    private Legend() {}

    /** Height of the lines that the keys take. */
    static int height(LegendItemCollection items, double width) {
        return LINE * lines(items, width).size() + 8;
    }

    static void draw(Graphics2D graphics, LegendItemCollection items, double width, double top) {
        double y = top + 6;
        for (List<LegendItem> line : lines(items, width)) {
            double x = Math.max(2, (width - length(line)) / 2);
            for (LegendItem item : line) {
                symbol(graphics, item, x + SYMBOL / 2, y + 6);
                graphics.setColor(Palette.INK);
                graphics.setFont(FONT);
                graphics.drawString(item.getLabel(), (float) (x + SYMBOL + 3), (float) (y + 10));
                x += SYMBOL + width(item) + GAP;
            }
            y += LINE;
        }
    }

    private static List<List<LegendItem>> lines(LegendItemCollection items, double width) {
        List<List<LegendItem>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        for (int i = 0; i < items.getItemCount(); i++) {
            List<LegendItem> last = lines.get(lines.size() - 1);
            if (!last.isEmpty() && length(last) + GAP + SYMBOL + width(items.get(i)) > width - 4) {
                last = new ArrayList<>();
                lines.add(last);
            }
            last.add(items.get(i));
        }
        return lines;
    }

    private static double length(List<LegendItem> line) {
        return line.stream().mapToDouble(item -> SYMBOL + width(item) + GAP).sum() - GAP;
    }

    private static double width(LegendItem item) {
        return FONT.createGlyphVector(FONTS, item.getLabel()).getLogicalBounds().getWidth();
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
