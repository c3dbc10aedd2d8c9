package org.superconfounding.certificate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.superconfounding.certificate.Certificate.Kind;
import org.superconfounding.exact.Surd;

/** Writes a certificate line by line. Expressions are text in the checker's language. */
public final class CertificateBuilder {
    private final String name;
    private final Kind kind;
    private final String statement;
    private final List<String> restsOn = new ArrayList<>();
    private final Map<String, List<String>> observables = new LinkedHashMap<>();
    private final Map<String, String> unknowns = new LinkedHashMap<>();
    private final List<Map<String, Object>> lines = new ArrayList<>();
    private final Map<String, Surd> values = new LinkedHashMap<>();

    CertificateBuilder(String name, Kind kind, String statement) {
        this.name = name;
        this.kind = kind;
        this.statement = statement;
    }

    /** A theorem or an argument in words that leads from the lines to the statement. */
    public CertificateBuilder restsOn(String theorem) {
        restsOn.add(theorem);
        return this;
    }

    /** A party's observables. */
    public CertificateBuilder party(String who, String... letters) {
        observables.put(who, List.of(letters));
        return this;
    }

    /** Real numbers about which nothing is known. */
    public CertificateBuilder unknown(String... letters) {
        Arrays.stream(letters).forEach(letter -> unknowns.put(letter, ""));
        return this;
    }

    /** A real number of which the square is known. */
    public CertificateBuilder square(String letter, String square) {
        unknowns.put(letter, square);
        return this;
    }

    /** Names an expression. */
    public CertificateBuilder let(String name, String expression) {
        return line("let", name, "be", expression);
    }

    /** Names a number. */
    public CertificateBuilder let(String name, Surd number) {
        values.put(name, number);
        return let(name, number.toString());
    }

    /** States that all sides are equal. */
    public CertificateBuilder equal(String... sides) {
        return line("equal", List.of(sides));
    }

    /** States that each side is below the next. */
    public CertificateBuilder less(String... sides) {
        return line("less", List.of(sides));
    }

    /** States that each side is at most the next. */
    public CertificateBuilder atMost(String... sides) {
        return line("atMost", List.of(sides));
    }

    /** States that an expression is a sum of squares, given as weight, root, weight, root … */
    public CertificateBuilder squares(String expression, String... weightsAndRoots) {
        List<String> weights = new ArrayList<>();
        List<String> roots = new ArrayList<>();
        for (int i = 0; i < weightsAndRoots.length; i += 2) {
            weights.add(weightsAndRoots[i]);
            roots.add(weightsAndRoots[i + 1]);
        }
        return line("squares", expression, "weights", weights, "of", roots);
    }

    /** The same comparison at every choice of the names . */
    public CertificateBuilder eachEqual(List<String> names, List<String> choices, String... sides) {
        return line("each", over(names, choices), "equal", List.of(sides));
    }

    private static Map<String, Object> over(List<String> names, List<String> choices) {
        Map<String, Object> over = new LinkedHashMap<>();
        names.forEach(letter -> over.put(letter, choices));
        return over;
    }

    /**
     * Lists the values of an expression at every choice of ±1 for the names, the last changing fastest, at which the two sides of a
     * premise are equal.
     */
    public CertificateBuilder table(
            List<String> names,
            List<String> premise,
            String expression,
            List<Integer> values,
            String least,
            String greatest) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("each", over(names, List.of("-1", "1")));
        if (!premise.isEmpty()) {
            line.put("where", premise);
        }
        line.put("value", expression);
        line.put("is", values.stream().map(String::valueOf).toList());
        line.put("least", least);
        line.put("greatest", greatest);
        lines.add(line);
        return this;
    }

    /** Says why the last line is there. */
    public CertificateBuilder because(String why) {
        lines.get(lines.size() - 1).put("why", why);
        return this;
    }

    private CertificateBuilder line(Object... fieldsAndValues) {
        Map<String, Object> line = new LinkedHashMap<>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            line.put((String) fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        lines.add(line);
        return this;
    }

    /** The finished certificate. */
    public Certificate build() {
        return new Certificate(name, kind, statement, restsOn, observables, unknowns, lines, values);
    }
}
