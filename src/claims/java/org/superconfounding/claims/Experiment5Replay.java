package org.superconfounding.claims;

import java.util.List;
import org.superconfounding.experiment.Experiment5Protocol;
import org.superconfounding.experiment.ReplayedSeed;
import org.superconfounding.experiment.RerunLaw;
import org.superconfounding.experiment.SeededDataSet;

/** What the author's seeds decide before anything is measured. */
final class Experiment5Replay {
    private Experiment5Replay() {}

    /** Accuracy of the causal classifier in a test domain, mean over seeds: one minus the share of flipped labels. */
    static double causalMean(Experiment5Protocol protocol, int domain) {
        return ReplayedSeed.all(protocol).stream()
                .mapToDouble(seed -> causal(seed.domains().get(domain)))
                .average()
                .orElseThrow();
    }

    /** Its standard deviation over seeds, with divisor n. */
    static double causalDeviation(Experiment5Protocol protocol, int domain) {
        double mean = causalMean(protocol, domain);
        return StrictMath.sqrt(ReplayedSeed.all(protocol).stream()
                .mapToDouble(seed -> causal(seed.domains().get(domain)) - mean)
                .map(distance -> distance * distance)
                .average()
                .orElseThrow());
    }

    /** Expected accuracy of the naive classifier in a test domain, mean over seeds. */
    static double naiveMean(Experiment5Protocol protocol, RerunLaw law, int domain) {
        List<ReplayedSeed> seeds = ReplayedSeed.all(protocol);
        double loss = 0;
        for (int index = 0; index < seeds.size(); index++) {
            SeededDataSet data = seeds.get(index).domains().get(domain);
            loss += law.seeds().get(index).probability()
                    * data.excessOfOnesAtOneZero().mean()
                    / data.rows();
        }
        return causalMean(protocol, domain) - loss / seeds.size();
    }

    static double causal(SeededDataSet domain) {
        return 1 - (double) domain.flips() / domain.rows();
    }
}
