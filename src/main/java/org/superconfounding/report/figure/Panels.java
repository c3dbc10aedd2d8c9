package org.superconfounding.report.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.superconfounding.report.draw.Typeface;

/** Panels side by side, lettered (a), (b), … before their titles, with the first panel's legend below. */
final class Panels {
    private static final int LEGEND = 30;
    private static final int TITLE = 18;

    private Panels() {}

    static Picture of(String description, int height, Plot... panels) {
        int width = Canvas.PAGE_WIDTH;
        return Canvas.draw(description, width, height, graphics -> {
            graphics.setColor(Color.WHITE);
            graphics.fill(new Rectangle2D.Double(0, 0, width, height));
            double each = (double) width / panels.length;
            for (int i = 0; i < panels.length; i++) {
                letter(graphics, i, panels[i].title(), each * i);
                panels[i].draw(graphics, new Rectangle2D.Double(each * i, TITLE, each - 6, height - LEGEND - TITLE));
            }
            Legend.draw(graphics, panels[0].legend(), width, height - LEGEND + 6);
        });
    }

    private static void letter(Graphics2D graphics, int index, String title, double x) {
        graphics.setColor(Palette.INK);
        graphics.setFont(Typeface.bold(12));
        graphics.drawString(("(" + (char) ('a' + index) + ")  " + title).strip(), (float) x + 4, 13);
    }
}
