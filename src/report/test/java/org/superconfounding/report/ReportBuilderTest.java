package org.superconfounding.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.ProjectFiles.json;
import static org.superconfounding.io.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.superconfounding.io.AtomicFile;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;
import org.superconfounding.report.publish.RoCrate;

class ReportBuilderTest {
    private static final String GOOD = """
            = Report

            [[chapter]]
            == Chapter

            {count-claims} claims, read in <<chapter>>.
            """;

    @TempDir
    private Path folder;

    /** Each kind of defect alone is tested beside its check; here all of them reach the one who builds. Only tests that ran can be quoted. */
    @Test
    void shouldNameEveryDefectAndPublishNothing() throws IOException {
        ReportInputs inputs = inputs("1.5", GOOD + """

                The mean is 1.414 here.

                The mean is {no-such-number} there.

                See <<claim-e9-9,E9.9>> and link:evidence/nowhere.csv[data].

                image::figures/figure-1.svg[]

                include::{tests}/org/superconfounding/claims/TheoryBoundClaims.java[tag=T1]
                """);

        assertRefused(
                DefectiveReportException.class,
                () -> ReportBuilder.build(inputs),
                "paper/index.adoc:8: bare numeral \"1.414\"",
                "paper/index.adoc:10: unresolved attribute {no-such-number}",
                "paper/index.adoc:12: link to anchor \"claim-e9-9\", which does not exist",
                "paper/index.adoc:12: link to \"evidence/nowhere.csv\", which is not in the report",
                "paper/index.adoc:14: image figures/figure-1.svg has no alt text",
                "paper/index.adoc:16: include file not found");
        assertThat(inputs.output()).as("a defective report is not published").doesNotExist();
    }

    @Test
    void shouldRefuseAClaimThatDoesNotFitThePublishedSchema() throws IOException {
        ReportInputs inputs = inputs("+1.5", GOOD);

        assertRefused(
                DefectiveReportException.class,
                () -> ReportBuilder.build(inputs),
                "claims.json",
                "/claims/0/printed/0/text");
        assertThat(inputs.output()).doesNotExist();
    }

    @Test
    void shouldNameEveryFileOfTheReportInItsCrate() throws IOException {
        ReportInputs inputs = inputs("1.5", GOOD);

        ReportBuilder.build(inputs);

        JsonNode graph =
                json(StrictMapper.text(inputs.output().resolve(RoCrate.FILE))).get("@graph");
        List<String> described = new ArrayList<>();
        graph.forEach(entity -> {
            if (entity.get("@type").asText().equals("File")) {
                described.add(entity.get("@id").asText());
            }
        });
        List<String> others = new ArrayList<>(Folders.files(inputs.output()));
        others.remove(RoCrate.FILE);

        assertThat(others).contains("index.html", "claims.json", "claims-2.schema.json", "figures/figure-1.svg");
        assertThat(described).as("files with a description").containsExactlyInAnyOrderElementsOf(others);
        assertThat(graph.get(1).get("hasPart").findValuesAsText("@id"))
                .as("parts of the data set")
                .containsExactlyInAnyOrderElementsOf(others);
    }

    @Test
    void shouldDrawOnlyADraftWithoutTheInstrument() throws IOException {
        ReportInputs draft = inputs("1.5", GOOD);
        ReportInputs whole = new ReportInputs(
                draft.ledger(),
                draft.evidence(),
                draft.sources(),
                draft.docs(),
                draft.tests(),
                draft.certificates(),
                draft.materials(),
                draft.instrument(),
                draft.output(),
                false);

        assertRefused(InputException.class, () -> ReportBuilder.build(whole), "instrument.js", "mvn verify");
        assertThat(draft.output()).doesNotExist();
    }

    private ReportInputs inputs(String printed, String book) throws IOException {
        write("ledger/1.yaml", """
                schema: claim-ledger/1
                group: E2
                title: "Experiment 2"
                done: false
                claims:
                  - id: E2.1
                    place: "Results"
                    words: []
                    paraphrase: "A claim."
                    stated: ""
                    kind: printed value
                    printed:
                      - {name: "CS", text: "%s"}
                """.formatted(printed));
        write("paper/index.adoc", book);
        write("paper/claims/E2.1.adoc", "== Reason: reproduced\n\nBecause.\n");
        write(
                "bom.json",
                "{\"components\": [{\"name\": \"a\", \"version\": \"1\", \"licenses\": [{\"expression\": \"MIT\"}]}]}");
        for (String empty : List.of("evidence/claims", "docs", "tests", "certificates")) {
            Files.createDirectories(folder.resolve(empty));
        }
        return new ReportInputs(
                folder.resolve("ledger"),
                folder.resolve("evidence"),
                folder.resolve("paper"),
                folder.resolve("docs"),
                folder.resolve("tests"),
                folder.resolve("certificates"),
                folder.resolve("bom.json"),
                folder.resolve("instrument.js"),
                folder.resolve("target/report"),
                true);
    }

    private void write(String file, String text) {
        AtomicFile.write(folder.resolve(file), text);
    }
}
