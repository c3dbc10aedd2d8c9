package org.superconfounding.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.ProjectFiles.found;
import static org.superconfounding.io.Refusals.assertRefused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.superconfounding.bell.PublishedBellTests;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;

/** The page {@code docs/add-a-bell-test.adoc}, carried out: the example is taken out of a copy of the data and added again. */
class AddABellTestTest {
    private static final Path PAGE = Path.of("docs", "add-a-bell-test.adoc");

    @TempDir
    private Path folder;

    private static String example() {
        return found("(?s)\\[source,yaml]\\R----\\R(.*?\\R)----\\R", StrictMapper.text(PAGE))
                .get(0);
    }

    private PublishedBellTests read(String text) throws IOException {
        return PublishedBellTests.read(Files.writeString(folder.resolve("bell-tests.yaml"), text));
    }

    @Test
    void shouldTakeTheExampleOutAndAddItAgain() throws IOException {
        String project = Files.readString(PublishedBellTests.FILE);
        assertThat(project).as("the page's example is the project's own data").contains(example());
        String without = project.replace(example(), "");

        PublishedBellTests before = read(without);
        PublishedBellTests after = read(without + example());

        assertThat(after.experiments()).hasSize(before.experiments().size() + 1).endsWith(after.experiment("Boulder"));
        assertThat(after.experiment("Boulder").againstLocalModelsWithMemory(0.001))
                .as("the page: no p-value where the settings were not uniform")
                .isEmpty();
    }

    @Test
    void shouldRefuseAWrongLineWithFileExperimentAndField() throws IOException {
        String wrong =
                Files.readString(PublishedBellTests.FILE).replace("[6378, 3282, 3189, 43897356]", "[6378, 3282]");

        assertRefused(
                InputException.class, () -> read(wrong), "bell-tests.yaml", "experiment \"Boulder\", ab", "4 counts");
    }

    @Test
    void shouldSayInPlainWordsWhatIsMissingOrNoCount() throws IOException {
        String project = Files.readString(PublishedBellTests.FILE);

        assertRefused(
                InputException.class,
                () -> read(project.replaceFirst("eventReady", "eventready")),
                "field experiments[0].eventready: unknown field. Known fields: aPrimeB");
        assertRefused(
                InputException.class,
                () -> read(project.replace("[6794, ", "[6794.5, ")),
                "field experiments[3].abPrime[0]: must be a whole number within its range.");
    }
}
