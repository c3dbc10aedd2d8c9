package org.superconfounding.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.List;
import java.util.TreeSet;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.superconfounding.learning.CellCounts;
import org.superconfounding.learning.SampleLaw;
import org.superconfounding.statistics.IntegerLaw;
import org.superconfounding.statistics.Seed;
import org.superconfounding.statistics.TestSeeds;

class ReplayedSeedTest {
    private static final Experiment5Protocol PROTOCOL = Experiment5Protocol.asExecutedAtTheAuthorsSeeds();
    private static final List<ReplayedSeed> SEEDS = ReplayedSeed.all(PROTOCOL);
    private static final Seed SEED = TestSeeds.of(ReplayedSeedTest.class);

    /** The causal classifier answers A, and the label is A unless it was flipped: the seeds decide its accuracy. */
    @Test
    void shouldFollowTheHundredCausalAccuraciesOfTheLogFromTheSeedsAlone() {
        SeedTable log = SeedTable.log();
        int compared = 0;
        for (ReplayedSeed seed : SEEDS) {
            for (int domain = 0; domain < 5; domain++) {
                assertThat(1 - seed.domains().get(domain).flips() / 500.0)
                        .as("accuracy of the causal classifier, seed %d, domain %d", seed.seed(), domain)
                        .isCloseTo(log.at(seed.seed(), domain), within(1e-12));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(100);
    }

    /** The same accuracies when data sets are drawn and classifiers trained: this takes the bit order, too. */
    @Test
    void shouldGiveTheLogsCausalAccuraciesInEveryRerun() {
        SeedTable log = SeedTable.log();
        Experiment5 rerun = Experiment5.of(PROTOCOL);
        for (int repeat = 0; repeat < 3; repeat++) {
            List<SeedOutcome> seeds = rerun.run(SEED.derive(repeat)).seeds();
            for (int index = 0; index < seeds.size(); index++) {
                for (int domain = 0; domain < 5; domain++) {
                    assertThat(seeds.get(index).domains().get(domain).causal())
                            .as("seed %d, domain %d", 42 + index, domain)
                            .isCloseTo(log.at(42 + index, domain), within(1e-12));
                }
            }
        }
    }

    @Test
    void shouldSplitAndDrawAsNumpyAndScikitLearnDo() {
        SeedTable numpy = SeedTable.numpy();
        for (ReplayedSeed seed : SEEDS) {
            IntegerLaw ones = seed.training().ones();
            close("expected ones trained on", seed, ones.mean(), numpy.at(seed.seed(), 0));
            close("variance of the ones trained on", seed, ones.variance(), numpy.at(seed.seed(), 1));
            close("P(at most 697 ones)", seed, ones.atMost(697), numpy.at(seed.seed(), 2));
            close("P(at most 700 ones)", seed, ones.atMost(700), numpy.at(seed.seed(), 3));
            for (int domain = 0; domain < 5; domain++) {
                SeededDataSet data = seed.domains().get(domain);
                IntegerLaw excess = data.excessOfOnesAtOneZero();
                int column = 4 + 4 * domain;
                close("noise", seed, data.noise(), numpy.at(seed.seed(), column));
                close("flipped labels", seed, data.flips(), numpy.at(seed.seed(), column + 1));
                close("expected excess of ones at (1,0)", seed, excess.mean(), numpy.at(seed.seed(), column + 2));
                close("variance of that excess", seed, excess.variance(), numpy.at(seed.seed(), column + 3));
            }
        }
    }

    private static void close(String what, ReplayedSeed seed, double actual, double expected) {
        assertThat(actual).as("%s, seed %d", what, seed.seed()).isCloseTo(expected, within(1e-9));
    }

    /** A row of a given angle, copied or not, flipped or not, against the exact law of the circuit that it runs. */
    @Test
    void shouldDrawRowsFromTheLawOfTheirCircuit() {
        PairPreparation.SampleWiseCopy copy = PairPreparation.SampleWiseCopy.asExecuted();
        for (double angle : new double[] {0, 0.3, 1, Math.PI / 2, 2.5, Math.PI}) {
            for (boolean linked : new boolean[] {false, true}) {
                for (boolean flipped : new boolean[] {false, true}) {
                    SampleLaw circuit = PairEnsemble.always(copy.sample(angle, linked))
                            .law()
                            .withLabelNoise(flipped ? 1 : 0);
                    checkRow(new SeededRow(angle, linked, flipped), circuit);
                }
            }
        }
    }

    private static void checkRow(SeededRow row, SampleLaw circuit) {
        SeededDataSet data = new SeededDataSet(0, List.of(row));
        UniformRandomProvider random = SEED.derive(7).generator();
        for (int repeat = 0; repeat < 40; repeat++) {
            CellCounts drawn = data.draw(random);
            for (int cell = 0; cell < 8; cell++) {
                if (drawn.count(cell & 1, cell >> 1 & 1, cell >> 2) == 1) {
                    assertThat(circuit.probability(cell & 1, cell >> 1 & 1, cell >> 2))
                            .as("probability of the drawn cell %d (a + 2c + 4b) of %s", cell, row)
                            .isGreaterThan(1e-12);
                }
            }
        }
        assertThat(data.ones().probability(1))
                .as("P(A = 1) of %s", row)
                .isCloseTo(circuit.pair(1, 0) + circuit.pair(1, 1), within(1e-14));
    }

    /** From domain 2 on the rows are those of the next seed's domain before: the log's hundred pairs are not independent. */
    @Test
    void shouldTestNeighbouringSeedsOnTheSameRows() {
        SeedTable log = SeedTable.log();
        TreeSet<String> distinct = new TreeSet<>();
        for (int seed = 42; seed < 62; seed++) {
            for (int domain = 0; domain < 5; domain++) {
                distinct.add(domain < 2 ? "seed " + seed + ", domain " + domain : "stream " + (seed + domain));
                if (domain > 2 && seed < 61) {
                    assertThat(SEEDS.get(seed - 42).domains().get(domain).noise())
                            .isEqualTo(SEEDS.get(seed - 41)
                                    .domains()
                                    .get(domain - 1)
                                    .noise());
                    assertThat(log.at(seed, domain)).isEqualTo(log.at(seed + 1, domain - 1));
                }
            }
        }
        assertThat(log.at(42, 2))
                .as("the third domain has its noise rate from another place of the stream")
                .isNotEqualTo(log.at(43, 1));
        assertThat(distinct)
                .as("different sets of flipped labels among a hundred")
                .hasSize(62);
    }

    @Test
    void shouldDrawDataSetsWithTheMomentsOfTheirLaws() {
        UniformRandomProvider random = SEED.generator();
        ReplayedSeed seed = SEEDS.get(0);
        int draws = 2000;
        double training = 0;
        double excess = 0;
        for (int i = 0; i < draws; i++) {
            CellCounts trained = seed.training(random);
            assertThat(trained.total()).isEqualTo(1400);
            assertThat(trained.count(0, 0, 0) + trained.count(1, 1, 1)).isEqualTo(1400);
            training += trained.labelled(1);
            CellCounts test = seed.domain(1, random).rows();
            assertThat(test.total()).isEqualTo(500);
            excess += test.count(1, 0, 1) - test.count(1, 0, 0);
        }
        IntegerLaw ones = seed.training().ones();
        IntegerLaw law = seed.domains().get(1).excessOfOnesAtOneZero();
        assertThat(training / draws)
                .as("mean number of ones; false alarm 6e-7")
                .isCloseTo(ones.mean(), within(5 * Math.sqrt(ones.variance() / draws)));
        assertThat(excess / draws)
                .as("mean excess; false alarm 6e-7")
                .isCloseTo(law.mean(), within(5 * Math.sqrt(law.variance() / draws)));
    }

    @Test
    void shouldReplayTheInterventions() {
        ReplayedInterventions first = ReplayedInterventions.of(PROTOCOL, 42);
        assertThat(first.observed().rows()).isEqualTo(1000);
        for (int seed = 42; seed < 62; seed++) {
            ReplayedInterventions replayed = ReplayedInterventions.of(PROTOCOL, seed);
            assertThat(replayed.observed().ones().mean())
                    .isCloseTo(SeedTable.numpy().at(seed, 24), within(1e-9));
            assertThat(replayed.c0().mean()).isCloseTo(SeedTable.numpy().at(seed, 25), within(1e-9));
            assertThat(replayed.c1().mean()).isCloseTo(SeedTable.numpy().at(seed, 26), within(1e-9));
        }
        InterventionCounts counts = first.draw(SEED.generator());
        assertThat(counts.a0()).isZero();
        assertThat(counts.a1()).isEqualTo(1000);
        assertThat(counts.observedC1Label1()).isEqualTo(counts.observedC1());
        assertThat(counts.c1()).isBetween(first.c1().first(), first.c1().last());
    }

    @Test
    void shouldRefuseToReplayWhatTheProgramDoesNotDo() {
        assertRefused(() -> ReplayedSeed.all(Experiment5Protocol.asExecuted()), "only a seeded stream");
        assertRefused(
                () -> Experiment5.of(Experiment5Protocol.asWritten().withSource(SampleSource.SeededStream.AUTHORS)),
                "sample by sample");
        assertRefused(() -> new SampleSource.SeededStream(-1), "first seed is -1");
    }
}
