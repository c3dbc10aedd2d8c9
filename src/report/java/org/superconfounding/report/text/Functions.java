package org.superconfounding.report.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.superconfounding.audit.Rules;
import org.superconfounding.audit.Share;
import org.superconfounding.io.Decimals;
import org.superconfounding.report.Table;
import org.superconfounding.statistics.Summary;

/** What every template may call by name. */
public final class Functions {
    private Functions() {}

    /** The rows of a table of the evidence, cells by column. */
    public static List<Row> rowsOf(Table table) {
        return table.stream().map(Row::new).toList();
    }

    /** Mean, least and largest number of a column. */
    public static Summary summary(Table table, String column) {
        return Summary.of(table.numbers(column));
    }

    /** Words that are AsciiDoc already, on one line. */
    public static AsciiDoc line(String markup) {
        return AsciiDoc.of(markup.replaceAll("\\s+", " "));
    }

    /** Words that are AsciiDoc already, fit for one line of a table's cell. */
    public static AsciiDoc cell(String markup) {
        return AsciiDoc.of(Markup.cell(markup));
    }

    /** Plain text between quotation marks, as an alt text. */
    public static AsciiDoc alt(String plain) {
        return AsciiDoc.of(Markup.quoted(plain));
    }

    /** {@code value} with {@code digits} places after the point. */
    public static String fixed(double value, int digits) {
        return Decimals.fixed(value, digits);
    }

    /** A share in [0, 1] in per cent. */
    public static String percent(double share, int digits) {
        return Decimals.percent(share, digits);
    }

    /** A probability in [0, 1], however small. */
    public static String probability(double probability) {
        return Decimals.probability(StrictMath.log(probability));
    }

    /** A probability given by its natural logarithm. */
    public static String exp(double naturalLog) {
        return Decimals.probability(naturalLog);
    }

    /** The probability that the rule for shares passes a true share with so many replications. */
    public static String passing(double share, int replications) {
        double passing = Share.passing(share, replications, Rules.REQUIRED_SHARE);
        return passing > 0.5 ? "all but " + probability(1 - passing) : probability(passing);
    }

    /** A number as evidence stores it. */
    public static String stored(double value) {
        return Decimals.stored(value).toPlainString();
    }

    /** A number with as many digits as its size asks for, for oracles of any scale. */
    public static String number(double value) {
        double size = StrictMath.abs(value);
        if (size != 0 && size < 1e-4 || size >= 1e7) {
            return String.format(Locale.ROOT, "%.2e", value);
        }
        return Decimals.fixed(value, 6).replaceFirst("(\\.\\d*?)0+$", "$1").replaceFirst("\\.$", "");
    }

    /**
     * The words that a method's name is made of: {@code shouldStaySilentWhenBIsSet} says "should stay silent when B is set".
     * Single letters are names, except A within a sentence, which mostly is the article.
     */
    public static String words(String method) {
        return Stream.of(method.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z])"))
                .map(word -> word.matches("[B-Z]") ? word : word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "))
                .replaceFirst(" a$", " A");
    }
}
