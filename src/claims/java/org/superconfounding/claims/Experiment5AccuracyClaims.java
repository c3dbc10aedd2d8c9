package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.audit.Basis.AS_EXECUTED;
import static org.superconfounding.audit.Basis.AS_WRITTEN;
import static org.superconfounding.audit.Proof.Method.ENUMERATION;
import static org.superconfounding.audit.junit.Evidence.audit;
import static org.superconfounding.audit.junit.Evidence.conclude;
import static org.superconfounding.claims.Experiment5Protocols.AUTHORS_SEEDS;
import static org.superconfounding.claims.Experiment5Protocols.FRESH_SEEDS;
import static org.superconfounding.claims.Experiment5Protocols.NO_CONFOUNDING;
import static org.superconfounding.claims.Experiment5Protocols.ROTATION;
import static org.superconfounding.claims.Experiment5Protocols.WHITE_NOISE;
import static org.superconfounding.claims.Experiment5Protocols.fall;
import static org.superconfounding.claims.Experiment5Protocols.label;
import static org.superconfounding.claims.Experiment5Protocols.overall;
import static org.superconfounding.claims.Experiment5Protocols.runs;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Basis;
import org.superconfounding.audit.Power;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.Share;
import org.superconfounding.audit.junit.Claim;
import org.superconfounding.experiment.DomainOutcome;
import org.superconfounding.experiment.Experiment5Protocol;
import org.superconfounding.experiment.Experiment5Result;
import org.superconfounding.experiment.GainLaw;
import org.superconfounding.experiment.RerunLaw;
import org.superconfounding.experiment.SeedOutcome;
import org.superconfounding.learning.CellCounts;
import org.superconfounding.learning.FeatureSet;
import org.superconfounding.learning.StoppedLogisticRegression;
import org.superconfounding.statistics.SamplingDistribution;

/** Experiment 5, accuracy by test domain (paper, Results and Fig. 5c; Methods). */
class Experiment5AccuracyClaims {
    private static final ToDoubleFunction<DomainOutcome> NAIVE = DomainOutcome::naive;
    private static final ToDoubleFunction<DomainOutcome> CAUSAL = DomainOutcome::causal;
    private static final double COLLAPSE_OF_THE_MEAN = 0.1;
    private static final double COLLAPSE_OF_A_MODEL = 0.2;
    private static final double NO_COLLAPSE = 0.05;

    /** As written: the verdict rests on these, whatever is executed. */
    private static final List<Experiment5Protocol> TEXT = List.of(WHITE_NOISE, ROTATION);

    // tag::E5.6[]
    @Test
    @Claim("E5.6")
    void shouldFallOnAverageAsConfoundingIsRemoved() {
        double exact = Experiment5Replay.naiveMean(RerunLaw.of(AUTHORS_SEEDS), NO_CONFOUNDING);
        Share causal = meanFalls(AS_EXECUTED, AUTHORS_SEEDS, CAUSAL, COLLAPSE_OF_THE_MEAN);
        conclude(audit("E5.6")
                .finding(meanFalls(AS_WRITTEN, WHITE_NOISE, NAIVE, COLLAPSE_OF_THE_MEAN))
                .finding(meanFalls(AS_WRITTEN, ROTATION, NAIVE, COLLAPSE_OF_THE_MEAN))
                .finding(meanFalls(AS_EXECUTED, AUTHORS_SEEDS, NAIVE, COLLAPSE_OF_THE_MEAN))
                .oracleOfMean("mean naive accuracy without confounding", atNone(AUTHORS_SEEDS))
                .expects(exact, "exact law at the author's seeds")
                .oracleOfMean("the same at fresh seeds", atNone(FRESH_SEEDS))
                .expects(
                        0.95 - 0.45 * GainLaw.of(FRESH_SEEDS).zeroAnswered(),
                        "closed form: 1 − 0.05 − ½ (1 − 0.1) P(answer 0 at (1,0))")
                .negative("the causal model in place of the naive one", causal)
                .power(Power.missing("a model whose mean does not fall", causal))
                .cutOff("fall of the mean that counts as a collapse, points", 10, 5, 14)
                .dataset(Experiment5Tables.figure5Accuracy())
                .percent("share-past-twenty-rotated", pastTwenty(ROTATION), 0)
                .percent("share-past-twenty", pastTwenty(AUTHORS_SEEDS), 0)
                .value("mean-at-none", exact, 2)
                .value("log-at-none", Experiment5Log.NAIVE_BY_DOMAIN[NO_CONFOUNDING], 2));
        for (double least : new double[] {0.05, 0.14}) {
            for (Experiment5Protocol protocol : TEXT) {
                assertThat(meanFalls(AS_WRITTEN, protocol, NAIVE, least).holds())
                        .as("verdict if a fall of %s counts as a collapse", least)
                        .isTrue();
            }
        }
        assertThat(pastTwenty(ROTATION).holds())
                .as("the mean falls by what is asked of a model")
                .isFalse();
    }
    // end::E5.6[]

