package org.superconfounding.claims;

import static org.superconfounding.audit.LoggedQuantity.*;
import static org.superconfounding.claims.Experiment5Protocols.AUTHORS_SEEDS;
import static org.superconfounding.claims.Experiment5Protocols.DOMAINS;
import static org.superconfounding.io.Decimals.fixed;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
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
import org.superconfounding.statistics.Summary;

/** The published numbers of Experiment 5 and of Figure 5: all that its seeds decide is exact. */
final class PublishedGains {
    private static final double THREE_DIGITS = 0.5e-3;
    private static final double FOUR_DIGITS = 0.5e-4;
    private static final String ANOTHER_RUN = "explained-another-run";

    /** What Figure 5c draws of the numbers of a domain. */
    private static final Map<LoggedQuantity, LoggedQuantity> FIGURE = Map.ofEntries(
            Map.entry(EXP5_DOMAIN_CAUSAL_MEAN, FIG5C_CAUSAL_MEAN),
            Map.entry(EXP5_DOMAIN_CAUSAL_SD, FIG5C_CAUSAL_SD),
            Map.entry(EXP5_DOMAIN_NAIVE_MEAN, FIG5C_NAIVE_MEAN),
            Map.entry(EXP5_DOMAIN_NAIVE_SD, FIG5C_NAIVE_SD));

    /** Where both classifiers are equal by construction a run cannot be told from another. */
    private static final List<LoggedQuantity> NAIVE = List.of(FIG5C_NAIVE_MEAN, FIG5C_NAIVE_SD);

    private final Replications<Experiment5Result> runs = Experiment5Protocols.runs(AUTHORS_SEEDS);
    private final RerunLaw law = RerunLaw.of(AUTHORS_SEEDS);
    private final List<ReplayedSeed> seeds = ReplayedSeed.all(AUTHORS_SEEDS);

    private PublishedGains() {}

    /** Accuracies of both classifiers on the same data sets. */
    private record Accuracies(double[] causal, double[] naive) {
        double causalMean() {
            return Summary.of(causal).mean();
        }

        double naiveMean() {
            return Summary.of(naive).mean();
        }

        double causalSpread() {
            return PublishedHierarchy.byN(Summary.of(causal));
        }

        double naiveSpread() {
            return PublishedHierarchy.byN(Summary.of(naive));
        }

        double gain() {
            return causalMean() - naiveMean();
        }

        double t() {
            return HypothesisTests.pairedT(causal, naive).statistic();
        }

        double logP() {
            return HypothesisTests.pairedT(causal, naive).logP();
        }
    }

    static Stream<PublishedNumber> numbers() {
        PublishedGains gains = new PublishedGains();
        int domains = DOMAINS.size();
        return Stream.of(
                        settings(),
                        IntStream.range(0, gains.seeds.size()).boxed().flatMap(gains::split),
                        IntStream.range(0, gains.seeds.size() * domains)
                                .boxed()
                                .flatMap(i -> gains.accuracies(i / domains, i % domains)),
                        IntStream.range(0, domains).boxed().flatMap(gains::domain),
                        IntStream.range(0, EXP5_DOMAIN_T.length()).boxed().flatMap(gains::tests),
                        gains.overall(),
                        gains.interventions())
                .flatMap(numbers -> numbers);
    }

    private static Stream<PublishedNumber> settings() {
        int heldOut = AUTHORS_SEEDS.heldOutRows();
        int samples = AUTHORS_SEEDS.trainingRows() + heldOut;
        int first = SampleSource.SeededStream.AUTHORS.firstSeed();
        return Stream.of(
                        Stream.of(
                                PublishedNumber.constant(EXP5_PROTOCOL, 0, "number of seeds", AUTHORS_SEEDS.seeds()),
                                PublishedNumber.constant(EXP5_PROTOCOL, 1, "number of domains", DOMAINS.size()),
                                PublishedNumber.constant(EXP5_PROTOCOL, 2, "number of samples", samples),
                                PublishedNumber.constant(
                                        EXP5_PROTOCOL, 3, "share held out", (double) heldOut / samples)),
                        constants(EXP5_SEEDS, AUTHORS_SEEDS.seeds(), "seed %d", i -> first + i),
                        constants(EXP5_DOMAIN_STRENGTH, DOMAINS.size(), "s of domain %d", DOMAINS::get),
                        constants(FIG5C_STRENGTH, DOMAINS.size(), "s of domain %d, Figure 5c", DOMAINS::get))
                .flatMap(numbers -> numbers);
    }

