package org.superconfounding.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.ProjectFiles.below;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Ledger;
import org.superconfounding.audit.LedgerRow;
import org.superconfounding.audit.junit.Claim;
import org.superconfounding.io.StrictMapper;

/** Ledger and tests name the same claims, before any of them runs. */
class LedgerCoverageTest {
    private static final Path SOURCES = Path.of("src/claims/java/org/superconfounding/claims");
    private static final Ledger LEDGER = Ledger.read(Ledger.FOLDER);

    private static final Map<String, List<Method>> TESTS = tests();

    private static Map<String, List<Method>> tests() {
        return below(SOURCES, "Claims.java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .flatMap(name -> Arrays.stream(type(name).getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Claim.class))
                .collect(Collectors.groupingBy(
                        method -> method.getAnnotation(Claim.class).value(), TreeMap::new, Collectors.toList()));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(
                    "org.superconfounding.claims." + name, false, LedgerCoverageTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void shouldTestExactlyTheClaimsWhoseVerdictIsPinned() {
        assertThat(TESTS.keySet())
                .containsExactlyInAnyOrderElementsOf(LEDGER.rows().stream()
                        .filter(row -> row.pinned().isPresent())
                        .map(LedgerRow::id)
                        .toList());
    }

    @Test
    void shouldTagTheSourceOfEveryClaim() {
        TESTS.forEach((claim, methods) -> assertThat(methods.stream()
                        .map(method -> method.getDeclaringClass().getSimpleName() + ".java")
                        .map(file -> StrictMapper.text(SOURCES.resolve(file)))
                        .collect(Collectors.joining()))
                .as("the report quotes the test of claim %s by its tag", claim)
                .contains("// tag::" + claim + "[]")
                .contains("// end::" + claim + "[]"));
    }
}
