package org.superconfounding.report.draw;

import java.awt.Graphics;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.parser.Parser;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * A drawing surface whose content becomes SVG. Text is outlines, which look the same without any font, or stays text where the font
 * has all its characters: then it can be searched, copied and read aloud.
 */
public final class SvgSurface extends SVGGraphics2D {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    /** Families with the widths of Liberation Sans, for machines without it. */
    private static final String FAMILIES = "Liberation Sans, Arial, Helvetica, sans-serif";

    private final boolean letters;
    private final List<Element> hints;

    /**
     * @param digits places after the point of every coordinate
     * @param name starts the identifiers of whatever the picture refers to, so that many pictures can share a page
     * @param letters whether text stays text
     */
    public SvgSurface(int digits, String name, boolean letters) {
        super(context(digits, name), !letters);
        this.letters = letters;
        hints = new ArrayList<>();
    }

    private SvgSurface(SvgSurface other) {
        super(other);
        letters = other.letters;
        hints = other.hints;
    }

    /** Lets {@code words} appear to who points at {@code area}. */
    public void hint(Shape area, String words) {
        Rectangle2D bounds = getTransform().createTransformedShape(area).getBounds2D();
        Element place = element("rect", "");
        place.appendChild(element("title", words));
        Map.of("x", bounds.getX(), "y", bounds.getY(), "width", bounds.getWidth(), "height", bounds.getHeight())
                .forEach((name, length) -> place.setAttributeNS(null, name, number(length)));
        Map.of("class", "hint", "fill", "none", "stroke", "none", "pointer-events", "all")
                .forEach((name, value) -> place.setAttributeNS(null, name, value));
        hints.add(place);
    }

    /** All hints, each as left, top, width and height of its area and its words. */
    public List<String> hints() {
        return hints.stream()
                .map(hint -> Stream.of("x", "y", "width", "height")
                        .map(hint::getAttribute)
                        .collect(Collectors.joining(" ", "", " " + hint.getTextContent())))
                .toList();
    }

    private static SVGGeneratorContext context(int digits, String name) {
        Document empty = W3CDom.convert(Jsoup.parse("<svg xmlns='" + NAMESPACE + "'/>", Parser.xmlParser()));
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(empty);
        context.setComment(null);
        context.setPrecision(digits);
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String kind) {
                return super.generateID(name + "-" + kind);
            }
        });
        return context;
    }

    /**
     * Everything drawn so far.
     *
     * @param description what the picture shows, in words
     * @param style sheet of the picture; empty for none
     * @param attributes further attributes of the root element, such as its size
     */
    public String svg(String description, String style, Map<String, String> attributes) {
        Document document = getDOMFactory();
        Element root = getRoot(document.getDocumentElement());
        attributes.forEach((name, value) -> root.setAttributeNS(null, name, value));
        root.setAttributeNS(null, "role", "img");
        root.removeAttribute("xmlns"); // the writer puts it in its own place
        NodeList shared = root.getElementsByTagName("defs");
        for (int i = 0; i < shared.getLength(); i++) {
            ((Element) shared.item(i)).removeAttribute("id");
        }
        Node drawn = root.getFirstChild();
        root.insertBefore(element("title", description), drawn);
        if (!style.isEmpty()) {
            root.insertBefore(element("style", style), drawn);
        }
        hints.forEach(root::appendChild);
        return W3CDom.asString(document, Map.of("method", "xml", "omit-xml-declaration", "yes"))
                .replace("font-family=\"'Liberation Sans'\"", "font-family=\"" + FAMILIES + "\"");
    }

    private Element element(String name, String text) {
        Element element = getDOMFactory().createElementNS(NAMESPACE, name);
        element.setTextContent(text);
        return element;
    }

    private String number(double length) {
        return getGeneratorContext().doubleString(length);
    }

    @Override
    public void drawString(String text, float x, float y) {
        if (letters && Typeface.shows(getFont(), text)) {
            super.drawString(text, x, y);
        } else {
            fill(Outlines.of(getFont(), text, x, y));
        }
    }

    /** SVG has no rectangle without width or height, and one that rounds to none cannot be seen. */
    @Override
    public void fill(Shape shape) {
        if (!roundsToNothing(shape)) {
            super.fill(shape);
        }
    }

    /** The outline of a rectangle that rounds to a line is a line, and no rectangle in SVG. */
    @Override
    public void draw(Shape shape) {
        super.draw(roundsToNothing(shape) ? new Path2D.Double(shape) : shape);
    }

    private boolean roundsToNothing(Shape shape) {
        return shape instanceof Rectangle2D rectangle
                && (roundsToNothing(rectangle.getWidth()) || roundsToNothing(rectangle.getHeight()));
    }

    private boolean roundsToNothing(double length) {
        return number(length).equals("0");
    }

    /** Hints are for pixels; whoever shows the picture chooses its own. */
    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {}

    @Override
    @SuppressWarnings("rawtypes")
    public void setRenderingHints(Map hints) {}

    @Override
    @SuppressWarnings("rawtypes")
    public void addRenderingHints(Map hints) {}

    @Override
    public Graphics create() {
        return new SvgSurface(this);
    }
}
