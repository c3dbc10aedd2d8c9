package org.superconfounding.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinomialSamplerTest {
    @Property
    void shouldDrawTheNumbersOfSingleDraws(
            @ForAll @IntRange(max = 100_000) int n,
            @ForAll @DoubleRange(min = 0, max = 1) double p,
            @ForAll long seed) {
        shouldDrawTheSame(n, p, 200, Seed.of(seed));
    }

    /** Laws of the experiments, many draws each, so that the tails are reached. */
    @ParameterizedTest
    @CsvSource({"10000, 0.8535533905932737", "10000, 0.995", "1000, 0.5", "20, 0.5", "1000000, 0.3", "10000, 0.0011"})
    void shouldDrawTheNumbersOfSingleDrawsInTheTailsToo(int n, double p) {
        shouldDrawTheSame(n, p, 200_000, TestSeeds.of(BinomialSamplerTest.class).derive(n));
    }

    private static void shouldDrawTheSame(int n, double p, int draws, Seed seed) {
        BinomialSampler sampler = BinomialSampler.of(n, p);
        UniformRandomProvider one = seed.generator();
        UniformRandomProvider other = seed.generator();
        assertThat(IntStream.range(0, draws).map(draw -> sampler.sample(one)).toArray())
                .isEqualTo(IntStream.range(0, draws)
                        .map(draw -> Binomial.sample(other, n, p))
                        .toArray());
    }

    @ParameterizedTest
    @CsvSource({"10000, 0.1464466094067263", "10000, 0.005", "25, 0.45", "1000000, 0.5"})
    void shouldTabulateTheLaw(int n, double p) {
        TransformedRejection rejection = TransformedRejection.of(n, p);
        BinomialDistribution law = BinomialDistribution.of(n, p);
        double[] table = rejection.table();
        double atMode = law.probability(rejection.mode());
        assertThat(table.length / 2)
                .as("distance from the mode that is tabulated")
                .isEqualTo((int) (8 * Math.sqrt(law.getVariance())));
        for (int index = 0; index < table.length; index++) {
            int k = rejection.mode() + index - table.length / 2;
            assertThat(table[index])
                    .as("f(%d)/f(m)", k)
                    .isCloseTo(law.probability(k) / atMode, within(1e-9 * table[index] + 1e-16));
        }
    }

    @Test
    void shouldRefuseWhatIsNoLaw() {
        assertRefused(() -> BinomialSampler.of(-1, 0.5), "number of shots");
        assertRefused(() -> BinomialSampler.of(1, 1.5), "success probability");
    }
}
