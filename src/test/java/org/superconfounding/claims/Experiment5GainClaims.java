package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.audit.Basis.AS_EXECUTED;
import static org.superconfounding.audit.Basis.AS_WRITTEN;
import static org.superconfounding.audit.junit.Evidence.audit;
import static org.superconfounding.audit.junit.Evidence.conclude;
import static org.superconfounding.io.Decimals.fixed;
import static org.superconfounding.io.Decimals.percent;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Basis;
import org.superconfounding.audit.ClaimAudit;
import org.superconfounding.audit.Difference;
import org.superconfounding.audit.Oracle;
import org.superconfounding.audit.PrintedNumber;
import org.superconfounding.audit.Replications;
import org.superconfounding.audit.Rules;
import org.superconfounding.audit.Share;
import org.superconfounding.audit.TypicalValue;
import org.superconfounding.audit.junit.Claim;
import org.superconfounding.experiment.DomainOutcome;
import org.superconfounding.experiment.Experiment5Protocol;
import org.superconfounding.experiment.Experiment5Result;
import org.superconfounding.experiment.GainLaw;
import org.superconfounding.experiment.PairPreparation;
import org.superconfounding.learning.CellCounts;
import org.superconfounding.learning.Classifier;
import org.superconfounding.learning.FeatureSet;
import org.superconfounding.learning.LogisticRegression;
import org.superconfounding.statistics.SamplingDistribution;
import org.superconfounding.statistics.Summary;

/** Experiment 5, the gain of the causal classifier over the naive one (paper, Abstract and Results, Experiment 5). */
class Experiment5GainClaims {
    private static final int POINTS = 100;

    private static final String UNSTATED =
            "How the domains differ: per sample, C is copied from A with probability s and else left"
                    + " at 0, with A rotated by a random angle; and test labels are flipped at a rate uniform on [0, 0.1] that each"
                    + " domain draws anew. The paper states neither.";

    /** Mean gain in percentage points. */
    private static SamplingDistribution gain(Replications<Experiment5Result> runs) {
        return runs.distribution(result -> POINTS * result.meanGain());
    }

    /** The printed gain under both readings in which CS runs from 0.0 to √2, and under the author's code. */
    private static ClaimAudit judgeGain(ClaimAudit audit) {
        return audit.finding(typicalGain(audit, AS_WRITTEN, Experiment5Runs.WHITE_NOISE, Experiment5Runs.asWritten()))
                .finding(typicalGain(audit, AS_WRITTEN, Experiment5Runs.ROTATION, Experiment5Runs.rotated()))
                .finding(typicalGain(audit, AS_EXECUTED, "author's code", Experiment5Runs.asExecuted()))
                .detail(UNSTATED);
    }

    private static TypicalValue typicalGain(
            ClaimAudit audit, Basis basis, String reading, Replications<Experiment5Result> runs) {
        String printed = audit.row().printed("mean gain in points").text();
        return TypicalValue.of(basis, new PrintedNumber("mean gain in points, " + reading, printed), gain(runs));
    }

