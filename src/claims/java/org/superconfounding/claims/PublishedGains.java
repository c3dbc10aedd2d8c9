package org.superconfounding.claims;

import static org.superconfounding.audit.LoggedQuantity.*;
import static org.superconfounding.claims.Experiment5Protocols.AUTHORS_SEEDS;
import static org.superconfounding.claims.Experiment5Protocols.DOMAINS;
import static org.superconfounding.io.Decimals.fixed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.superconfounding.audit.LoggedQuantity;
import org.superconfounding.audit.Replications;
import org.superconfounding.experiment.DomainOutcome;
import org.superconfounding.experiment.Experiment5Result;
import org.superconfounding.experiment.ReplayedInterventions;
import org.superconfounding.experiment.ReplayedSeed;
import org.superconfounding.experiment.RerunLaw;
import org.superconfounding.experiment.SampleSource;
import org.superconfounding.experiment.SeedOutcome;
import org.superconfounding.statistics.HypothesisTests;
import org.superconfounding.statistics.IntegerLaw;
import org.superconfounding.statistics.SamplingDistribution;
import org.superconfounding.statistics.Summary;
import org.superconfounding.statistics.TestResult;

/** The published numbers of Experiment 5 and of Figure 5: all that its seeds decide is exact. */
final class PublishedGains {
    private static final double THREE_DIGITS = 0.5e-3;
    private static final double FOUR_DIGITS = 0.5e-4;
    private static final String ANOTHER_RUN = "explained-another-run";

    /** Where both classifiers are equal by construction a run cannot be told from another. */
    private static final List<LoggedQuantity> NAIVE = List.of(FIG5C_NAIVE_MEAN, FIG5C_NAIVE_SD);

    private final Replications<Experiment5Result> runs = Experiment5Protocols.runs(AUTHORS_SEEDS);
    private final RerunLaw law = RerunLaw.of(AUTHORS_SEEDS);
    private final List<ReplayedSeed> seeds = ReplayedSeed.all(AUTHORS_SEEDS);
    private final List<PublishedNumber> numbers = new ArrayList<>();

    private PublishedGains() {}

    static List<PublishedNumber> numbers() {
        PublishedGains gains = new PublishedGains();
        gains.settings();
        gains.split();
        for (int seed = 0; seed < gains.seeds.size(); seed++) {
            for (int domain = 0; domain < DOMAINS.size(); domain++) {
                gains.accuracies(seed, domain);
            }
        }
        for (int domain = 0; domain < DOMAINS.size(); domain++) {
            gains.domain(domain);
        }
        gains.overall();
        gains.interventions();
        return gains.numbers;
    }

    private void settings() {
        int samples = AUTHORS_SEEDS.trainingRows() + AUTHORS_SEEDS.heldOutRows();
        String[] names = {"number of seeds", "number of domains", "number of samples", "share held out"};
        double[] program = {
            AUTHORS_SEEDS.seeds(), DOMAINS.size(), samples, (double) AUTHORS_SEEDS.heldOutRows() / samples
        };
        for (int i = 0; i < names.length; i++) {
            constant(EXP5_PROTOCOL, i, names[i], program[i]);
        }
        for (int seed = 0; seed < AUTHORS_SEEDS.seeds(); seed++) {
            constant(EXP5_SEEDS, seed, "seed " + (seed + 1), SampleSource.SeededStream.AUTHORS.firstSeed() + seed);
        }
        for (int domain = 0; domain < DOMAINS.size(); domain++) {
            constant(EXP5_DOMAIN_STRENGTH, domain, "s of domain " + (domain + 1), DOMAINS.get(domain));
            constant(FIG5C_STRENGTH, domain, "s of domain " + (domain + 1) + ", Figure 5c", DOMAINS.get(domain));
        }
    }

    private void constant(LoggedQuantity quantity, int index, String name, double value) {
        numbers.add(PublishedNumber.constant(quantity, index, name, value));
    }

    /** Initial rows are (0,0,0) or (1,1,1), which every classifier that has seen both gets right. */
    private void split() {
        for (int index = 0; index < seeds.size(); index++) {
            int seed = index;
            String at = " on the held-out samples, seed " + seeds.get(seed).seed();
            numbers.add(PublishedNumber.constant(EXP5_SPLIT_CAUSAL, seed, "causal accuracy" + at, 1)
                    .drawn(runs.distribution(
                            result -> result.seeds().get(seed).heldOut().causal())));
            numbers.add(PublishedNumber.constant(EXP5_SPLIT_NAIVE, seed, "naive accuracy" + at, 1)
                    .drawn(runs.distribution(
                            result -> result.seeds().get(seed).heldOut().naive())));
        }
    }

    private void accuracies(int seed, int domain) {
        int index = seed * DOMAINS.size() + domain;
        String at = " at s = " + fixed(DOMAINS.get(domain), 2) + ", seed "
                + seeds.get(seed).seed();
        numbers.add(PublishedNumber.constant(EXP5_CAUSAL, index, "causal accuracy" + at, causal(seed, domain))
                .drawn(runs.distribution(result -> outcome(result, seed, domain).causal())));
        numbers.add(PublishedNumber.of(
                        EXP5_NAIVE,
                        index,
                        "naive accuracy" + at,
                        NumberLaw.integer(causal(seed, domain), loss(seed, domain), -1.0 / rows(domain)))
                .drawn(runs.distribution(result -> outcome(result, seed, domain).naive())));
    }

