package org.superconfounding.report.page;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.superconfounding.report.figure.Drawing;

/**
 * Gives every picture of a page on screen its size, its form for phones, and the values that it tells to who points at them. A
 * picture is a file of its own, so the page's script shows the values; opened alone, the picture does so itself.
 */
public final class Pictures {
    private Pictures() {}

    public static void prepare(Document page, List<Drawing> drawings) {
        Map<String, Drawing> byPath = drawings.stream().collect(Collectors.toMap(Drawing::path, Function.identity()));
        for (Element image : page.select("img")) {
            Drawing drawing = byPath.get(image.attr("src"));
            if (drawing != null) {
                Element svg = parse(drawing.picture().svg());
                image.attr("width", svg.attr("width"))
                        .attr("height", svg.attr("height"))
                        .attr("loading", "lazy");
                values(image, "data-values", svg);
                if (!drawing.picture().narrow().isEmpty()) {
                    narrow(image, drawing);
                }
            }
        }
    }

    private static void narrow(Element image, Drawing drawing) {
        Element svg = parse(drawing.picture().narrow());
        values(image, "data-narrow-values", svg);
        image.wrap("<picture></picture>");
        image.before(new Element("source")
                .attr("media", "(max-width: 40rem)")
                .attr("srcset", drawing.narrowPath())
                .attr("width", svg.attr("width"))
                .attr("height", svg.attr("height")));
    }

    /** One line a value: left, top, width and height in the picture's units, and the words. */
    private static void values(Element image, String attribute, Element svg) {
        String lines = svg.select("rect.hint").stream()
                .map(area -> String.join(
                        " ", area.attr("x"), area.attr("y"), area.attr("width"), area.attr("height"), area.text()))
                .collect(Collectors.joining("\n"));
        if (!lines.isEmpty()) {
            image.attr(attribute, lines);
        }
    }

    private static Element parse(String svg) {
        return Parser.xmlParser().parseInput(svg, "").expectFirst("svg");
    }
}
