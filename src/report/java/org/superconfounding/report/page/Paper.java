package org.superconfounding.report.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * What a page needs on paper: bookmarks, links that lead somewhere although the page travels alone, anchors that the printer
 * finds.
 */
public final class Paper {
    /** Rows of a table that no end of a page may part. */
    private static final int LONGEST_WHOLE = 8;

    private Paper() {}

    public static void prepare(Document page) {
        page.select("script, #toc ul ul").remove();
        page.select("#toc > ul").forEach(Paper::halve);
        page.select("th.tableblock").attr("scope", "col");
        page.select("meta[name=description]")
                .forEach(meta -> meta.after(meta.clone().attr("name", "subject")));
        page.select("table:not(.claims, :has(tr:nth-child(" + (LONGEST_WHOLE + 1) + ")))")
                .addClass("whole");
        page.select(".legend a, a.number").unwrap();
        page.select(".legend li").tagName("span").addClass("entry");
        page.select("ul.legend").tagName("p");
        page.select("a[id]:empty").forEach(Paper::giveAnchorToBlock);
        page.select("svg.formula")
                .forEach(formula ->
                        formula.attr("alt", formula.expectFirst("title").text()));
        page.select("a[href]").forEach(Paper::link);
        page.head().appendChild(bookmarks(page));
    }

    /** Two columns are two lists: the printer tags an entry only where it is a block in its list. */
    private static void halve(Element list) {
        Elements entries = list.children();
        Element rest = list.shallowClone();
        rest.appendChildren(entries.subList((entries.size() + 1) / 2, entries.size()));
        list.after(rest);
    }

    /** The printer finds no inline element without content. */
    private static void giveAnchorToBlock(Element anchor) {
        Element block = anchor.closest("p, td, li, div");
        if (block != null && !block.hasAttr("id")) {
            block.attr("id", anchor.id());
            anchor.remove();
        }
    }

    /** Files that lie beside the page on screen do not travel with it on paper; their names stay. */
    private static void link(Element link) {
        String target = link.attr("href");
        if (target.startsWith("#") || target.matches("(?:https?|mailto):.*")) {
            link.attr("title", target.startsWith("#") ? "To " + link.text() : target);
        } else {
            link.tagName("span").removeAttr("href").addClass("file");
        }
    }

    /** Chapters, their sections, and claims with their verdicts. */
    private static Element bookmarks(Document page) {
        Element root = new Element("bookmarks");
        Element chapter = root;
        Element section = root;
        for (Element target : page.select("h2[id], h3[id]:not(.discrete), table.claims [id^=claim-]")) {
            switch (target.normalName()) {
                case "h2" -> {
                    chapter = bookmark(root, target.text(), target.id());
                    section = chapter;
                }
                case "h3" -> section = bookmark(chapter, target.text(), target.id());
                default -> bookmark(section, title(target), target.id());
            }
        }
        return root;
    }

    private static Element bookmark(Element parent, String name, String target) {
        return parent.appendElement("bookmark").attr("name", name).attr("href", "#" + target);
    }

    /** What a claim's row is called: its id and its verdict, without the mark before it. */
    private static String title(Element claim) {
        Element verdict = claim.closest("tr").expectFirst(".verdict");
        return claim.text() + " " + verdict.text().replaceFirst("^\\S+\\s+", "");
    }
}