    private static DomainOutcome outcome(Experiment5Result result, int seed, int domain) {
        return result.seeds().get(seed).domains().get(domain);
    }

    private double causal(int seed, int domain) {
        return Experiment5Replay.causal(seeds.get(seed).domains().get(domain));
    }

    private int rows(int domain) {
        return seeds.get(0).domains().get(domain).rows();
    }

    /** Law of the rows that the naive classifier gets wrong and the causal one right, less those the other way round. */
    private IntegerLaw loss(int seed, int domain) {
        return seeds.get(seed)
                .domains()
                .get(domain)
                .excessOfOnesAtOneZero()
                .mixedWith(IntegerLaw.always(0), law.seeds().get(seed).probability());
    }

    private void domain(int domain) {
        String at = " at s = " + fixed(DOMAINS.get(domain), 2);
        double[] causal = column(Experiment5Log.CAUSAL, domain);
        double[] naive = column(Experiment5Log.NAIVE, domain);
        IntegerLaw loss = IntStream.range(0, seeds.size())
                .mapToObj(seed -> loss(seed, domain))
                .reduce(IntegerLaw.always(0), IntegerLaw::plus);
        double row = 1.0 / rows(domain) / seeds.size();
        double replayed = Experiment5Replay.causalMean(AUTHORS_SEEDS, domain);
        NumberLaw lost = NumberLaw.integer(replayed, loss, -row);
        double deviation = Experiment5Replay.causalDeviation(AUTHORS_SEEDS, domain);
        both(
                FIG5C_CAUSAL_MEAN,
                PublishedNumber.constant(EXP5_DOMAIN_CAUSAL_MEAN, domain, "mean causal accuracy" + at, replayed)
                        .drawn(mean(domain, DomainOutcome::causal))
                        .from(Summary.of(causal).mean()));
        both(
                FIG5C_CAUSAL_SD,
                PublishedNumber.constant(EXP5_DOMAIN_CAUSAL_SD, domain, "s.d. of causal accuracy" + at, deviation)
                        .drawn(spread(domain, DomainOutcome::causal))
                        .from(PublishedHierarchy.byN(Summary.of(causal))));
        both(
                FIG5C_NAIVE_MEAN,
                PublishedNumber.of(EXP5_DOMAIN_NAIVE_MEAN, domain, "mean naive accuracy" + at, lost)
                        .drawn(mean(domain, DomainOutcome::naive))
                        .from(Summary.of(naive).mean()));
        both(
                FIG5C_NAIVE_SD,
                PublishedNumber.ofReruns(
                                EXP5_DOMAIN_NAIVE_SD,
                                domain,
                                "s.d. of naive accuracy" + at,
                                spread(domain, DomainOutcome::naive))
                        .from(PublishedHierarchy.byN(Summary.of(naive))));
        numbers.add(PublishedNumber.of(EXP5_DOMAIN_GAIN, domain, "gain" + at, NumberLaw.integer(0, loss, row))
                .drawn(mean(domain, DomainOutcome::gain))
                .from(Summary.of(causal).mean() - Summary.of(naive).mean()));
        if (domain < EXP5_DOMAIN_T.length()) {
            test(domain, at, HypothesisTests.pairedT(causal, naive));
        }
    }

    /** A number of the log, and that of the figure, which should be the same to three digits. */
    private void both(LoggedQuantity figure, PublishedNumber logged) {
        numbers.add(logged);
        PublishedNumber drawing = logged.in(figure, ", Figure 5c").rounded(THREE_DIGITS);
        boolean another = NAIVE.contains(figure) && logged.index() < Experiment5Protocols.FULL_CONFOUNDING;
        numbers.add(another ? drawing.explained(ANOTHER_RUN) : drawing);
    }

    private void test(int domain, String at, TestResult own) {
        double root = StrictMath.sqrt(seeds.size());
        var t = runs.distribution(result -> overSeeds(result, domain).statistic());
        var d = runs.distribution(result -> overSeeds(result, domain).statistic() / root);
        var p = runs.distribution(result -> overSeeds(result, domain).logP());
        numbers.add(PublishedNumber.ofReruns(EXP5_DOMAIN_T, domain, "t over seeds" + at, t)
                .from(own.statistic()));
        numbers.add(PublishedNumber.ofReruns(EXP5_DOMAIN_D, domain, "effect size" + at, d)
                .from(own.statistic() / root));
        numbers.add(PublishedNumber.ofP(EXP5_DOMAIN_P, domain, "p over seeds" + at, p)
                .from(own.logP()));
    }

    private static TestResult overSeeds(Experiment5Result result, int domain) {
        return HypothesisTests.pairedT(
                accuracies(result, domain, DomainOutcome::causal), accuracies(result, domain, DomainOutcome::naive));
    }

