package org.superconfounding.claims;

import static org.superconfounding.claims.Experiment5Protocols.AUTHORS_SEEDS;
import static org.superconfounding.claims.Experiment5Protocols.DOMAINS;
import static org.superconfounding.claims.Experiment5Protocols.FRESH_SEEDS;
import static org.superconfounding.claims.Experiment5Protocols.WHITE_NOISE;
import static org.superconfounding.claims.Experiment5Protocols.runs;
import static org.superconfounding.io.Decimals.fixed;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.superconfounding.audit.Column;
import org.superconfounding.audit.Dataset;
import org.superconfounding.audit.junit.AuditRun;
import org.superconfounding.bell.ChshSettings;
import org.superconfounding.experiment.DomainOutcome;
import org.superconfounding.experiment.Experiment5Protocol;
import org.superconfounding.experiment.Experiment5Result;
import org.superconfounding.experiment.Experiments;
import org.superconfounding.experiment.GainLaw;
import org.superconfounding.experiment.PairEnsemble;
import org.superconfounding.experiment.PairPreparation;
import org.superconfounding.experiment.RerunLaw;
import org.superconfounding.experiment.SolverOutcome;
import org.superconfounding.learning.Learner;
import org.superconfounding.learning.StoppedLogisticRegression;
import org.superconfounding.statistics.Histogram;
import org.superconfounding.statistics.Summary;

/** Tables behind Experiment 5's figures. Gains are shares: 0.113 is 11.3 points. */
final class Experiment5Tables {
    private Experiment5Tables() {}

    /** Fig. 5c: mean over all seeds of all replications, s.d. over seeds, and what the author's figure and log have. */
    static Dataset figure5Accuracy() {
        Dataset.Builder table = Dataset.of(
                "figure-5-accuracy",
                "Accuracy of the classifiers by domain (Figure 5c)",
                Column.of("protocol", "as written or as executed"),
                Column.of("domain", "share s of samples in which C copies A"),
                Column.of("model", "features that the classifier sees: causal (A), naive (A and C), confounded (C)"),
                Column.of("mean", "accuracy, mean over all seeds of all replications"),
                Column.of("sd", "standard deviation of the accuracy over seeds"),
                Column.of("published", "accuracy that the published figure draws"),
                Column.of("published_sd", "standard deviation that the published figure draws"),
                Column.of("logged", "accuracy in the author's log"));
        for (int domain = 0; domain < DOMAINS.size(); domain++) {
            accuracy(table, WHITE_NOISE, domain, "naive", DomainOutcome::naive, "", "", "");
            accuracy(table, WHITE_NOISE, domain, "causal", DomainOutcome::causal, "", "", "");
            accuracy(
                    table,
                    AUTHORS_SEEDS,
                    domain,
                    "naive",
                    DomainOutcome::naive,
                    Experiment5Log.FIGURE_NAIVE[domain],
                    Experiment5Log.FIGURE_NAIVE_SD[domain],
                    Experiment5Log.NAIVE_BY_DOMAIN[domain]);
            accuracy(
                    table,
                    AUTHORS_SEEDS,
                    domain,
                    "causal",
                    DomainOutcome::causal,
                    Experiment5Log.FIGURE_CAUSAL[domain],
                    Experiment5Log.FIGURE_CAUSAL_SD[domain],
                    Experiment5Log.CAUSAL_BY_DOMAIN[domain]);
        }
        return table.build();
    }

    private static void accuracy(
            Dataset.Builder table,
            Experiment5Protocol protocol,
            int domain,
            String model,
            ToDoubleFunction<DomainOutcome> accuracy,
            Object... published) {
        Summary over = Summary.of(Experiment5Protocols.seeds(runs(protocol)).stream()
                .mapToDouble(seed -> accuracy.applyAsDouble(seed.domains().get(domain)))
                .toArray());
        table.row(
                Experiment5Protocols.basis(protocol),
                fixed(DOMAINS.get(domain), 2),
                model,
                over.mean(),
                over.standardDeviation(),
                published[0],
                published[1],
                published[2]);
    }

    /** Exact: the probability that a seed of the author's gains, what it then gains, and what the log has. */
    static Dataset gainPerSeed() {
        Dataset.Builder table = Dataset.of(
                "gain-per-seed",
                "Gain at each of the author's seeds, exact",
                Column.of("seed", "seed of the author's program"),
                Column.of("expected_ones", "expected number of training labels that are one"),
                Column.of("probability", "probability that the seed gains"),
                Column.of("gain", "expected gain of a seed that gains", "percentage point"),
                Column.of("sd", "standard deviation of that gain", "percentage point"),
                Column.of("published", "gain in the author's log", "percentage point"));
        for (RerunLaw.SeedGain seed : RerunLaw.of(AUTHORS_SEEDS).seeds()) {
            table.row(
                    seed.seed(),
                    seed.ones().mean(),
                    seed.probability(),
                    points(seed.expectedGain()),
                    points(seed.standardDeviation()),
                    points(Experiment5Log.GAIN_BY_SEED[seed.seed() - Experiment5Log.SEEDS[0]]));
        }
        return table.build();
    }

    /** Histogram of the twenty-seed mean gain over reruns at the author's seeds. */
    static Dataset gainDistribution() {
        Dataset.Builder table = Dataset.of(
                "gain-distribution",
                "Histogram of the mean gain over reruns at the author's seeds",
                Column.of("lower", "lower edge of the bin of mean gains", "percentage point"),
                Column.of("upper", "upper edge of the bin of mean gains", "percentage point"),
                Column.of("count", "replications in the bin"));
        Histogram histogram =
                runs(AUTHORS_SEEDS).distribution(Experiment5Result::meanGain).histogram(40);
        List<Integer> counts = histogram.counts();
        for (int bin = 0; bin < counts.size(); bin++) {
            table.row(points(histogram.edge(bin)), points(histogram.edge(bin + 1)), counts.get(bin));
        }
        return table.build();
    }

