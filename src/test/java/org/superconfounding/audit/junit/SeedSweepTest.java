package org.superconfounding.audit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.superconfounding.io.Refusals.assertRefused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.superconfounding.audit.Ledger;
import org.superconfounding.audit.LedgerGroup;
import org.superconfounding.audit.LedgerRow;
import org.superconfounding.audit.LedgerRows;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.Verdict;
import org.superconfounding.io.InputException;

class SeedSweepTest {
    private static final String SWEEPING = "sweeping";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** The fixtures below are no tests of the project: they run where a sweep runs them. */
    static final class OnlyInASweep implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return Boolean.getBoolean(SWEEPING)
                    ? ConditionEvaluationResult.enabled("in a sweep")
                    : ConditionEvaluationResult.disabled("a fixture");
        }
    }

    @ExtendWith(OnlyInASweep.class)
    static class Sound {
        @Test
        @Claim("E2.6")
        void shouldConclude() {
            Evidence.conclude(Evidence.audit("E2.6")
                    .finding(Proof.whether("s", true).by(Proof.Method.ENUMERATION, "d"))
                    .negative("c", Proof.whether("s", false).by(Proof.Method.ENUMERATION, "d")));
        }
    }

    @ExtendWith(OnlyInASweep.class)
    static class Failing {
        @Test
        @Claim("E2.6")
        void shouldHold() {
            throw new AssertionError("the tail is 0.0004 under seed " + AuditRun.baseSeed());
        }
    }

    @ExtendWith(OnlyInASweep.class)
    static class Broken {
        @BeforeAll
        static void prepare() {
            throw new IllegalStateException("no counts on file");
        }

        @Test
        @Claim("E2.6")
        void shouldHold() {}
    }

    @ExtendWith(OnlyInASweep.class)
    static class SoundWithAFailingTable {
        @Test
        @Claim("E2.6")
        void shouldConclude() {
            new Sound().shouldConclude();
        }

        @Test
        @Supplement("numbers")
        void shouldCompare() {
            throw new AssertionError("a number is beyond its law\nby far");
        }
    }

    private static Ledger ledger() {
        LedgerRow row = LedgerRows.of("E2.6", Verdict.REPRODUCED);
        return new Ledger(List.of(new LedgerGroup(LedgerGroup.SCHEMA, "E2", "t", false, List.of(row))));
    }

    private int sweep(Class<?> fixture) {
        return sweep(fixture, "2", folder, "1/1");
    }

    private int sweep(Class<?> fixture, String seeds, Path into, String shard) {
        System.setProperty(SWEEPING, "true");
        try {
            return new SeedSweep(
                            SeedSweep.Request.of(seeds, "7", "2000", into.toString(), shard),
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(selectClass(fixture))
                                    .build(),
                            ledger(),
                            new PrintStream(bytes, true, StandardCharsets.UTF_8))
                    .run();
        } finally {
            System.clearProperty(SWEEPING);
        }
    }

    private String printed() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void shouldSayThatEveryVerdictStood() throws Exception {
        assertThat(sweep(Sound.class)).isZero();
        assertThat(printed()).contains("(1 of 2): every verdict as pinned", "2 seeds, 0 with a change");
        assertThat(Files.readString(folder.resolve("seeds.csv")).lines())
                .as("a header and a line for each seed")
                .hasSize(3);
    }

    @Test
    void shouldReportAFailingTestWithItsMessageAndKeepItsEvidence() throws Exception {
        assertThat(sweep(Failing.class)).isEqualTo(SeedSweep.CHANGED);
        assertThat(printed())
                .contains("claim E2.6: test shouldHold failed: the tail is 0.0004 under seed ", "2 with a change");
        String seed = printed().lines().findFirst().orElseThrow().split(" ")[1];
        assertThat(folder.resolve("seed-" + seed).resolve("claims/E2.6.json")).isNotEmptyFile();
        assertThat(folder.resolve("seeds.csv")).content().contains(seed + ",", "the tail is 0.0004");
    }

    @Test
    void shouldReportAFailingTestOfATableThatServesNoClaim() {
        assertThat(sweep(SoundWithAFailingTable.class)).isEqualTo(SeedSweep.CHANGED);
        assertThat(printed())
                .contains("  shouldCompare(): a number is beyond its law\n")
                .contains("2 with a change");
    }

    @Test
    void shouldReportAClassThatCannotRun() {
        assertThat(sweep(Broken.class)).isEqualTo(SeedSweep.CHANGED);
        assertThat(printed()).contains("no counts on file", "no test gave evidence");
    }

    @Test
    void shouldNotPassWhereNothingRan() {
        assertThat(sweep(SeedSweepTest.OnlyInASweep.class)).isEqualTo(SeedSweep.CHANGED);
        assertThat(printed()).contains("no test ran");
    }

    @ParameterizedTest
    @ValueSource(classes = {Sound.class, Failing.class})
    void shouldGiveInPartsTheSameBytesAsInOneRun(Class<?> fixture) throws IOException {
        Path whole = folder.resolve("whole");
        Path parts = folder.resolve("parts");
        sweep(fixture, "5", whole, "1/1");
        for (String shard : List.of("3/3", "1/3", "2/3")) {
            sweep(fixture, "5", parts, shard);
        }

        SeedMerge.merge(5, parts);

        assertThat(parts.resolve("seeds.csv")).hasSameBinaryContentAs(whole.resolve("seeds.csv"));
        assertThat(Files.readAllLines(whole.resolve("seeds.csv"))).hasSizeGreaterThan(5);
    }

    @Test
    void shouldRefuseToMergeWhatIsNotWhole() {
        assertNotMerged(5, "holds no part of a sweep");
        sweep(Sound.class, "5", folder, "1/2");
        assertNotMerged(5, "part 2 of 2 is missing");
        sweep(Sound.class, "3", folder, "2/2");
        assertNotMerged(5, "has no seed 3 of 5"); // the second part ended too soon
        assertNotMerged(3, "holds seed 4");
    }

    private void assertNotMerged(int seeds, String problem) {
        assertRefused(InputException.class, () -> SeedMerge.merge(seeds, folder), problem);
    }

    @Test
    void shouldDealOutEverySeedOnce() {
        for (int of = 1; of <= 8; of++) {
            List<Integer> all = new ArrayList<>();
            for (int part = 1; part <= of; part++) {
                all.addAll(new SeedShard(part, of).indices(7));
            }
            assertThat(all).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/4", "5/4", "1/0", "1", "a/b", "-1/4", "1/9999999"})
    void shouldRefuseAPartOfNoWhole(String shard) {
        assertRefused(
                InputException.class, () -> SeedSweep.Request.of("2", "7", "2000", "folder", shard), "SHARD=3/16");
    }

    @ParameterizedTest
    @CsvSource({"0, 7, 2000, N", "many, 7, 2000, N", "2, lucky, 2000, seed", "2, 7, 100, REPLICATIONS"})
    void shouldRefuseWhatIsNoUse(String seeds, String base, String replications, String field) {
        assertRefused(
                InputException.class,
                () -> SeedSweep.Request.of(seeds, base, replications, "folder", "1/1"),
                "field " + field);
    }
}
