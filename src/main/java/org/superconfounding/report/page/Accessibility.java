package org.superconfounding.report.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What Asciidoctor's HTML lacks for readers with a keyboard, a screen reader or a narrow screen: landmarks, header cells with a
 * scope, contents that fold, anchors that no reader stumbles over, tables in a box that scrolls on its own,
 * under a caption that does not.
 */
public final class Accessibility {
    private Accessibility() {}

    public static void improve(Document page) {
        page.select("#content").attr("role", "main").attr("tabindex", "-1");
        page.select("#header").attr("role", "banner");
        page.select("th.tableblock").attr("scope", "col");
        page.select("a.anchor").attr("aria-hidden", "true").attr("tabindex", "-1");
        page.select("#toc").forEach(Accessibility::fold);
        page.select("table.tableblock > caption").forEach(Accessibility::holdInPlace);
        page.select("table.tableblock").wrap("<div class=\"scroll\"></div>");
    }

    private static void fold(Element contents) {
        contents.tagName("nav").attr("aria-labelledby", "toctitle");
        Element title = contents.expectFirst("#toctitle").tagName("summary");
        Element details =
                new Element("details").attr("id", "contents").attr("open", true).appendChild(title);
        details.appendChildren(contents.childNodesCopy());
        contents.empty().appendChild(details);
    }

    private static void holdInPlace(Element caption) {
        Element words = new Element("span").insertChildren(0, caption.childNodesCopy());
        caption.empty().appendChild(words);
    }
}
