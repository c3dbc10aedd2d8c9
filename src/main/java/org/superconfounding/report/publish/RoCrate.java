package org.superconfounding.report.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.superconfounding.io.StrictMapper;

/**
 * {@code ro-crate-metadata.json}: names every file of the report and says what it is (RO-Crate Metadata Specification 1.1).
 */
public final class RoCrate {
    /** File name that the specification asks for. */
    public static final String FILE = "ro-crate-metadata.json";

    private static final String LICENCE = "https://spdx.org/licenses/GPL-3.0-or-later";
    private static final String PAPER = "https://arxiv.org/abs/2508.19327";

    private RoCrate() {}

    /**
     * @param files every other file of the report, relative and with {@code /}
     */
    public static String json(List<String> files) {
        List<Map<String, Object>> graph = new ArrayList<>();
        graph.add(entity(
                FILE,
                "CreativeWork",
                "about",
                reference("./"),
                "conformsTo",
                reference("https://w3id.org/ro/crate/1.1")));
        graph.add(entity(
                "./",
                "Dataset",
                "name",
                "Reproducibility audit of Quantum Entanglement as Super-Confounding",
                "description",
                "A verdict for every claim of arXiv 2508.19327, with the evidence of one build.",
                "license",
                reference(LICENCE),
                "datePublished",
                "2026-11-28",
                "about",
                reference(PAPER),
                "hasPart",
                files.stream().map(RoCrate::reference).toList()));
        graph.add(entity(
                PAPER,
                "ScholarlyArticle",
                "name",
                "Quantum Entanglement as Super-Confounding: From Bell's Theorem to Robust Machine Learning"));
        graph.add(entity(LICENCE, "CreativeWork", "name", "GNU General Public License v3.0 or later"));
        files.forEach(file -> graph.add(entity(file, "File", "name", name(file), "encodingFormat", format(file))));
        Map<String, Object> crate = new LinkedHashMap<>();
        crate.put("@context", "https://w3id.org/ro/crate/1.1/context");
        crate.put("@graph", graph);
        return StrictMapper.json().write(crate);
    }

    private static Map<String, Object> entity(String id, String type, Object... properties) {
        Map<String, Object> entity = new LinkedHashMap<>();
        entity.put("@id", id);
        entity.put("@type", type);
        for (int i = 0; i < properties.length; i += 2) {
            entity.put((String) properties[i], properties[i + 1]);
        }
        return entity;
    }

    private static Map<String, String> reference(String id) {
        return Map.of("@id", id);
    }

    private static String format(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "html" -> "text/html";
            case "css" -> "text/css";
            case "pdf" -> "application/pdf";
            case "json" -> "application/json";
            case "csv" -> "text/csv";
            case "svg" -> "image/svg+xml";
            case "qasm" -> "text/x-openqasm";
            case "java" -> "text/x-java";
            default -> "text/plain";
        };
    }

    private static String name(String file) {
        String stem = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]+$", "");
        if (file.startsWith("evidence/claims/")) {
            return "Evidence of claim " + stem;
        }
        if (file.startsWith("evidence/data/")) {
            return "Table " + stem;
        }
        if (file.startsWith("figures/claims/")) {
            return "Picture of claim " + stem;
        }
        if (file.startsWith("figures/")) {
            return "Figure " + stem;
        }
        if (file.startsWith("tests/") && file.endsWith(".html")) {
            return "Source of test " + stem;
        }
        if (file.startsWith("circuits/")) {
            return "Circuit " + stem + " in OpenQASM 3";
        }
        if (file.startsWith("certificates/") && file.endsWith(".json")) {
            return file.endsWith(".schema.json") ? "JSON Schema of certificates" : "Certificate " + stem;
        }
        return switch (file) {
            case "certificates/CheckCertificates.java" -> "Checker of certificates";
            case "index.html" -> "The report";
            case "article.pdf" -> "The report's chapters on paper";
            case "certificate.pdf" -> "Certificate of two pages";
            case "claims.json" -> "Verdicts of all claims";
            case ClaimsSchema.FILE -> "JSON Schema of claims.json";
            default -> stem;
        };
    }
}
