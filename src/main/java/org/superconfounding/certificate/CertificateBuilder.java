package org.superconfounding.certificate;

import java.util.ArrayList;
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
    private final List<String> lines = new ArrayList<>();
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
        return line("party " + who + ": " + String.join(", ", letters));
    }

    /** Real numbers about which nothing is known. */
    public CertificateBuilder unknown(String... letters) {
        return line("real " + String.join(", ", letters));
    }

    /** A real number of which the square is known. */
    public CertificateBuilder square(String letter, String square) {
        return line("real " + letter + "^2 = " + square);
    }

    /** Names an expression. */
    public CertificateBuilder let(String name, String expression) {
        return line("let " + name + " = " + expression);
    }

    /** Names a number. */
    public CertificateBuilder let(String name, Surd number) {
        values.put(name, number);
        return let(name, number.toString());
    }

    /** States that all sides are equal. */
    public CertificateBuilder equal(String... sides) {
        return line(String.join(" = ", sides));
    }

    /** States that each side is below the next. */
    public CertificateBuilder less(String... sides) {
        return line(String.join(" < ", sides));
    }

    /** States that each side is at most the next. */
    public CertificateBuilder atMost(String... sides) {
        return line(String.join(" <= ", sides));
    }

    /** States that an expression is a sum of squares, given as weight, root, weight, root … */
    public CertificateBuilder squares(String expression, String... weightsAndRoots) {
        List<String> squares = new ArrayList<>();
        for (int i = 0; i < weightsAndRoots.length; i += 2) {
            squares.add(weightsAndRoots[i] + " |" + weightsAndRoots[i + 1] + "|²");
        }
        return line("squares " + expression + " = " + String.join(" + ", squares));
    }

    /** States that all sides are equal for every choice of bits 0 and 1 for the names. */
    public CertificateBuilder eachBit(List<String> names, String... sides) {
        return each(names, "0, 1", sides);
    }

    /** States that all sides are equal for every choice of outcomes ±1 for the names. */
    public CertificateBuilder eachOutcome(List<String> names, String... sides) {
        return each(names, "-1, 1", sides);
    }

    /** States that all sides are equal for certain values, "a, b in {1}" or "a in {1}: for b in {-1}". */
    public CertificateBuilder at(String values, String... sides) {
        return line("for " + values + ": " + String.join(" = ", sides));
    }

    private CertificateBuilder each(List<String> names, String values, String... sides) {
        return at(String.join(", ", names) + " in {" + values + "}", sides);
    }

    /** Says why the last line is there. */
    public CertificateBuilder because(String why) {
        lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " # " + why);
        return this;
    }

    private CertificateBuilder line(String line) {
        lines.add(line);
        return this;
    }

    /** The finished certificate. */
    public Certificate build() {
        return new Certificate(name, kind, statement, restsOn, lines, values);
    }
}
