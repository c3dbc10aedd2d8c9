package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.audit.Basis.PUBLISHED;
import static org.superconfounding.audit.junit.Evidence.audit;
import static org.superconfounding.audit.junit.Evidence.conclude;
import static org.superconfounding.claims.Experiment5Protocols.AUTHORS_SEEDS;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Oracle;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.junit.Claim;
import org.superconfounding.experiment.ReplayedSeed;

/** Experiment 5, what twenty seeds share (paper, Methods, Experiment 5). */
class Experiment5SeedClaims {
    // tag::E5.17[]
    @Test
    @Claim("E5.17")
    void shouldFindTheTestDomainsOfNeighbouringSeedsDrawnFromOneStream() {
        List<ReplayedSeed> replayed = ReplayedSeed.all(AUTHORS_SEEDS);
        long training = replayed.stream()
                .map(seed -> seed.training().ones().mean())
                .distinct()
                .count();
        conclude(audit("E5.17")
                .oracle(Oracle.exact(
                        "largest difference of the log's 100 causal accuracies to those that follow from the seeds",
                        0,
                        largestDifference(replayed),
                        1e-12,
                        "author's log"))
                .reading("twenty-different-seeds")
                .finding(different(Experiment5Log.SEEDS))
                .negative("the first seed in place of the last", different(repeated(Experiment5Log.SEEDS)))
                .reading("independent-draws")
                .finding(separate("with the domain before of the next seed", 1, 3))
                .positive(
                        "with the same domain of the next seed",
                        separate("with the same domain of the next seed", 0, 1))
                .negative("the log against itself", separate("with itself", 0, 0))
                .shared()
                .value("equal-pairs", Integer.toString(equal(1, 3)))
                .value("pairs", Integer.toString(pairs(1, 3)))
                .difference("Seeds share their random streams"));
        assertThat(training).as("different training sets").isEqualTo(Experiment5Log.SEEDS.length);
    }
    // end::E5.17[]

    private static Proof different(int[] seeds) {
        long distinct = Arrays.stream(seeds).distinct().count();
        return new Proof(
                PUBLISHED,
                "the twenty seeds of the log are different",
                Proof.Method.ENUMERATION,
                seeds.length,
                distinct == 20,
                distinct + " different ones");
    }

    private static int[] repeated(int[] seeds) {
        int[] copy = seeds.clone();
        copy[copy.length - 1] = copy[0];
        return copy;
    }

    /** Whether the causal accuracies of a domain differ from those of a domain {@code back} before it, {@code seeds} seeds on. */
    private static Proof separate(String which, int back, int first) {
        int equal = equal(back, first);
        return new Proof(
                PUBLISHED,
                "test domains are draws of their own: causal accuracies compared " + which,
                Proof.Method.ARITHMETIC,
                pairs(back, first),
                2 * equal < pairs(back, first),
                equal + " of " + pairs(back, first) + " are equal");
    }

    private static int equal(int back, int first) {
        int equal = 0;
        int step = first == 0 ? 0 : 1;
        for (int seed = 0; seed + step < Experiment5Log.CAUSAL.length; seed++) {
            for (int domain = first; domain < Experiment5Log.DOMAINS; domain++) {
                equal += Experiment5Log.CAUSAL[seed][domain] == Experiment5Log.CAUSAL[seed + step][domain - back]
                        ? 1
                        : 0;
            }
        }
        return equal;
    }

    private static int pairs(int back, int first) {
        return (Experiment5Log.CAUSAL.length - (first == 0 ? 0 : 1)) * (Experiment5Log.DOMAINS - first);
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
