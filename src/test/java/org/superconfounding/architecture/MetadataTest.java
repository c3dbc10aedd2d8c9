package org.superconfounding.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Ledger;
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

    private static final Set<String> CFF_KNOWN = Set.of(
            "abstract",
            "authors",
            "cff-version",
            "commit",
            "contact",
            "date-released",
            "doi",
            "identifiers",
            "keywords",
            "license",
            "license-url",
            "message",
            "preferred-citation",
            "references",
            "repository",
            "repository-artifact",
            "repository-code",
            "title",
            "type",
            "url",
            "version");

    private static final JsonNode CITATION = yaml("CITATION.cff");
    private static final JsonNode CODEMETA = json("codemeta.json");
    private static final JsonNode ZENODO = json(".zenodo.json");
    private static final JsonNode CODECHECK = yaml("codecheck.yml");
    private static final JsonNode CRATE = crate();

    private static JsonNode yaml(String file) {
        return read(new ObjectMapper(new YAMLFactory()), file);
    }

    private static JsonNode json(String file) {
        return read(new ObjectMapper(), file);
    }

    private static JsonNode read(ObjectMapper mapper, String file) {
        try {
            return mapper.readTree(Files.readString(Path.of(file)));
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
            return new ObjectMapper().readTree(crate).get("@graph").get(1);
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

    private static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static List<String> texts(JsonNode list) {
        return items(list).map(JsonNode::asText).toList();
    }

    @Test
    void shouldGiveTheCitationFileTheFieldsOfItsFormat() {
        Set<String> fields = new TreeSet<>();
        CITATION.fieldNames().forEachRemaining(fields::add);

        assertThat(fields).containsAll(CFF_REQUIRED).isSubsetOf(CFF_KNOWN);
        assertThat(CITATION.get("cff-version").asText()).isEqualTo("1.2.0");
        assertThat(items(CITATION.get("references")))
                .isNotEmpty()
                .allMatch(work -> work.hasNonNull("authors") && work.hasNonNull("title") && work.hasNonNull("type"));
    }

    @Test
    void shouldAgreeOnNameVersionLicenceAndAuthors() throws IOException {
        assertThat(CODEMETA.get("name").asText()).isEqualTo(pom("name"));
        assertThat(CITATION.get("title").asText()).startsWith(pom("name") + ":");
        assertThat(CODEMETA.get("description").asText()).isEqualTo(pom("description"));

        assertThat(CITATION.get("version").asText()).isEqualTo(pom("version"));
        assertThat(CODEMETA.get("version").asText()).isEqualTo(pom("version"));
        assertThat(ZENODO.get("version").asText()).isEqualTo(pom("version"));
        assertThat(ZENODO.get("title").asText()).isEqualTo(CITATION.get("title").asText());
        assertThat(ZENODO.get("description").asText()).isEqualTo(pom("description"));
        assertThat(ZENODO.get("license").asText()).isEqualTo(pom("licenses/license/name"));
        assertThat(texts(ZENODO.get("keywords"))).isEqualTo(texts(CITATION.get("keywords")));
        assertThat(Version.NUMBER).isEqualTo(pom("version"));
        assertThat(Files.readString(Path.of("README.md")))
                .contains("java -jar target/superconfounding-audit-" + pom("version") + ".jar");

        String licence = pom("licenses/license/name");
        assertThat(CITATION.get("license").asText()).isEqualTo(licence);
        assertThat(CODEMETA.get("license").asText()).isEqualTo("https://spdx.org/licenses/" + licence);
        assertThat(CRATE.get("license").get("@id").asText())
                .as("data and figures are free for any use that names their source; the code keeps its own licence")
                .isEqualTo("https://creativecommons.org/licenses/by/4.0/");

        String author = pom("developers/developer/name");
        assertThat(author).isNotEmpty();
        assertThat(items(CITATION.get("authors")).map(one -> one.get("name").asText()))
                .containsExactly(author);
        assertThat(items(ZENODO.get("creators")).map(one -> one.get("name").asText()))
                .containsExactly(author);
        assertThat(items(CODEMETA.get("author")).map(one -> one.get("name").asText()))
                .containsExactly(author);
        assertThat(texts(CODEMETA.get("keywords"))).isEqualTo(texts(CITATION.get("keywords")));
    }

    @Test
    void shouldAgreeOnTheReleaseAndItsDate() throws IOException {
        String date = CITATION.get("date-released").asText();

        assertThat(CODEMETA.get("datePublished").asText()).isEqualTo(date);
        assertThat(CRATE.get("datePublished").asText()).isEqualTo(date);
        assertThat(ZENODO.get("publication_date").asText()).isEqualTo(date);
        assertThat(Files.readString(Path.of("CHANGELOG.md")))
                .containsOnlyOnce("\n## [" + pom("version") + "] - " + date + "\n");
    }

    @Test
    void shouldAgreeOnThePaper() {
        JsonNode cited = CITATION.get("references").get(0);
        JsonNode audited = CODEMETA.get("referencePublication");
        JsonNode checked = CODECHECK.get("paper");
        String title = cited.get("title").asText();
        String address = cited.get("url").asText();

        assertThat(audited.get("name").asText()).isEqualTo(title);
        assertThat(checked.get("title").asText()).isEqualTo(title);
        assertThat(audited.get("@id").asText()).isEqualTo(address);
        assertThat(checked.get("reference").asText()).isEqualTo(address);
        assertThat(CRATE.get("about").get("@id").asText()).isEqualTo(address);
        assertThat(cited.get("identifiers").get(0).get("value").asText())
                .isEqualTo("arXiv:" + address.substring(address.lastIndexOf('/') + 1));

        JsonNode author = cited.get("authors").get(0);
        String given = author.get("given-names").asText();
        String family = author.get("family-names").asText();
        assertThat(audited.get("author").get(0).get("givenName").asText()).isEqualTo(given);
        assertThat(audited.get("author").get(0).get("familyName").asText()).isEqualTo(family);
        assertThat(checked.get("authors").get(0).get("name").asText()).isEqualTo(given + " " + family);
    }

    /** By the rules of the CODECHECK configuration 1.0 for what an author provides; the rest is the codechecker's. */
    @Test
    void shouldGiveCodecheckersAManifestOfFilesThatTheBuildMakes() throws IOException {
        List<String> files = items(CODECHECK.get("manifest"))
                .map(item -> item.get("file").asText())
                .toList();

        assertThat(Files.readString(Path.of("codecheck.yml"))).contains("\n---\n");
        assertThat(CODECHECK.get("version").asText()).isEqualTo("https://codecheck.org.uk/spec/config/1.0/");
        assertThat(items(CODECHECK.get("manifest")))
                .allMatch(item -> !item.path("comment").asText().isBlank());
        assertThat(made()).as("files that mvn verify makes").containsAll(files);
        assertThat(files).doesNotHaveDuplicates().contains("target/report/claims.json");
    }

    /** Files of the report by name: what it always holds, every figure, every table and every claim's evidence. */
    private static Set<String> made() throws IOException {
        Set<String> names = new TreeSet<>(Set.of("claims.json", ClaimsSchema.FILE, RoCrate.FILE));
        Stream.of(Edition.values()).map(Edition::file).forEach(names::add);
        Figures.names().forEach(figure -> names.add("figures/" + figure + ".svg"));
        tables().forEach(table -> names.add("evidence/data/" + table + ".csv"));
        Ledger.read(Ledger.FOLDER).rows().forEach(row -> names.add("evidence/claims/" + row.id() + ".json"));
        Set<String> made = new TreeSet<>();
        names.forEach(name -> made.add("target/report/" + name));
        return made;
    }

    /** Names of the tables that the claims' tests offer. */
    private static Set<String> tables() throws IOException {
        Pattern offered = Pattern.compile("Dataset\\.of\\(\\s*\"([a-z0-9-]+)\"");
        Set<String> tables = new TreeSet<>();
        try (Stream<Path> sources = Files.list(Path.of("src/claims/java/org/superconfounding/claims"))) {
            for (Path source : sources.toList()) {
                offered.matcher(Files.readString(source))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .forEach(tables::add);
            }
        }
        return tables;
    }
}
