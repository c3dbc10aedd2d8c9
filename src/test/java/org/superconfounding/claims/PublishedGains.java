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
        numbers.add(PublishedNumber.of(quantity, index, name, NumberLaw.constant(value)));
    }

    /** Initial rows are (0,0,0) or (1,1,1), which every classifier that has seen both gets right. */
    private void split() {
        for (int index = 0; index < seeds.size(); index++) {
            int seed = index;
            String at = " on the held-out samples, seed " + seeds.get(seed).seed();
            numbers.add(PublishedNumber.of(EXP5_SPLIT_CAUSAL, seed, "causal accuracy" + at, NumberLaw.constant(1))
                    .drawn(runs.distribution(
                            result -> result.seeds().get(seed).heldOut().causal())));
            numbers.add(PublishedNumber.of(EXP5_SPLIT_NAIVE, seed, "naive accuracy" + at, NumberLaw.constant(1))
                    .drawn(runs.distribution(
                            result -> result.seeds().get(seed).heldOut().naive())));
        }
    }

    private void accuracies(int seed, int domain) {
        int index = seed * DOMAINS.size() + domain;
        String at = " at s = " + fixed(DOMAINS.get(domain), 2) + ", seed "
                + seeds.get(seed).seed();
        numbers.add(PublishedNumber.of(
                        EXP5_CAUSAL, index, "causal accuracy" + at, NumberLaw.constant(causal(seed, domain)))
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
        SamplingDistribution naiveMeans = mean(domain, DomainOutcome::naive);
        SamplingDistribution naiveSpreads = spread(domain, DomainOutcome::naive);
        NumberLaw causalMean = NumberLaw.constant(replayed);
        NumberLaw causalSpread = NumberLaw.constant(Experiment5Replay.causalDeviation(AUTHORS_SEEDS, domain));
        SamplingDistribution causalMeans = mean(domain, DomainOutcome::causal);
        SamplingDistribution causalSpreads = spread(domain, DomainOutcome::causal);
        both(
                EXP5_DOMAIN_CAUSAL_MEAN,
                FIG5C_CAUSAL_MEAN,
                domain,
                "mean causal accuracy" + at,
                causalMean,
                causalMeans,
                Summary.of(causal).mean());
        both(
                EXP5_DOMAIN_CAUSAL_SD,
                FIG5C_CAUSAL_SD,
                domain,
                "s.d. of causal accuracy" + at,
                causalSpread,
                causalSpreads,
                PublishedHierarchy.byN(Summary.of(causal)));
        both(
                EXP5_DOMAIN_NAIVE_MEAN,
                FIG5C_NAIVE_MEAN,
                domain,
                "mean naive accuracy" + at,
                lost,
                naiveMeans,
                Summary.of(naive).mean());
        both(
                EXP5_DOMAIN_NAIVE_SD,
                FIG5C_NAIVE_SD,
                domain,
                "s.d. of naive accuracy" + at,
                NumberLaw.reruns(naiveSpreads),
                naiveSpreads,
                PublishedHierarchy.byN(Summary.of(naive)));
        numbers.add(PublishedNumber.of(EXP5_DOMAIN_GAIN, domain, "gain" + at, NumberLaw.integer(0, loss, row))
                .drawn(mean(domain, DomainOutcome::gain))
                .from(Summary.of(causal).mean() - Summary.of(naive).mean()));
        if (domain < EXP5_DOMAIN_T.length()) {
            test(domain, at, HypothesisTests.pairedT(causal, naive));
        }
    }

    /** A number of the log, and that of the figure, which should be the same to three digits. */
    private void both(
            LoggedQuantity log,
            LoggedQuantity figure,
            int domain,
            String name,
            NumberLaw numberLaw,
            SamplingDistribution drawn,
            double own) {
        numbers.add(
                PublishedNumber.of(log, domain, name, numberLaw).drawn(drawn).from(own));
        PublishedNumber drawing = PublishedNumber.of(figure, domain, name + ", Figure 5c", numberLaw)
                .rounded(THREE_DIGITS)
                .drawn(drawn)
                .from(own);
        boolean another = NAIVE.contains(figure) && domain < Experiment5Protocols.FULL_CONFOUNDING;
        numbers.add(another ? drawing.explained(ANOTHER_RUN) : drawing);
    }

    private void test(int domain, String at, TestResult own) {
        double root = StrictMath.sqrt(seeds.size());
        SamplingDistribution t =
                runs.distribution(result -> overSeeds(result, domain).statistic());
        SamplingDistribution d =
                runs.distribution(result -> overSeeds(result, domain).statistic() / root);
        numbers.add(PublishedNumber.of(EXP5_DOMAIN_T, domain, "t over seeds" + at, NumberLaw.reruns(t))
                .drawn(t)
                .from(own.statistic()));
        numbers.add(PublishedNumber.of(EXP5_DOMAIN_D, domain, "effect size" + at, NumberLaw.reruns(d))
                .drawn(d)
                .from(own.statistic() / root));
        numbers.add(
                PublishedNumber.ofP(EXP5_DOMAIN_P, domain, "p over seeds" + at, runs.distribution(result -> overSeeds(
                                        result, domain)
                                .logP()))
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
        overall(
                0,
                "mean causal accuracy",
                NumberLaw.constant(mean),
                all(DomainOutcome::causal, false),
                Summary.of(causal).mean());
        overall(
                1,
                "s.d. of causal accuracy",
                NumberLaw.constant(PublishedHierarchy.byN(Summary.of(replayed))),
                all(DomainOutcome::causal, true),
                PublishedHierarchy.byN(Summary.of(causal)));
        overall(
                2,
                "mean naive accuracy",
                NumberLaw.integer(mean, law.total(), -1.0 / law.rows()),
                all(DomainOutcome::naive, false),
                Summary.of(naive).mean());
        SamplingDistribution spreads = all(DomainOutcome::naive, true);
        overall(
                3,
                "s.d. of naive accuracy",
                NumberLaw.reruns(spreads),
                spreads,
                PublishedHierarchy.byN(Summary.of(naive)));
        overall(
                4,
                "gain",
                NumberLaw.integer(0, law.total(), 1.0 / law.rows()),
                runs.distribution(Experiment5Result::meanGain),
                Summary.of(causal).mean() - Summary.of(naive).mean());
        SamplingDistribution t =
                runs.distribution(result -> result.testOverPairs().statistic());
        overall(5, "t over pairs", NumberLaw.reruns(t), t, test.statistic());
        numbers.add(
                PublishedNumber.ofP(EXP5_OVERALL, 6, "p over pairs", runs.distribution(result -> result.testOverPairs()
                                .logP()))
                        .from(test.logP()));
        SamplingDistribution d =
                runs.distribution(result -> result.testOverPairs().statistic() / root);
        overall(7, "effect size over pairs", NumberLaw.reruns(d), d, test.statistic() / root);
    }

    private void overall(int index, String name, NumberLaw numberLaw, SamplingDistribution drawn, double own) {
        numbers.add(PublishedNumber.of(EXP5_OVERALL, index, name, numberLaw)
                .drawn(drawn)
                .from(own));
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
