package org.superconfounding.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.ProjectFiles.below;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.junit.Certified;
import org.superconfounding.audit.junit.OneFileChecker;
import org.superconfounding.io.StrictMapper;

/** Every certificate holds, follows the published schema and serves a claim. */
class CertificatesTest {
    @ParameterizedTest
    @MethodSource("org.superconfounding.certificate.Certificate#all")
    void shouldBeAcceptedByTheOneFileChecker(Certificate certificate) {
        assertThat(OneFileChecker.check(certificate.json()))
                .as("the checker's words on %s", certificate.file())
                .startsWith(certificate.lines().size() + " lines hold. ");
    }

    @ParameterizedTest
    @MethodSource("org.superconfounding.certificate.Certificate#all")
    void shouldFollowThePublishedSchema(Certificate certificate) {
        assertThat(violations(certificate.json())).as(certificate.file()).isEmpty();
    }

    @Test
    void shouldAllServeAClaim() {
        String claims = below(Path.of("src/claims/java/org/superconfounding/claims"), ".java").stream()
                .map(StrictMapper::text)
                .collect(Collectors.joining());

        assertThat(Certificate.all()).as("certificates").hasSizeGreaterThan(50).allSatisfy(certificate -> assertThat(
                        claims)
                .contains("\"" + certificate.name() + "\""));
    }

    @ParameterizedTest
    @CsvSource({
        "CH = (S - 2)/4, CH is (S - 2)/4",
        "'\"restsOn\"', '\"dependsOn\"'",
        "In quantum theory, In theory 2",
        "In quantum theory, In theory \u00b2",
        "let bound, let \u0432ound"
    })
    void shouldHaveASchemaThatNoticesAWrongFile(String old, String replacement) {
        String json = Certificate.named("ch-quantum-bound").json();

        assertThat(json).contains(old);
        assertThat(violations(json.replace(old, replacement))).isNotEmpty();
    }

    private static Set<ValidationMessage> violations(String json) {
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().locale(Locale.ENGLISH).build();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(StrictMapper.text(Certificate.FOLDER.resolve("certificate-1.schema.json")), config)
                .validate(json, InputFormat.JSON);
    }

    @Test
    void shouldMakeAFindingThatNamesItsFiles() {
        Proof finding =
                Certified.refutes("the quantum maximum of CH is √2 − 1", "ch-quantum-bound", "chsh-quantum-bound");

        assertThat(finding.holds()).isFalse();
        assertThat(finding.summary())
                .contains("refuted by certificate", "ch-quantum-bound.json, chsh-quantum-bound.json");
    }
}
