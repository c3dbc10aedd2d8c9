package org.superconfounding.report.draw;

import java.awt.Graphics;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.StringWriter;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A drawing surface whose content becomes SVG, with text as outlines: it looks the same without any font. */
public final class SvgSurface extends SVGGraphics2D {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    /**
     * @param digits places after the point of every coordinate
     * @param name starts the identifiers of whatever the picture refers to, so that many pictures can share a page
     */
    public SvgSurface(int digits, String name) {
        super(context(digits, name), true);
    }

    private SvgSurface(SvgSurface other) {
        super(other);
    }

    private static SVGGeneratorContext context(int digits, String name) {
        try {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            document.appendChild(document.createElementNS(NAMESPACE, "svg"));
            SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
            context.setComment(null);
            context.setPrecision(digits);
            context.setIDGenerator(new SVGIDGenerator() {
                @Override
                public String generateID(String kind) {
                    return super.generateID(name + "-" + kind);
                }
            });
            return context;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java runtime cannot make XML documents", e);
        }
    }

    /**
     * Everything drawn so far.
     *
     * @param description what the picture shows, in words
     * @param attributes further attributes of the root element, such as its size
     */
    public String svg(String description, Map<String, String> attributes) {
        Element root = getRoot();
        attributes.forEach((name, value) -> root.setAttributeNS(null, name, value));
        root.setAttributeNS(null, "role", "img");
        NodeList shared = root.getElementsByTagName("defs");
        for (int i = 0; i < shared.getLength(); i++) {
            ((Element) shared.item(i)).removeAttribute("id");
        }
        Element title = root.getOwnerDocument().createElementNS(NAMESPACE, "title");
        title.setTextContent(description);
        root.insertBefore(title, root.getFirstChild());
        StringWriter text = new StringWriter();
        try {
            Transformer writer = TransformerFactory.newInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            writer.transform(new DOMSource(root), new StreamResult(text));
        } catch (TransformerException e) {
            throw new IllegalStateException("this Java runtime cannot write XML", e);
        }
        return text.toString();
    }

    @Override
    public void drawString(String text, float x, float y) {
        fill(Outlines.of(getFont(), text, x, y));
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
        return getGeneratorContext().doubleString(length).equals("0");
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