    /** The mean gain under each reading of the paper, under the code, and without any entanglement. */
    static Dataset gainByReading() {
        Dataset.Builder table = Dataset.of(
                "gain-by-reading",
                "Mean gain by reading of the paper",
                Column.of("reading", "how the pair (A, C) is prepared, or which seeds are used"),
                Column.of("label_noise", "range of the share of test labels that are flipped"),
                Column.of("mean_gain", "mean over replications", "percentage point"),
                Column.of("sd", "standard deviation over replications", "percentage point"),
                Column.of("exact_mean", "mean by the exact law", "percentage point"),
                Column.of("exact_sd", "standard deviation by the exact law", "percentage point"));
        for (Experiment5Protocol protocol : List.of(
                WHITE_NOISE,
                Experiment5Protocols.ROTATION,
                Experiment5Protocols.NO_GAIN,
                FRESH_SEEDS,
                Experiment5Protocols.COIN)) {
            GainLaw law = GainLaw.of(protocol);
            reading(table, protocol, protocol.preparation().label(), law.mean(), StrictMath.sqrt(law.variance()));
        }
        RerunLaw rerun = RerunLaw.of(AUTHORS_SEEDS);
        reading(
                table,
                AUTHORS_SEEDS,
                AUTHORS_SEEDS.preparation().label() + ", author's seeds",
                rerun.mean(),
                rerun.standardDeviation());
        return table.build();
    }

    private static void reading(
            Dataset.Builder table, Experiment5Protocol protocol, String label, double exactMean, double exactSd) {
        var drawn = runs(protocol).distribution(Experiment5Result::meanGain);
        table.row(
                label,
                protocol.largestDomainNoise() > 0 ? "0 to " + fixed(protocol.largestDomainNoise(), 1) : "none",
                points(drawn.mean()),
                points(drawn.standardDeviation()),
                points(exactMean),
                points(exactSd));
    }

    /** What the gain owes to where the solver stops. All but the share of p-values is exact. */
    static Dataset gainBySolver() {
        Dataset.Builder table = Dataset.of(
                "gain-by-solver",
                "What the gain owes to where the solver stops",
                Column.of("solver", "that fits the naive classifier"),
                Column.of("tolerance", "at which it stops"),
                Column.of(
                        "fewest_ones", "fewest training labels of one from which the unseen cell is answered with one"),
                Column.of("rows_worth", "how many training rows the stop is worth"),
                Column.of("gaining_share", "share of fresh seeds that gain"),
                Column.of("p_below_1e_9", "share of runs at fresh seeds with p < 10⁻⁹"),
                Column.of("mean_gain", "at fresh seeds, exact", "percentage point"),
                Column.of("mean_gain_at_logged_seeds", "at the author's seeds, exact", "percentage point"));
        Map<String, Learner> learners = new LinkedHashMap<>();
        learners.put("", WHITE_NOISE.learner());
        for (int digits : new int[] {8, 6, 4, 3, 2}) {
            learners.put("10^-" + digits, StoppedLogisticRegression.withTolerance(Double.parseDouble("1e-" + digits)));
        }
        RerunLaw rerun = RerunLaw.of(AUTHORS_SEEDS);
        Iterator<String> tolerances = learners.keySet().iterator();
        SolverOutcome.of(
                        FRESH_SEEDS,
                        List.copyOf(learners.values()),
                        AuditRun.replications(),
                        AuditRun.seed(Experiments.FIVE, FRESH_SEEDS))
                .forEach(outcome -> {
                    String tolerance = tolerances.next();
                    table.row(
                            tolerance.isEmpty() ? "optimum" : "L-BFGS",
                            tolerance,
                            outcome.fewestOnes(),
                            outcome.rowsWorth(),
                            outcome.gainingShare(),
                            outcome.strongShare(),
                            points(outcome.meanGain()),
                            points(rerun.withLearnerOf(AUTHORS_SEEDS.withLearner(
                                            outcome.protocol().learner()))
                                    .mean()));
                });
        return table.build();
    }

    /** Confounding strength of A and C in each domain, nominal and real. */
    static Dataset domainStrength() {
        Dataset.Builder table = Dataset.of(
                "domain-strength",
                "Confounding strength of A and C in each domain",
                Column.of("copy_probability", "share s of samples in which C copies A"),
                Column.of("nominal", "strength that the program names, s√2"),
                Column.of("paper_settings", "strength at the paper's settings"),
                Column.of("best_settings", "largest strength over settings, one for all samples"),
                Column.of("best_for_each_sample", "mean over samples of the largest strength of each"),
                Column.of("beside_the_label", "strength at the paper's settings once the label has been read"));
        for (double strength : DOMAINS) {
            PairEnsemble pair = PairPreparation.SampleWiseCopy.asExecuted().at(strength);
            table.row(
                    fixed(strength, 2),
                    fixed(strength * StrictMath.sqrt(2), 6),
                    fixed(pair.strength(ChshSettings.PAPER), 6),
                    fixed(pair.bestStrength(), 6),
                    fixed(pair.meanBestStrengthOfASample(), 6),
                    fixed(pair.strengthBesideLabel(ChshSettings.PAPER), 6));
        }
        return table.build();
    }

    /** A difference of shares in percentage points, in which the paper gives it. */
    static double points(double share) {
        return 100 * share;
    }
}
