package org.superconfounding.report.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes out what Asciidoctor writes around every cell and item, and what neither a reader nor the style sheet of the screen asks for:
 * a phone builds each element of the page before it answers a tap.
 */
public final class Thinning {
    private Thinning() {}

    public static void thin(Document page) {
        page.select("td > p:only-child, li > p:only-child, dd > p:only-child").stream()
                .filter(Thinning::standsAlone)
                .forEach(Element::unwrap);
        page.select("th, td")
                .removeClass("tableblock")
                .removeClass("halign-left")
                .removeClass("valign-top");
        page.select("th[class=''], td[class='']").removeAttr("class");
    }

    /** No text beside it, and nothing said about it that its parent does not say. */
    private static boolean standsAlone(Element paragraph) {
        return paragraph.parent().ownText().isBlank()
                && !paragraph.hasAttr("id")
                && (paragraph.className().isEmpty() || paragraph.className().equals("tableblock"));
    }
}
