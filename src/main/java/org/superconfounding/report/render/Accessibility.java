package org.superconfounding.report.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Asciidoctor's HTML lacks for readers with a keyboard or a screen reader: landmarks, header cells with a scope, and wide
 * tables in a region that scrolls on its own.
 */
public final class Accessibility {
    private static final Pattern TABLE = Pattern.compile(
            "<table class=\"tableblock[^>]*>(?:\\s*<caption[^>]*>(.*?)</caption>)?.*?</table>", Pattern.DOTALL);

    private Accessibility() {}

    public static String improve(String html) {
        String improved = html.replace("<div id=\"content\">", "<div id=\"content\" role=\"main\" tabindex=\"-1\">")
                .replace(
                        "<div id=\"toc\" class=\"toc2\">",
                        "<div id=\"toc\" class=\"toc2\" role=\"navigation\" aria-labelledby=\"toctitle\">")
                .replace("<th class=\"tableblock", "<th scope=\"col\" class=\"tableblock");
        return TABLE.matcher(improved)
                .replaceAll(table -> Matcher.quoteReplacement(region(table.group(1)) + table.group() + "\n</div>"));
    }

    private static String region(@org.jspecify.annotations.Nullable String caption) {
        String name =
                caption == null ? "Table" : caption.replaceAll("<[^>]+>", "").replace("\"", "");
        return "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"" + name + "\">\n";
    }
}
