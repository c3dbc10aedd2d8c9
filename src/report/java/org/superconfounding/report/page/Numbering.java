package org.superconfounding.report.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.superconfounding.report.text.Attributes;

/**
 * Numbers figures and tables by chapter, as 5.2, so that none is taken for one of the paper's, and gives each an anchor that its
 * number leads to. What stands in a claim's card belongs to the claim and has no number.
 */
public final class Numbering {
    private static final int WORDS_OF_ANCHOR = 6;

    private Numbering() {}

    public static void number(Document page) {
        List<Element> chapters = page.select("#content > .sect1");
        for (int i = 0; i < chapters.size(); i++) {
            Element chapter = chapters.get(i);
            number(page, "Figure", i + 1, chapter.select(".imageblock > .title"));
            number(page, "Table", i + 1, chapter.select("table > caption"));
        }
    }

    private static void number(Document page, String kind, int chapter, List<Element> captions) {
        int number = 0;
        for (Element caption : captions) {
            if (caption.closest(".card") == null) {
                number++;
                Element numbered = caption.parent();
                if (numbered.id().isEmpty()) {
                    numbered.attr("id", anchor(page, numbered, caption));
                }
                caption.prependText(" ")
                        .prependElement("a")
                        .addClass("number")
                        .attr("href", "#" + numbered.id())
                        .text(kind + " " + chapter + "." + number + ".");
            }
        }
    }

    /** By the picture's file, or else by the caption's first words. */
    private static String anchor(Document page, Element numbered, Element caption) {
        Element picture = numbered.selectFirst("img");
        String name = picture == null
                ? "table-" + firstWords(Attributes.slug(caption.text()))
                : Attributes.slug(picture.attr("src").replaceAll("^figures/|\\.svg$", ""));
        return Stream.iterate(1, i -> i + 1)
                .map(i -> i == 1 ? name : name + "-" + i)
                .filter(free -> page.getElementById(free) == null)
                .findFirst()
                .orElseThrow();
    }

    private static String firstWords(String slug) {
        return Stream.of(slug.split("-")).limit(WORDS_OF_ANCHOR).collect(Collectors.joining("-"));
    }
}