    // tag::E5.4[]
    @Test
    @Claim("E5.4")
    void shouldReachThePrintedGainAsACoinTossedTwentyTimes() {
        ClaimAudit audit = judgeGain(audit("E5.4"));
        Replications<Experiment5Result> runs = Experiment5Runs.asExecuted();
        SamplingDistribution gain = gain(runs);
        GainLaw law = GainLaw.of(Experiment5Protocol.asExecuted());
        double expected = POINTS * law.mean();
        double unlucky = POINTS * law.afterZero().mean();
        Replications<Experiment5Result> tilted = Experiment5Runs.run(
                "Experiment 5, label 1 in 55 % of samples",
                Rules.FEWEST_REPLICATIONS,
                Experiment5Protocol.asExecuted(new PairPreparation.SampleWiseCopy(3.5, true)));
        Replications<Experiment5Result> noiseless = Experiment5Runs.run(
                "Experiment 5, no label noise",
                Rules.FEWEST_REPLICATIONS,
                Experiment5Protocol.asExecuted().withNoise(0, 0));
        conclude(audit.oracle(
                        Oracle.sampledMean("mean gain as executed, points", expected, gain, "closed form (GainLaw)"))
                .oracle(Oracle.sampledMean(
                        "variance of the mean gain, points²",
                        POINTS * POINTS * law.variance(),
                        runs.distribution(result -> {
                            double distance = POINTS * result.meanGain() - expected;
                            return distance * distance;
                        }),
                        "closed form (GainLaw)"))
                .oracle(Oracle.sampledMean(
                        "mean gain as written, points",
                        POINTS * GainLaw.of(Experiment5Protocol.asWritten()).mean(),
                        gain(Experiment5Runs.asWritten()),
                        "closed form (GainLaw)"))
                .oracle(Oracle.exact(
                        "mean gain of the log's nine gaining seeds, points",
                        unlucky,
                        POINTS * Experiment5Log.meanPositiveGain(),
                        Rules.ORACLE_STANDARD_ERRORS
                                * POINTS
                                * StrictMath.sqrt(law.afterZero().variance() / Experiment5Log.gaining()),
                        "author's log against the closed form, within 5 standard errors"))
                .control(
                        "the confounded classifier in place of the naive one",
                        TypicalValue.of(
                                AS_EXECUTED,
                                audit.row().printed("mean gain in points"),
                                runs.distribution(Experiment5GainClaims::gainOverConfounded)))
                .power("55 % instead of 50 % of labels 1", TypicalValue.power(gain, gain(tilted), 0.05))
                .power("no label noise at all", TypicalValue.power(gain, gain(noiseless), 0.05))
                .difference(new Difference(
                        "Mean gain of the causal classifier",
                        "an average of 11.3 absolute percentage points",
                        "11.3 points with p < 10⁻⁹, as ten gaining seeds of twenty would give",
                        "20 seeds, 42 to 61",
                        "10.04 points, with nine gaining seeds",
                        "The published log is not of the run that the paper prints; both are typical of the"
                                + " same distribution."))
                .dataset(Experiment5Tables.gainPerSeed())
                .dataset(Experiment5Tables.gainDistribution())
                .dataset(Experiment5Tables.gainByReading())
                .dataset(Experiment5Sensitivity.gainSensitivity())
                .dataset(Experiment5Sensitivity.gainByClassifier())
                .value("mean", fixed(gain.mean(), 1))
                .value("lower", fixed(gain.quantile(0.025), 1))
                .value("upper", fixed(gain.quantile(0.975), 1))
                .value("standard-deviation", fixed(gain.standardDeviation(), 1))
                .value("unlucky-gain", fixed(unlucky, 1))
                .value("unlucky-probability", percent(law.zeroAnswered(), 1))
                .value("closed-form-mean", fixed(expected, 2))
                .value("written-mean", fixed(gain(Experiment5Runs.asWritten()).mean(), 1))
                .value("rotated-mean", fixed(gain(Experiment5Runs.rotated()).mean(), 1))
                .value("log-nine-of-twenty", Long.toString(Experiment5Log.gaining()))
                .reason(String.format(
                        "The code's mean gain is %s points with 95 %% of replications in [%s, %s], so 11.3 is typical; almost any"
                                + " number in that range would be. One seed gains either nothing or about %s points, and a coin"
                                + " decides: in training A = C always, so the naive classifier has never seen (A, C) = (1, 0), the"
                                + " only test points on which it can err; its penalised weights are equal by symmetry, and there it"
                                + " answers the majority class of its training split. That is 0, and wrong, with probability %s."
                                + " The paper does not say how entanglement was varied or that labels were flipped; of the two"
                                + " readings in which CS runs from 0.0 to √2 one gives %s ± %s points, the other %s ± %s, and"
                                + " Experiment 3's states give exactly 0.",
                        fixed(gain.mean(), 1),
                        fixed(gain.quantile(0.025), 1),
                        fixed(gain.quantile(0.975), 1),
                        fixed(unlucky, 1),
                        percent(law.zeroAnswered(), 0),
                        fixed(gain(Experiment5Runs.asWritten()).mean(), 1),
                        fixed(gain(Experiment5Runs.asWritten()).standardDeviation(), 1),
                        fixed(gain(Experiment5Runs.rotated()).mean(), 1),
                        fixed(gain(Experiment5Runs.rotated()).standardDeviation(), 1)))
                .caveat("The gain does not come from reliance on a spurious feature but from perfect collinearity: one"
                        + " training row in two hundred with A ≠ C removes it (table gain-sensitivity). More training data of"
                        + " the same kind does not.")
                .caveat(
                        "It hangs on how a learner breaks the tie between two equal columns: a decision tree gains 0 or twice"
                                + " the printed value depending on which column comes first (table gain-by-classifier).")
                .caveat("With 55 % of labels 1 it vanishes; with 55 % of labels 0 every seed gains."));
        assertThat(gain(Experiment5Runs.partiallyEntangled()).quantile(1))
                .as("largest gain with Experiment 3's states")
                .isZero();
        assertThat(Experiment5Log.MEAN_GAIN)
                .as("mean gain in the log, from its own seeds")
                .isCloseTo(Summary.of(Experiment5Log.GAIN_BY_SEED).mean(), within(5e-5));
        assertThat(audit.row().printed("mean gain in points").admits(POINTS * Experiment5Log.MEAN_GAIN))
                .as("the log's gain prints as 11.3")
                .isFalse();
    }
    // end::E5.4[]

