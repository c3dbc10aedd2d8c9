package org.superconfounding.report.page;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.superconfounding.report.figure.Drawing;
import org.superconfounding.report.figure.Drawing.Form;

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
                prepare(image, drawing);
            }
        }
    }

    private static void prepare(Element image, Drawing drawing) {
        size(image, drawing.page()).attr("loading", "lazy");
        values(image, "data-values", drawing.page());
        drawing.phone().ifPresent(phone -> {
            values(image, "data-narrow-values", phone);
            Element source = new Element("source").attr("media", "(max-width: 40rem)");
            image.wrap("<picture></picture>");
            image.before(size(source.attr("srcset", drawing.narrowPath()), phone));
        });
    }

    private static Element size(Element picture, Form form) {
        return picture.attr("width", Integer.toString(form.width())).attr("height", Integer.toString(form.height()));
    }

    private static void values(Element image, String attribute, Form form) {
        if (!form.values().isEmpty()) {
            image.attr(attribute, String.join("\n", form.values()));
        }
    }
}
