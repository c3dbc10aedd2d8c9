package org.superconfounding.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF says of the pages on paper. */
class PrintedPagesTest {
    private static final Path REPORT = Path.of(System.getProperty("report.dir", "target/report"));

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({"article.pdf, PDFUA_1", "article.pdf, PDFA_2_A", "certificate.pdf, PDFUA_1", "certificate.pdf, PDFA_2_A"
    })
    void shouldKeepTheStandardThatTheFileClaims(String file, PDFAFlavour flavour) throws Exception {
        try (InputStream pdf = Files.newInputStream(REPORT.resolve(file));
                PDFAParser parser = Foundries.defaultInstance().createParser(pdf, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, true)) {
            ValidationResult result = validator.validate(parser);
            List<TestAssertion> passed = result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.PASSED)
                    .toList();

            assertThat(result.getTestAssertions())
                    .as("what veraPDF objects to in %s", file)
                    .filteredOn(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .extracting(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage() + " ("
                            + assertion.getLocation().getContext() + ")")
                    .isEmpty();
            assertThat(passed).as("assertions that were checked").hasSizeGreaterThan(100);
            assertThat(result.isCompliant()).isTrue();
        }
    }
}
