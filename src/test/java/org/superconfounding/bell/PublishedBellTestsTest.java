package org.superconfounding.bell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.superconfounding.io.FolderForEachTry;
import org.superconfounding.io.HostileText;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;

class PublishedBellTestsTest extends FolderForEachTry {
    private static final List<Long> FOUR = List.of(1L, 2L, 3L, 4L);

    private static PublishedBellTests.Experiment experiment(List<Long> abPrime) {
        return new PublishedBellTests.Experiment("x", 2015, "p", true, FOUR, abPrime, FOUR, FOUR);
    }

    /** B. Hensen et al., Nature 526, 682 (2015): 245 trials, 196 of them won, S = 2.42. */
    @Test
    void shouldGiveTheCountsOfTheExperimentAskedFor() {
        PublishedBellTests tests = PublishedBellTests.read(PublishedBellTests.FILE);
        ChshCounts delft = tests.counts("Delft");

        assertThat(delft.trials()).as("trials at Delft").isEqualTo(245);
        assertThat(delft.wins()).as("trials won at Delft").isEqualTo(196);
        assertThat(delft.s()).as("S at Delft").isCloseTo(2.42, within(0.005));
        assertThat(tests.counts("Munich").trials()).as("another experiment").isNotEqualTo(245);
        assertRefused(InputException.class, () -> tests.counts("Geneva"), "bell-tests.yaml", "Geneva");
    }

    @Test
    void shouldRefuseOtherThanFourCountsAndAnotherFormat() {
        assertThat(experiment(FOUR).counts().abPrime().minusMinus()).isEqualTo(4);
        for (List<Long> wrong : List.of(List.of(1L, 2L, 3L), Arrays.asList(1L, null, 3L, 4L))) {
            assertRefused(() -> experiment(wrong), "experiment \"x\", abPrime", "must be 4 counts");
        }
        assertRefused(() -> new PublishedBellTests("bell-tests/0", "s", List.of()), "bell-tests/1");
    }

    /** L. K. Shalm et al., Phys. Rev. Lett. 115, 250402 (2015): shares of settings from 24.6 to 25.4 %. */
    @Test
    void shouldGiveNoPValueWhereTheSettingsWereNotUniformOrTrialsCouldBeLost() {
        PublishedBellTests tests = PublishedBellTests.read(PublishedBellTests.FILE);

        assertThat(tests.experiment("Delft").againstLocalModelsWithMemory(0.001))
                .as("uniform settings, no trial lost")
                .isPresent();
        assertThat(tests.experiment("Boulder").settingsUniform(0.001)).isFalse();
        assertRefused(() -> tests.experiment("Delft").settingsUniform(1), "significance level is 1.0");
        assertThat(tests.experiment("Boulder").againstLocalModelsWithMemory(0.001))
                .as("3/4 bounds nothing here")
                .isEmpty();
        assertThat(tests.experiment("Innsbruck").againstLocalModelsWithMemory(0.001))
                .as("only coincidences were kept")
                .isEmpty();
    }

    @Test
    void shouldNameTheExperimentWhoseCountsAreWrong() {
        for (List<Long> wrong :
                List.of(List.of(0L, 0L, 0L, 0L), List.of(-1L, 2L, 3L, 4L), List.of(1L << 51, 2L, 3L, 4L))) {
            assertRefused(() -> experiment(wrong), "experiment \"x\", abPrime", "from 0 to 2^50");
        }
        assertRefused(
                () -> new PublishedBellTests("bell-tests/1", "s", List.of(experiment(FOUR), experiment(FOUR))),
                "experiments has two of the name \"x\"");
    }

    private static final String GOOD = StrictMapper.text(PublishedBellTests.FILE);

    @Provide
    Arbitrary<String> damaged() {
        return HostileText.of(GOOD, new ObjectMapper(new YAMLFactory()));
    }

    /** Whatever the file holds, every experiment in it can be analysed, or the file is refused. */
    @Property(tries = 150)
    void shouldReadOrRefuseDamagedText(@ForAll("damaged") String text) throws IOException {
        Path file = folder.resolve("bell-tests.yaml");
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        HostileText.readOrRefuse(
                "bell-tests.yaml",
                () -> PublishedBellTests.read(file).experiments().forEach(experiment -> {
                    assertThat(experiment.counts().ab().trials()).isPositive();
                    assertThat(experiment.counts().ab().correlator()).isBetween(-1.0, 1.0);
                }));
    }
}
