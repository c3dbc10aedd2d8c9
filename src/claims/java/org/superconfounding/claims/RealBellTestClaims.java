package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.audit.junit.Certified.confirms;
import static org.superconfounding.audit.junit.Certified.proves;
import static org.superconfounding.audit.junit.Evidence.audit;
import static org.superconfounding.audit.junit.Evidence.conclude;
import static org.superconfounding.audit.junit.Evidence.printed;
import static org.superconfounding.io.Decimals.count;
import static org.superconfounding.io.Decimals.probability;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Basis;
import org.superconfounding.audit.ClaimAudit;
import org.superconfounding.audit.Detection;
import org.superconfounding.audit.Missing;
import org.superconfounding.audit.Power;
import org.superconfounding.audit.Recomputation;
import org.superconfounding.audit.Rules;
import org.superconfounding.audit.junit.Claim;
import org.superconfounding.bell.ChshCounts;
import org.superconfounding.bell.ChshCounts.Cell;
import org.superconfounding.bell.PublishedBellTests;
import org.superconfounding.causal.ConfoundingStrength;
import org.superconfounding.certificate.Certificate;
import org.superconfounding.statistics.HypothesisTests;
import org.superconfounding.statistics.TestResult;

/** Published Bell tests, recomputed from their counts: what each design lets its counts say about local models. */
class RealBellTestClaims {
    private static final PublishedBellTests PUBLISHED = PublishedBellTests.read(PublishedBellTests.FILE);
    private static final ChshCounts DELFT = PUBLISHED.counts("Delft");
    private static final ChshCounts MUNICH = PUBLISHED.counts("Munich");
    private static final ChshCounts INNSBRUCK = PUBLISHED.counts("Innsbruck");

    private static ClaimAudit recomputed(String id, ChshCounts counts) {
        ClaimAudit audit = audit(id);
        var interval = BellAnalysis.interval(counts.s(), counts.standardErrorOfS());
        return audit.recomputed("S from the counts", "S", counts.s())
                .recomputed("√(Σ(1 − E²)/n)", "standard error", counts.standardErrorOfS())
                .negative(
                        "the minus sign left out of S",
                        Recomputation.of(
                                "S from the counts",
                                audit.printed("S"),
                                BellAnalysis.withoutMinus(counts.correlators())))
                .value("s", counts.s(), 4)
                .value("standard-error", counts.standardErrorOfS(), 4)
                .value("cs", ConfoundingStrength.ofChsh(counts.s()), 3)
                .value("cs-lower", interval.lower(), 3)
                .value("cs-upper", interval.upper(), 3)
                .count("trials", counts.trials())
                .value("signalling-p", probability(BellAnalysis.signallingLogP(counts)))
                .value("shift", BellAnalysis.SHIFT, 2)
                .percent("signalling-power", BellAnalysis.signallingPower(counts), 0);
    }

    // tag::B1[]
    @Test
    @Claim("B1")
    void shouldRecomputeTheDelftValue() {
        ChshCounts boulder = PUBLISHED.counts("Boulder");
        conclude(recomputed("B1", DELFT)
                .oracle("S in fractions", Certificate.named("delft-strength").value("S"), DELFT.s(), "the certificate")
                .finding(confirms("S and its standard error, in fractions, print so", "delft-strength"))
                .count("experiments", PUBLISHED.experiments().size())
                .count("boulder-trials", boulder.trials())
                .value("boulder-z", boulder.eberhard() / boulder.standardErrorOfEberhard(), 1)
                .percent("boulder-rarest", boulder.rarestSettings(), 1)
                .dataset(BellAnalysis.comparison(PUBLISHED)));
        assertThat(PUBLISHED.experiment("Boulder").againstLocalModelsWithMemory(Rules.TYPICAL_ALPHA))
                .as("the settings at Boulder were not uniform, so the bound of 3/4 does not apply")
                .isEmpty();
    }
    // end::B1[]

