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
import org.superconfounding.audit.BuildRun;
import org.superconfounding.io.Resources;
import org.superconfounding.io.Sha256;
import org.superconfounding.io.StrictMapper;
import org.superconfounding.io.Version;
import org.superconfounding.report.Audit;
import org.superconfounding.report.Folders;

/**
 * {@code ro-crate-metadata.json}: names every file of the report, says what it is and how it was made (RO-Crate Metadata
 * Specification 1.1). What is the same for every report is the resource {@code ro-crate.json},
 * what files are called {@code ro-crate-files.yaml}.
 */
public final class RoCrate {
    /** File name that the specification asks for. */
    public static final String FILE = "ro-crate-metadata.json";

    private static final String TEMPLATE = "ro-crate.json";
    private static final String FILES = "ro-crate-files.yaml";
    private static final String CODE_LICENCE = "https://spdx.org/licenses/GPL-3.0-or-later";
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    /** Types of what the template says of a run. */
    private static final Set<Object> OF_RUN = Set.of("CreateAction", "PropertyValue");

    private static final Kinds KINDS = StrictMapper.yaml().read(Resources.text(Audit.class, FILES), FILES, Kinds.class);

    private RoCrate() {}

    /** What is said of a file: its name, by the first pattern that its path fits, and its format, by the ending of its name. */
    private record Kinds(Map<String, String> names, Map<String, String> formats) {
        String name(String file) {
            return names.entrySet().stream()
                    .filter(entry -> file.matches(entry.getKey()))
                    .map(entry -> file.replaceFirst(entry.getKey(), entry.getValue()))
                    .findFirst()
                    .orElse(file);
        }

        String format(String file) {
            return formats.getOrDefault(file.substring(file.lastIndexOf('.') + 1), "text/plain");
        }
    }

    private record Crate(
            @JsonProperty("@context") Object context,
            @JsonProperty("@graph") List<Map<String, Object>> graph) {}

    /**
     * The crate of a report: {@code site} holds every other file of it, and {@code run}, if any test ran, is what its evidence
     * stems from.
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
            entity.put("name", KINDS.name(file));
            entity.put("encodingFormat", KINDS.format(file));
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
}
