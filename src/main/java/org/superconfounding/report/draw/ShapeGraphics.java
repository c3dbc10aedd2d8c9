package org.superconfounding.report.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A drawing surface made of filled shapes: text, lines and strokes become outlines in device units and go to
 * {@link #fillDevice}. Colours are kept for subclasses; clips and rendering hints are ignored.
 *
 * <p>Java treats U+00AD as a soft hyphen and draws nothing, but JLaTeXMath's fonts keep ⊗ and Ω there. In those fonts the
 * glyph of U+00AD directly precedes that of U+00AE, so it is fetched by glyph number.
 */
abstract class ShapeGraphics extends Graphics2D {
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);
    private static final char SOFT_HYPHEN = '\u00ad';

    private AffineTransform transform = new AffineTransform();
    private Font font = new Font(Font.SERIF, Font.PLAIN, 1);
    private Color color = Color.BLACK;
    private Stroke stroke = new BasicStroke();

    /** Receives everything that is drawn, in device units. */
    abstract void fillDevice(Shape shape);

    @Override
    public void fill(Shape shape) {
        fillDevice(transform.createTransformedShape(shape));
    }

    @Override
    public void draw(Shape shape) {
        fill(stroke.createStrokedShape(shape));
    }

    @Override
    public void drawString(String text, float x, float y) {
        double at = x;
        int start = 0;
        while (start < text.length()) {
            Font used = fontOf(text.charAt(start));
            int end = start + 1;
            while (end < text.length() && fontOf(text.charAt(end)) == used) {
                end++;
            }
            GlyphVector glyphs = glyphs(used == font ? font : Typeface.fallback(font), text.substring(start, end));
            fill(glyphs.getOutline((float) at, y));
            at += glyphs.getLogicalBounds().getWidth();
            start = end;
        }
    }

    /** The current font, or null for a character that it lacks. */
    private @Nullable Font fontOf(char unit) {
        return unit == SOFT_HYPHEN || font.canDisplay(unit) ? font : null;
    }

    private GlyphVector glyphs(Font used, String text) {
        return text.indexOf(SOFT_HYPHEN) >= 0
                ? used.createGlyphVector(UNHINTED, glyphCodes(text))
                : used.createGlyphVector(UNHINTED, text);
    }

    private int[] glyphCodes(String text) {
        return text.chars()
                .map(unit -> unit == SOFT_HYPHEN ? glyphCode('\u00ae') - 1 : glyphCode((char) unit))
                .toArray();
    }

    private int glyphCode(char unit) {
        return font.createGlyphVector(UNHINTED, new char[] {unit}).getGlyphCode(0);
    }

    @Override
    public void drawString(String text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        fill(glyphs.getOutline(x, y));
    }

    @Override
    public void fillRect(int x, int y, int width, int height) {
        fill(new Rectangle(x, y, width, height));
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        draw(new Line2D.Float(x1, y1, x2, y2));
    }

    @Override
    public void drawArc(int x, int y, int width, int height, int start, int extent) {
        draw(new Arc2D.Float(x, y, width, height, start, extent, Arc2D.OPEN));
    }

    @Override
    public void fillArc(int x, int y, int width, int height, int start, int extent) {
        fill(new Arc2D.Float(x, y, width, height, start, extent, Arc2D.PIE));
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    @Override
    public void setTransform(AffineTransform replacement) {
        transform = new AffineTransform(replacement);
    }

    @Override
    public void transform(AffineTransform further) {
        transform.concatenate(further);
    }

    @Override
    public void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public void translate(int x, int y) {
        transform.translate(x, y);
    }

    @Override
    public void scale(double x, double y) {
        transform.scale(x, y);
    }

    @Override
    public void rotate(double angle) {
        transform.rotate(angle);
    }

    @Override
    public void rotate(double angle, double x, double y) {
        transform.rotate(angle, x, y);
    }

    @Override
    public void shear(double x, double y) {
        transform.shear(x, y);
    }

    @Override
    public Font getFont() {
        return font;
    }

    @Override
    public void setFont(Font replacement) {
        font = replacement;
    }

    @Override
    public Color getColor() {
        return color;
    }

    @Override
    public void setColor(Color replacement) {
        color = replacement;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setStroke(Stroke replacement) {
        stroke = replacement;
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return UNHINTED;
    }

    @Override
    public RenderingHints getRenderingHints() {
        return new RenderingHints(null);
    }

    @Override
    public Object getRenderingHint(RenderingHints.Key key) {
        return RenderingHints.VALUE_ANTIALIAS_ON;
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {}

    @Override
    public void setRenderingHints(Map<?, ?> hints) {}

    @Override
    public void addRenderingHints(Map<?, ?> hints) {}

    @Override
    public Graphics create() {
        return this;
    }

    @Override
    public void dispose() {}

    @Override
    public Paint getPaint() {
        return color;
    }

    @Override
    public void setPaint(Paint paint) {}

    @Override
    public void setComposite(Composite composite) {}

    @Override
    public void setBackground(Color background) {}

    @Override
    public void setPaintMode() {}

    @Override
    public void setXORMode(Color alternate) {}

    @Override
    public void clip(Shape shape) {}

    @Override
    public void clipRect(int x, int y, int width, int height) {}

    @Override
    public void setClip(int x, int y, int width, int height) {}

    @Override
    public void setClip(Shape shape) {}

    @Override
    public Shape getClip() {
        return getClipBounds();
    }

    @Override
    public Rectangle getClipBounds() {
        return new Rectangle2D.Double(-1e6, -1e6, 2e6, 2e6).getBounds();
    }

    @Override
    public Color getBackground() {
        throw unsupported();
    }

    @Override
    public Composite getComposite() {
        throw unsupported();
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        throw unsupported();
    }

    @Override
    public FontMetrics getFontMetrics(Font of) {
        throw unsupported();
    }

    @Override
    public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
        throw unsupported();
    }

    @Override
    public void clearRect(int x, int y, int width, int height) {
        throw unsupported();
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw unsupported();
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        throw unsupported();
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        throw unsupported();
    }

    @Override
    public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        throw unsupported();
    }

    @Override
    public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        throw unsupported();
    }

    @Override
    public void drawPolyline(int[] x, int[] y, int count) {
        throw unsupported();
    }

    @Override
    public void drawPolygon(int[] x, int[] y, int count) {
        throw unsupported();
    }

    @Override
    public void fillPolygon(int[] x, int[] y, int count) {
        throw unsupported();
    }

    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        throw unsupported();
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw unsupported();
    }

    @Override
    public boolean drawImage(Image image, AffineTransform at, ImageObserver observer) {
        throw unsupported();
    }

    @Override
    public void drawImage(BufferedImage image, BufferedImageOp operation, int x, int y) {
        throw unsupported();
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform at) {
        throw unsupported();
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform at) {
        throw unsupported();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw unsupported();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw unsupported();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, Color background, ImageObserver observer) {
        throw unsupported();
    }

    @Override
    public boolean drawImage(
            Image image, int x, int y, int width, int height, Color background, ImageObserver observer) {
        throw unsupported();
    }

    @Override
    public boolean drawImage(
            Image image,
            int dx1,
            int dy1,
            int dx2,
            int dy2,
            int sx1,
            int sy1,
            int sx2,
            int sy2,
            ImageObserver observer) {
        throw unsupported();
    }

    @Override
    public boolean drawImage(
            Image image,
            int dx1,
            int dy1,
            int dx2,
            int dy2,
            int sx1,
            int sy1,
            int sx2,
            int sy2,
            Color background,
            ImageObserver observer) {
        throw unsupported();
    }

    private static UnsupportedOperationException unsupported() {
        return new UnsupportedOperationException("formulas are made of glyphs and rules only");
    }
}
