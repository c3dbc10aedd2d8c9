package org.superconfounding.claims;

import static org.superconfounding.claims.Experiment5Protocols.AUTHORS_SEEDS;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.superconfounding.audit.PrintedNumber;
import org.superconfounding.experiment.ReplayedSeed;
import org.superconfounding.experiment.RerunLaw;
import org.superconfounding.experiment.SeededDataSet;
import org.superconfounding.statistics.IntegerLaw;
import org.superconfounding.statistics.Seed;
import org.superconfounding.statistics.Summary;

/**
 * The author's program rerun at its own seeds as far as the gains go: drawn from the exact law of each seed and domain, so that many
 * reruns with a rare mean can be had.
 */
final class GainReruns {
    /** One seed: whether it gains is one coin, how much is drawn domain by domain. */
    private record Coin(double probability, List<IntegerLaw> gains, List<Integer> rows) {
        static Coin of(RerunLaw.SeedGain law, ReplayedSeed seed) {
            return new Coin(
                    law.probability(),
                    seed.domains().stream()
                            .map(SeededDataSet::excessOfOnesAtOneZero)
                            .toList(),
                    seed.domains().stream().map(SeededDataSet::rows).toList());
        }
    }

    private static final RerunLaw LAW = RerunLaw.of(AUTHORS_SEEDS);

    private final List<Coin> coins;
    private final UniformRandomProvider random;

    GainReruns(Seed seed) {
        List<ReplayedSeed> seeds = ReplayedSeed.all(AUTHORS_SEEDS);
        coins = IntStream.range(0, seeds.size())
                .mapToObj(i -> Coin.of(LAW.seeds().get(i), seeds.get(i)))
                .toList();
        random = seed.generator();
    }

    /** How likely a rerun's mean gain, in percentage points, may be printed as {@code points}. */
    static double probability(PrintedNumber points) {
        return IntStream.rangeClosed(LAW.total().first(), LAW.total().last())
                .filter(rows -> points.admits(100.0 * rows / LAW.rows()))
                .mapToDouble(LAW.total()::probability)
                .sum();
    }

    /** Of the next {@code count} reruns whose mean gain may be printed as {@code points}, those of which a statement is true. */
    long holding(PrintedNumber points, int count, Predicate<Summary> statement) {
        long holding = 0;
        for (int printing = 0; printing < count; ) {
            Summary gains =
                    Summary.of(coins.stream().flatMapToDouble(this::gains).toArray());
            if (points.admits(100 * gains.mean())) {
                printing++;
                holding += statement.test(gains) ? 1 : 0;
            }
        }
        return holding;
    }

    /** Gains of one rerun of a seed as shares of a domain's rows, domain by domain. */
    private DoubleStream gains(Coin coin) {
        boolean gaining = random.nextDouble() < coin.probability;
        return IntStream.range(0, coin.gains.size())
                .mapToDouble(i -> gaining ? (double) coin.gains.get(i).sample(random) / coin.rows.get(i) : 0);
    }
}
