package org.superconfounding.bell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.superconfounding.io.InputException;

class PublishedBellTestsTest {
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
                "two experiments have the name \"");
    }
}
