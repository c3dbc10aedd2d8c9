package org.superconfounding.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Ledger;
import org.superconfounding.audit.LedgerRow;
import org.superconfounding.audit.junit.Claim;

/** Ledger and tests name the same claims, before any of them runs. */
class LedgerCoverageTest {
    private static final Path SOURCES = Path.of("src/test/java/org/superconfounding/claims");
    private static final Ledger LEDGER = Ledger.read(Ledger.FOLDER);

    private static final Map<String, List<Method>> TESTS = tests();

    private static Map<String, List<Method>> tests() {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Claims.java"))
                    .flatMap(name ->
                            Arrays.stream(type(name.replace(".java", "")).getDeclaredMethods()))
                    .filter(method -> method.isAnnotationPresent(Claim.class))
                    .collect(Collectors.groupingBy(
                            method -> method.getAnnotation(Claim.class).value(), TreeMap::new, Collectors.toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
    void shouldLetTheReportFindTheTestOfEveryClaim() throws IOException {
        for (Map.Entry<String, List<Method>> entry : TESTS.entrySet()) {
            StringBuilder sources = new StringBuilder();
            for (Method method : entry.getValue()) {
                sources.append(Files.readString(
                        SOURCES.resolve(method.getDeclaringClass().getSimpleName() + ".java")));
            }
            assertThat(sources)
                    .as("the report quotes the test of claim %s by its annotations", entry.getKey())
                    .containsPattern("\\R    @Test\\R    @Claim\\(\"" + entry.getKey() + "\"\\)\\R    void ");
        }
    }
}
