package org.superconfounding.report.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import org.superconfounding.audit.LedgerGroup;
import org.superconfounding.report.Audit;
import org.superconfounding.report.Claim;
import org.superconfounding.report.Status;
import org.superconfounding.report.draw.Typeface;

/** The first screen's picture: one square a claim, one row a group, coloured and marked by verdict. */
final class VerdictBar {
    private static final int WIDTH = 680;
    private static final int ROW = 27;
    private static final int WIDEST_CELL = 36;
    private static final int GROUP_WIDTH = 262;
    private static final FontRenderContext FONTS = new FontRenderContext(null, true, true);

    private VerdictBar() {}

    public static Picture of(String description, Audit audit) {
        List<Status> shown = Arrays.stream(Status.values())
                .filter(status -> audit.claims().stream().anyMatch(claim -> claim.status() == status))
                .toList();
        int rows = audit.ledger().groups().size();
        int legendRows = (shown.size() + 2) / 3;
        int height = ROW * rows + 14 + 24 * legendRows;
        return Canvas.draw(description, WIDTH, height, graphics -> {
            graphics.setColor(Color.WHITE);
            graphics.fill(new Rectangle2D.Double(0, 0, WIDTH, height));
            for (int i = 0; i < rows; i++) {
                group(graphics, audit, audit.ledger().groups().get(i), ROW * i);
            }
            for (int i = 0; i < shown.size(); i++) {
                legend(graphics, audit, shown.get(i), 4 + 226 * (i % 3), ROW * rows + 14 + 24 * (i / 3));
            }
        });
    }

    private static void group(Graphics2D graphics, Audit audit, LedgerGroup group, double y) {
        text(
                graphics,
                fitted(group.group() + "  " + group.shortTitle(), GROUP_WIDTH - 10),
                4,
                y + 18,
                Typeface.regular(11.5),
                Palette.INK);
        List<Claim> claims = audit.claims(group);
        double cell = Math.min(WIDEST_CELL, (double) (WIDTH - GROUP_WIDTH) / claims.size());
        for (int i = 0; i < claims.size(); i++) {
            cell(graphics, claims.get(i).status(), claims.get(i).number(), GROUP_WIDTH + cell * i, y + 2, cell);
        }
    }

    private static void cell(Graphics2D graphics, Status status, String number, double x, double y, double cell) {
        graphics.setColor(fill(status));
        graphics.fill(new Rectangle2D.Double(x, y, cell - 3, ROW - 4));
        graphics.setColor(Palette.FAINT_INK);
        graphics.setStroke(new BasicStroke(0.7f));
        graphics.draw(new Rectangle2D.Double(x, y, cell - 3, ROW - 4));
        String text = status.symbol() + " " + number;
        Font font = Typeface.bold(11);
        text(graphics, text, x + (cell - 3 - width(text, font)) / 2, y + 16, font, ink(status));
    }

    private static void legend(Graphics2D graphics, Audit audit, Status status, double x, double y) {
        long number = audit.claims().stream()
                .filter(claim -> claim.status() == status)
                .count();
        graphics.setColor(fill(status));
        graphics.fill(new Rectangle2D.Double(x, y, 22, 18));
        graphics.setColor(Palette.FAINT_INK);
        graphics.setStroke(new BasicStroke(0.7f));
        graphics.draw(new Rectangle2D.Double(x, y, 22, 18));
        Font font = Typeface.bold(11);
        text(graphics, status.symbol(), x + (22 - width(status.symbol(), font)) / 2, y + 13, font, ink(status));
        text(graphics, number + " " + status.label(), x + 29, y + 13.5, Typeface.regular(12), Palette.INK);
    }

    private static String fitted(String text, double width) {
        Font font = Typeface.regular(11.5);
        String fitted = text;
        while (width(fitted, font) > width) {
            fitted = fitted.substring(0, fitted.length() - 2).stripTrailing() + "…";
        }
        return fitted;
    }

    private static double width(String text, Font font) {
        return font.createGlyphVector(FONTS, text).getLogicalBounds().getWidth();
    }

    private static void text(Graphics2D graphics, String text, double x, double y, Font font, Color color) {
        graphics.setColor(color);
        graphics.setFont(font);
        graphics.drawString(text, (float) x, (float) y);
    }

    private static Color fill(Status status) {
        return switch (status) {
            case REPRODUCED -> new Color(0x00, 0x72, 0xB2);
            case ONLY_AS_EXECUTED -> new Color(0x9A, 0xD0, 0xF0);
            case NOT_REPRODUCED -> new Color(0xE6, 0x9F, 0x00);
            case CONTRADICTED -> new Color(0xB0, 0x4A, 0x00);
            case UNDERPOWERED -> new Color(0xF0, 0xE4, 0x42);
            case NOT_TESTABLE -> new Color(0xD0, 0xD0, 0xD0);
            case FAILED -> new Color(0x22, 0x22, 0x22);
            case NO_TEST_YET -> Color.WHITE;
        };
    }

    private static Color ink(Status status) {
        return switch (status) {
            case REPRODUCED, CONTRADICTED, FAILED -> Color.WHITE;
            default -> Palette.INK;
        };
    }
}
