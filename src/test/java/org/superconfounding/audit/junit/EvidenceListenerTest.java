package org.superconfounding.audit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.superconfounding.audit.BuildRun;
import org.superconfounding.audit.EvidenceStore;
import org.superconfounding.io.AtomicFile;

/** When evidence is collected, and when it is left alone. */
class EvidenceListenerTest {
    @TempDir
    Path folder;

    private Path earlier;

    @BeforeEach
    void keepEvidenceOfAnEarlierBuild() {
        earlier = folder.resolve("claims/C1.json");
        AtomicFile.write(earlier, "{}");
    }

    /** A run of no test, with evidence in that folder or, where its name is empty, in none. */
    private static void runNothing(String evidence, String mode) {
        TestPlan nothing = LauncherFactory.create()
                .discover(LauncherDiscoveryRequestBuilder.request().build());
        EvidenceListener listener = new EvidenceListener();
        Settings.during(Map.of("audit.evidence.dir", evidence, "audit.evidence", mode), () -> {
            listener.testPlanExecutionStarted(nothing);
            listener.testPlanExecutionFinished(nothing);
            return null;
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a full run starts from nothing,                '',  false",
        "nothing is added to evidence of another run,   add, false",
        "mutated code neither deletes nor writes it,    off, true"
    })
    void shouldKeepEvidenceOfAnEarlierBuildUnderMutationAnalysisOnly(String what, String mode, boolean kept) {
        runNothing(folder.toString(), mode);

        assertThat(Files.exists(earlier)).as(what).isEqualTo(kept);
    }

    @Test
    void shouldKeepWhatAnEarlierStepCollectedWhereItOnlyAdds() {
        BuildRun run = BuildRun.of(Path.of(""), AuditRun.ledgerFolder(), AuditRun.baseSeed(), AuditRun.replications());
        new EvidenceStore(folder).begin(run, Set.of("another"));
        AtomicFile.write(earlier, "{}");

        runNothing(folder.toString(), "add");

        assertThat(earlier).hasContent("{}");
    }

    @Test
    void shouldLeaveEvidenceAloneWhereNoFolderIsNamed() {
        runNothing("", "");

        assertThat(earlier).hasContent("{}");
    }

    @Test
    void shouldBeSwitchedOffInMutationAnalysis() throws IOException {
        Pattern plugin = Pattern.compile(">pitest-maven<.*?-Daudit\\.evidence=off.*?</plugin>", Pattern.DOTALL);

        assertThat(Files.readString(Path.of("pom.xml")))
                .as("the build switches evidence off for the processes that run mutants")
                .containsPattern(plugin);
    }
}