    private static SamplingDistribution atNone(Experiment5Protocol protocol) {
        return runs(protocol).distribution(result -> result.mean(NO_CONFOUNDING, NAIVE));
    }

    private static Share pastTwenty(Experiment5Protocol protocol) {
        return meanFalls(AS_WRITTEN, protocol, NAIVE, COLLAPSE_OF_A_MODEL);
    }

    private static Share meanFalls(
            Basis basis, Experiment5Protocol protocol, ToDoubleFunction<DomainOutcome> accuracy, double least) {
        String statement = "the mean accuracy over 20 seeds collapses, " + label(protocol);
        return runs(protocol).share(basis, statement, result -> fall(result, accuracy) > least);
    }

    // tag::E5.13[]
    @Test
    @Claim("E5.13")
    void shouldCollapseOnlyInThoseModelsThatAnswerZeroWhereTheyHaveSeenNothing() {
        GainLaw law = GainLaw.of(FRESH_SEEDS);
        Share intact = fallsByItsWeightOnC(AS_EXECUTED, AUTHORS_SEEDS, CAUSAL);
        Share never = collapses(AS_EXECUTED, FRESH_SEEDS, CAUSAL, COLLAPSE_OF_A_MODEL);
        var erring = runs(FRESH_SEEDS)
                .distribution(result ->
                        (double) result.gainingSeeds() / result.seeds().size());
        conclude(audit("E5.13")
                .reading("reliance-is-needed")
                .finding(weighsBoth())
                .finding(fallsByItsWeightOnC(AS_WRITTEN, WHITE_NOISE, NAIVE))
                .finding(fallsByItsWeightOnC(AS_WRITTEN, ROTATION, NAIVE))
                .finding(fallsByItsWeightOnC(AS_EXECUTED, AUTHORS_SEEDS, NAIVE))
                .negative("the causal model in place of the naive one", intact)
                .power(Power.missing("a mean that does not collapse", intact))
                .reading("reliance-decides")
                .finding(collapses(AS_EXECUTED, FRESH_SEEDS, NAIVE, COLLAPSE_OF_A_MODEL))
                .negative("the causal model in place of the naive one", never)
                .positive(
                        "white noise as written, where C is random without confounding",
                        collapses(AS_WRITTEN, WHITE_NOISE, NAIVE, COLLAPSE_OF_A_MODEL))
                .power(Power.missing("models that never collapse", never))
                .shared()
                .oracleOfMean("share of naive models that err at (1,0)", erring)
                .expects(law.zeroAnswered(), "closed form: P(fewer ones among 1,400 than the solver answers 1 from)")
                .cutOff("fall of the mean that counts as a collapse, points", 10, 5, 14)
                .cutOff("fall of the mean, with all weight on A, that counts as none, points", 5, 1, 10)
                .cutOff("fall of a model that counts as a collapse, points", 20, 15, 24)
                .percent("collapsed", law.zeroAnswered(), 0)
                .count("intact-in-the-log", 20 - Experiment5Log.gaining())
                .count("between", between())
                .count("models", Experiment5Protocols.seeds(runs(FRESH_SEEDS)).size())
                .difference("What the band of Figure 5c averages"));
        pinTheCutOffs();
    }
    // end::E5.13[]

