package org.superconfounding.report.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What Asciidoctor's HTML lacks for readers with a keyboard, a screen reader or a narrow screen: landmarks, header cells with a
 * scope, contents that fold, tables in a box that scrolls on its own, under a caption that does not.
 */
public final class Accessibility {
    private static final int CHARACTERS_OF_PICTURE = 700;

    private Accessibility() {}

    public static void improve(Document page) {
        page.select("#content").attr("role", "main").attr("tabindex", "-1");
        page.select("#header").attr("role", "banner");
        page.select("th.tableblock").attr("scope", "col");
        page.select("#toc").forEach(Accessibility::fold);
        page.select("table.tableblock > caption").forEach(Accessibility::holdInPlace);
        page.select("table.tableblock").wrap("<div class=\"scroll\"></div>");
        page.select("#content > .sect1").forEach(Accessibility::estimate);
    }

    /** How long a chapter is, folds aside: its height is reserved by that until a browser lays it out, near the screen. */
    private static void estimate(Element chapter) {
        Element unfolded = chapter.clone();
        unfolded.select("details").remove();
        int size = unfolded.text().length()
                + CHARACTERS_OF_PICTURE * unfolded.select("img").size();
        chapter.attr("style", "--size:" + size);
    }

    private static void fold(Element contents) {
        contents.tagName("nav").attr("aria-labelledby", "toctitle");
        Element title = contents.expectFirst("#toctitle").tagName("summary");
        Element details = new Element("details").attr("id", "contents").appendChild(title);
        details.appendChildren(contents.childNodesCopy());
        contents.empty().appendChild(details);
    }

    private static void holdInPlace(Element caption) {
        Element words = new Element("span").insertChildren(0, caption.childNodesCopy());
        caption.empty().appendChild(words);
    }
}