    // tag::B2[]
    @Test
    @Claim("B2")
    void shouldRecomputeTheDelftPValueAgainstModelsWithMemory() {
        ClaimAudit audit = audit("B2");
        double leastLost = (0.5 - 1e-5) * (0.5 - 1e-5);
        TestResult memory = DELFT.againstLocalModelsWithMemory();
        double conventional = StrictMath.exp(BellAnalysis.conventionalLogP(DELFT));
        Cell last = DELFT.aPrimeBPrime();
        TestResult equalWins = binomial(DELFT.wins() - last.unequal() + last.equal(), 0.75);
        conclude(audit.recomputed("binomial tail P(X ≥ 196), n = 245", "P", memory.p())
                .recomputed("normal tail of (S − 2)/standard error", "conventional P", conventional)
                .finding(proves(
                        "no local model, with memory or without, wins a trial with uniform settings with more than 3/4",
                        "chsh-local-winning-probability"))
                .finding(confirms("the binomial bound on 196 wins of 245 prints as the published P", "delft-wins"))
                .oracle("wins", 196, DELFT.wins(), 0, "Hensen et al. 2015: 196 of 245")
                .negative(
                        "equal outcomes counted as wins at (a′, b′) too",
                        Recomputation.of("binomial tail", audit.printed("P"), equalWins.p()))
                .count("wins", DELFT.wins())
                .value("p", memory.p(), 4)
                .value("p-conventional", conventional, 4)
                .value("p-settings", probability(DELFT.uniformSettings().logP()))
                .value("p-biased", binomial(DELFT.wins(), 1 - leastLost).p(), 4));
    }
    // end::B2[]

    private static TestResult binomial(long wins, double probability) {
        return HypothesisTests.binomialUpperTail(wins, DELFT.trials(), probability);
    }

    // tag::B3[]
    @Test
    @Claim("B3")
    void shouldNotFindTheMunichValueInTheTabulatedEvents() {
        ClaimAudit audit = audit("B3");
        var s = audit.printed("S");
        var error = audit.printed("standard error");
        double fewest = BellAnalysis.impliedEvents(s.value(), error.upper());
        double most = BellAnalysis.impliedEvents(s.value(), error.lower());
        double byHand = 22.0 / 36 + 22.0 / 34 + 28.0 / 42 + 26.0 / 38;
        String needed = "the tabulated counts hold " + count(MUNICH.trials())
                + " events, and the printed standard error takes thousands";
        conclude(audit.finding(new Missing(Basis.PUBLISHED, "S of the events that it was computed from", needed))
                .oracle("S of the tabulated events in fractions", MUNICH.s())
                .expects(byHand, "equal less unequal outcomes by hand: 29 − 7, 28 − 6, 35 − 7, 6 − 32")
                .negative("the tabulated events taken for all", Recomputation.of("S", s, MUNICH.s()))
                .value("s", MUNICH.s(), 3)
                .value("standard-error", MUNICH.standardErrorOfS(), 3)
                .value("cs", ConfoundingStrength.ofChsh(MUNICH.s()), 3)
                .count("trials", MUNICH.trials())
                .value("distance", (MUNICH.s() - s.value()) / MUNICH.standardErrorOfS(), 1)
                .count("fewest", Math.round(fewest))
                .count("most", Math.round(most)));
        assertThat(fewest).as("events that the printed error implies").isGreaterThan(50 * MUNICH.trials());
    }
    // end::B3[]

    // tag::B4[]
    @Test
    @Claim("B4")
    void shouldRefuteLocalModelsWithTheMunichEvents() {
        TestResult memory = MUNICH.againstLocalModelsWithMemory();
        var published = printed("B3", "S");
        double power = BellAnalysis.power(published.value(), MUNICH.trials());
        String alternative = "S = " + published.text() + ", as published for more events";
        ChshCounts local = new ChshCounts(
                new Cell(13, 5, 4, 14), new Cell(12, 5, 4, 13), new Cell(16, 5, 5, 16), new Cell(5, 14, 14, 5));
        conclude(audit("B4")
                .finding(moreWins(memory).against(alternative, power))
                .oracle("wins", 124, MUNICH.wins(), 0, "29 + 28 + 35 + 32 by hand")
                .oracle("p", exactTail(124, 150), memory.p(), "Σ C(150, k) 3^k / 4^150 in whole numbers")
                .negative(
                        "counts at the local bound, three quarters won",
                        moreWins(local.againstLocalModelsWithMemory()).against(alternative, power))
                .power(Power.exact("S = " + published.text() + " with " + MUNICH.trials() + " events", power))
                .value("p", memory.p(), 4)
                .count("wins", MUNICH.wins())
                .count("trials", MUNICH.trials())
                .percent("power", power, 0));
        assertThat(PUBLISHED.experiment("Munich").settingsUniform(Rules.TYPICAL_ALPHA))
                .as("the bound of 3/4 needs uniform settings")
                .isTrue();
    }
    // end::B4[]