    /** The verdict stays over the ranges of the cut-offs, and no model lies in between. */
    private static void pinTheCutOffs() {
        for (double least : new double[] {0.15, 0.24}) {
            assertThat(collapses(AS_EXECUTED, FRESH_SEEDS, NAIVE, least).holds())
                    .as("every model collapses if a fall of %s counts as one", least)
                    .isFalse();
        }
        for (Experiment5Protocol protocol : TEXT) {
            for (double collapse : new double[] {0.05, 0.14}) {
                for (double none : new double[] {0.01, 0.1}) {
                    assertThat(fallsByItsWeightOnC(AS_WRITTEN, protocol, NAIVE, collapse, none)
                                    .holds())
                            .as("verdict if a fall of %s counts as a collapse and one below %s as none", collapse, none)
                            .isTrue();
                }
            }
        }
        assertThat(between())
                .as("models between the two groups")
                .isLessThan(Experiment5Protocols.seeds(runs(FRESH_SEEDS)).size() / 2000);
        assertThat(Arrays.stream(Experiment5Log.GAIN_BY_SEED).filter(gain -> gain == 0))
                .as("naive models of the log that are as good as the causal one")
                .hasSize(11);
    }

    private static long between() {
        return Experiment5Protocols.seeds(runs(FRESH_SEEDS)).stream()
                .mapToDouble(seed -> fall(seed, NAIVE))
                .filter(fall -> fall > 0.15 && fall < 0.3)
                .count();
    }

    /** Whatever the counts: with equal columns the solver starts and ends with equal weights, and they are positive. */
    private static Proof weighsBoth() {
        int rows = FRESH_SEEDS.trainingRows();
        boolean all = IntStream.range(1, rows).allMatch(ones -> {
            var weights = StoppedLogisticRegression.DEFAULT.coefficients(
                    CellCounts.of(rows - ones, 0, 0, 0, 0, 0, 0, ones), FeatureSet.NAIVE);
            return weights.weightC() > 0 && weights.weightA() == weights.weightC();
        });
        return Proof.whether("the naive classifier weighs C as much as A, whatever the number of ones trained on", all)
                .by(ENUMERATION, rows - 1L, "weights are equal and positive");
    }

    private static Share fallsByItsWeightOnC(
            Basis basis, Experiment5Protocol protocol, ToDoubleFunction<DomainOutcome> accuracy) {
        return fallsByItsWeightOnC(basis, protocol, accuracy, COLLAPSE_OF_THE_MEAN, NO_COLLAPSE);
    }

    private static Share fallsByItsWeightOnC(
            Basis basis,
            Experiment5Protocol protocol,
            ToDoubleFunction<DomainOutcome> accuracy,
            double collapse,
            double none) {
        String statement = "the mean accuracy collapses, and with all weight on A it does not, " + label(protocol);
        return runs(protocol)
                .share(basis, statement, result -> fall(result, accuracy) > collapse && fall(result, CAUSAL) < none);
    }

    private static Share collapses(
            Basis basis, Experiment5Protocol protocol, ToDoubleFunction<DomainOutcome> accuracy, double least) {
        List<SeedOutcome> models = Experiment5Protocols.seeds(runs(protocol));
        long collapsed =
                models.stream().filter(seed -> fall(seed, accuracy) > least).count();
        return Share.of(basis, "a trained model's accuracy collapses, " + label(protocol), collapsed, models.size())
                .counting("models");
    }

