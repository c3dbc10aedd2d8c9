package org.superconfounding.report.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.superconfounding.report.Defect;
import org.superconfounding.report.Source;
import org.superconfounding.report.draw.Formula;

/** Replaces formulas, which the converter leaves between backslashed brackets, by pictures. */
public final class Formulas {
    private static final Pattern INLINE = Pattern.compile("\\\\\\((.*?)\\\\\\)([,.;:)]*)", Pattern.DOTALL);
    private static final Pattern DISPLAY = Pattern.compile("\\s*\\\\\\[(.*)\\\\]\\s*", Pattern.DOTALL);

    private final List<Source> sources;
    private final Map<Formula, String> pictures = new HashMap<>();
    private final List<Defect> defects = new ArrayList<>();

    /** @param sources where the formulas come from, to name file and line of one that cannot be set */
    public Formulas(List<Source> sources) {
        this.sources = sources;
    }

    /** Formulas that could not be set, in the order of the pages. */
    public List<Defect> defects() {
        return List.copyOf(defects);
    }

    /** Draws every formula of the page and takes away the converter's script, which would fetch another program to do so. */
    public void draw(Document page) {
        page.select("script:containsData(MathJax), script[src*=MathJax]").remove();
        for (Element block : page.select("div.stemblock")) {
            Element content = block.expectFirst(".content");
            Matcher formula = DISPLAY.matcher(content.wholeText());
            if (formula.matches()) {
                content.html("").appendChild(picture(new Formula(formula.group(1), true)));
                block.removeClass("stemblock").addClass("imageblock").addClass("formula");
            }
        }
        page.body()
                .nodeStream(TextNode.class)
                .filter(Formulas::holdsFormula)
                .toList()
                .forEach(this::inline);
    }

    private static boolean holdsFormula(TextNode text) {
        Element parent = text.parent();
        return text.getWholeText().contains("\\(")
                && (parent == null || parent.closest("pre, code, script, style") == null);
    }

    private void inline(TextNode text) {
        String whole = text.getWholeText();
        int end = 0;
        for (MatchResult formula : INLINE.matcher(whole).results().toList()) {
            text.before(new TextNode(whole.substring(end, formula.start())));
            text.before(withPunctuation(picture(new Formula(formula.group(1), false)), formula.group(2)));
            end = formula.end();
        }
        text.text(whole.substring(end));
    }

    /** A picture may end a line, and the comma after it would start the next. */
    private static Node withPunctuation(Node picture, String punctuation) {
        Element formula = new Element("span").addClass("image").appendChild(picture);
        return punctuation.isEmpty()
                ? formula
                : new Element("span").addClass("nobreak").appendChild(formula).appendText(punctuation);
    }

    private Node picture(Formula formula) {
        String svg = pictures.computeIfAbsent(formula, this::svg);
        return svg.isEmpty()
                ? new Element("code").text(formula.latex())
                : Parser.xmlParser().parseInput(svg, "").child(0);
    }

    private String svg(Formula formula) {
        try {
            return formula.svg();
        } catch (IllegalArgumentException e) {
            defects.add(Defect.at(formula.latex().replace("]", "\\]"), String.valueOf(e.getMessage()), "", sources));
            return "";
        }
    }
}
