package org.superconfounding.claims;

import static org.superconfounding.io.Decimals.fixed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.superconfounding.audit.Dataset;
import org.superconfounding.audit.Replications;
import org.superconfounding.bell.ChshSettings;
import org.superconfounding.experiment.DomainOutcome;
import org.superconfounding.experiment.Experiment5Protocol;
import org.superconfounding.experiment.Experiment5Result;
import org.superconfounding.experiment.GainLaw;
import org.superconfounding.experiment.PairEnsemble;
import org.superconfounding.experiment.PairPreparation;
import org.superconfounding.experiment.SeedOutcome;
import org.superconfounding.statistics.Histogram;
import org.superconfounding.statistics.Summary;

/** Tables behind Experiment 5's figures. Gains are shares: 0.113 is 11.3 points. */
final class Experiment5Tables {
    private static final List<Double> DOMAINS = Experiment5Protocol.asExecuted().domainStrengths();

    private Experiment5Tables() {}

    /** Fig. 5c under both protocols: mean over all seeds of all replications, and s.d. over seeds. */
    static Dataset figure5Accuracy() {
        Dataset.Builder table =
                Dataset.of("figure-5-accuracy", "protocol", "domain", "model", "mean", "sd", "published");
        accuracies(table, "as written", Experiment5Runs.asWritten());
        accuracies(table, "as executed", Experiment5Runs.asExecuted());
        return table.build();
    }

    private static void accuracies(Dataset.Builder table, String protocol, Replications<Experiment5Result> runs) {
        boolean executed = protocol.equals("as executed");
        for (int domain = 0; domain < DOMAINS.size(); domain++) {
            Object naive = executed ? Experiment5Log.NAIVE_BY_DOMAIN[domain] : "";
            Object causal = executed ? Experiment5Log.CAUSAL_BY_DOMAIN[domain] : "";
            accuracy(table, protocol, domain, "naive", over(runs, domain, DomainOutcome::naive), naive);
            accuracy(table, protocol, domain, "causal", over(runs, domain, DomainOutcome::causal), causal);
            accuracy(table, protocol, domain, "confounded", over(runs, domain, DomainOutcome::confounded), "");
        }
    }

    private static void accuracy(
            Dataset.Builder table, String protocol, int domain, String model, Summary accuracy, Object published) {
        table.row(
                protocol,
                fixed(DOMAINS.get(domain), 2),
                model,
                accuracy.mean(),
                accuracy.standardDeviation(),
                published);
    }

    private static Summary over(
            Replications<Experiment5Result> runs, int domain, ToDoubleFunction<DomainOutcome> accuracy) {
        return Summary.of(seeds(runs).stream()
                .mapToDouble(seed -> accuracy.applyAsDouble(seed.domains().get(domain)))
                .toArray());
    }

    static List<SeedOutcome> seeds(Replications<Experiment5Result> runs) {
        List<SeedOutcome> all = new ArrayList<>();
        for (int index = 0; index < runs.count(); index++) {
            all.addAll(runs.result(index).seeds());
        }
        return all;
    }

    /** Gain of each of the twenty seeds: the first replication's, beside those of the author's log. */
    static Dataset gainPerSeed() {
        Dataset.Builder table = Dataset.of("gain-per-seed", "seed", "gain", "published");
        List<SeedOutcome> seeds = Experiment5Runs.asExecuted().result(0).seeds();
        for (int seed = 0; seed < seeds.size(); seed++) {
            table.row(Experiment5Log.FIRST_SEED + seed, seeds.get(seed).gain(), Experiment5Log.GAIN_BY_SEED[seed]);
        }
        return table.build();
    }

    /** Histogram of the twenty-seed mean gain over replications. */
    static Dataset gainDistribution() {
        Dataset.Builder table = Dataset.of("gain-distribution", "lower", "upper", "count");
        Histogram histogram = Experiment5Runs.asExecuted()
                .distribution(Experiment5Result::meanGain)
                .histogram(40);
        int[] counts = histogram.counts();
        for (int bin = 0; bin < counts.length; bin++) {
            table.row(histogram.edge(bin), histogram.edge(bin + 1), counts[bin]);
        }
        return table.build();
    }

    /** The mean gain under each reading of the paper, under the code, and without any entanglement. */
    static Dataset gainByReading() {
        Dataset.Builder table = Dataset.of(
                "gain-by-reading", "reading", "label_noise", "mean_gain", "sd", "closed_form_mean", "closed_form_sd");
        reading(table, Experiment5Protocol.asWritten(), Experiment5Runs.asWritten());
        reading(
                table,
                Experiment5Protocol.asWritten(new PairPreparation.ControlledRotation()),
                Experiment5Runs.rotated());
        reading(
                table,
                Experiment5Protocol.asWritten(new PairPreparation.PartiallyEntangled()),
                Experiment5Runs.partiallyEntangled());
        reading(table, Experiment5Protocol.asExecuted(), Experiment5Runs.asExecuted());
        reading(
                table,
                Experiment5Protocol.asExecuted(PairPreparation.SampleWiseCopy.classical()),
                Experiment5Runs.classical());
        return table.build();
    }

    private static void reading(
            Dataset.Builder table, Experiment5Protocol protocol, Replications<Experiment5Result> runs) {
        var gain = runs.distribution(Experiment5Result::meanGain);
        GainLaw law = GainLaw.of(protocol);
        table.row(
                protocol.preparation().label(),
                protocol.largestDomainNoise() > 0 ? "0 to " + fixed(protocol.largestDomainNoise(), 1) : "none",
                gain.mean(),
                gain.standardDeviation(),
                law.mean(),
                StrictMath.sqrt(law.variance()));
    }

    /** Confounding strength of A and C in each domain, nominal and real. */
    static Dataset domainStrength() {
        Dataset.Builder table = Dataset.of(
                "domain-strength",
                "copy_probability",
                "nominal",
                "paper_settings",
                "best_settings",
                "best_for_each_sample",
                "beside_the_label");
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
}
