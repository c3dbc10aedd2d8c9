package org.superconfounding.report.render;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Asciidoctor's HTML lacks for readers with a keyboard, a screen reader or a narrow screen: landmarks, header cells with a
 * scope, contents that fold, anchors that no reader stumbles over, tables in a box that scrolls on its own,
 * under a caption that does not.
 */
public final class Accessibility {
    private static final Pattern TABLE = Pattern.compile("<table class=\"tableblock[^>]*>.*?</table>", Pattern.DOTALL);

    private static final Pattern CONTENTS = Pattern.compile(
            "<div id=\"toc\" class=\"toc2\">\\s*<div id=\"toctitle\">(.*?)</div>(.*?)</div>", Pattern.DOTALL);

    private static final Pattern FORMULA =
            Pattern.compile("(<span class=\"image\"><svg class=\"formula\".*?</svg></span>)([,.;:)]*)", Pattern.DOTALL);

    private static final Pattern CAPTION = Pattern.compile("(<caption[^>]*>)(.*?)</caption>", Pattern.DOTALL);

    private static final Pattern ANCHOR = Pattern.compile("<a class=\"anchor\" ");

    private Accessibility() {}

    public static String improve(String html) {
        String improved = html.replace("<div id=\"content\">", "<div id=\"content\" role=\"main\" tabindex=\"-1\">")
                .replace("<div id=\"header\">", "<div id=\"header\" role=\"banner\">")
                .replace("<th class=\"tableblock", "<th scope=\"col\" class=\"tableblock");
        improved = ANCHOR.matcher(improved).replaceAll("<a class=\"anchor\" aria-hidden=\"true\" tabindex=\"-1\" ");
        improved = CONTENTS.matcher(improved)
                .replaceAll(
                        "<nav id=\"toc\" class=\"toc2\" aria-labelledby=\"toctitle\">\n<details id=\"contents\" open>\n"
                                + "<summary id=\"toctitle\">$1</summary>$2</details>\n</nav>");
        improved = CAPTION.matcher(improved).replaceAll("$1<span>$2</span></caption>");
        improved = FORMULA.matcher(improved).replaceAll(Accessibility::withPunctuation);
        return TABLE.matcher(improved)
                .replaceAll(table -> Matcher.quoteReplacement("<div class=\"scroll\">\n" + table.group() + "\n</div>"));
    }

    /** A picture may end a line, and the comma after it would start the next. */
    private static String withPunctuation(MatchResult formula) {
        String kept =
                formula.group(2).isEmpty() ? formula.group() : "<span class=\"nobreak\">" + formula.group() + "</span>";
        return Matcher.quoteReplacement(kept);
    }
}
