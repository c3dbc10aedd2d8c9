package org.superconfounding.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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
                        .formatted(
                                certificate.name(), certificate.lines().size(), certificate.statement()));
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
                .contains("refuted by certificate", "ch-quantum-bound.json, chsh-quantum-bound.json: In quantum theory");
    }
}
