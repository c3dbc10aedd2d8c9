package org.superconfounding.certificate;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.superconfounding.exact.Surd;

/**
 * A proof as a calculation in exact arithmetic, which {@code CheckCertificates.java} checks without any code of ours. The checker's comment
 * and {@code docs/certificates.adoc} describe its language.
 *
 * @param name the name of its file, without ending
 * @param kind what sort of proof it is
 * @param text the statement; {N} stands for what the line "let N" gives
 * @param restsOn theorems that lead from the lines to the statement, in words
 * @param lines what is calculated, each with a reason after "#" or none
 * @param values the numbers of some "let" lines, for comparison with the floating-point instrument
 */
public record Certificate(
        String name, Kind kind, String text, List<String> restsOn, List<String> lines, Map<String, Surd> values) {
    private static final JsonMapper JSON = new JsonMapper();

    /** Sorts of proof. */
    public enum Kind {
        ENUMERATION("enumeration of all strategies"),
        LOCAL_MODEL("explicit local model"),
        SEPARATION("separating inequality"),
        SQUARES("sum of squares"),
        STRATEGY("explicit strategy"),
        CHANNEL("channel"),
        IDENTITY("identity"),
        COUNTEREXAMPLE("counterexample"),
        ARITHMETIC("arithmetic on published numbers");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The words used in files and report. */
        @JsonValue
        public String label() {
            return label;
        }
    }

    public Certificate {
        restsOn = List.copyOf(restsOn);
        lines = List.copyOf(lines);
        values = Map.copyOf(values);
    }

    /** Starts a certificate. */
    public static CertificateBuilder of(String name, Kind kind, String statement) {
        return new CertificateBuilder(name, kind, statement);
    }

    /** The name of the certificate's file. */
    public String file() {
        return name + ".json";
    }

    /** The statement with its numbers. */
    public String statement() {
        String filled = text;
        for (String line : lines) {
            if (line.startsWith("let ")) {
                String[] sides = line.substring("let ".length()).split("=", 2);
                filled = filled.replace(
                        "{" + sides[0].strip() + "}",
                        sides[1].replaceFirst("#.*", "").strip());
            }
        }
        return filled;
    }

    /**
     * The number that a "let" line gives.
     *
     * @throws NullPointerException if no line of that name gives one
     */
    public double value(String let) {
        return Objects.requireNonNull(values.get(let), () -> name + " has no number \"" + let + "\"")
                .doubleValue();
    }

    /** The certificate's file: JSON with one line of text for each line of the calculation. */
    public String json() {
        return "{\n"
                + field("schema", "certificate/1")
                + field("name", name)
                + field("kind", kind)
                + field("statement", text)
                + field("restsOn", restsOn)
                + "  \"lines\": [\n"
                + lines.stream().map(line -> "    " + written(line)).collect(Collectors.joining(",\n"))
                + "\n  ]\n}\n";
    }

    private static String field(String name, Object value) {
        return "  \"" + name + "\": " + written(value) + ",\n";
    }

    private static String written(Object value) {
        try {
            return JSON.writeValueAsString(value).replace("\",\"", "\", \"");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
