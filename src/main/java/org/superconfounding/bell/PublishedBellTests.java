package org.superconfounding.bell;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.superconfounding.bell.ChshCounts.Cell;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;
import org.superconfounding.statistics.Require;
import org.superconfounding.statistics.TestResult;

/**
 * Published counts of real Bell tests.
 *
 * @param schema version of the file's format; another than this program knows is refused
 * @param source where the counts are tabulated
 * @param experiments no two of one name
 */
public record PublishedBellTests(String schema, String source, List<Experiment> experiments) {
    /** Where the project keeps them, relative to its root. */
    public static final Path FILE = Path.of("expected", "bell-tests.yaml");

    private static final String SCHEMA = "bell-tests/1";

    public PublishedBellTests {
        Require.that(SCHEMA.equals(schema), "schema is \"" + schema + "\", expected \"" + SCHEMA + "\"");
        experiments = List.copyOf(experiments);
        Set<String> names = new HashSet<>();
        for (Experiment experiment : experiments) {
            Require.that(names.add(experiment.name()), "experiments has two of the name \"" + experiment.name() + "\"");
        }
    }

    /**
     * One Bell test.
     *
     * @param eventReady whether the trials were fixed before the settings were drawn, so that none could be lost
     * @param ab counts ++, +−, −+, −− at settings a, b; likewise the others
     */
    public record Experiment(
            String name,
            int year,
            String publication,
            boolean eventReady,
            List<Long> ab,
            List<Long> abPrime,
            List<Long> aPrimeB,
            List<Long> aPrimeBPrime) {
        /** @throws IllegalArgumentException if a setting has not four counts, one is negative, or all are 0 */
        public Experiment {
            counts(name, ab, abPrime, aPrimeB, aPrimeBPrime);
        }

        /**
         * A p-value against every local model, with memory too; empty where the design supports none: trials that could be
         * lost, or choices of settings that a test of level {@code alpha}, in (0, 1), finds less frequent than uniform ones.
         */
        public Optional<TestResult> againstLocalModelsWithMemory(double alpha) {
            return eventReady && settingsUniform(alpha)
                    ? Optional.of(counts().againstLocalModelsWithMemory())
                    : Optional.empty();
        }

        /**
         * Whether the choices of settings are as frequent as uniform ones would be, by a test of level {@code alpha} in (0, 1).
         */
        public boolean settingsUniform(double alpha) {
            return !counts().uniformSettings().significantAt(alpha);
        }

        /** The counts at all four choices of settings. */
        public ChshCounts counts() {
            return counts(name, ab, abPrime, aPrimeB, aPrimeBPrime);
        }

        private static ChshCounts counts(
                String name, List<Long> ab, List<Long> abPrime, List<Long> aPrimeB, List<Long> aPrimeBPrime) {
            return new ChshCounts(
                    cell(name, "ab", ab),
                    cell(name, "abPrime", abPrime),
                    cell(name, "aPrimeB", aPrimeB),
                    cell(name, "aPrimeBPrime", aPrimeBPrime));
        }

        private static Cell cell(String name, String field, List<Long> counts) {
            String where = "experiment \"" + name + "\", " + field;
            Require.that(
                    counts.size() == 4 && counts.stream().noneMatch(Objects::isNull),
                    where + " is " + counts + "; it must be 4 counts: ++, +-, -+, --");
            try {
                return new Cell(counts.get(0), counts.get(1), counts.get(2), counts.get(3));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(where + ": " + e.getMessage(), e);
            }
        }
    }

    /** Reads the published counts; a malformed file is refused with an {@link InputException}. */
    public static PublishedBellTests read(Path file) {
        return StrictMapper.yaml().read(file, PublishedBellTests.class);
    }

    /** The counts of the experiment with a name; throws {@link InputException} if there is none. */
    public ChshCounts counts(String name) {
        return experiment(name).counts();
    }

    /** The experiment with a name; throws {@link InputException} if there is none. */
    public Experiment experiment(String name) {
        return experiments.stream()
                .filter(experiment -> experiment.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InputException(
                        FILE.toString(), "experiments", "has no \"" + name + "\"", "Restore it from version control"));
    }
}
