package org.superconfounding.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.superconfounding.io.InputException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * PIT's report on one package.
 *
 * @param packageName the package, such as {@code bell}
 * @param mutants how many there were
 * @param timedOut killed because a test did not end in time
 * @param survivors those that no test noticed or reached, one entry for each
 */
public record PitReport(String packageName, int mutants, int timedOut, List<Mutant> survivors) {
    private static final String ROOT = "org.superconfounding.";

    public PitReport {
        survivors = List.copyOf(survivors);
    }

    /** How many a test noticed, those that timed out included. */
    public int killed() {
        return mutants - survivors.size();
    }

    /** The share of mutants killed, between 0 and 1. */
    public double score() {
        return (double) killed() / mutants;
    }

    /**
     * Reads {@code <reports>/<package>/mutations.xml}.
     *
     * @param sources root of the source files, from which the lines are quoted
     * @throws InputException if the report is missing, is no XML, or holds no mutant
     */
    public static PitReport read(Path reports, String packageName, Path sources) {
        Path file = reports.resolve(packageName).resolve("mutations.xml");
        NodeList nodes = parse(file).getElementsByTagName("mutation");
        if (nodes.getLength() == 0) {
            throw new InputException(
                    file.toString(), "", "holds no mutant", "Run make mutation PACKAGES=" + packageName);
        }
        int timedOut = 0;
        List<Mutant> survivors = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Element node = (Element) nodes.item(i);
            timedOut += node.getAttribute("status").equals("TIMED_OUT") ? 1 : 0;
            if (!node.getAttribute("detected").equals("true")) {
                survivors.add(mutant(node, sources));
            }
        }
        return new PitReport(
                packageName,
                nodes.getLength(),
                timedOut,
                survivors.stream().sorted().toList());
    }

    private static Element parse(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new InputException(file.toString(), "", "no such file", "Run make mutation first");
        }
        try {
            DocumentBuilder builder =
                    DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
            // The default handler prints what is thrown anyway.
            builder.setErrorHandler(null);
            return builder.parse(file.toFile()).getDocumentElement();
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new InputException(file.toString(), "", 0, "is no readable XML", "Run make mutation again", e);
        }
    }

    private static Mutant mutant(Element node, Path sources) {
        String type = text(node, "mutatedClass");
        Path source = sources.resolve(type.substring(0, type.lastIndexOf('.')).replace('.', '/'))
                .resolve(text(node, "sourceFile"));
        String line = lines(source).get(Integer.parseInt(text(node, "lineNumber")) - 1);
        return new Mutant(
                type.substring(ROOT.length()),
                text(node, "mutatedMethod").replaceAll("^lambda\\$(.*)\\$\\d+$", "$1"),
                line.strip(),
                text(node, "description").replaceAll(" for org/.*$", "").replaceAll("org/[a-z/]+/", ""));
    }

    private static String text(Element node, String name) {
        return node.getElementsByTagName(name).item(0).getTextContent();
    }

    private static List<String> lines(Path source) {
        try {
            return Files.readAllLines(source);
        } catch (IOException e) {
            throw new InputException(
                    source.toString(),
                    "",
                    0,
                    "cannot be read",
                    "Run make mutation again for the sources as they are",
                    e);
        }
    }
}
