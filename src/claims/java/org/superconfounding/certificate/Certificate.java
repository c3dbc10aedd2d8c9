package org.superconfounding.certificate;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.superconfounding.io.StrictMapper;

/**
 * A file of {@link #FOLDER}: a proof as a calculation in exact arithmetic. Whether it holds is for {@code CheckCertificates.java} to say;
 * its comment and {@code docs/certificates.adoc} describe the language.
 *
 * @param name the name of its file, without ending
 * @param json the file's text
 * @param lines what is calculated, each line with a reason after "#" or none
 */
public record Certificate(String name, String json, List<String> lines) {
    /** Where the certificates are, with their schema and checker. */
    public static final Path FOLDER = Path.of("src", "certificates");

    private static final Pattern ROOT = Pattern.compile("sqrt\\((\\d+)\\)");

    private record Content(
            @JsonProperty(required = true) String schema,
            @JsonProperty(required = true) String kind,
            @JsonProperty(required = true) String statement,
            @JsonProperty(required = true) List<String> restsOn,
            @JsonProperty(required = true) List<String> lines) {}

    /**
     * The certificate of that name.
     *
     * @throws org.superconfounding.io.InputException if there is none
     */
    public static Certificate named(String name) {
        Path file = FOLDER.resolve(name + ".json");
        return new Certificate(
                name,
                StrictMapper.text(file),
                StrictMapper.json().read(file, Content.class).lines());
    }

    /** All of them, by name. */
    public static List<Certificate> all() {
        TreeSet<String> names = new TreeSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(FOLDER, "*.json")) {
            files.forEach(file -> names.add(file.getFileName().toString().replaceFirst("\\.json$", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names.stream()
                .filter(name -> !name.endsWith(".schema"))
                .map(Certificate::named)
                .toList();
    }

    public String file() {
        return name + ".json";
    }

    /**
     * What the line "let {@code number} = …" gives, if that is arithmetic on rational numbers and square roots of whole numbers.
     *
     * @throws IllegalArgumentException if no line of that name gives such a number
     */
    public double value(String number) {
        String start = "let " + number + " = ";
        String expression = lines.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()).replaceFirst("#.*", ""))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException(file() + " has no line \"" + start + "…\""));
        String rational = ROOT.matcher(expression)
                .replaceAll(root -> Double.toString(StrictMath.sqrt(Integer.parseInt(root.group(1)))));
        try {
            return (Double) XPathFactory.newInstance()
                    .newXPath()
                    .evaluate(rational.replace("/", " div "), (Object) null, XPathConstants.NUMBER);
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(file() + " has no number in \"" + start + expression + "\"", e);
        }
    }
}
