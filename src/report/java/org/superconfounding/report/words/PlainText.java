package org.superconfounding.report.words;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** AsciiDoc of the claims' words as plain text, for screens and programs: paragraphs of inline markup, no blocks. */
public final class PlainText {
    private static final Pattern ATTRIBUTE = Pattern.compile("\\{([a-z][a-z0-9-]*)}");
    private static final Pattern PASSED = Pattern.compile("\\+\\+\\+(.*?)\\+\\+\\+");
    private static final Pattern REFERENCE = Pattern.compile("<<[^,>]+(?:,([^>]+))?>>");
    private static final Pattern LINK = Pattern.compile("(?:link|https?):\\S+?\\[([^]]+)]");
    private static final Pattern ROLE = Pattern.compile("\\[\\.[a-z.-]+](##?)(.+?)\\1");
    private static final Pattern STRONG = Pattern.compile("(?<![\\w*])\\*{1,2}(\\S(?:.*?\\S)?)\\*{1,2}(?![\\w*])");
    private static final Pattern EMPHASIS = Pattern.compile("(?<![\\w_])_{1,2}(\\S(?:.*?\\S)?)_{1,2}(?![\\w_])");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private PlainText() {}

    /** @param attributes values for {@code {name}}; a name without one is shown as not known in this run */
    public static String of(String words, Map<String, String> attributes) {
        String text = ATTRIBUTE
                .matcher(words)
                .replaceAll(name -> Matcher.quoteReplacement(
                        attributes.getOrDefault(name.group(1), "[" + name.group(1) + ": not run]")));
        text = PASSED.matcher(text).replaceAll("$1");
        text = REFERENCE.matcher(text).replaceAll("$1");
        text = LINK.matcher(text).replaceAll("$1");
        text = ROLE.matcher(text).replaceAll("$2");
        text = STRONG.matcher(text).replaceAll("$1");
        text = EMPHASIS.matcher(text).replaceAll("$1");
        text = CODE.matcher(text).replaceAll("$1");
        Element html = Jsoup.parseBodyFragment(text).body();
        html.select("sup").prepend("^");
        return html.wholeText().replaceAll("\\s+", " ").strip();
    }
}
