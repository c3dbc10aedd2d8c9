package org.superconfounding.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildRunTest {
    @TempDir
    private Path root;

    private Path ledger;

    @BeforeEach
    void makeAProject() throws IOException {
        ledger = Files.createDirectories(root.resolve(Ledger.FOLDER));
        Files.writeString(ledger.resolve("1-T.yaml"), "a claim");
        Files.createDirectories(root.resolve("src/test/java"));
        Files.writeString(root.resolve("src/test/java/T1Claims.java"), "a test");
        Files.writeString(root.resolve("pom.xml"), "a build");
        Files.writeString(root.resolve("README.md"), "words");
    }

    private BuildRun run(long seed) {
        return BuildRun.of(root, ledger, seed, 2000);
    }

    @Test
    void shouldBeTheSameAsLongAsNothingChanges() throws IOException {
        BuildRun before = run(7);
        Files.writeString(root.resolve("README.md"), "other words");

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

        Files.delete(root.resolve("src/test/java/T1Claims.java"));
        assertThat(run(7).id()).as("a test is gone").isNotEqualTo(before.id());
        assertThat(before.isOf(root, ledger)).isFalse();
    }

    @Test
    void shouldNameTheCommitOfThisProjectOrSayThatItIsUnknown() {
        BuildRun here = BuildRun.of(Path.of(""), Ledger.FOLDER, 7, 2000);

        assertThat(here.origin()).matches("no commit known|commit [0-9a-f]{12}, (as committed|modified|not known.*)");
    }
}
