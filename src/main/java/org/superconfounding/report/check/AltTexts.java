package org.superconfounding.report.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.superconfounding.report.Defect;
import org.superconfounding.report.source.Source;

/** Finds images whose macro does not say what they show. */
public final class AltTexts {
    private static final Pattern IMAGE = Pattern.compile("image::?([^\\s\\[:][^\\s\\[]*)\\[([^]]*)]");
    private static final int FEWEST_LETTERS = 20;

    private AltTexts() {}

    public static List<Defect> check(Source source) {
        List<Defect> defects = new ArrayList<>();
        List<String> lines = source.lines();
        for (int i = 0; i < lines.size(); i++) {
            Matcher image = IMAGE.matcher(lines.get(i));
            while (image.find()) {
                boolean formula = image.group(1).startsWith("formulas/");
                if (!formula && words(image.group(2)).length() < FEWEST_LETTERS) {
                    defects.add(new Defect(
                            source.name(),
                            i + 1,
                            "image " + image.group(1) + " has no alt text that says what it shows"));
                }
            }
        }
        return defects;
    }

    /** The first positional attribute, quoted or not. */
    private static String words(String attributes) {
        if (attributes.startsWith("\"")) {
            int end = attributes.indexOf('"', 1);
            return end < 0 ? "" : attributes.substring(1, end).strip();
        }
        String first = attributes.split(",", 2)[0].strip();
        return first.contains("=") ? "" : first;
    }
}
