package org.superconfounding.report.page;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Moves the sources of the tests out of the page into files beside it. There they cost nothing until a reader asks for one: as
 * highlighted text they would be most of the page.
 */
public final class TestFiles {
    /** The style sheet of all these files. */
    public static final String STYLE = "tests/source.css";

    private static final Pattern TITLE = Pattern.compile("Source of the test: (\\w+)\\.java, region (\\S+)");

    private TestFiles() {}

    /** Files by path relative to the page, which links to them. */
    public static SortedMap<String, String> moveOut(Document page) {
        SortedMap<String, String> files = new TreeMap<>();
        for (Element fold : page.select("details:has(> .content > .listingblock)")) {
            Element summary = fold.expectFirst("summary");
            Matcher title = TITLE.matcher(summary.text());
            if (title.matches()) {
                Element listing = fold.expectFirst("pre");
                String path = "tests/" + title.group(2) + "-" + title.group(1) + ".html";
                files.put(path, file(summary.text(), listing));
                link(fold, path, listing.wholeText().lines().count());
            }
        }
        return files;
    }

    private static String file(String title, Element listing) {
        Document file = Document.createShell("");
        file.prependChild(new org.jsoup.nodes.DocumentType("html", "", ""));
        file.outputSettings(new Document.OutputSettings().prettyPrint(false));
        file.expectFirst("html").attr("lang", "en");
        file.head().appendElement("meta").attr("charset", "UTF-8");
        file.title(title);
        file.head().appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        file.head().appendElement("link").attr("rel", "stylesheet").attr("href", STYLE.substring("tests/".length()));
        file.body().appendChild(Jsoup.parseBodyFragment(listing.outerHtml()).expectFirst("pre"));
        return file.outerHtml() + "\n";
    }

    private static void link(Element fold, String path, long lines) {
        fold.addClass("test").attr("data-lines", Long.toString(lines));
        fold.expectFirst(".content")
                .empty()
                .appendElement("p")
                .appendElement("a")
                .attr("href", path)
                .text("The source on a page of its own");
    }
}
