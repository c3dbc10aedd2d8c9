package org.superconfounding.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;

class SeedTest {
    private static final Seed ROOT = TestSeeds.of(SeedTest.class);

    /** Values from a separate implementation of the same definition, in Python with unbounded integers. */
    @Test
    void shouldKeepItsStreamsForEver() {
        Seed root = Seed.of(20250828);
        assertThat(root).as("pinned root seed").isEqualTo(new Seed(5608701837059966444L, 6409011458960342726L));
        assertThat(root.derive("experiment-2"))
                .as("pinned child by label")
                .isEqualTo(new Seed(-7734824483919228524L, -1455224548203344359L));
        assertThat(root.derive("θ-sweep"))
                .as("pinned child by a label outside ASCII")
                .isEqualTo(new Seed(722572474584714503L, -5289962755657195942L));
        assertThat(root.derive(41))
                .as("pinned child by index")
                .isEqualTo(new Seed(7442829722587454360L, -4320040597245926137L));
        assertThat(root.derive("experiment-2").derive(41).generator().longs(3).toArray())
                .as("pinned stream: a change here changes every sampled number of the artifact")
                .containsExactly(6294415523185462289L, -3868982754907055084L, 1601464214168137569L);
    }

    @Test
    void shouldDependOnNothingButThePath() {
        UniformRandomProvider drawnFrom = ROOT.generator();
        drawnFrom.nextLong();
        assertThat(ROOT.derive("a").derive(3))
                .as("deriving is pure: other streams do not matter")
                .isEqualTo(TestSeeds.of(SeedTest.class).derive("a").derive(3));
        assertThat(ROOT.generator().nextLong())
                .as("every generator starts at the beginning of the stream")
                .isEqualTo(ROOT.generator().nextLong());
    }

    @Test
    void shouldHeedTheOrderAndTheKindOfSteps() {
        Set<Seed> seeds = Set.of(
                ROOT,
                ROOT.derive(1).derive(2),
                ROOT.derive(2).derive(1),
                ROOT.derive("1").derive("2"),
                ROOT.derive("12"),
                ROOT.derive("1").derive(2),
                ROOT.derive(12),
                ROOT.derive(""),
                ROOT.derive("").derive(""),
                ROOT.derive("\0"),
                ROOT.derive("\0\0"),
                ROOT.derive("experiment-2"),
                ROOT.derive("experiment-2\0\0\0\0"),
                ROOT.derive("experime").derive("nt-2"));
        assertThat(seeds).as("Set.of refuses duplicates; all paths differ").hasSize(14);
    }

    @Test
    void shouldNotCollide() {
        Set<Seed> seeds = new HashSet<>();
        int expected = 0;
        for (int i = 0; i < 100; i++) {
            for (int j = 0; j < 250; j++) {
                seeds.add(ROOT.derive(i).derive(j));
                seeds.add(ROOT.derive("replication " + i).derive("setting " + j));
                seeds.add(ROOT.derive("label " + (250 * i + j)));
                expected += 3;
            }
        }
        LongStream.range(0, 25_000).mapToObj(Seed::of).forEach(seeds::add);
        // The birthday bound for 1e5 values of 128 bits is 1.5e-29.
        assertThat(seeds).as("no two paths share a seed").hasSize(expected + 25_000);
        assertThat(seeds.stream().map(Seed::high).distinct()).as("upper halves").hasSizeGreaterThan(expected + 24_998);
        assertThat(seeds.stream().map(Seed::low).distinct()).as("lower halves").hasSizeGreaterThan(expected + 24_998);
    }

    /** 64 bits, each a sign test over 20,000 streams at 6 standard deviations: false-alarm rate 64 x 2e-9 = 1.3e-7. */
    @Test
    void shouldBalanceEveryBitOfTheFirstNumberOverSiblings() {
        int streams = 20_000;
        int[] ones = new int[Long.SIZE];
        for (int i = 0; i < streams; i++) {
            long first = ROOT.derive(i).generator().nextLong();
            IntStream.range(0, Long.SIZE).forEach(bit -> ones[bit] += (int) (first >>> bit & 1));
        }
        for (int bit = 0; bit < Long.SIZE; bit++) {
            assertThat(Math.abs(ones[bit] - streams / 2.0) / Math.sqrt(streams / 4.0))
                    .as("ones in bit %d of the first numbers of sibling streams, in standard errors", bit)
                    .isLessThan(6);
        }
    }

    /** 1,000 correlations of 2,000 pairs, each about normal with standard error 1/√2000; 6.5 of those: 1000 x 8e-11 = 8e-8. */
    @Test
    void shouldGiveUncorrelatedSiblings() {
        int length = 2_000;
        double[] previous = ROOT.derive(0).generator().doubles(length).toArray();
        for (int i = 1; i <= 1_000; i++) {
            double[] next = ROOT.derive(i).generator().doubles(length).toArray();
            assertThat(Math.abs(Correlation.pearson(previous, next)) * Math.sqrt(length))
                    .as("correlation of streams %d and %d in standard errors", i - 1, i)
                    .isLessThan(6.5);
            previous = next;
        }
    }

    /** A flipped input bit must flip half of the 128 output bits: mean over 64 x 500 flips, standard error 0.032 bits, at 6. */
    @Test
    void shouldSpreadASingleBitOfTheIndex() {
        long flipped = 0;
        for (long index = 0; index < 500; index++) {
            Seed seed = ROOT.derive(index);
            for (int bit = 0; bit < Long.SIZE; bit++) {
                Seed other = ROOT.derive(index ^ 1L << bit);
                flipped += Long.bitCount(seed.high() ^ other.high()) + Long.bitCount(seed.low() ^ other.low());
            }
        }
        assertThat(flipped / 32_000.0).as("mean number of flipped bits of 128").isBetween(64 - 0.19, 64 + 0.19);
    }

    @Test
    void shouldAvoidTheGeneratorsFixedPoint() {
        Seed toZero = new Seed(-0x9e3779b97f4a7c15L, 0x9e3779b97f4a7c15L);
        assertThat(toZero.generator().longs(100).distinct().count())
                .as("different numbers from the seed whose mixed state is all zero")
                .isEqualTo(100);
    }

    /** Mixing takes the one seed to a state whose first half is zero, and the other to one whose second half is. */
    @Test
    void shouldKeepStatesOfWhichOnlyOneHalfIsZero() {
        assertThat(new Seed(-0x9e3779b97f4a7c15L, 1).generator().nextLong())
                .as("streams of seeds that differ in the other half")
                .isNotEqualTo(new Seed(-0x9e3779b97f4a7c15L, 2).generator().nextLong());
        assertThat(new Seed(1, 0x9e3779b97f4a7c15L).generator().nextLong())
                .isNotEqualTo(new Seed(2, 0x9e3779b97f4a7c15L).generator().nextLong());
    }
}
