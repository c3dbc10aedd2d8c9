package org.superconfounding.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.ProjectFiles.below;
import static org.superconfounding.io.ProjectFiles.found;
import static org.superconfounding.io.ProjectFiles.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Ledger;
import org.superconfounding.io.StrictMapper;
import org.superconfounding.io.Version;
import org.superconfounding.report.figure.Figures;
import org.superconfounding.report.publish.ClaimsSchema;
import org.superconfounding.report.publish.RoCrate;
import org.superconfounding.report.render.Edition;
import org.w3c.dom.Document;

/** The files that describe the artifact to catalogues and reviewers say the same, and promise nothing that is not made. */
class MetadataTest {
    /** Required and allowed at the root of a citation file, by the JSON Schema of CFF 1.2.0. */
    private static final List<String> CFF_REQUIRED = List.of("authors", "cff-version", "message", "title");

    private static final Set<String> CFF_KNOWN = Set.of("""
            abstract authors cff-version commit contact date-released doi identifiers keywords license license-url message \
            preferred-citation references repository repository-artifact repository-code title type url version\
            """.split(" "));

    private static final JsonNode CITATION = yaml("CITATION.cff");
    private static final JsonNode CODEMETA = json(StrictMapper.text(Path.of("codemeta.json")));
    private static final JsonNode ZENODO = json(StrictMapper.text(Path.of(".zenodo.json")));
    private static final JsonNode CODECHECK = yaml("codecheck.yml");
    private static final JsonNode CRATE = crate();

