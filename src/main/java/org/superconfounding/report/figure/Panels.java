package org.superconfounding.report.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.superconfounding.report.draw.Typeface;

/**
 * Panels side by side, on a phone one above the other, lettered (a), (b), … before their titles, with the first panel's legend
 * below.
 */
final class Panels implements Canvas.Layout {
    private static final int TITLE = 18;

    private final int each;
    private final Plot[] panels;

    private Panels(int each, Plot[] panels) {
        this.each = each;
        this.panels = panels;
    }

    /** @param height of one panel with its title */
    static Picture of(String description, int height, Plot... panels) {
        return Canvas.draw(description, new Panels(height, panels));
    }

    private int rows(int width) {
        return width < Canvas.PAGE_WIDTH ? panels.length : 1;
    }

    @Override
    public int height(int width) {
        return each * rows(width) + Legend.height(panels[0].legend(), width);
    }

    @Override
    public void draw(Graphics2D graphics, int width) {
        int rows = rows(width);
        double across = rows == 1 ? (double) width / panels.length : width;
        graphics.setColor(Color.WHITE);
        graphics.fill(new Rectangle2D.Double(0, 0, width, height(width)));
        for (int i = 0; i < panels.length; i++) {
            double x = rows == 1 ? across * i : 0;
            double y = rows == 1 ? 0 : (double) each * i;
            letter(graphics, i, panels[i].title(), x, y);
            panels[i].draw(graphics, new Rectangle2D.Double(x, y + TITLE, across - 6, (double) each - TITLE));
        }
        Legend.draw(graphics, panels[0].legend(), width, (double) each * rows);
    }

    private static void letter(Graphics2D graphics, int index, String title, double x, double y) {
        graphics.setColor(Palette.INK);
        graphics.setFont(Typeface.bold(12));
        graphics.drawString(("(" + (char) ('a' + index) + ")  " + title).strip(), (float) x + 4, (float) y + 13);
    }
}
