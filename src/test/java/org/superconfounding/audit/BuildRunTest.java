package org.superconfounding.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.superconfounding.io.Refusals.assertRefused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.superconfounding.io.GitCommit;

class BuildRunTest {
    @TempDir
    private Path root;

    private Path ledger;

    @BeforeEach
    void makeAProject() throws IOException {
        ledger = Files.createDirectories(root.resolve(Ledger.FOLDER));
        Files.writeString(ledger.resolve("1-T.yaml"), "a claim");
        Files.createDirectories(root.resolve("src/claims/java"));
        Files.writeString(root.resolve("src/claims/java/T1Claims.java"), "a test");
        Files.writeString(root.resolve("pom.xml"), "a build");
        Files.writeString(root.resolve("README.md"), "words");
    }

    private BuildRun run(long seed) {
        return BuildRun.of(root, ledger, seed, 2000);
    }

    /** A part that is not there would be passed over, and a change of it would go unnoticed. */
    @Test
    void shouldKnowOnlyPartsThatAreThereAndAllThatEvidenceAndReportComeFrom() {
        assertThat(BuildRun.PARTS)
                .allSatisfy(part -> assertThat(Path.of(part)).exists())
                .contains("src/main", "src/claims", "src/live", "src/report", "src/certificates", "expected");
    }

    @Test
    void shouldBeTheSameAsLongAsNothingChanges() throws IOException {
        BuildRun before = run(7);
        Files.writeString(root.resolve("README.md"), "other words");
        Files.writeString(root.resolve("src/claims/java/.T1Claims.java.swp"), "what an editor leaves");

        assertThat(run(7)).isEqualTo(before);
        assertThat(before.isOf(root, ledger)).isTrue();
        assertThat(before.origin()).as("no repository").isEqualTo("no commit known");
    }

    @Test
    void shouldChangeWithEachThingThatEvidenceDependsOn() throws IOException {
        BuildRun before = run(7);

        assertThat(run(8).id()).as("another seed").isNotEqualTo(before.id());
        assertThat(run(8).isOf(root, ledger)).as("the same files").isTrue();

        Files.writeString(ledger.resolve("1-T.yaml"), "another claim");
        assertThat(run(7).id()).as("another ledger").isNotEqualTo(before.id());
        assertThat(run(7).sources()).isEqualTo(before.sources());
        assertThat(before.isOf(root, ledger)).isFalse();
        Files.writeString(ledger.resolve("1-T.yaml"), "a claim");

        Files.delete(root.resolve("src/claims/java/T1Claims.java"));
        assertThat(run(7).id()).as("a test is gone").isNotEqualTo(before.id());
        assertThat(before.isOf(root, ledger)).isFalse();
    }

    @Test
    void shouldSayWhetherTheFilesAreThoseOfTheCommit() throws IOException {
        Path git = root.resolve("repository/.git");
        Files.createDirectories(git.resolve("objects"));
        Files.createDirectories(git.resolve("refs"));
        Files.writeString(git.resolve("HEAD"), "ref: refs/heads/main");
        assumeTrue(GitCommit.modified(git.getParent(), List.of("pom.xml")).isPresent(), "git cannot be asked here");

        assertThat(BuildRun.of(git.getParent(), ledger, 7, 2000).state())
                .as("nothing that no commit has")
                .isEqualTo(BuildRun.State.AS_COMMITTED);
        Files.writeString(git.resolveSibling("pom.xml"), "a build");
        assertThat(BuildRun.of(git.getParent(), ledger, 7, 2000).state())
                .as("a file that no commit has")
                .isEqualTo(BuildRun.State.MODIFIED);
    }

    @Test
    void shouldBeOfNoSourcesWhenItsEvidenceIsNotKept() {
        assertThat(BuildRun.passing(7, 2000))
                .isEqualTo(new BuildRun(BuildRun.SCHEMA, 7, 2000, "", "", "", BuildRun.State.UNKNOWN));
    }

    @Test
    void shouldRefuseAnotherFormat() {
        assertRefused(
                () -> new BuildRun("build-run/0", 7, 2000, "", "", "", BuildRun.State.UNKNOWN),
                "schema is \"build-run/0\", expected \"build-run/1\"");
    }

    @Test
    void shouldNameTheCommitOfThisProjectOrSayThatItIsUnknown() {
        BuildRun here = BuildRun.of(Path.of(""), Ledger.FOLDER, 7, 2000);

        assertThat(here.origin()).matches("no commit known|commit [0-9a-f]{12}, (as committed|modified|not known.*)");
    }
}