    private static JsonNode yaml(String file) {
        try {
            return new YAMLMapper().readTree(StrictMapper.text(Path.of(file)));
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }

    /** The data set of the report's crate. */
    private static JsonNode crate() {
        try {
            Path empty = Files.createTempDirectory("crate");
            String crate = RoCrate.json(empty, Optional.empty());
            Files.delete(empty);
            return json(crate).get("@graph").get(1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Text of an element of the build file. */
    private static String pom(String path) {
        try {
            Document pom = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(Path.of("pom.xml").toFile());
            return XPathFactory.newInstance().newXPath().evaluate("/project/" + path, pom);
        } catch (Exception e) {
            throw new IllegalStateException("pom.xml: " + path, e);
        }
    }

    /** Text at a JSON pointer, which must be there. */
    private static String text(JsonNode file, String pointer) {
        return file.requiredAt(pointer).asText();
    }

    private static List<JsonNode> items(JsonNode file, String field) {
        List<JsonNode> items = new ArrayList<>();
        file.required(field).forEach(items::add);
        return items;
    }

    private static List<String> names(JsonNode file, String field) {
        return items(file, field).stream().map(item -> text(item, "/name")).toList();
    }

    @Test
    void shouldGiveTheCitationFileTheFieldsOfItsFormat() {
        Set<String> fields = new TreeSet<>();
        CITATION.fieldNames().forEachRemaining(fields::add);

        assertThat(fields).containsAll(CFF_REQUIRED).isSubsetOf(CFF_KNOWN);
        assertThat(text(CITATION, "/cff-version")).isEqualTo("1.2.0");
        assertThat(items(CITATION, "references"))
                .isNotEmpty()
                .allMatch(work -> work.hasNonNull("authors") && work.hasNonNull("title") && work.hasNonNull("type"));
    }

    @Test
    void shouldAgreeOnNameVersionAndDescription() {
        String name = pom("name");
        String version = pom("version");

        assertThat(text(CODEMETA, "/name")).isEqualTo(name);
        assertThat(text(CITATION, "/title")).startsWith(name + ":").isEqualTo(text(ZENODO, "/title"));
        assertThat(Stream.of(CITATION, CODEMETA, ZENODO).map(file -> text(file, "/version")))
                .containsOnly(version);
        assertThat(Version.NUMBER).isEqualTo(version);
        assertThat(StrictMapper.text(Path.of("README.md")))
                .contains("java -jar target/superconfounding-audit-" + version + ".jar");
        assertThat(Stream.of(CODEMETA, ZENODO).map(file -> text(file, "/description")))
                .containsOnly(pom("description"));
    }

    @Test
    void shouldAgreeOnLicenceAuthorsAndKeywords() {
        String licence = pom("licenses/license/name");
        String author = pom("developers/developer/name");

        assertThat(Stream.of(CITATION, ZENODO).map(file -> text(file, "/license")))
                .containsOnly(licence);
        assertThat(text(CODEMETA, "/license")).isEqualTo("https://spdx.org/licenses/" + licence);
        assertThat(text(CRATE, "/license/@id"))
                .as("data and figures are free for any use that names their source; the code keeps its own licence")
                .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(author).isNotEmpty();
        assertThat(List.of(names(CITATION, "authors"), names(ZENODO, "creators"), names(CODEMETA, "author")))
                .containsOnly(List.of(author));
        assertThat(Stream.of(ZENODO, CODEMETA).map(file -> file.required("keywords")))
                .containsOnly(CITATION.required("keywords"));
    }

    @Test
    void shouldAgreeOnTheReleaseAndItsDate() {
        String date = text(CITATION, "/date-released");

        assertThat(List.of(
                        text(CODEMETA, "/datePublished"),
                        text(CRATE, "/datePublished"),
                        text(ZENODO, "/publication_date")))
                .containsOnly(date);
        assertThat(StrictMapper.text(Path.of("CHANGELOG.md")))
                .containsOnlyOnce("\n## [" + pom("version") + "] - " + date + "\n");
    }

    @Test
    void shouldAgreeOnThePaper() {
        JsonNode cited = items(CITATION, "references").get(0);
        JsonNode audited = CODEMETA.required("referencePublication");
        JsonNode checked = CODECHECK.required("paper");
        String address = text(cited, "/url");
        String given = text(cited, "/authors/0/given-names");
        String family = text(cited, "/authors/0/family-names");

        assertThat(List.of(text(audited, "/name"), text(checked, "/title"))).containsOnly(text(cited, "/title"));
        assertThat(List.of(text(audited, "/@id"), text(checked, "/reference"), text(CRATE, "/about/@id")))
                .containsOnly(address);
        assertThat(text(cited, "/identifiers/0/value"))
                .isEqualTo("arXiv:" + address.substring(address.lastIndexOf('/') + 1));
        assertThat(text(audited, "/author/0/givenName")).isEqualTo(given);
        assertThat(text(audited, "/author/0/familyName")).isEqualTo(family);
        assertThat(text(checked, "/authors/0/name")).isEqualTo(given + " " + family);
    }

    /** By the rules of the CODECHECK configuration 1.0 for what an author provides; the rest is the codechecker's. */
    @Test
    void shouldGiveCodecheckersAManifestOfFilesThatTheBuildMakes() {
        List<JsonNode> manifest = items(CODECHECK, "manifest");
        List<String> files = manifest.stream().map(item -> text(item, "/file")).toList();

        assertThat(StrictMapper.text(Path.of("codecheck.yml"))).contains("\n---\n");
        assertThat(text(CODECHECK, "/version")).isEqualTo("https://codecheck.org.uk/spec/config/1.0/");
        assertThat(manifest).noneMatch(item -> item.path("comment").asText().isBlank());
        assertThat(made()).as("files that mvn verify makes").containsAll(files);
        assertThat(files).doesNotHaveDuplicates().contains("target/report/claims.json");
    }

    /** Files of the report by name: what it always holds, every figure, every table and every claim's evidence. */
    private static Set<String> made() {
        Set<String> names = new TreeSet<>(Set.of("claims.json", ClaimsSchema.FILE, RoCrate.FILE));
        Stream.of(Edition.values()).map(Edition::file).forEach(names::add);
        Figures.names().forEach(figure -> names.add("figures/" + figure + ".svg"));
        tables().forEach(table -> names.add("evidence/data/" + table + ".csv"));
        Ledger.read(Ledger.FOLDER).rows().forEach(row -> names.add("evidence/claims/" + row.id() + ".json"));
        return names.stream().map(name -> "target/report/" + name).collect(Collectors.toSet());
    }

    /** Names of the tables that the claims' tests offer. */
    private static Stream<String> tables() {
        return below(Path.of("src/claims/java/org/superconfounding/claims"), ".java").stream()
                .flatMap(source -> found("Dataset\\.of\\(\\s*\"([a-z0-9-]+)\"", StrictMapper.text(source)).stream());
    }
}
