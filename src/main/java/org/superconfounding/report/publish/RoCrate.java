package org.superconfounding.report.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.superconfounding.audit.BuildRun;
import org.superconfounding.io.Sha256;
import org.superconfounding.io.StrictMapper;
import org.superconfounding.io.Version;

/**
 * {@code ro-crate-metadata.json}: names every file of the report, says what it is and how it was made (RO-Crate Metadata
 * Specification 1.1).
 */
public final class RoCrate {
    /** File name that the specification asks for. */
    public static final String FILE = "ro-crate-metadata.json";

    private static final String CODE_LICENCE = "https://spdx.org/licenses/GPL-3.0-or-later";
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";
    private static final String PAPER = "https://arxiv.org/abs/2508.19327";
    private static final String AUTHORS = "#authors";
    private static final String PROGRAM = "#program";
    private static final String RUN = "#run";

    private RoCrate() {}

    /**
     * The crate of a report.
     *
     * @param site folder that holds every other file of the report
     * @param run the run that the evidence stems from, if any test ran
     */
    public static String json(Path site, Optional<BuildRun> run) {
        List<String> files = files(site);
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
                "author",
                reference(AUTHORS),
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
        graph.add(entity(LICENCE, "CreativeWork", "name", "Creative Commons Attribution 4.0 International"));
        graph.add(entity(CODE_LICENCE, "CreativeWork", "name", "GNU General Public License v3.0 or later"));
        graph.add(entity(AUTHORS, "Organization", "name", "The Super-Confounding Audit authors"));
        graph.add(entity(
                PROGRAM,
                "SoftwareApplication",
                "name",
                "Super-Confounding Audit",
                "version",
                Version.NUMBER,
                "license",
                reference(CODE_LICENCE)));
        run.ifPresent(found -> addRun(graph, found));
        files.forEach(file -> graph.add(file(site, file)));
        Map<String, Object> crate = new LinkedHashMap<>();
        crate.put(
                "@context",
                List.of("https://w3id.org/ro/crate/1.1/context", Map.of("sha256", "https://schema.org/sha256")));
        crate.put("@graph", graph);
        return StrictMapper.json().write(crate);
    }

    private static List<String> files(Path site) {
        try (Stream<Path> entries = Files.walk(site)) {
            return entries.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + site, e);
        }
    }

    /** What made the evidence, so that it can be made again. */
    private static void addRun(List<Map<String, Object>> graph, BuildRun run) {
        List<Map<String, Object>> settings = List.of(
                setting("seed", run.seed()),
                setting("replications", run.replications()),
                setting("commit", run.commit().isEmpty() ? "not known" : run.commit()),
                setting("state of the sources", run.state().label()));
        graph.add(entity(
                RUN,
                "CreateAction",
                "name",
                "Build " + run.id(),
                "instrument",
                reference(PROGRAM),
                "object",
                settings.stream()
                        .map(setting -> reference((String) setting.get("@id")))
                        .toList(),
                "result",
                reference("./"),
                "agent",
                reference(AUTHORS)));
        graph.addAll(settings);
    }

    private static Map<String, Object> setting(String name, Object value) {
        return entity("#" + name.replace(' ', '-'), "PropertyValue", "name", name, "value", value);
    }

    private static Map<String, Object> file(Path site, String file) {
        try {
            byte[] content = Files.readAllBytes(site.resolve(file));
            return entity(
                    file,
                    "File",
                    "name",
                    name(file),
                    "encodingFormat",
                    format(file),
                    "contentSize",
                    Integer.toString(content.length),
                    "sha256",
                    Sha256.of(content),
                    "license",
                    reference(isCode(file) ? CODE_LICENCE : LICENCE));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static boolean isCode(String file) {
        return file.startsWith("tests/") || file.endsWith(".java") || file.endsWith(".js");
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
            case "js" -> "text/javascript";
            default -> "text/plain";
        };
    }

    private static String name(String file) {
        String stem = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]+$", "");
        if (file.startsWith("evidence/claims/")) {
            return "Evidence of claim " + stem;
        }
        if (file.endsWith(".csv-metadata.json")) {
            return "Meaning of the columns of table " + stem.replace(".csv-metadata", "");
        }
        if (file.startsWith("evidence/data/")) {
            return "Table " + stem;
        }
        if (file.startsWith("figures/claims/")) {
            return "Picture of claim " + stem;
        }
        if (file.endsWith("-narrow.svg")) {
            return "Figure " + stem.replace("-narrow", "") + " for phones";
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
            case "live/instrument.js" -> "The instrument as the report's page runs it";
            case "article.pdf" -> "The report's chapters on paper";
            case "certificate.pdf" -> "Certificate of two pages";
            case "claims.json" -> "Verdicts of all claims";
            case ClaimsSchema.FILE -> "JSON Schema of claims.json";
            default -> stem;
        };
    }
}