    private static double gainOverConfounded(Experiment5Result result) {
        double sum = 0;
        for (int domain = 0; domain < result.domains(); domain++) {
            sum += result.mean(domain, DomainOutcome::causal) - result.mean(domain, DomainOutcome::confounded);
        }
        return POINTS * sum / result.domains();
    }

    /** The rule behind the coin, for any class counts and any penalty. */
    @Property(tries = 60)
    @Claim("E5.4")
    void shouldAnswerTheMajorityClassWhereItHasSeenNothing(
            @ForAll @IntRange(min = 100, max = 900) int zeros,
            @ForAll @IntRange(min = 100, max = 900) int ones,
            @ForAll @DoubleRange(min = 0.1, max = 10) double inverseStrength) {
        if (StrictMath.abs(zeros - ones) < 10) {
            return;
        }
        Classifier naive = new LogisticRegression(inverseStrength)
                .fit(CellCounts.of(zeros, 0, 0, 0, 0, 0, 0, ones), FeatureSet.NAIVE);
        assertThat(naive.predict(1, 0))
                .as("answer at (1,0) after %d zeros and %d ones", zeros, ones)
                .isEqualTo(ones > zeros ? 1 : 0);
        assertThat(naive.predict(0, 1)).isEqualTo(naive.predict(1, 0));
    }

    // tag::A2[]
    @Test
    @Claim("A2")
    void shouldImproveSignificantlyOverIndependentSeeds() {
        Replications<Experiment5Result> executed = Experiment5Runs.asExecuted();
        String statement = "the gain is significant at 5 %, paired t over the 20 seeds";
        ClaimAudit audit = judgeGain(audit("A2"));
        SamplingDistribution gain = gain(executed);
        conclude(
                audit.finding(significant(AS_WRITTEN, statement, Experiment5Runs.asWritten()))
                        .finding(significant(AS_EXECUTED, statement, executed))
                        .oracle(Oracle.sampledMean(
                                "mean gain as executed, points",
                                POINTS
                                        * GainLaw.of(Experiment5Protocol.asExecuted())
                                                .mean(),
                                gain,
                                "closed form (GainLaw)"))
                        .control(
                                "Experiment 3's states, with no gain at all",
                                significant(AS_WRITTEN, statement, Experiment5Runs.partiallyEntangled()))
                        .power(
                                "no gain at all",
                                1
                                        - Experiment5Runs.proportion(
                                                Experiment5Runs.partiallyEntangled(),
                                                result -> result.testOverSeeds().significantAt(0.05)))
                        .value("mean", fixed(gain.mean(), 1))
                        .value("half-range", fixed((gain.quantile(0.975) - gain.quantile(0.025)) / 2, 1))
                        .value(
                                "no-gain-seeds",
                                percent(
                                        1
                                                - GainLaw.of(Experiment5Protocol.asExecuted())
                                                        .zeroAnswered(),
                                        0))
                        .reason(String.format(
                                "As executed, the mean gain over twenty seeds is %s points, give or take %s, and it differs from zero over"
                                        + " independent seeds in nearly every replication, so 11.3 and \"significant\" can both be had. It needs"
                                        + " the unstated details of claim E5.4; as written the gain depends on the reading and can be exactly 0."
                                        + " The average hides that %s of seeds gain nothing and the rest about 22 points, by the toss of the"
                                        + " training split.",
                                fixed(gain.mean(), 1),
                                fixed((gain.quantile(0.975) - gain.quantile(0.025)) / 2, 1),
                                percent(
                                        1
                                                - GainLaw.of(Experiment5Protocol.asExecuted())
                                                        .zeroAnswered(),
                                        0)))
                        .caveat(
                                "\"Model robustness\" is the gap between two classifiers on a feature cell that training never showed; no"
                                        + " quantum resource enters (claim E5.10), and a single training row from that cell in two hundred closes it."));
    }
    // end::A2[]

    private static Share significant(Basis basis, String statement, Replications<Experiment5Result> runs) {
        return runs.share(basis, statement, result -> result.testOverSeeds().significantAt(0.05));
    }
}
