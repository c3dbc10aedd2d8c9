package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.audit.Basis.PUBLISHED;
import static org.superconfounding.audit.Proof.Method.ARITHMETIC;
import static org.superconfounding.audit.Proof.Method.ENUMERATION;
import static org.superconfounding.audit.junit.Evidence.audit;
import static org.superconfounding.audit.junit.Evidence.conclude;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.junit.Claim;
import org.superconfounding.experiment.ReplayedSeed;

/** Experiment 5, what twenty seeds share (paper, Methods, Experiment 5). */
class Experiment5SeedClaims {
    /** With the domain before of the next seed, which is drawn from the same stream. */
    private static final Pairs LAST_TWO = new Pairs(1, 1, 3, 4);

    private static final Pairs TWO_BEFORE = new Pairs(1, 1, 1, 2);

    // tag::E5.17[]
    @Test
    @Claim("E5.17")
    void shouldFindTheTestDomainsOfNeighbouringSeedsDrawnFromOneStream() {
        List<ReplayedSeed> replayed = ReplayedSeed.all(Experiment5Protocols.AUTHORS_SEEDS);
        long training = replayed.stream()
                .map(seed -> seed.training().ones().mean())
                .distinct()
                .count();
        conclude(audit("E5.17")
                .oracle(
                        "largest difference of the log's 100 causal accuracies to those that follow from the seeds",
                        largestDifference(replayed))
                .expects(0, "author's log")
                .reading("twenty-different-seeds")
                .finding(different(Experiment5Log.SEEDS))
                .negative("the first seed in place of the last", different(repeated(Experiment5Log.SEEDS)))
                .reading("independent-draws")
                .finding(separate("in the last two domains with the domain before of the next seed", LAST_TWO))
                .positive(
                        "with the same domain of the next seed",
                        separate("with the same domain of the next seed", new Pairs(1, 0, 1, 4)))
                .negative("the log against itself", separate("with itself", new Pairs(0, 0, 0, 4)))
                .shared()
                .count("equal-pairs", LAST_TWO.equal())
                .count("pairs", LAST_TWO.count())
                .count("equal-pairs-before", TWO_BEFORE.equal())
                .count("pairs-before", TWO_BEFORE.count())
                .difference("Seeds share their random streams"));
        assertThat(training).as("different training sets").isEqualTo(Experiment5Log.SEEDS.length);
        assertThat(LAST_TWO.oneFlipRate(replayed, true))
                .as("the pairs that the reading rests on have one flip rate by the program")
                .isTrue();
        assertThat(TWO_BEFORE.oneFlipRate(replayed, false))
                .as("the pairs of the two domains before have two")
                .isTrue();
    }
    // end::E5.17[]

    private static Proof different(int[] seeds) {
        long distinct = Arrays.stream(seeds).distinct().count();
        return Proof.whether(PUBLISHED, "the twenty seeds of the log are different", distinct == 20)
                .by(ENUMERATION, seeds.length, distinct + " different ones");
    }

    private static int[] repeated(int[] seeds) {
        int[] copy = seeds.clone();
        copy[copy.length - 1] = copy[0];
        return copy;
    }

    /**
     * Which causal accuracies of the log are compared with which.
     *
     * @param seeds the other accuracy is of the seed so many on
     * @param back and of the domain so many before
     * @param first first domain
     * @param last last domain
     */
    private record Pairs(int seeds, int back, int first, int last) {
        int count() {
            return (Experiment5Log.SEEDS.length - seeds) * (last - first + 1);
        }

        int equal() {
            int equal = 0;
            for (int seed = 0; seed + seeds < Experiment5Log.SEEDS.length; seed++) {
                for (int domain = first; domain <= last; domain++) {
                    double other = Experiment5Log.CAUSAL[seed + seeds][domain - back];
                    equal += Experiment5Log.CAUSAL[seed][domain] == other ? 1 : 0;
                }
            }
            return equal;
        }

        /** Whether the domains compared have one flip rate in every pair, or have not in any. */
        boolean oneFlipRate(List<ReplayedSeed> replayed, boolean same) {
            return IntStream.range(0, replayed.size() - seeds).allMatch(seed -> IntStream.rangeClosed(first, last)
                    .allMatch(domain -> same
                            == (noise(replayed.get(seed), domain)
                                    == noise(replayed.get(seed + seeds), domain - back))));
        }

        private static double noise(ReplayedSeed seed, int domain) {
            return seed.domains().get(domain).noise();
        }
    }

    private static Proof separate(String which, Pairs pairs) {
        String statement = "test domains are draws of their own: causal accuracies compared " + which;
        return Proof.whether(PUBLISHED, statement, 2 * pairs.equal() < pairs.count())
                .by(ARITHMETIC, pairs.count(), pairs.equal() + " of " + pairs.count() + " are equal");
    }

    private static double largestDifference(List<ReplayedSeed> replayed) {
        double largest = 0;
        for (int seed = 0; seed < replayed.size(); seed++) {
            for (int domain = 0; domain < Experiment5Log.DOMAINS; domain++) {
                double exact =
                        Experiment5Replay.causal(replayed.get(seed).domains().get(domain));
                largest = Math.max(largest, Math.abs(exact - Experiment5Log.CAUSAL[seed][domain]));
            }
        }
        return largest;
    }
}
