package org.superconfounding.claims;

import java.nio.file.Path;
import java.util.List;
import org.superconfounding.bell.ChshCounts;
import org.superconfounding.bell.ChshCounts.Cell;
import org.superconfounding.io.StrictMapper;

/**
 * The published counts in {@code expected/bell-tests.yaml}.
 *
 * @param schema version of the file's format
 * @param source where the counts are tabulated
 * @param experiments one for each Bell test
 */
record PublishedBellTests(String schema, String source, List<Experiment> experiments) {
    private static final Path FILE = Path.of("expected", "bell-tests.yaml");

    PublishedBellTests {
        if (!"bell-tests/1".equals(schema)) {
            throw new IllegalArgumentException("schema is \"" + schema + "\", expected \"bell-tests/1\"");
        }
        experiments = List.copyOf(experiments);
    }

    /**
     * One Bell test.
     *
     * @param eventReady whether the trials were fixed before the settings were drawn, so that none could be lost
     * @param ab counts ++, +−, −+, −− at settings a, b; likewise the others
     */
    record Experiment(
            String name,
            int year,
            String publication,
            boolean eventReady,
            List<Long> ab,
            List<Long> abPrime,
            List<Long> aPrimeB,
            List<Long> aPrimeBPrime) {
        ChshCounts counts() {
            return new ChshCounts(cell(ab), cell(abPrime), cell(aPrimeB), cell(aPrimeBPrime));
        }

        private static Cell cell(List<Long> counts) {
            if (counts.size() != 4) {
                throw new IllegalArgumentException(counts.size() + " counts; there must be 4: ++, +-, -+, --");
            }
            return new Cell(counts.get(0), counts.get(1), counts.get(2), counts.get(3));
        }
    }

    static PublishedBellTests read() {
        return StrictMapper.yaml().read(FILE, PublishedBellTests.class);
    }

    static ChshCounts counts(String name) {
        return read().experiments().stream()
                .filter(experiment -> experiment.name().equals(name))
                .findFirst()
                .orElseThrow()
                .counts();
    }
}
