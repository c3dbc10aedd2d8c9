package org.superconfounding.report.draw;

import static org.superconfounding.report.draw.PathData.number;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes SVG: filled and stroked paths in plain colours, text as outlines or as text, clips where they cut something off.
 * Gradients and images are refused.
 */
public final class SvgGraphics extends ShapeGraphics {
    private static final int DIGITS = 2;
    private static final Graphics2D METRICS = metrics();

    /** How text is written. */
    public enum Text {
        /** As outlines: looks the same without any font. */
        OUTLINES,
        /** As text where the font has all characters: for a page that embeds the font. */
        CHARACTERS
    }

    private final StringBuilder body;
    private final double width;
    private final double height;
    private final Text text;
    private String open = "";
    private @Nullable Shape clip;
    private Composite composite = AlphaComposite.SrcOver;

    public SvgGraphics(double width, double height, Text text) {
        this(width, height, text, new StringBuilder());
    }

    private SvgGraphics(double width, double height, Text text, StringBuilder body) {
        this.width = width;
        this.height = height;
        this.text = text;
        this.body = body;
    }

    private static Graphics2D metrics() {
        Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        return graphics;
    }

    /** Everything drawn so far as an SVG document titled {@code description}. */
    public String svg(String description) {
        String size = number(width, DIGITS) + " " + number(height, DIGITS);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + number(width, DIGITS) + "\" height=\""
                + number(height, DIGITS) + "\" viewBox=\"0 0 " + size + "\" role=\"img\">\n<title>"
                + escaped(description) + "</title>\n" + body + "</svg>\n";
    }

    /** Text with the characters that XML reserves replaced. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    void fillDevice(Shape shape) {
        emit(shape, shape.getBounds2D(), " fill=\"" + rgb() + "\"" + opacity("fill-opacity"));
    }

    @Override
    public void draw(Shape shape) {
        if (!(getStroke() instanceof BasicStroke stroke)) {
            super.draw(shape);
            return;
        }
        AffineTransform transform = getTransform();
        double scale = StrictMath.sqrt(StrictMath.abs(transform.getDeterminant()));
        Shape path = transform.createTransformedShape(shape);
        Rectangle2D bounds = path.getBounds2D();
        double margin = stroke.getLineWidth() * scale;
        Rectangle2D inked = new Rectangle2D.Double(
                bounds.getX() - margin,
                bounds.getY() - margin,
                bounds.getWidth() + 2 * margin,
                bounds.getHeight() + 2 * margin);
        emit(path, inked, " fill=\"none\" stroke=\"" + rgb() + "\"" + opacity("stroke-opacity") + style(stroke, scale));
    }

    private static String style(BasicStroke stroke, double scale) {
        StringBuilder style =
                new StringBuilder(" stroke-width=\"" + number(stroke.getLineWidth() * scale, DIGITS) + "\"");
        float[] dashes = stroke.getDashArray();
        if (dashes != null) {
            String lengths = IntStream.range(0, dashes.length)
                    .mapToObj(i -> number(dashes[i] * scale, DIGITS))
                    .collect(Collectors.joining(" "));
            style.append(" stroke-dasharray=\"").append(lengths).append('"');
        }
        if (stroke.getEndCap() == BasicStroke.CAP_ROUND) {
            style.append(" stroke-linecap=\"round\"");
        }
        if (stroke.getLineJoin() == BasicStroke.JOIN_ROUND) {
            style.append(" stroke-linejoin=\"round\"");
        }
        return style.toString();
    }

    private void emit(Shape shape, Rectangle2D inked, String style) {
        String data = PathData.of(shape, DIGITS);
        if (data.isEmpty() || clip != null && !clip.intersects(inked) && !inked.isEmpty()) {
            return;
        }
        element("<path" + style + clipping(inked) + " d=\"", data);
    }

    /** Appends to the last path when it looks the same, which halves the number of elements. */
    private void element(String start, String data) {
        String end = "\"/>\n";
        if (start.equals(open) && start.contains("fill=\"#") && !start.contains("opacity") && endsWith(end)) {
            body.setLength(body.length() - end.length());
        } else {
            body.append(start);
        }
        body.append(data).append(end);
        open = start;
    }

    private boolean endsWith(String end) {
        return body.length() >= end.length()
                && body.substring(body.length() - end.length()).equals(end);
    }

