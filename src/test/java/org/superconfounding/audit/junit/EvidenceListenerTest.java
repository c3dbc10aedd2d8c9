package org.superconfounding.audit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.superconfounding.audit.BuildRun;
import org.superconfounding.audit.EvidenceStore;
import org.superconfounding.io.AtomicFile;

/** When evidence is collected, and when it is left alone. */
class EvidenceListenerTest {
    private static final List<String> SETTINGS = List.of("audit.evidence", "audit.evidence.dir", "audit.claim");

    @TempDir
    Path folder;

    private Path earlier;

    @BeforeEach
    void keepEvidenceOfAnEarlierBuild() throws IOException {
        earlier = Files.writeString(
                Files.createDirectories(folder.resolve("claims")).resolve("C1.json"), "{}");
    }

    @AfterEach
    void forgetSettings() {
        SETTINGS.forEach(System::clearProperty);
    }

    private static void runNothing() {
        TestPlan nothing = LauncherFactory.create()
                .discover(LauncherDiscoveryRequestBuilder.request().build());
        EvidenceListener listener = new EvidenceListener();
        listener.testPlanExecutionStarted(nothing);
        listener.testPlanExecutionFinished(nothing);
    }

    @Test
    void shouldStartAFullRunFromNothing() {
        System.setProperty("audit.evidence.dir", folder.toString());

        runNothing();

        assertThat(earlier).as("evidence of an earlier build").doesNotExist();
    }

    @Test
    void shouldKeepWhatAnEarlierStepCollectedWhereItOnlyAdds() {
        System.setProperty("audit.evidence.dir", folder.toString());
        BuildRun run = BuildRun.of(Path.of(""), AuditRun.ledgerFolder(), AuditRun.baseSeed(), AuditRun.replications());
        new EvidenceStore(folder).begin(run, Set.of("another"));
        AtomicFile.write(earlier, "{}");
        System.setProperty("audit.evidence", "add");

        runNothing();

        assertThat(earlier).hasContent("{}");
    }

    @Test
    void shouldAddToNothingOfAnotherRun() {
        System.setProperty("audit.evidence.dir", folder.toString());
        System.setProperty("audit.evidence", "add");

        runNothing();

        assertThat(earlier).as("evidence of another run").doesNotExist();
    }

    @Test
    void shouldLeaveEvidenceAloneWhereNoFolderIsNamed() {
        runNothing();

        assertThat(earlier).hasContent("{}");
    }

    @Test
    void shouldLeaveEvidenceAloneUnderMutationAnalysis() {
        System.setProperty("audit.evidence.dir", folder.toString());
        System.setProperty("audit.evidence", "off");

        runNothing();

        assertThat(earlier)
                .as("a run of mutated code must neither delete nor write evidence")
                .hasContent("{}");
    }

    @Test
    void shouldBeSwitchedOffInTheMutationProfile() throws IOException {
        Pattern profile = Pattern.compile("<id>mutation</id>.*?-Daudit\\.evidence=off.*?</profile>", Pattern.DOTALL);

        assertThat(Files.readString(Path.of("pom.xml")))
                .as("the profile switches evidence off for the processes that run mutants")
                .containsPattern(profile);
    }
}