    private static double[] accuracies(Experiment5Result result, int domain, ToDoubleFunction<DomainOutcome> accuracy) {
        return result.seeds().stream()
                .mapToDouble(seed -> accuracy.applyAsDouble(seed.domains().get(domain)))
                .toArray();
    }

    private SamplingDistribution mean(int domain, ToDoubleFunction<DomainOutcome> accuracy) {
        return runs.distribution(result -> result.mean(domain, accuracy));
    }

    private SamplingDistribution spread(int domain, ToDoubleFunction<DomainOutcome> accuracy) {
        return runs.distribution(result -> PublishedHierarchy.byN(Summary.of(accuracies(result, domain, accuracy))));
    }

    private void overall() {
        double[] causal = Experiment5Log.flat(Experiment5Log.CAUSAL);
        double[] naive = Experiment5Log.flat(Experiment5Log.NAIVE);
        double[] replayed = IntStream.range(0, causal.length)
                .mapToDouble(i -> causal(i / DOMAINS.size(), i % DOMAINS.size()))
                .toArray();
        double mean = Summary.of(replayed).mean();
        TestResult test = HypothesisTests.pairedT(causal, naive);
        double root = StrictMath.sqrt(causal.length);
        double row = 1.0 / law.rows();
        numbers.add(PublishedNumber.constant(EXP5_OVERALL, 0, "mean causal accuracy", mean)
                .drawn(all(DomainOutcome::causal, false))
                .from(Summary.of(causal).mean()));
        numbers.add(PublishedNumber.constant(
                        EXP5_OVERALL, 1, "s.d. of causal accuracy", PublishedHierarchy.byN(Summary.of(replayed)))
                .drawn(all(DomainOutcome::causal, true))
                .from(PublishedHierarchy.byN(Summary.of(causal))));
        numbers.add(
                PublishedNumber.of(EXP5_OVERALL, 2, "mean naive accuracy", NumberLaw.integer(mean, law.total(), -row))
                        .drawn(all(DomainOutcome::naive, false))
                        .from(Summary.of(naive).mean()));
        numbers.add(PublishedNumber.ofReruns(EXP5_OVERALL, 3, "s.d. of naive accuracy", all(DomainOutcome::naive, true))
                .from(PublishedHierarchy.byN(Summary.of(naive))));
        numbers.add(PublishedNumber.of(EXP5_OVERALL, 4, "gain", NumberLaw.integer(0, law.total(), row))
                .drawn(runs.distribution(Experiment5Result::meanGain))
                .from(Summary.of(causal).mean() - Summary.of(naive).mean()));
        var t = runs.distribution(result -> result.testOverPairs().statistic());
        var p = runs.distribution(result -> result.testOverPairs().logP());
        var d = runs.distribution(result -> result.testOverPairs().statistic() / root);
        numbers.add(PublishedNumber.ofReruns(EXP5_OVERALL, 5, "t over pairs", t).from(test.statistic()));
        numbers.add(PublishedNumber.ofP(EXP5_OVERALL, 6, "p over pairs", p).from(test.logP()));
        numbers.add(PublishedNumber.ofReruns(EXP5_OVERALL, 7, "effect size over pairs", d)
                .from(test.statistic() / root));
    }

    /** Mean over seeds and domains, or the s.d. that divides by their number. */
    private SamplingDistribution all(ToDoubleFunction<DomainOutcome> accuracy, boolean spread) {
        return runs.distribution(result -> {
            Summary of = Summary.of(result.seeds().stream()
                    .map(SeedOutcome::domains)
                    .flatMap(List::stream)
                    .mapToDouble(accuracy)
                    .toArray());
            return spread ? PublishedHierarchy.byN(of) : of.mean();
        });
    }

    /** No log of these was published. */
    private void interventions() {
        ReplayedInterventions exact = ReplayedInterventions.of(AUTHORS_SEEDS, Experiment5Log.SEEDS[0]);
        SamplingDistribution given =
                runs.distribution(result -> result.interventions().labelOneGivenC1());
        SamplingDistribution done =
                runs.distribution(result -> result.interventions().labelOneDoC1());
        NumberLaw copy = NumberLaw.constant(1);
        NumberLaw free = NumberLaw.integer(0, exact.c1(), 1.0 / exact.rows());
        Stream.of(FIG5B_BARS, FIG5B_PRINTED).forEach(quantity -> {
            String where = quantity == FIG5B_BARS ? ", bar of Figure 5b" : ", label of Figure 5b";
            double half = quantity == FIG5B_BARS ? FOUR_DIGITS : THREE_DIGITS;
            numbers.add(PublishedNumber.of(quantity, 0, "P(B = 1 | C = 1)" + where, copy)
                    .rounded(half)
                    .drawn(given));
            numbers.add(PublishedNumber.of(quantity, 1, "P(B = 1 | do(C = 1))" + where, free)
                    .rounded(half)
                    .drawn(done));
        });
    }

    private static double[] column(double[][] rows, int domain) {
        return Arrays.stream(rows).mapToDouble(row -> row[domain]).toArray();
    }
}
