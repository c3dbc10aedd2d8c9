package org.superconfounding.report.publish;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.superconfounding.audit.BuildRun;
import org.superconfounding.io.Resources;
import org.superconfounding.io.Sha256;
import org.superconfounding.io.StrictMapper;
import org.superconfounding.io.Version;
import org.superconfounding.report.Audit;
import org.superconfounding.report.Folders;

/**
 * {@code ro-crate-metadata.json}: names every file of the report, says what it is and how it was made (RO-Crate Metadata
 * Specification 1.1). What is the same for every report is the resource {@code ro-crate.json}.
 */
public final class RoCrate {
    /** File name that the specification asks for. */
    public static final String FILE = "ro-crate-metadata.json";

    private static final String TEMPLATE = "ro-crate.json";
    private static final String CODE_LICENCE = "https://spdx.org/licenses/GPL-3.0-or-later";
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    /** Types of what the template says of a run. */
    private static final Set<Object> OF_RUN = Set.of("CreateAction", "PropertyValue");

    /** What files are called: the first pattern that fits a file's path. */
    private static final List<Map.Entry<Pattern, String>> NAMES = List.of(
            name("evidence/claims/(.+)\\.json", "Evidence of claim $1"),
            name("evidence/data/(.+)\\.csv-metadata\\.json", "Meaning of the columns of table $1"),
            name("evidence/data/(.+)\\.csv", "Table $1"),
            name("figures/claims/(.+)\\.svg", "Picture of claim $1"),
            name("figures/(.+)-narrow\\.svg", "Figure $1 for phones"),
            name("figures/(?:circuits/)?(.+)\\.svg", "Figure $1"),
            name("tests/(.+)\\.html", "Source of test $1"),
            name("circuits/(.+)\\.qasm", "Circuit $1 in OpenQASM 3"),
            name("certificates/.+\\.schema\\.json", "JSON Schema of certificates"),
            name("certificates/(.+)\\.json", "Certificate $1"),
            name("certificates/CheckCertificates\\.java", "Checker of certificates"),
            name("index\\.html", "The report"),
            name("live/instrument\\.js", "The instrument as the report's page runs it"),
            name("article\\.pdf", "The report's chapters on paper"),
            name("certificate\\.pdf", "Certificate of two pages"),
            name("claims\\.json", "Verdicts of all claims"),
            name(Pattern.quote(ClaimsSchema.FILE), "JSON Schema of claims.json"),
            name("(?:.*/)?(.+)\\.[a-z]+", "$1"));

    private RoCrate() {}

    private record Crate(
            @JsonProperty("@context") Object context,
            @JsonProperty("@graph") List<Map<String, Object>> graph) {}

    /**
     * The crate of a report.
     *
     * @param site folder that holds every other file of the report
     * @param run the run that the evidence stems from, if any test ran
     */
    public static String json(Path site, Optional<BuildRun> run) {
        List<String> files = Folders.files(site);
        Map<String, Map<String, Object>> known = new HashMap<>();
        known.put("./", Map.of("hasPart", files.stream().map(RoCrate::reference).toList()));
        known.put("#program", Map.of("version", Version.NUMBER));
        run.ifPresent(found -> known.putAll(settings(found)));
        Crate crate = StrictMapper.json().read(Resources.text(Audit.class, TEMPLATE), TEMPLATE, Crate.class);
        List<Map<String, Object>> graph = new ArrayList<>(crate.graph());
        graph.forEach(entity -> entity.putAll(known.getOrDefault(entity.get("@id"), Map.of())));
        if (run.isEmpty()) {
            graph.removeIf(entity -> OF_RUN.contains(entity.get("@type")));
        }
        files.forEach(file -> graph.add(entity(site, file)));
        return StrictMapper.json().write(Map.of("@context", crate.context(), "@graph", graph));
    }

    /** What made the evidence, so that it can be made again. */
    private static Map<String, Map<String, Object>> settings(BuildRun run) {
        return Map.of(
                "#run", Map.of("name", "Build " + run.id()),
                "#seed", Map.of("value", run.seed()),
                "#replications", Map.of("value", run.replications()),
                "#commit", Map.of("value", run.commit().isEmpty() ? "not known" : run.commit()),
                "#state-of-the-sources", Map.of("value", run.state().label()));
    }

    private static Map<String, Object> entity(Path site, String file) {
        try {
            byte[] content = Files.readAllBytes(site.resolve(file));
            boolean code = file.startsWith("tests/") || file.endsWith(".java") || file.endsWith(".js");
            Map<String, Object> entity = new HashMap<>();
            entity.put("@id", file);
            entity.put("@type", "File");
            entity.put("name", name(file));
            entity.put("encodingFormat", format(file));
            entity.put("contentSize", Integer.toString(content.length));
            entity.put("sha256", Sha256.of(content));
            entity.put("license", reference(code ? CODE_LICENCE : LICENCE));
            return entity;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
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
        return NAMES.stream()
                .filter(entry -> entry.getKey().matcher(file).matches())
                .map(entry -> entry.getKey().matcher(file).replaceFirst(entry.getValue()))
                .findFirst()
                .orElse(file);
    }

    private static Map.Entry<Pattern, String> name(String files, String name) {
        return Map.entry(Pattern.compile(files), name);
    }
}
