package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.audit.Basis.AS_EXECUTED;
import static org.superconfounding.audit.Basis.AS_WRITTEN;
import static org.superconfounding.audit.Basis.PUBLISHED;
import static org.superconfounding.audit.Proof.Method.ARITHMETIC;
import static org.superconfounding.audit.Proof.Method.ENUMERATION;
import static org.superconfounding.audit.junit.Evidence.audit;
import static org.superconfounding.audit.junit.Evidence.conclude;
import static org.superconfounding.audit.junit.Evidence.printed;
import static org.superconfounding.claims.Experiment5InterventionClaims.doC1;
import static org.superconfounding.claims.Experiment5Log.CAUSAL_BY_DOMAIN;
import static org.superconfounding.claims.Experiment5Log.FIGURE_CAUSAL;
import static org.superconfounding.claims.Experiment5Log.FIGURE_NAIVE;
import static org.superconfounding.claims.Experiment5Log.NAIVE_BY_DOMAIN;
import static org.superconfounding.claims.Experiment5Log.mean;
import static org.superconfounding.claims.Experiment5Protocols.AUTHORS_SEEDS;
import static org.superconfounding.claims.Experiment5Protocols.DOMAINS;
import static org.superconfounding.claims.Experiment5Protocols.FULL_CONFOUNDING;
import static org.superconfounding.claims.Experiment5Protocols.NO_CONFOUNDING;
import static org.superconfounding.claims.Experiment5Protocols.runs;
import static org.superconfounding.io.Decimals.fixed;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.PrintedNumber;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.TypicalValue;
import org.superconfounding.audit.junit.Claim;
import org.superconfounding.experiment.DomainOutcome;
import org.superconfounding.experiment.Experiment5Protocol;
import org.superconfounding.experiment.PairPreparation;
import org.superconfounding.experiment.ReplayedInterventions;
import org.superconfounding.experiment.RerunLaw;
import org.superconfounding.experiment.SampleSource;
import org.superconfounding.statistics.SamplingDistribution;

/** The numbers in Fig. 5b and 5c, which the text does not print. */
class Experiment5FigureClaims {
    private static final int DIGITS = 3;
    private static final double HALF_UNIT = 0.0005;
    private static final String BAR = "P(B=1|do(C=1))";

    // tag::E5.14[]
    @Test
    @Claim("E5.14")
    void shouldDrawTheBarOfFigure5bFromAThousandSamples() {
        var audit = audit("E5.14");
        SamplingDistribution executed = doC1(AUTHORS_SEEDS);
        SamplingDistribution tilted = doC1(Experiment5Protocol.asExecuted(new PairPreparation.SampleWiseCopy(2.2, true))
                .withSeeds(2));
        ReplayedInterventions exact = ReplayedInterventions.of(AUTHORS_SEEDS, Experiment5Log.SEEDS[0]);
        conclude(audit.typical(AS_WRITTEN, BAR, doC1(Experiment5Protocols.WHITE_NOISE))
                .typical(AS_EXECUTED, BAR, executed)
                .oracleOfMean("its mean at seed 42", exact.c1().mean() / exact.rows(), executed, "exact law")
                .oracle(
                        "the bar that the plotting program holds",
                        audit.printed(BAR).value())
                .expects(Experiment5Log.FIGURE_DO_C1, 0, "author's plotting program")
                .negative("angles uniform on [0, 2.2]", TypicalValue.of(AS_EXECUTED, audit.printed(BAR), tilted))
                .power(TypicalValue.power("angles uniform on [0, 2.2]", executed, tilted, HALF_UNIT))
                .difference("Value of the bar in Figure 5b")
                .value("mean", exact.c1().mean() / exact.rows(), 3)
                .value("standard-deviation", StrictMath.sqrt(exact.c1().variance()) / exact.rows(), 3));
    }
    // end::E5.14[]