    private static Detection.Tested moreWins(TestResult memory) {
        String test = "one-sided binomial bound on wins of the CHSH game, valid with memory";
        return Detection.of("more wins than local models allow", test, memory.logP());
    }

    /** Probability of at least {@code wins} wins of n games, each won with probability 3/4. */
    private static double exactTail(int wins, int n) {
        BigInteger sum = BigInteger.ZERO;
        BigInteger term = BigInteger.ONE;
        for (int k = 0; k <= n; k++) {
            sum = k < wins ? sum : sum.add(term.multiply(BigInteger.valueOf(3).pow(k)));
            term = term.multiply(BigInteger.valueOf(n - k)).divide(BigInteger.valueOf(k + 1L));
        }
        BigInteger all = BigInteger.valueOf(4).pow(n);
        return new BigDecimal(sum)
                .divide(new BigDecimal(all), MathContext.DECIMAL64)
                .doubleValue();
    }

    // tag::B5[]
    @Test
    @Claim("B5")
    void shouldRecomputeTheInnsbruckValue() {
        double rarest = INNSBRUCK.rarestSettings();
        TestResult biased = HypothesisTests.binomialUpperTail(INNSBRUCK.wins(), INNSBRUCK.trials(), 1 - rarest);
        conclude(recomputed("B5", INNSBRUCK)
                .oracle("S in fractions", INNSBRUCK.s())
                .expects(
                        2482.0 / 4040 + 2061.0 / 2911 + 3042.0 / 4370 + 2306.0 / 3252,
                        "equal less unequal outcomes by hand")
                .percent("rarest", rarest, 1)
                .percent("bound", 1 - rarest, 1)
                .value("p-biased", probability(biased.logP()))
                .value("selective-s", LoopholeModels.selective().s(), 0)
                .percent("efficiency", LoopholeModels.efficiency(), 0));
    }
    // end::B5[]

    // tag::B6[]
    @Test
    @Claim("B6")
    void shouldFindSignallingAmongTheInnsbruckCoincidences() {
        TestResult strongest = BellAnalysis.strongestSignal(INNSBRUCK);
        conclude(audit("B6")
                .finding(signalling(INNSBRUCK))
                .oracle("strongest z by hand", strongest.statistic())
                .expects(zByHand(2041, 4370, 1815, 3252), "Alice at a′: 1728 + 313 of 4370 against 179 + 1636 of 3252")
                .negative(
                        "the same coincidences, each party's outcomes pooled over the distant setting",
                        signalling(BellAnalysis.withoutSignalling(INNSBRUCK)))
                .power(Power.exact("a marginal that moves by 0.05", BellAnalysis.signallingPower(INNSBRUCK)))
                .value("z", Math.abs(strongest.statistic()), 1)
                .value("p", probability(BellAnalysis.signallingLogP(INNSBRUCK)))
                .percent("share-b", plus(INNSBRUCK.aPrimeB()), 1)
                .percent("share-b-prime", plus(INNSBRUCK.aPrimeBPrime()), 1)
                .percent("power", BellAnalysis.signallingPower(INNSBRUCK), 0)
                .value("p-delft", probability(BellAnalysis.signallingLogP(DELFT)))
                .value("p-munich", probability(BellAnalysis.signallingLogP(MUNICH)))
                .percent("power-delft", BellAnalysis.signallingPower(DELFT), 0)
                .percent("power-munich", BellAnalysis.signallingPower(MUNICH), 0));
    }
    // end::B6[]

    private static Detection signalling(ChshCounts counts) {
        return Detection.of(
                        "a marginal depends on the distant setting",
                        "strongest of four two-proportion z-tests, p times 4",
                        BellAnalysis.signallingLogP(counts))
                .against("a marginal that moves by 0.05", BellAnalysis.signallingPower(counts));
    }

    /** Share of Alice's outcomes that are plus. */
    private static double plus(Cell cell) {
        return (double) (cell.plusPlus() + cell.plusMinus()) / cell.trials();
    }

    private static double zByHand(long k1, long n1, long k2, long n2) {
        double pooled = (double) (k1 + k2) / (n1 + n2);
        double difference = (double) k1 / n1 - (double) k2 / n2;
        return difference / Math.sqrt(pooled * (1 - pooled) * (1.0 / n1 + 1.0 / n2));
    }
}
