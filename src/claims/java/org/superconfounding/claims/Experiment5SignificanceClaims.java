package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.audit.Basis.AS_EXECUTED;
import static org.superconfounding.audit.Basis.AS_WRITTEN;
import static org.superconfounding.audit.junit.Evidence.audit;
import static org.superconfounding.audit.junit.Evidence.conclude;
import static org.superconfounding.audit.junit.Evidence.printed;
import static org.superconfounding.claims.Experiment5Protocols.AUTHORS_SEEDS;
import static org.superconfounding.claims.Experiment5Protocols.FRESH_SEEDS;
import static org.superconfounding.claims.Experiment5Protocols.NO_GAIN;
import static org.superconfounding.claims.Experiment5Protocols.ROTATION;
import static org.superconfounding.claims.Experiment5Protocols.WHITE_NOISE;
import static org.superconfounding.claims.Experiment5Protocols.runs;
import static org.superconfounding.claims.Experiment5Protocols.significantOverSeeds;
import static org.superconfounding.io.Decimals.fixed;
import static org.superconfounding.io.Decimals.probability;

import java.util.function.Function;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Basis;
import org.superconfounding.audit.ClaimAudit;
import org.superconfounding.audit.Oracle;
import org.superconfounding.audit.Power;
import org.superconfounding.audit.PrintedNumber;
import org.superconfounding.audit.Replications;
import org.superconfounding.audit.Rules;
import org.superconfounding.audit.Share;
import org.superconfounding.audit.junit.AuditRun;
import org.superconfounding.audit.junit.Claim;
import org.superconfounding.experiment.Experiment5Protocol;
import org.superconfounding.experiment.Experiment5Result;
import org.superconfounding.experiment.RerunLaw;
import org.superconfounding.statistics.HypothesisTests;
import org.superconfounding.statistics.Summary;
import org.superconfounding.statistics.TestResult;

/** Experiment 5, the p-value of the gain and its unit of analysis (paper, Results and Statistical analysis). */
class Experiment5SignificanceClaims {
    private static final double LOG_LIMIT = -9 * StrictMath.log(10);
    private static final PrintedNumber GAIN = printed("E5.4", "mean gain in points");
    /** That of the author's log, as the paper would print it. */
    private static final PrintedNumber GAIN_OF_THE_LOG =
            new PrintedNumber(GAIN.name(), fixed(100 * Experiment5Log.MEAN_GAIN, 1));

    private static final String PAIRS = "p < 10⁻⁹ over the 100 pairs of seed and domain";

    // tag::E5.5[]
    @Test
    @Claim("E5.5")
    void shouldPassOneInABillionByTheReadingAndByChance() {
        Share none = overPairs(AS_WRITTEN, NO_GAIN);
        Share coins = overPairs(AS_EXECUTED, AUTHORS_SEEDS);
        Share fitting = atThePrintedGain(GAIN);
        var printing = runs(AUTHORS_SEEDS).distribution(result -> prints(result) ? 1 : 0);
        ClaimAudit audit = audit("E5.5")
                .negative("Experiment 3's states, with no gain at all", none)
                .power(Power.missing("no gain at all", none));
        audit.reading("five-domain-means")
                .finding(overDomains(WHITE_NOISE))
                .finding(overDomains(ROTATION))
                .positive("the twenty seeds in place of the five domains", overSeeds());
        audit.reading("white-noise")
                .finding(overSeeds())
                .finding(overPairs(AS_WRITTEN, WHITE_NOISE))
                .power(Power.missing("a coin for each seed, as in the author's program", coins)
                        .shown("the claim does not speak of single seeds"));
        judged(audit, "rotation", AS_WRITTEN, ROTATION);
        audit.reading("the-result-that-is-printed")
                .finding(fitting)
                .negative("reruns that print the log's gain", atThePrintedGain(GAIN_OF_THE_LOG))
                .oracleOfMean("share of reruns that print 11.3", printing)
                .expects(GainReruns.probability(GAIN), "exact law of the seeds");
        judged(audit, "code-at-the-authors-seeds", AS_EXECUTED, AUTHORS_SEEDS);
        judged(audit, "code-at-fresh-seeds", AS_EXECUTED, FRESH_SEEDS);
        conclude(offer(audit.shared())
                .percent("share-at-the-printed-gain", fitting, 0)
                .correction(significantOverSeeds(AS_EXECUTED, AUTHORS_SEEDS))
                .oracle(shareOfSignificantReruns())
                .negative("Experiment 3's states, with no gain at all", significantOverSeeds(AS_WRITTEN, NO_GAIN))
                .difference("p-value of the gain"));
        assertThat(Experiment5Log.POOLED_P).as("p in the author's log").isGreaterThan(1e-9);
    }
    // end::E5.5[]

    private static void judged(ClaimAudit audit, String reading, Basis basis, Experiment5Protocol protocol) {
        audit.reading(reading)
                .finding(overPairs(basis, protocol))
                .positive(
                        "white noise and label noise, where every seed gains",
                        overPairs(AS_WRITTEN, Experiment5Protocols.NOISY_WHITE_NOISE));
    }

