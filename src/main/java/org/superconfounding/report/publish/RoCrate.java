package org.superconfounding.report.publish;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final Reference REPORT = new Reference("./");
    private static final Reference PROGRAM = new Reference("#program");
    private static final Reference AUTHORS = new Reference("#authors");
    private static final Reference CODE_LICENCE = new Reference("https://spdx.org/licenses/GPL-3.0-or-later");
    private static final Reference LICENCE = new Reference("https://creativecommons.org/licenses/by/4.0/");

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

    private record Reference(@JsonProperty("@id") String id) {}

    private record Setting(
            @JsonProperty("@id") String id,
            @JsonProperty("@type") String type,
            String name,
            Object value) {
        static Setting of(String name, Object value) {
            return new Setting("#" + name.replace(' ', '-'), "PropertyValue", name, value);
        }
    }

    /** What made the evidence, so that it can be made again. */
    private record Run(
            @JsonProperty("@id") String id,
            @JsonProperty("@type") String type,
            Reference agent,
            Reference instrument,
            String name,
            List<Reference> object,
            Reference result) {}

    private record PublishedFile(
            @JsonProperty("@id") String id,
            @JsonProperty("@type") String type,
            String contentSize,
            String encodingFormat,
            Reference license,
            String name,
            String sha256) {}

    /**
     * The crate of a report.
     *
     * @param site folder that holds every other file of the report
     * @param run the run that the evidence stems from, if any test ran
     */
    public static String json(Path site, Optional<BuildRun> run) {
        List<String> files = Folders.files(site);
        Crate crate = StrictMapper.json().read(Resources.text(Audit.class, TEMPLATE), TEMPLATE, Crate.class);
        List<Object> graph = new ArrayList<>(crate.graph());
        for (Map<String, Object> entity : crate.graph()) {
            if (REPORT.id().equals(entity.get("@id"))) {
                entity.put("hasPart", files.stream().map(Reference::new).toList());
            } else if (PROGRAM.id().equals(entity.get("@id"))) {
                entity.put("version", Version.NUMBER);
            }
        }
        run.ifPresent(found -> graph.addAll(run(found)));
        files.forEach(file -> graph.add(file(site, file)));
        return StrictMapper.json().write(Map.of("@context", crate.context(), "@graph", graph));
    }

    private static List<Object> run(BuildRun run) {
        List<Setting> settings = List.of(
                Setting.of("seed", run.seed()),
                Setting.of("replications", run.replications()),
                Setting.of("commit", run.commit().isEmpty() ? "not known" : run.commit()),
                Setting.of("state of the sources", run.state().label()));
        List<Reference> object =
                settings.stream().map(setting -> new Reference(setting.id())).toList();
        List<Object> entities = new ArrayList<>(settings);
        entities.add(0, new Run("#run", "CreateAction", AUTHORS, PROGRAM, "Build " + run.id(), object, REPORT));
        return entities;
    }

    private static PublishedFile file(Path site, String file) {
        try {
            byte[] content = Files.readAllBytes(site.resolve(file));
            boolean code = file.startsWith("tests/") || file.endsWith(".java") || file.endsWith(".js");
            return new PublishedFile(
                    file,
                    "File",
                    Integer.toString(content.length),
                    format(file),
                    code ? CODE_LICENCE : LICENCE,
                    name(file),
                    Sha256.of(content));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
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
