package org.superconfounding.report.page;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final String PAGE = """
            <!doctype html><html lang="en"><head><meta charset="UTF-8"><title>%s</title>\
            <meta name="color-scheme" content="light dark"><link rel="stylesheet" href="%s"></head>\
            <body>%s</body></html>
            """;

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
        return PAGE.formatted(title, STYLE.substring("tests/".length()), listing.outerHtml());
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