    // tag::E5.15[]
    @Test
    @Claim("E5.15")
    void shouldDrawFigure5cFromAnotherRunThanTheLogs() {
        var audit = audit("E5.15");
        var without = means(AUTHORS_SEEDS, NO_CONFOUNDING);
        var strong = means(AUTHORS_SEEDS, FULL_CONFOUNDING - 1);
        var unflipped = means(AUTHORS_SEEDS.withNoise(0, 0), FULL_CONFOUNDING - 1);
        double exact = Experiment5Replay.naiveMean(RerunLaw.of(AUTHORS_SEEDS), NO_CONFOUNDING);
        double distance = mean(CAUSAL_BY_DOMAIN) - mean(NAIVE_BY_DOMAIN);
        audit.reading("a-run-of-the-program").finding(causalCurve(AUTHORS_SEEDS));
        for (int domain = NO_CONFOUNDING; domain < FULL_CONFOUNDING; domain++) {
            audit.finding(naive(domain, "mean", FIGURE_NAIVE, means(AUTHORS_SEEDS, domain)))
                    .finding(naive(domain, "band", Experiment5Log.FIGURE_NAIVE_SD, bands(AUTHORS_SEEDS, domain)));
        }
        audit.negative("seeds 43 to 62", causalCurve(AUTHORS_SEEDS.withSource(new SampleSource.SeededStream(43))))
                .power(TypicalValue.power("labels flipped in no domain", strong, unflipped, HALF_UNIT))
                .power(TypicalValue.power(
                                "half of the naive classifier's loss without confounding",
                                without,
                                halfOfTheLoss(NO_CONFOUNDING),
                                HALF_UNIT)
                        .shown("the paper names no other size of the loss"));
        audit.reading("the-published-log")
                .finding(asLogged("naive", FIGURE_NAIVE, NAIVE_BY_DOMAIN))
                .positive("the causal curve", asLogged("causal", FIGURE_CAUSAL, CAUSAL_BY_DOMAIN))
                .negative("the causal curve against the naive log", asLogged("causal", FIGURE_CAUSAL, NAIVE_BY_DOMAIN));
        conclude(audit.shared()
                .oracleOfMean("mean naive accuracy without confounding", without)
                .expects(exact, "exact law at the author's seeds")
                .correction(logMeans(NAIVE_BY_DOMAIN))
                .oracle("their mean distance to the causal ones, points", 100 * distance)
                .expects(100 * Experiment5Log.MEAN_GAIN, 0.01, "author's log, mean of 100 pairs")
                .negative("the figure's means", logMeans(FIGURE_NAIVE))
                .value("figure", numbers(FIGURE_NAIVE))
                .value("log", numbers(NAIVE_BY_DOMAIN))
                .difference("Naive means of Figure 5c"));
    }
    // end::E5.15[]

    private static TypicalValue naive(int domain, String what, double[] figure, SamplingDistribution drawn) {
        PrintedNumber printed = printed("E5.15", "naive " + what + " at s = " + fixed(DOMAINS.get(domain), 2));
        assertThat(printed.text())
                .as("ledger beside plotting program, %s", printed.name())
                .isEqualTo(fixed(figure[domain], DIGITS));
        return TypicalValue.of(AS_EXECUTED, printed, drawn);
    }

    private static SamplingDistribution means(Experiment5Protocol protocol, int domain) {
        return runs(protocol).distribution(result -> result.mean(domain, DomainOutcome::naive));
    }

    private static SamplingDistribution halfOfTheLoss(int domain) {
        return runs(AUTHORS_SEEDS)
                .distribution(result -> result.mean(domain, outcome -> (outcome.naive() + outcome.causal()) / 2));
    }

    /** Standard deviation over the seeds of a run, with divisor n as the program has it. */
    private static SamplingDistribution bands(Experiment5Protocol protocol, int domain) {
        return runs(protocol).distribution(result -> {
            double mean = result.mean(domain, DomainOutcome::naive);
            return StrictMath.sqrt(result.mean(domain, outcome -> StrictMath.pow(outcome.naive() - mean, 2)));
        });
    }

    /** The five means and five bands of the causal curve follow from the seeds alone. */
    private static Proof causalCurve(Experiment5Protocol protocol) {
        boolean all = everyDomain(domain -> prints(
                        FIGURE_CAUSAL[domain],
                        Experiment5Replay.causal(protocol, domain).mean())
                && prints(
                        Experiment5Log.FIGURE_CAUSAL_SD[domain],
                        PublishedHierarchy.byN(Experiment5Replay.causal(protocol, domain))));
        return Proof.whether(AS_EXECUTED, "means and bands of the causal curve are those that the seeds decide", all)
                .by(ENUMERATION, 2L * DOMAINS.size(), "compared to the digits that are drawn");
    }

    private static Proof asLogged(String curve, double[] figure, double[] log) {
        boolean all = everyDomain(domain -> prints(figure[domain], log[domain]));
        return Proof.whether(PUBLISHED, "the means of the " + curve + " curve are the log's", all)
                .by(ARITHMETIC, DOMAINS.size(), numbers(figure) + " against " + numbers(log));
    }

    /** Whether five means are those of the log's 100 accuracies. */
    private static Proof logMeans(double[] means) {
        boolean all =
                everyDomain(domain -> prints(means[domain], mean(Experiment5Log.column(Experiment5Log.NAIVE, domain))));
        return Proof.whether(PUBLISHED, "the naive means are those of the 100 logged accuracies", all)
                .by(ARITHMETIC, DOMAINS.size(), numbers(means));
    }

    private static boolean everyDomain(IntPredicate statement) {
        return IntStream.range(0, DOMAINS.size()).allMatch(statement);
    }

    private static boolean prints(double drawn, double value) {
        return new PrintedNumber("mean", fixed(drawn, DIGITS)).admits(value);
    }

    private static String numbers(double[] values) {
        return Arrays.stream(values).mapToObj(value -> fixed(value, DIGITS)).collect(Collectors.joining(", "));
    }
}
