package org.superconfounding.report.figure;

import static org.superconfounding.io.Decimals.fixed;
import static org.superconfounding.io.Decimals.percent;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.superconfounding.audit.Basis;
import org.superconfounding.audit.DistributionSummary;
import org.superconfounding.audit.Finding;
import org.superconfounding.audit.PrintedNumber;
import org.superconfounding.audit.Recomputation;
import org.superconfounding.audit.Share;
import org.superconfounding.audit.TypicalValue;
import org.superconfounding.report.draw.Typeface;

/**
 * The small picture of a claim card, one row a finding: the replication distribution with the printed rounding interval
 * marked, the share of replications with the share required, or the recomputed value with the rounding interval.
 */
final class ClaimPicture {
    private static final int WIDTH = 520;
    private static final int ROW = 86;
    private static final int LEFT = 8;
    private static final int RIGHT = WIDTH - 8;
    private static final int LABEL = 13;
    private static final int TOP = 34;
    private static final int BASE = 66;
    private static final FontRenderContext FONTS = new FontRenderContext(null, true, true);

    private final Graphics2D graphics;

    private ClaimPicture(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /** The picture, or nothing if no finding can be drawn. */
    public static Optional<Picture> of(String description, List<Finding> findings) {
        List<Finding> drawn = findings.stream()
                .filter(finding ->
                        finding instanceof TypicalValue || finding instanceof Share || finding instanceof Recomputation)
                .toList();
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Canvas.draw(description, WIDTH, ROW * drawn.size(), graphics -> {
            graphics.setColor(Color.WHITE);
            graphics.fill(new Rectangle2D.Double(0, 0, WIDTH, ROW * drawn.size()));
            for (Finding finding : drawn) {
                new ClaimPicture(graphics).row(finding);
                graphics.translate(0, ROW);
            }
        }));
    }

    private void row(Finding finding) {
        text(finding.quantity() + ", " + finding.basis().label(), LEFT, LABEL, Typeface.bold(11), Palette.INK);
        if (finding instanceof TypicalValue typical) {
            typical(typical);
        } else if (finding instanceof Share share) {
            share(share);
        } else if (finding instanceof Recomputation recomputation) {
            recomputation(recomputation);
        }
    }

    private void typical(TypicalValue finding) {
        DistributionSummary summary = finding.distribution();
        Scale scale = Scale.around(
                Math.min(summary.histogramLower(), finding.printed().lower()),
                Math.max(summary.histogramUpper(), finding.printed().upper()));
        printed(scale, finding.printed());
        double most = Collections.max(summary.counts());
        double bin = (summary.histogramUpper() - summary.histogramLower())
                / summary.counts().size();
        graphics.setColor(colour(finding.basis()));
        for (int i = 0; i < summary.counts().size(); i++) {
            double from = scale.x(summary.histogramLower() + i * bin);
            double to = Math.max(from + 0.8, scale.x(summary.histogramLower() + (i + 1) * bin));
            double height = (BASE - TOP) * summary.counts().get(i) / most;
            graphics.fill(new Rectangle2D.Double(from, BASE - height, to - from, height));
        }
        value(scale, finding.printed());
        axis(scale, finding.printed().digits() + 1);
    }

    private void recomputation(Recomputation finding) {
        Scale scale = Scale.around(
                Math.min(finding.value(), finding.printed().lower()),
                Math.max(finding.value(), finding.printed().upper()));
        printed(scale, finding.printed());
        double x = scale.x(finding.value());
        graphics.setColor(colour(finding.basis()));
        graphics.fill(new java.awt.geom.Ellipse2D.Double(x - 4, (TOP + BASE) / 2.0 - 4, 8, 8));
        value(scale, finding.printed());
        axis(scale, finding.printed().digits() + 1);
    }

    private void share(Share finding) {
        Scale scale = new Scale(0, 1);
        graphics.setColor(Palette.GRID);
        graphics.fill(new Rectangle2D.Double(scale.x(0), TOP + 8, scale.x(1) - scale.x(0), BASE - TOP - 12));
        graphics.setColor(colour(finding.basis()));
        graphics.fill(
                new Rectangle2D.Double(scale.x(0), TOP + 8, scale.x(finding.share()) - scale.x(0), BASE - TOP - 12));
        double required = scale.x(finding.required());
        line(required, TOP, required, BASE, Palette.INK, 1.5f);
        centred("required " + percent(finding.required(), 0), required, TOP - 4);
        text("0 %", LEFT, BASE + 13, Typeface.regular(10), Palette.FAINT_INK);
        right("100 % of replications", BASE + 13);
    }

    private void printed(Scale scale, PrintedNumber number) {
        double from = scale.x(number.lower());
        double to = Math.max(scale.x(number.upper()), from + 1.5);
        graphics.setColor(new Color(0xC8, 0xC8, 0xC8));
        graphics.fill(new Rectangle2D.Double(from, TOP, to - from, BASE - TOP));
        centred("printed " + number.text(), scale.x(number.value()), TOP - 4);
    }

    private void value(Scale scale, PrintedNumber number) {
        double x = scale.x(number.value());
        line(x, TOP, x, BASE, Palette.INK, 1.4f);
    }

    private void axis(Scale scale, int digits) {
        line(LEFT, BASE, RIGHT, BASE, Palette.FAINT_INK, 0.8f);
        text(fixed(scale.lower, digits), LEFT, BASE + 13, Typeface.regular(10), Palette.FAINT_INK);
        right(fixed(scale.upper, digits), BASE + 13);
    }

    private void line(double x1, double y1, double x2, double y2, Color color, float width) {
        graphics.setColor(color);
        graphics.setStroke(new java.awt.BasicStroke(width));
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    private void centred(String text, double x, double y) {
        Font font = Typeface.regular(10);
        double width = width(text, font);
        text(text, Math.max(LEFT, Math.min(RIGHT - width, x - width / 2)), y, font, Palette.INK);
    }

    private void right(String text, double y) {
        Font font = Typeface.regular(10);
        text(text, RIGHT - width(text, font), y, font, Palette.FAINT_INK);
    }

    private void text(String text, double x, double y, Font font, Color color) {
        graphics.setColor(color);
        graphics.setFont(font);
        graphics.drawString(text, (float) x, (float) y);
    }

    private static double width(String text, Font font) {
        return font.createGlyphVector(FONTS, text).getLogicalBounds().getWidth();
    }

    private static Color colour(Basis basis) {
        return switch (basis) {
            case AS_WRITTEN -> Palette.AS_WRITTEN;
            case AS_EXECUTED -> Palette.AS_EXECUTED;
            case THEORY -> Palette.THEORY;
            case PUBLISHED -> Palette.HARDWARE;
        };
    }

    /** Values from {@code lower} to {@code upper} across the row. */
    private record Scale(double lower, double upper) {
        static Scale around(double lower, double upper) {
            double margin = Math.max(0.05 * (upper - lower), 1e-9);
            return new Scale(lower - margin, upper + margin);
        }

        double x(double value) {
            return LEFT + (RIGHT - LEFT) * (value - lower) / (upper - lower);
        }
    }
}
