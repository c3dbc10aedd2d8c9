package org.superconfounding.claims;

import static org.superconfounding.claims.Experiment5Protocols.AUTHORS_SEEDS;
import static org.superconfounding.claims.Experiment5Protocols.DOMAINS;
import static org.superconfounding.claims.Experiment5Protocols.runs;
import static org.superconfounding.io.Decimals.fixed;
import static org.superconfounding.io.Decimals.probability;

import org.superconfounding.audit.Column;
import org.superconfounding.audit.Dataset;
import org.superconfounding.audit.Replications;
import org.superconfounding.experiment.DomainOutcome;
import org.superconfounding.experiment.Experiment5Result;
import org.superconfounding.experiment.ReplayedInterventions;
import org.superconfounding.experiment.RerunLaw;
import org.superconfounding.statistics.IntegerLaw;
import org.superconfounding.statistics.SamplingDistribution;

/**
 * Numbers that the author published of Experiment 5 beside their exact law when the program is run again at its own seeds, and
 * beside our draws from it.
 */
final class Experiment5Numbers {
    private static final String EMPTY = "";

    private Experiment5Numbers() {}

    static Dataset table() {
        Dataset.Builder table = Dataset.of(
                "experiment-5-numbers",
                "The numbers of Experiment 5, printed, published and ours",
                Column.of("quantity", "with its unit"),
                Column.of("printed", "in the text"),
                Column.of("figure", "in the published figure"),
                Column.of("log", "in the author's log"),
                Column.of("exact_law", "mean ± standard deviation at the author's seeds"),
                Column.of("ours_mean", "mean over replications"),
                Column.of("ours_lower", "2.5 % quantile over replications"),
                Column.of("ours_upper", "97.5 % quantile over replications"));
        Replications<Experiment5Result> runs = runs(AUTHORS_SEEDS);
        RerunLaw law = RerunLaw.of(AUTHORS_SEEDS);
        IntegerLaw seeds = law.gainingSeeds();
        String[] gains = {"11.3", fixed(100 * Experiment5Log.figureGain(), 2), fixed(100 * Experiment5Log.MEAN_GAIN, 2)
        };
        String[] gaining = {EMPTY, EMPTY, Long.toString(Experiment5Log.gaining())};
        String[] t = {EMPTY, EMPTY, fixed(Experiment5Log.POOLED_T, 2)};
        String exactGain = plusMinus(100 * law.mean(), 100 * law.standardDeviation(), 2);
        String exactSeeds = plusMinus(seeds.mean(), StrictMath.sqrt(seeds.variance()), 2);
        var ours = runs.distribution(result -> 100 * result.meanGain());
        var ourT = runs.distribution(result -> result.testOverPairs().statistic());
        row(table, "mean gain, points", gains, exactGain, ours, 2);
        row(table, "seeds that gain", gaining, exactSeeds, runs.distribution(Experiment5Result::gainingSeeds), 2);
        row(table, "t over 100 pairs", t, EMPTY, ourT, 2);
        significance(table, runs);
        interventions(table, runs);
        for (int domain = 0; domain < DOMAINS.size(); domain++) {
            domain(table, runs, law, domain);
        }
        return table.build();
    }

    private static void significance(Dataset.Builder table, Replications<Experiment5Result> runs) {
        SamplingDistribution log =
                runs.distribution(result -> result.testOverPairs().logP());
        table.row(
                "p over 100 pairs (median)",
                "< 1e-9",
                EMPTY,
                probability(StrictMath.log(Experiment5Log.POOLED_P)),
                EMPTY,
                probability(log.quantile(0.5)),
                probability(log.quantile(0.025)),
                probability(log.quantile(0.975)));
    }

    private static void interventions(Dataset.Builder table, Replications<Experiment5Result> runs) {
        ReplayedInterventions exact = ReplayedInterventions.of(AUTHORS_SEEDS, Experiment5Log.SEEDS[0]);
        row(
                table,
                "P(B=1|do(C=1)), seed 42",
                new String[] {"≈ 0.5", fixed(Experiment5Log.FIGURE_DO_C1, 3), EMPTY},
                plusMinus(
                        exact.c1().mean() / exact.rows(),
                        StrictMath.sqrt(exact.c1().variance()) / exact.rows(),
                        3),
                runs.distribution(result -> result.interventions().labelOneDoC1()),
                3);
    }

    private static void domain(Dataset.Builder table, Replications<Experiment5Result> runs, RerunLaw law, int domain) {
        String at = " at s = " + fixed(DOMAINS.get(domain), 2);
        row(
                table,
                "causal accuracy" + at,
                published(Experiment5Log.FIGURE_CAUSAL, Experiment5Log.CAUSAL_BY_DOMAIN, domain),
                fixed(Experiment5Replay.causal(AUTHORS_SEEDS, domain).mean(), 4),
                runs.distribution(result -> result.mean(domain, DomainOutcome::causal)),
                4);
        row(
                table,
                "naive accuracy" + at,
                published(Experiment5Log.FIGURE_NAIVE, Experiment5Log.NAIVE_BY_DOMAIN, domain),
                fixed(Experiment5Replay.naiveMean(law, domain), 4),
                runs.distribution(result -> result.mean(domain, DomainOutcome::naive)),
                4);
    }

    private static String[] published(double[] figure, double[] log, int domain) {
        return new String[] {EMPTY, fixed(figure[domain], 3), fixed(log[domain], 4)};
    }

    private static void row(
            Dataset.Builder table,
            String quantity,
            String[] published,
            String exact,
            SamplingDistribution ours,
            int digits) {
        table.row(
                quantity,
                published[0],
                published[1],
                published[2],
                exact,
                fixed(ours.mean(), digits),
                fixed(ours.quantile(0.025), digits),
                fixed(ours.quantile(0.975), digits));
    }

    private static String plusMinus(double mean, double deviation, int digits) {
        return fixed(mean, digits) + " ± " + fixed(deviation, digits);
    }
}
