package org.superconfounding.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.superconfounding.statistics.Require;

/**
 * Everything that one build measured for one claim: one evidence file.
 *
 * @param schema {@link #SCHEMA}, and no other
 * @param seed base seed of the build
 * @param replications of each experiment, as asked for
 * @param run {@linkplain BuildRun#id id} of the run that measured it
 * @param assessment null when no test concluded, for example because it failed before it could
 * @param tests tests that ran for the claim, by class and method
 */
public record ClaimEvidence(
        String schema,
        String claim,
        long seed,
        int replications,
        String run,
        @Nullable StoredAssessment assessment,
        List<TestRecord> tests) {
    public static final String SCHEMA = "claim-evidence/2";

    public ClaimEvidence {
        Require.that(SCHEMA.equals(schema), "schema is \"" + schema + "\", expected \"" + SCHEMA + "\"");
        tests = List.copyOf(tests);
    }

    /** Whether every test passed and an assessment is there. */
    public boolean passed() {
        return assessment != null && tests.stream().allMatch(TestRecord::passed);
    }

    /**
     * What was tested of the claim and what came out. Its words are kept apart, in {@code paper/claims/<id>.adoc}.
     *
     * @param verdict by {@link VerdictRule#ofClaim}
     * @param readings each with what was found under it, in the ledger's order
     * @param oracles all agreeing: otherwise there is no assessment
     * @param controls all as they must be, likewise
     * @param differences topics of the places where text, numbers, figures, code and logs disagree that the claim's test pins
     * @param values numbers for the report's prose
     * @param datasets tables behind figures, each in a file of its own, named here without ending
     */
    public record StoredAssessment(
            Verdict verdict,
            List<JudgedReading> readings,
            List<Oracle> oracles,
            List<Control> controls,
            List<Power> powers,
            List<CutOff> cutOffs,
            List<Correction> corrections,
            List<String> differences,
            List<NamedValue> values,
            List<String> datasets) {
        public StoredAssessment {
            readings = List.copyOf(readings);
            oracles = List.copyOf(oracles);
            controls = List.copyOf(controls);
            powers = List.copyOf(powers);
            cutOffs = List.copyOf(cutOffs);
            corrections = List.copyOf(corrections);
            differences = List.copyOf(differences);
            values = List.copyOf(values);
            datasets = List.copyOf(datasets);
        }

        /** The findings of all readings, each once. */
        public List<Finding> findings() {
            return JudgedReading.findings(readings);
        }

        /** The findings of the tenable readings that give the claim its verdict, each once. */
        public List<Finding> decidingFindings() {
            return JudgedReading.findings(readings.stream()
                    .filter(reading -> reading.tenable() && reading.verdict() == verdict)
                    .toList());
        }

        /** Whether a reading that does not count would have a verdict more favourable to the paper. */
        public boolean restsOnExclusion() {
            return readings.stream()
                    .anyMatch(reading ->
                            VerdictRule.FAVOUR.indexOf(reading.verdict()) < VerdictRule.FAVOUR.indexOf(verdict));
        }

        /** Whether tenable readings reach different verdicts. */
        public boolean dependsOnReading() {
            return readings.stream()
                            .filter(JudgedReading::tenable)
                            .map(JudgedReading::verdict)
                            .distinct()
                            .count()
                    > 1;
        }
    }
}