    // tag::E5.7[]
    @Test
    @Claim("E5.7")
    void shouldKeepTheCausalModelHighAndStable() {
        var causal = runs(FRESH_SEEDS).distribution(result -> overall(result, CAUSAL));
        var atTheAuthorsSeeds = runs(AUTHORS_SEEDS).distribution(result -> overall(result, CAUSAL));
        Share naive = highAndStable(AS_EXECUTED, FRESH_SEEDS, NAIVE, 0.9, 0.04);
        conclude(audit("E5.7")
                .finding(highAndStable(AS_WRITTEN, WHITE_NOISE, CAUSAL, 0.9, 0.04))
                .finding(highAndStable(AS_WRITTEN, ROTATION, CAUSAL, 0.9, 0.04))
                .finding(highAndStable(AS_EXECUTED, FRESH_SEEDS, CAUSAL, 0.9, 0.04))
                .finding(highAndStable(AS_EXECUTED, AUTHORS_SEEDS, CAUSAL, 0.9, 0.04))
                .oracleOfMean("mean causal accuracy at fresh seeds", causal)
                .expects(0.95, "closed form: one minus the mean flip rate")
                .oracle("mean causal accuracy at the author's seeds", atTheAuthorsSeeds.quantile(0))
                .expects(Experiment5Log.MEAN_CAUSAL, 5e-5, "author's log")
                .negative("the naive model in place of the causal one", naive)
                .power(Power.missing("the naive model", naive))
                .cutOff("least accuracy that counts as high", 0.9, 0.8, 0.93)
                .cutOff("difference between domains that counts as stable, points", 4, 3, 10)
                .percent("mean-as-executed", Experiment5Log.MEAN_CAUSAL, 1));
        for (Experiment5Protocol protocol : List.of(WHITE_NOISE, ROTATION, FRESH_SEEDS, AUTHORS_SEEDS)) {
            assertThat(highAndStable(AS_EXECUTED, protocol, CAUSAL, 0.93, 0.03).holds())
                    .as("verdict with the strictest choices, %s", protocol)
                    .isTrue();
        }
        assertThat(highAndStable(AS_EXECUTED, FRESH_SEEDS, NAIVE, 0.8, 0.1).holds())
                .as("the naive model with the most lenient choices")
                .isFalse();
    }
    // end::E5.7[]

    private static Share highAndStable(
            Basis basis,
            Experiment5Protocol protocol,
            ToDoubleFunction<DomainOutcome> accuracy,
            double high,
            double stable) {
        String source = protocol.equals(AUTHORS_SEEDS)
                ? "author's seeds"
                : protocol.preparation().label();
        return runs(protocol).share(basis, "mean accuracy is high and stable over the domains, " + source, result -> {
            double[] means = IntStream.range(0, result.domains())
                    .mapToDouble(domain -> result.mean(domain, accuracy))
                    .sorted()
                    .toArray();
            return means[0] >= high && means[means.length - 1] - means[0] < stable;
        });
    }

    // tag::E5.12[]
    @Test
    @Claim("E5.12")
    void shouldPredictTheLabelFromTheSpuriousFeatureAsLongAsConfoundingLasts() {
        SamplingDistribution without =
                runs(FRESH_SEEDS).distribution(result -> result.mean(NO_CONFOUNDING, DomainOutcome::confounded));
        conclude(audit("E5.12")
                .finding(alwaysRight(AS_WRITTEN, WHITE_NOISE))
                .finding(alwaysRight(AS_EXECUTED, AUTHORS_SEEDS))
                .oracleOfMean(
                        "its accuracy without confounding", 0.5, without, "closed form: C carries nothing about B")
                .negative("training and held-out data without any link of C to A", linkedIn(0))
                .power(Power.missing("a feature that is not linked to A", linkedIn(0)))
                .power(Power.missing("a link in 99 % of the samples", linkedIn(0.99))
                        .shown("the paper names no weaker link"))
                .value("without-confounding", without.mean(), 2));
    }
    // end::E5.12[]

    /** Where the gate between A and C acts in a share of the training and held-out samples. */
    private static Share linkedIn(double share) {
        return alwaysRight(AS_EXECUTED, FRESH_SEEDS.withTrainingStrength(share).withSeeds(2));
    }

    private static Share alwaysRight(Basis basis, Experiment5Protocol protocol) {
        String statement = "the classifier trained on C alone is right on every held-out row, in all seeds";
        return runs(protocol).share(basis, statement, Experiment5AccuracyClaims::alwaysRight);
    }

    private static boolean alwaysRight(Experiment5Result result) {
        return result.seeds().stream().allMatch(seed -> seed.heldOut().confounded() == 1);
    }
}
