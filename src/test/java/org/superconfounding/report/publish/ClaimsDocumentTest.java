package org.superconfounding.report.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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
    void shouldNameEveryFileInTheCrate() {
        List<String> files = List.of("claims.json", "evidence/claims/E2.1.json", "figures/figure-2.svg");

        String crate = RoCrate.json(files);

        files.forEach(file -> assertThat(crate).contains("\"@id\" : \"" + file + "\""));
        assertThat(crate).contains("\"encodingFormat\" : \"image/svg+xml\"").contains("https://w3id.org/ro/crate/1.1");
    }
}
