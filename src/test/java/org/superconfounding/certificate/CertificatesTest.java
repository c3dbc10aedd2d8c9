package org.superconfounding.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.junit.Certified;
import org.superconfounding.audit.junit.OneFileChecker;

/** Every certificate holds, and says what it says with the numbers that were checked. */
class CertificatesTest {
    static List<Certificate> all() {
        return Certificates.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void shouldBeAcceptedByTheOneFileChecker(Certificate certificate) {
        assertThat(OneFileChecker.check(certificate.json()))
                .as("the checker's words on %s", certificate.file())
                .isEqualTo("%s: %d lines hold. %s"
                        .formatted(certificate.name(), certificate.lines().size(), certificate.statement()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void shouldFollowThePublishedSchema(Certificate certificate) {
        assertThat(violations(certificate.json())).as(certificate.file()).isEmpty();
    }

    @Test
    void shouldHaveASchemaThatNoticesAWrongFile() {
        String json = QuantumBounds.clauserHorne().json();

        assertThat(violations(json.replace("CH = (S - 2)/4", "CH is (S - 2)/4")))
                .isNotEmpty();
        assertThat(violations(json.replace("\"restsOn\"", "\"dependsOn\""))).isNotEmpty();
        assertThat(violations(json.replace("In quantum theory", "In theory 2"))).isNotEmpty();
    }

    private static Set<ValidationMessage> violations(String json) {
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().locale(Locale.ENGLISH).build();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Certificates.schema(), config)
                .validate(json, InputFormat.JSON);
    }

    @Test
    void shouldWriteAllFilesAndNothingOfAnEarlierBuild(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("an-old-certificate.json"), "{}");

        Certificates.write(folder, "the checker");

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    all().stream().map(Certificate::file),
                                    Stream.of(Certificates.SCHEMA, "CheckCertificates.java"))
                            .toList());
        }
        assertThat(folder.resolve("CheckCertificates.java")).hasContent("the checker");
    }

    @Test
    void shouldBearDifferentNames() {
        assertThat(all().stream().map(Certificate::name)).doesNotHaveDuplicates();
    }

    @Test
    void shouldMakeAFindingThatNamesItsFiles() {
        Proof finding = Certified.refutes(
                "the quantum maximum of CH is √2 − 1", QuantumBounds.clauserHorne(), QuantumBounds.chsh());

        assertThat(finding.holds()).isFalse();
        assertThat(finding.summary())
                .contains("refuted by certificate", "ch-quantum-bound.json, chsh-quantum-bound.json");
    }
}