    @Override
    public void drawString(String string, float x, float y) {
        Font font = getFont();
        if (text == Text.OUTLINES || font.canDisplayUpTo(string) >= 0 || cut(font, string, x, y)) {
            super.drawString(string, x, y);
            return;
        }
        double[] matrix = new double[6];
        getTransform().getMatrix(matrix);
        StringBuilder element = new StringBuilder("<text font-family=\"Noto Sans\" font-size=\"");
        element.append(number(font.getSize2D(), DIGITS)).append('"');
        if (font.getFontName(Locale.ROOT).contains("Bold")) {
            element.append(" font-weight=\"bold\"");
        }
        element.append(" fill=\"").append(rgb()).append("\" transform=\"matrix(");
        for (int i = 0; i < matrix.length; i++) {
            element.append(i == 0 ? "" : " ").append(number(matrix[i], 4));
        }
        body.append(element.append(")\" x=\"")
                .append(number(x, DIGITS))
                .append("\" y=\"")
                .append(number(y, DIGITS))
                .append("\">")
                .append(escaped(string))
                .append("</text>\n"));
    }

    /** Whether the clip cuts something off the text. */
    private boolean cut(Font font, String string, float x, float y) {
        if (clip == null) {
            return false;
        }
        Rectangle2D bounds =
                font.createGlyphVector(getFontRenderContext(), string).getVisualBounds();
        Rectangle2D placed =
                new Rectangle2D.Double(x + bounds.getX(), y + bounds.getY(), bounds.getWidth(), bounds.getHeight());
        return !clip.contains(getTransform().createTransformedShape(placed).getBounds2D());
    }

    private String clipping(Rectangle2D inked) {
        if (clip == null || clip.contains(inked)) {
            return "";
        }
        String data = PathData.of(clip, DIGITS);
        String id = "clip-" + Integer.toHexString(data.hashCode());
        String definition = "<clipPath id=\"" + id + "\"><path d=\"" + data + "\"/></clipPath>\n";
        if (body.indexOf(definition) < 0) {
            body.append(definition);
        }
        return " clip-path=\"url(#" + id + ")\"";
    }

    private String rgb() {
        return String.format(Locale.ROOT, "#%06x", getColor().getRGB() & 0xFFFFFF);
    }

    private String opacity(String property) {
        double alpha = getColor().getAlpha() / 255.0;
        if (composite instanceof AlphaComposite blend) {
            alpha *= blend.getAlpha();
        }
        return alpha > 0.999 ? "" : " " + property + "=\"" + number(alpha, DIGITS) + "\"";
    }

    @Override
    public void setPaint(Paint paint) {
        if (!(paint instanceof Color plain)) {
            throw new IllegalArgumentException("only plain colours are drawn, not " + paint);
        }
        setColor(plain);
    }

    @Override
    public FontMetrics getFontMetrics(Font of) {
        return METRICS.getFontMetrics(of);
    }

    @Override
    public void setComposite(Composite replacement) {
        composite = replacement;
    }

    @Override
    public Composite getComposite() {
        return composite;
    }

    @Override
    public Graphics create() {
        SvgGraphics copy = new SvgGraphics(width, height, text, body);
        copy.setTransform(getTransform());
        copy.setFont(getFont());
        copy.setColor(getColor());
        copy.setStroke(getStroke());
        copy.clip = clip;
        copy.composite = composite;
        return copy;
    }

    @Override
    public void setClip(@Nullable Shape shape) {
        clip = shape == null ? null : getTransform().createTransformedShape(shape);
    }

    @Override
    public void setClip(int x, int y, int width, int height) {
        setClip(new Rectangle(x, y, width, height));
    }

    @Override
    public void clipRect(int x, int y, int width, int height) {
        clip(new Rectangle(x, y, width, height));
    }

    @Override
    public void clip(@Nullable Shape shape) {
        Shape further = getTransform().createTransformedShape(shape);
        if (clip == null) {
            clip = further;
        } else {
            Area both = new Area(clip);
            both.intersect(new Area(further));
            clip = both;
        }
    }

    @Override
    public @Nullable Shape getClip() {
        try {
            return clip == null ? null : getTransform().createInverse().createTransformedShape(clip);
        } catch (java.awt.geom.NoninvertibleTransformException e) {
            throw new IllegalStateException("a clip is asked for in a degenerate coordinate system", e);
        }
    }

    @Override
    public @Nullable Rectangle getClipBounds() {
        Shape current = getClip();
        return current == null ? null : current.getBounds();
    }
}