    private static Oracle shareOfSignificantReruns() {
        return Oracle.sampledMean(
                "share of reruns significant at 5 % over the seeds",
                RerunLaw.of(AUTHORS_SEEDS).gainingSeeds().atLeast(4),
                runs(AUTHORS_SEEDS)
                        .distribution(result -> result.testOverSeeds().significantAt(0.05) ? 1 : 0),
                "closed form: four equal gains of twenty have t = 2.18, three have 1.83; exact law of the gaining seeds");
    }

    private static ClaimAudit offer(ClaimAudit audit) {
        Replications<Experiment5Result> rerun = runs(AUTHORS_SEEDS);
        Replications<Experiment5Result> rotated = runs(ROTATION);
        Share pairs = overPairs(AS_EXECUTED, AUTHORS_SEEDS);
        double critical = TDistribution.of(99).inverseSurvivalProbability(0.5e-9);
        long beyond = rerun.holding(result -> result.testOverPairs().statistic() > critical);
        long fitting = rotated.holding(
                result -> prints(result) && result.testOverPairs().logP() < LOG_LIMIT);
        var t = runs(FRESH_SEEDS)
                .distribution(result -> result.testOverDomains().statistic());
        TestResult log = HypothesisTests.pairedT(
                Experiment5Log.flat(Experiment5Log.CAUSAL), Experiment5Log.flat(Experiment5Log.NAIVE));
        TestResult seeds = HypothesisTests.oneSampleT(Summary.of(Experiment5Log.GAIN_BY_SEED), 0);
        TestResult domains = HypothesisTests.pairedT(Experiment5Log.CAUSAL_BY_DOMAIN, Experiment5Log.NAIVE_BY_DOMAIN);
        return audit.oracle("log10 p of the log's 100 pairs", log.logP() / StrictMath.log(10))
                .expects(StrictMath.log10(Experiment5Log.POOLED_P), 1e-6, "author's log, by SciPy")
                .oracle("share of reruns with p < 10⁻⁹", pairs.share())
                .expects(
                        (double) beyond / rerun.count(),
                        0,
                        "t above its quantile with 99 degrees of freedom, by Commons Statistics")
                .oracle("t over the five domains, in any run", StrictMath.abs(t.quantile(0.5)))
                .expects(
                        2 * StrictMath.sqrt(2),
                        0.05,
                        "closed form without sampling error: gains in proportion to 4, 3, 2, 1, 0 have t = 2√2; s.d. of t is 0.04")
                .percent("share", pairs, 0)
                .percent("fresh-share", overPairs(AS_EXECUTED, FRESH_SEEDS), 0)
                .percent("rotated-share", overPairs(AS_WRITTEN, ROTATION), 0)
                .percent(
                        "rotated-share-at-the-printed-gain",
                        (double) fitting / rotated.holding(Experiment5SignificanceClaims::prints),
                        0)
                .value("pairs-median", median(AUTHORS_SEEDS, Experiment5Result::testOverPairs))
                .value("seeds-median", median(AUTHORS_SEEDS, Experiment5Result::testOverSeeds))
                .value("domains-median", median(AUTHORS_SEEDS, Experiment5Result::testOverDomains))
                .value("written-domains-median", median(WHITE_NOISE, Experiment5Result::testOverDomains))
                .percent("rotated-domains-share", overDomains(ROTATION), 0)
                .value("log-pairs", probability(log.logP()))
                .value("log-seeds", probability(seeds.logP()))
                .value("log-domains", probability(domains.logP()));
    }

    private static Share overPairs(Basis basis, Experiment5Protocol protocol) {
        return share(basis, PAIRS, protocol, Experiment5Result::testOverPairs);
    }

    private static Share overSeeds() {
        return share(
                AS_WRITTEN, "p < 10⁻⁹ over the 20 means of the seeds", WHITE_NOISE, Experiment5Result::testOverSeeds);
    }

    private static Share share(
            Basis basis, String statement, Experiment5Protocol protocol, Function<Experiment5Result, TestResult> test) {
        return runs(protocol)
                .share(basis, statement, result -> test.apply(result).logP() < LOG_LIMIT);
    }

    private static Share overDomains(Experiment5Protocol protocol) {
        String statement = "p < 10⁻⁹ over the means of the five domains, " + Experiment5Protocols.label(protocol);
        return share(AS_WRITTEN, statement, protocol, Experiment5Result::testOverDomains);
    }

    /** Of 2,000 reruns at the author's seeds whose mean gain prints so, those that pass: whether the two numbers fit each other. */
    private static Share atThePrintedGain(PrintedNumber gain) {
        long passing = new GainReruns(AuditRun.seed("reruns that print a gain of " + gain.text()))
                .holding(
                        gain,
                        Rules.FEWEST_REPLICATIONS,
                        gains -> HypothesisTests.oneSampleT(gains, 0).logP() < LOG_LIMIT);
        return Share.of(
                        AS_EXECUTED,
                        PAIRS + ", where the mean gain prints as " + gain.text(),
                        passing,
                        Rules.FEWEST_REPLICATIONS)
                .counting("reruns");
    }

    private static boolean prints(Experiment5Result result) {
        return GAIN.admits(100 * result.meanGain());
    }

    private static String median(Experiment5Protocol protocol, Function<Experiment5Result, TestResult> test) {
        return probability(
                runs(protocol).distribution(result -> test.apply(result).logP()).quantile(0.5));
    }
}
