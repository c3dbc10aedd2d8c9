package org.superconfounding.report.page;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.superconfounding.report.Audit;
import org.superconfounding.report.Claim;
import org.superconfounding.report.Status;

/**
 * Takes a paragraph away when it quotes a claim that has no verdict in this build, and says so in its place: a failed or
 * untested claim must not fail the report, and must not be talked about as if it stood. What a paragraph would quote of such a
 * claim is withheld from the converter, which leaves the reference as it stands in the source.
 */
public final class Withholding {
    private static final Pattern REFERENCE = Pattern.compile("\\{([a-z][0-9]?-?[0-9]{1,2})-[a-z][a-z0-9-]*}");

    private final Map<String, Claim> silent;

    private Withholding(Map<String, Claim> silent) {
        this.silent = silent;
    }

    public static Withholding of(Audit audit) {
        return new Withholding(audit.claims().stream()
                .filter(claim -> claim.verdict().isEmpty())
                .collect(Collectors.toMap(Claim::key, Function.identity())));
    }

    /** The attributes that prose may quote, without those of claims that have no verdict. */
    public Map<String, String> from(Map<String, String> attributes) {
        return attributes.entrySet().stream()
                .filter(attribute -> !hides("{" + attribute.getKey() + "}"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether {@code text} refers to an attribute that was withheld. */
    public boolean hides(String text) {
        return claim(text).isPresent();
    }

    /** Replaces such paragraphs; headings, captions and cells of tables show a dash instead. */
    public void applyTo(Document page) {
        if (silent.isEmpty()) {
            return;
        }
        for (Element quoting : page.body().select(":containsOwn({)")) {
            Element paragraph = quoting.closest("p");
            if (paragraph != null && quoting.closest("table") == null) {
                claim(paragraph.wholeText()).ifPresent(claim -> sayWhy(paragraph, claim));
            } else if (quoting.closest("pre, script, style") == null) {
                quoting.textNodes().forEach(this::dash);
            }
        }
    }

    private Optional<Claim> claim(String text) {
        return REFERENCE
                .matcher(text)
                .results()
                .map(reference -> reference.group(1))
                .filter(silent::containsKey)
                .findFirst()
                .map(silent::get);
    }

    private static void sayWhy(Element paragraph, Claim claim) {
        String state = claim.status() == Status.FAILED ? "failed in this build" : "has no test in this build";
        paragraph
                .empty()
                .appendElement("em")
                .appendText("Claim ")
                .appendChild(new Element("a").attr("href", "#" + claim.anchor()).text(claim.id()))
                .appendText(" " + state + "; what this paragraph says of it is left out.");
    }

    private void dash(TextNode text) {
        text.text(REFERENCE.matcher(text.getWholeText()).replaceAll(this::dash));
    }

    private String dash(MatchResult reference) {
        return Matcher.quoteReplacement(silent.containsKey(reference.group(1)) ? "–" : reference.group());
    }
}
