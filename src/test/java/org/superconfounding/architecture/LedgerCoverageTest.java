package org.superconfounding.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Ledger;
import org.superconfounding.audit.LedgerRow;
import org.superconfounding.audit.junit.Claim;

/** Ledger and tests name the same claims, before any of them runs. */
class LedgerCoverageTest {
    private static final Ledger LEDGER = Ledger.read(Ledger.FOLDER);

    private static final Map<String, List<JavaMethod>> TESTS = new ClassFileImporter()
            .importPackages("org.superconfounding.claims").stream()
                    .flatMap(type -> type.getMethods().stream())
                    .filter(method -> method.isAnnotatedWith(Claim.class))
                    .collect(Collectors.groupingBy(
                            method -> method.getAnnotationOfType(Claim.class).value(),
                            TreeMap::new,
                            Collectors.toList()));

    @Test
    void shouldNameOnlyClaimsOfTheLedger() {
        assertThat(LEDGER.rows().stream().map(LedgerRow::id))
                .as("every @Claim names a row of the ledger")
                .containsAll(TESTS.keySet());
    }

    @Test
    void shouldHaveATestForEveryPinnedVerdict() {
        assertThat(TESTS.keySet())
                .as("every pinned verdict has a test that can reach it")
                .containsAll(LEDGER.rows().stream()
                        .filter(row -> row.pinned().isPresent())
                        .map(LedgerRow::id)
                        .toList());
    }

    @Test
    void shouldPinEveryClaimThatHasATest() {
        assertThat(LEDGER.rows().stream()
                        .filter(row -> row.pinned().isPresent())
                        .map(LedgerRow::id))
                .as("every tested claim has a pinned verdict")
                .containsAll(TESTS.keySet());
    }

    @Test
    void shouldTagTheSourceOfEveryClaim() throws IOException {
        for (Map.Entry<String, List<JavaMethod>> entry : TESTS.entrySet()) {
            StringBuilder sources = new StringBuilder();
            for (JavaMethod method : entry.getValue()) {
                sources.append(Files.readString(
                        Path.of("src/test/java", method.getOwner().getFullName().replace('.', '/') + ".java")));
            }
            assertThat(sources)
                    .as("the report quotes the test of claim %s by its tag", entry.getKey())
                    .contains("// tag::" + entry.getKey() + "[]")
                    .contains("// end::" + entry.getKey() + "[]");
        }
    }
}
