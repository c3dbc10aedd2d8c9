package org.superconfounding.report.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.ProjectFiles.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.superconfounding.io.StrictMapper;
import org.superconfounding.report.ReportFixture;

class ClaimsDocumentTest {
    private final String claims = ClaimsDocument.of(ReportFixture.audit()).json();

    @Test
    void shouldFitThePublishedSchema() {
        assertThat(ClaimsSchema.violations(claims)).isEmpty();
    }

    @Test
    void shouldBeRefusedWithAnUnknownVerdictOrWithoutAControl() {
        assertThat(ClaimsSchema.violations(claims.replace("\"status\" : \"contradicted\"", "\"status\" : \"wrong\"")))
                .as("the schema must notice an unknown status")
                .isNotEmpty();
        assertThat(ClaimsSchema.violations(claims.replace("\"controls\" :", "\"others\" :")))
                .as("the schema must notice a missing field")
                .isNotEmpty();
    }

    @Test
    void shouldGiveAFailedClaimNoVerdict() {
        assertThat(claims).contains("\"status\" : \"FAILED\",\n      \"verdict\" : null");
    }

    @Test
    void shouldSayOfEveryFileWhatItIsAndOfTheRunHowToRepeatIt(@TempDir Path site) throws IOException {
        Files.writeString(site.resolve("claims.json"), "abc");
        Files.writeString(Files.createDirectories(site.resolve("figures")).resolve("figure-2.svg"), "<svg/>");

        JsonNode graph = json(RoCrate.json(site, ReportFixture.audit().run())).get("@graph");

        assertThat(entity(graph, "claims.json"))
                .hasToString("{\"@id\":\"claims.json\",\"@type\":\"File\",\"contentSize\":\"3\","
                        + "\"encodingFormat\":\"application/json\","
                        + "\"license\":{\"@id\":\"https://creativecommons.org/licenses/by/4.0/\"},"
                        + "\"name\":\"Verdicts of all claims\","
                        + "\"sha256\":\"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\"}");
        assertThat(entity(graph, "figures/figure-2.svg").get("encodingFormat").asText())
                .isEqualTo("image/svg+xml");
        assertThat(entity(graph, "#run").get("@type").asText()).isEqualTo("CreateAction");
        assertThat(entity(graph, "#seed").get("value").asInt()).isEqualTo(7);
        assertThat(entity(graph, "#commit").get("value").asText()).isNotEmpty();
        assertThat(graph.findValues("@id").stream().map(JsonNode::asText))
                .as("everything that is referred to is described")
                .filteredOn(id -> id.startsWith("#"))
                .allSatisfy(id -> assertThat(entity(graph, id)).isNotNull());
    }

    private static JsonNode entity(JsonNode graph, String id) {
        return StreamSupport.stream(graph.spliterator(), false)
                .filter(entity -> entity.get("@id").asText().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Keywords below which properties are constrained again, not defined. */
    private static final Set<String> CONSTRAINTS = Set.of("if", "then", "else", "allOf");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/report/resources/org/superconfounding/report/claims-2.schema.json",
                "src/certificates/certificate-1.schema.json",
                "src/main/resources/org/superconfounding/hardware/recorded-run.schema.json"
            })
    void shouldDescribeEveryPropertyOfASchema(Path schema) {
        List<String> properties = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        collect(json(StrictMapper.text(schema)), "", properties, silent);

        assertThat(properties).as("properties that were looked at").hasSizeGreaterThanOrEqualTo(5);
        assertThat(silent).as("properties without a description").isEmpty();
    }

    private static void collect(JsonNode schema, String path, List<String> properties, List<String> silent) {
        schema.path("properties").properties().forEach(property -> {
            properties.add(path + "/" + property.getKey());
            if (property.getValue().path("description").asText().isBlank()) {
                silent.add(path + "/" + property.getKey());
            }
        });
        schema.properties().forEach(field -> {
            if (!CONSTRAINTS.contains(field.getKey())) {
                collect(field.getValue(), path + "/" + field.getKey(), properties, silent);
            }
        });
    }
}
