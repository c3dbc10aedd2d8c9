package org.superconfounding.report.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.superconfounding.io.Decimals;
import org.superconfounding.report.Defect;
import org.superconfounding.report.math.Formula;
import org.superconfounding.report.math.FormulaPicture;

/**
 * Replaces {@code stem:[…]} and {@code [stem]} blocks by pictures, line by line. Listings are left alone.
 */
public final class FormulaExpansion {
    private static final Pattern INLINE = Pattern.compile("stem:\\[((?:\\\\]|[^]])*)]");
    private static final Pattern LISTING = Pattern.compile("-{4,}|\\.{4,}|```.*");
    private static final String FENCE = "++++";

    /** Body text of the PDF in points; HTML takes the size from the text around the formula. */
    private static final double PDF_POINTS_PER_EM = 9.8;

    private final SortedMap<String, String> pictures = new TreeMap<>();
    private final List<Defect> defects = new ArrayList<>();

    /** The source with every formula replaced; the pictures are kept in {@link #pictures}. */
    public Source expand(Source source) {
        List<String> lines = source.lines();
        StringBuilder text = new StringBuilder();
        String listing = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!listing.isEmpty()) {
                listing = line.equals(listing) ? "" : listing;
            } else if (LISTING.matcher(line).matches()) {
                listing = line.startsWith("```") ? "```" : line;
            } else if (line.equals("[stem]")
                    && i + 2 < lines.size()
                    && lines.get(i + 1).equals(FENCE)) {
                int end = lines.subList(i + 2, lines.size()).indexOf(FENCE) + i + 2;
                String latex = String.join(" ", lines.subList(i + 2, end));
                text.append(block(source, i + 1, latex)).append("\n".repeat(end - i + 1));
                i = end;
                continue;
            } else {
                line = inline(source, i + 1, line);
            }
            text.append(line).append('\n');
        }
        return source.withText(text.toString());
    }

    /** Pictures by path relative to the book's root. */
    public SortedMap<String, String> pictures() {
        return pictures;
    }

    /** Formulas that could not be set. */
    public List<Defect> defects() {
        return defects;
    }

    private String inline(Source source, int line, String text) {
        Matcher matcher = INLINE.matcher(text);
        return matcher.replaceAll(match -> {
            String latex = match.group(1).replace("\\]", "]");
            return Matcher.quoteReplacement("image:" + picture(source, line, new Formula(latex, false)) + "]");
        });
    }

    private String block(Source source, int line, String latex) {
        return "image::" + picture(source, line, new Formula(latex, true)) + ",role=formula]";
    }

    private String picture(Source source, int line, Formula formula) {
        String path = "formulas/" + name(formula) + ".svg";
        double width = 0;
        try {
            FormulaPicture picture = formula.picture();
            pictures.putIfAbsent(path, picture.svg());
            width = picture.widthInEm() * PDF_POINTS_PER_EM;
        } catch (IllegalArgumentException e) {
            defects.add(new Defect(source.name(), line, String.valueOf(e.getMessage())));
        }
        return path + "[formula,opts=inline,pdfwidth=" + Decimals.fixed(width, 2) + "pt";
    }

    private static String name(Formula formula) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((formula.display() + formula.latex()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
