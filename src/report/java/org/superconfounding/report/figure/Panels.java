package org.superconfounding.report.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.Size2D;
import org.jfree.data.Range;
import org.superconfounding.report.draw.Typeface;
import org.superconfounding.report.figure.Canvas.Sketch;

/** Panels side by side, on a phone one above the other, with one legend below; several are lettered (a), (b), … */
final class Panels {
    private static final int UPRIGHT_NAMES = 120;
    private static final int SECOND_LINE = 20;
    private static final int LOW_PANEL = 90;
    private static final int TITLE_LINE = 15;
    private static final int LEGEND_LINE = 26;

    private Panels() {}

    /** @param height of a row of panels with its legend, in units */
    static IntFunction<Sketch> of(int height, Plot... panels) {
        boolean crowded = Arrays.stream(panels).anyMatch(Plot::crowded);
        return width -> {
            boolean phone = width < Canvas.PAGE_WIDTH;
            int rows = phone ? panels.length : 1;
            int further = !phone ? 0 : crowded ? UPRIGHT_NAMES : SECOND_LINE;
            int all = rows * height + further;
            return new Sketch(width, all, pen -> {
                double above = all - legend(pen.graphics(), width, all, List.of(panels));
                double across = (double) width * rows / panels.length;
                double each = above / rows;
                for (int i = 0; i < panels.length; i++) {
                    Rectangle2D area = rows == 1
                            ? new Rectangle2D.Double(across * i, 0, across, each)
                            : new Rectangle2D.Double(0, each * i, across, each);
                    String letter = panels.length == 1 ? "" : "(" + (char) ('a' + i) + ")  ";
                    panels[i].draw(pen.graphics(), area, letter, phone && crowded);
                }
            });
        };
    }

    /** Low panels one above the other. */
    static Sketch stacked(int width, List<Plot> panels) {
        int[] heights = panels.stream()
                .mapToInt(panel -> LOW_PANEL + (panel.titleLines(width) - 1) * TITLE_LINE)
                .toArray();
        int all = IntStream.of(heights).sum() + LEGEND_LINE;
        return new Sketch(width, all, pen -> {
            int top = 0;
            for (int i = 0; i < heights.length; i++) {
                panels.get(i).draw(pen.graphics(), new Rectangle2D.Double(0, top, width, heights[i]), "", false);
                top += heights[i];
            }
            legend(pen.graphics(), width, all, panels);
        });
    }

    /** Draws the legend at the bottom and returns its height. */
    private static double legend(Graphics2D graphics, double width, double bottom, List<Plot> panels) {
        LegendTitle legend = new LegendTitle(() -> keys(panels));
        legend.setItemFont(Typeface.regular(Charts.TEXT));
        legend.setItemPaint(Palette.INK);
        legend.setFrame(BlockBorder.NONE);
        legend.setItemLabelPadding(new RectangleInsets(2, 3, 2, 12));
        Size2D size = legend.arrange(graphics, new RectangleConstraint(new Range(0, width), new Range(0, bottom)));
        legend.draw(
                graphics,
                new Rectangle2D.Double((width - size.width) / 2, bottom - size.height, size.width, size.height));
        return size.height;
    }

    /** The keys of all panels, each name once. */
    private static LegendItemCollection keys(List<Plot> panels) {
        LegendItemCollection keys = new LegendItemCollection();
        Set<String> names = new HashSet<>();
        for (Plot panel : panels) {
            LegendItemCollection own = panel.legend();
            for (int i = 0; i < own.getItemCount(); i++) {
                LegendItem item = own.get(i);
                if (names.add(item.getLabel())) {
                    keys.add(item);
                }
            }
        }
        return keys;
    }
}
