package org.superconfounding.claims;

import java.util.List;
import org.superconfounding.experiment.Experiment5Protocol;
import org.superconfounding.experiment.ReplayedSeed;
import org.superconfounding.experiment.RerunLaw;
import org.superconfounding.experiment.SeededDataSet;
import org.superconfounding.statistics.Summary;

/** What the author's seeds decide before anything is measured. */
final class Experiment5Replay {
    private Experiment5Replay() {}

    /** Accuracy of the causal classifier in a test domain, over seeds: one minus the share of flipped labels. */
    static Summary causal(Experiment5Protocol protocol, int domain) {
        return Summary.of(ReplayedSeed.all(protocol).stream()
                .mapToDouble(seed -> causal(seed.domains().get(domain)))
                .toArray());
    }

    /** Expected accuracy of the naive classifier in a test domain, mean over the author's seeds. */
    static double naiveMean(RerunLaw law, int domain) {
        List<ReplayedSeed> seeds = ReplayedSeed.all(Experiment5Protocols.AUTHORS_SEEDS);
        double loss = 0;
        for (int index = 0; index < seeds.size(); index++) {
            SeededDataSet data = seeds.get(index).domains().get(domain);
            loss += law.seeds().get(index).probability()
                    * data.excessOfOnesAtOneZero().mean()
                    / data.rows();
        }
        return causal(Experiment5Protocols.AUTHORS_SEEDS, domain).mean() - loss / seeds.size();
    }

    static double causal(SeededDataSet domain) {
        return 1 - (double) domain.flips() / domain.rows();
    }
}