    private static Stream<PublishedNumber> constants(
            LoggedQuantity quantity, int count, String name, IntToDoubleFunction value) {
        return IntStream.range(0, count)
                .mapToObj(
                        i -> PublishedNumber.constant(quantity, i, String.format(name, i + 1), value.applyAsDouble(i)));
    }

    /** Initial rows are (0,0,0) or (1,1,1), which every classifier that has seen both gets right. */
    private Stream<PublishedNumber> split(int seed) {
        String at = " on the held-out samples, seed " + seeds.get(seed).seed();
        return Stream.of(
                PublishedNumber.constant(EXP5_SPLIT_CAUSAL, seed, "causal accuracy" + at, 1)
                        .drawn(runs.distribution(
                                result -> result.seeds().get(seed).heldOut().causal())),
                PublishedNumber.constant(EXP5_SPLIT_NAIVE, seed, "naive accuracy" + at, 1)
                        .drawn(runs.distribution(
                                result -> result.seeds().get(seed).heldOut().naive())));
    }

    private Stream<PublishedNumber> accuracies(int seed, int domain) {
        int index = seed * DOMAINS.size() + domain;
        String at = at(domain) + ", seed " + seeds.get(seed).seed();
        NumberLaw naive = NumberLaw.integer(causal(seed, domain), loss(seed, domain), -1.0 / rows(domain));
        return Stream.of(
                PublishedNumber.constant(EXP5_CAUSAL, index, "causal accuracy" + at, causal(seed, domain))
                        .drawn(runs.distribution(
                                result -> outcome(result, seed, domain).causal())),
                PublishedNumber.of(EXP5_NAIVE, index, "naive accuracy" + at, naive)
                        .drawn(runs.distribution(
                                result -> outcome(result, seed, domain).naive())));
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

    private Stream<PublishedNumber> domain(int domain) {
        String at = at(domain);
        PublishedRun<Accuracies> run = ofDomain(domain);
        IntegerLaw loss = IntStream.range(0, seeds.size())
                .mapToObj(seed -> loss(seed, domain))
                .reduce(IntegerLaw.always(0), IntegerLaw::plus);
        double row = 1.0 / rows(domain) / seeds.size();
        Summary replayed = Experiment5Replay.causal(AUTHORS_SEEDS, domain);
        NumberLaw mean = NumberLaw.constant(replayed.mean());
        NumberLaw spread = NumberLaw.constant(PublishedHierarchy.byN(replayed));
        NumberLaw lost = NumberLaw.integer(replayed.mean(), loss, -row);
        NumberLaw gain = NumberLaw.integer(0, loss, row);
        Stream<PublishedNumber> logged = Stream.of(
                run.number(EXP5_DOMAIN_CAUSAL_MEAN, domain, "mean causal accuracy" + at, mean, Accuracies::causalMean),
                run.number(
                        EXP5_DOMAIN_CAUSAL_SD,
                        domain,
                        "s.d. of causal accuracy" + at,
                        spread,
                        Accuracies::causalSpread),
                run.number(EXP5_DOMAIN_NAIVE_MEAN, domain, "mean naive accuracy" + at, lost, Accuracies::naiveMean),
                run.number(EXP5_DOMAIN_NAIVE_SD, domain, "s.d. of naive accuracy" + at, Accuracies::naiveSpread),
                run.number(EXP5_DOMAIN_GAIN, domain, "gain" + at, gain, Accuracies::gain));
        return logged.flatMap(PublishedGains::alsoDrawn);
    }

    private static String at(int domain) {
        return " at s = " + fixed(DOMAINS.get(domain), 2);
    }

    private PublishedRun<Accuracies> ofDomain(int domain) {
        return run(
                result -> result.seeds().stream().map(seed -> seed.domains().get(domain)),
                Experiment5Log.column(Experiment5Log.CAUSAL, domain),
                Experiment5Log.column(Experiment5Log.NAIVE, domain));
    }

    private PublishedRun<Accuracies> run(
            Function<Experiment5Result, Stream<DomainOutcome>> outcomes, double[] causal, double[] naive) {
        return PublishedRun.of(
                runs,
                result -> new Accuracies(
                        outcomes.apply(result)
                                .mapToDouble(DomainOutcome::causal)
                                .toArray(),
                        outcomes.apply(result).mapToDouble(DomainOutcome::naive).toArray()),
                new Accuracies(causal, naive));
    }

    /** A number of the log, and that of the figure if it has it, which should be the same to three digits. */
    private static Stream<PublishedNumber> alsoDrawn(PublishedNumber logged) {
        LoggedQuantity figure = FIGURE.get(logged.quantity());
        if (figure == null) {
            return Stream.of(logged);
        }
        PublishedNumber drawing = logged.in(figure, ", Figure 5c").rounded(THREE_DIGITS);
        boolean another = NAIVE.contains(figure) && logged.index() < Experiment5Protocols.FULL_CONFOUNDING;
        return Stream.of(logged, another ? drawing.explained(ANOTHER_RUN) : drawing);
    }

    /** Over the seeds of a domain, but for the last, where both classifiers are equal. */
    private Stream<PublishedNumber> tests(int domain) {
        String at = at(domain);
        double root = StrictMath.sqrt(seeds.size());
        PublishedRun<Accuracies> run = ofDomain(domain);
        return Stream.of(
                run.number(EXP5_DOMAIN_T, domain, "t over seeds" + at, Accuracies::t),
                run.number(EXP5_DOMAIN_D, domain, "effect size" + at, both -> both.t() / root),
                run.p(EXP5_DOMAIN_P, domain, "p over seeds" + at, Accuracies::logP));
    }

    private Stream<PublishedNumber> overall() {
        double[] causal = Experiment5Log.flat(Experiment5Log.CAUSAL);
        double[] naive = Experiment5Log.flat(Experiment5Log.NAIVE);
        PublishedRun<Accuracies> run =
                run(result -> result.seeds().stream().map(SeedOutcome::domains).flatMap(List::stream), causal, naive);
        double[] replayed = IntStream.range(0, causal.length)
                .mapToDouble(i -> causal(i / DOMAINS.size(), i % DOMAINS.size()))
                .toArray();
        Accuracies own = new Accuracies(replayed, naive);
        double root = StrictMath.sqrt(causal.length);
        double row = 1.0 / law.rows();
        NumberLaw mean = NumberLaw.constant(own.causalMean());
        NumberLaw spread = NumberLaw.constant(own.causalSpread());
        NumberLaw lost = NumberLaw.integer(own.causalMean(), law.total(), -row);
        NumberLaw gain = NumberLaw.integer(0, law.total(), row);
        return Stream.of(
                run.number(EXP5_OVERALL, 0, "mean causal accuracy", mean, Accuracies::causalMean),
                run.number(EXP5_OVERALL, 1, "s.d. of causal accuracy", spread, Accuracies::causalSpread),
                run.number(EXP5_OVERALL, 2, "mean naive accuracy", lost, Accuracies::naiveMean),
                run.number(EXP5_OVERALL, 3, "s.d. of naive accuracy", Accuracies::naiveSpread),
                run.number(EXP5_OVERALL, 4, "gain", gain, Accuracies::gain),
                run.number(EXP5_OVERALL, 5, "t over pairs", Accuracies::t),
                run.p(EXP5_OVERALL, 6, "p over pairs", Accuracies::logP),
                run.number(EXP5_OVERALL, 7, "effect size over pairs", both -> both.t() / root));
    }

    /** No log of these was published. */
    private Stream<PublishedNumber> interventions() {
        ReplayedInterventions exact = ReplayedInterventions.of(AUTHORS_SEEDS, Experiment5Log.SEEDS[0]);
        var given = PublishedNumber.constant(FIG5B_BARS, 0, "P(B = 1 | C = 1)", 1)
                .drawn(runs.distribution(result -> result.interventions().labelOneGivenC1()));
        var done = PublishedNumber.of(
                        FIG5B_BARS, 1, "P(B = 1 | do(C = 1))", NumberLaw.integer(0, exact.c1(), 1.0 / exact.rows()))
                .drawn(runs.distribution(result -> result.interventions().labelOneDoC1()));
        return Stream.of(given, done)
                .flatMap(number -> Stream.of(
                        number.in(FIG5B_BARS, ", bar of Figure 5b").rounded(FOUR_DIGITS),
                        number.in(FIG5B_PRINTED, ", label of Figure 5b").rounded(THREE_DIGITS)));
    }
}
