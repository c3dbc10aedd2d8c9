package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.audit.junit.Evidence.audit;
import static org.superconfounding.audit.junit.Evidence.conclude;
import static org.superconfounding.io.Decimals.count;
import static org.superconfounding.io.Decimals.fixed;
import static org.superconfounding.io.Decimals.percent;
import static org.superconfounding.io.Decimals.probability;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Basis;
import org.superconfounding.audit.ClaimAudit;
import org.superconfounding.audit.Dataset;
import org.superconfounding.audit.Detection;
import org.superconfounding.audit.Missing;
import org.superconfounding.audit.Oracle;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.PublishedBellTests;
import org.superconfounding.audit.Recomputation;
import org.superconfounding.audit.junit.Claim;
import org.superconfounding.bell.ChshCorrelators;
import org.superconfounding.bell.ChshCounts;
import org.superconfounding.bell.ChshCounts.Cell;
import org.superconfounding.bell.LocalStrategy;
import org.superconfounding.causal.ConfoundingStrength;
import org.superconfounding.experiment.RecordedChsh;
import org.superconfounding.hardware.RecordedRuns;
import org.superconfounding.statistics.HypothesisTests;
import org.superconfounding.statistics.LogTails;
import org.superconfounding.statistics.TestResult;

/** Published Bell tests beside the IonQ runs: what each design lets its counts say about local models. */
class RealBellTestClaims {
    private static final PublishedBellTests PUBLISHED = PublishedBellTests.read(PublishedBellTests.FILE);
    private static final ChshCounts DELFT = PUBLISHED.counts("Delft");
    private static final ChshCounts MUNICH = PUBLISHED.counts("Munich");
    private static final ChshCounts INNSBRUCK = PUBLISHED.counts("Innsbruck");
    private static final double ROUNDING = 1e-12;
    private static final double NORMAL_975 = 1.959963984540054;
    private static final String MEMORY_TEST = "binomial bound on wins of the CHSH game, valid with memory";

    /** One-sided p of S > 2 for independent trials and a normal law. */
    private static double conventionalLogP(ChshCounts counts) {
        return LogTails.normalUpper((counts.s() - 2) / counts.standardErrorOfS());
    }

    /** The strongest of the four no-signaling tests. */
    private static TestResult strongestSignal(ChshCounts counts) {
        return counts.signallingTests().stream()
                .min(Comparator.comparingDouble(TestResult::logP))
                .orElseThrow();
    }

    /** Its p-value times 4, for having picked the strongest of four. */
    private static double signallingLogP(ChshCounts counts) {
        return Math.min(0, strongestSignal(counts).logP() + StrictMath.log(4));
    }

    private static double withoutMinus(ChshCounts counts) {
        ChshCorrelators e = counts.correlators();
        return e.ab() + e.abPrime() + e.aPrimeB() + e.aPrimeBPrime();
    }

    /** Probability that a win rate of (1 + S/4)/2 over n trials is significant at 5 % against local models with memory. */
    private static double power(double s, long trials) {
        long critical = 0;
        while (HypothesisTests.binomialUpperTail(critical, trials, ChshCounts.LOCAL_WIN)
                        .logP()
                >= StrictMath.log(0.05)) {
            critical++;
        }
        return HypothesisTests.binomialUpperTail(critical, trials, 0.5 + s / 8).p();
    }

    private static ClaimAudit recomputed(String id, ChshCounts counts) {
        ClaimAudit audit = audit(id);
        double halfWidth = NORMAL_975 * counts.standardErrorOfS() / 2;
        double cs = ConfoundingStrength.ofChsh(counts.s());
        return audit.finding(Recomputation.of("S from the counts", audit.row().printed("S"), counts.s()))
                .finding(Recomputation.of(
                        "√(Σ(1 − E²)/n)", audit.row().printed("standard error"), counts.standardErrorOfS()))
                .control(
                        "the minus sign left out of S",
                        Recomputation.of("S from the counts", audit.row().printed("S"), withoutMinus(counts)))
                .value("s", fixed(counts.s(), 3))
                .value("cs", fixed(cs, 3))
                .value("cs-lower", fixed(cs - halfWidth, 3))
                .value("cs-upper", fixed(cs + halfWidth, 3))
                .value("trials", count(counts.trials()))
                .value("signalling-p", probability(signallingLogP(counts)));
    }

    // tag::B1[]
    @Test
    @Claim("B1")
    void shouldRecomputeTheDelftValue() {
        conclude(recomputed("B1", DELFT)
                .oracle(Oracle.exact(
                        "S in fractions",
                        39.0 / 53 + 47.0 / 79 + 30.0 / 62 + 31.0 / 51,
                        DELFT.s(),
                        ROUNDING,
                        "equal less unequal outcomes by hand: 46 − 7, 63 − 16, 46 − 16, 10 − 41"))
                .dataset(comparison())
                .reason(String.format(
                        "The 245 counts give S = %s ± %s, CS = %s. No marginal depends on the distant setting (strongest of four tests:"
                                + " p = %s after correction).",
                        fixed(DELFT.s(), 4),
                        fixed(DELFT.standardErrorOfS(), 4),
                        fixed(DELFT.s() / 2, 3),
                        probability(signallingLogP(DELFT)))));
    }

    /** One row for each Bell test and each recorded run; log10 p only where the design supports it. */
    private static Dataset comparison() {
        Dataset.Builder table = Dataset.of(
                "bell-tests",
                "experiment",
                "year",
                "trials",
                "cs",
                "standard-error",
                "log10-p-local",
                "log10-p-signaling");
        for (PublishedBellTests.Experiment experiment : PUBLISHED.experiments()) {
            ChshCounts counts = experiment.counts();
            table.row(
                    experiment.name(),
                    experiment.year(),
                    counts.trials(),
                    ConfoundingStrength.ofChsh(counts.s()),
                    counts.standardErrorOfS() / 2,
                    experiment.eventReady()
                            ? fixed(counts.againstLocalModelsWithMemory().log10P(), 4)
                            : "",
                    fixed(signallingLogP(counts) / StrictMath.log(10), 4));
        }
        List<RecordedChsh> runs = ionq();
        for (int i = 0; i < runs.size(); i++) {
            RecordedChsh run = runs.get(i);
            table.row("IonQ run " + i, 2025, 4L * run.shots(), run.strength(), run.standardErrorOfS() / 2, "", "");
        }
        return table.build();
    }

    private static List<RecordedChsh> ionq() {
        return RecordedRuns.published(RecordedRuns.FOLDER).stream()
                .filter(run -> run.scenario().equals("bell-state"))
                .map(RecordedChsh::of)
                .toList();
    }
    // end::B1[]

    // tag::B2[]
    @Test
    @Claim("B2")
    void shouldRecomputeTheDelftPValueAgainstModelsWithMemory() {
        ClaimAudit audit = audit("B2");
        TestResult memory = DELFT.againstLocalModelsWithMemory();
        double best = LocalStrategy.all().stream()
                .mapToDouble(strategy -> 0.5 + strategy.correlators().s() / 8)
                .max()
                .orElseThrow();
        long winsWithoutFlip = DELFT.wins()
                - DELFT.aPrimeBPrime().unequal()
                + DELFT.aPrimeBPrime().equal();
        conclude(audit.finding(Recomputation.of(
                        "binomial tail P(X ≥ 196), n = 245", audit.row().printed("P"), memory.p()))
                .finding(Recomputation.of(
                        "normal tail of (S − 2)/standard error",
                        audit.row().printed("conventional P"),
                        StrictMath.exp(conventionalLogP(DELFT))))
                .finding(Proof.settled(
                        "no local strategy wins more than 3/4 of trials with uniform settings",
                        Proof.Method.ENUMERATION,
                        16,
                        best == ChshCounts.LOCAL_WIN,
                        "best winning probability " + fixed(best, 2)))
                .oracle(Oracle.exact("wins", 196, DELFT.wins(), 0, "Hensen et al. 2015: 196 of 245"))
                .control(
                        "equal outcomes counted as wins at (a′, b′) too",
                        Recomputation.of(
                                "binomial tail",
                                audit.row().printed("P"),
                                HypothesisTests.binomialUpperTail(winsWithoutFlip, DELFT.trials(), 0.75)
                                        .p()))
                .value("wins", count(DELFT.wins()))
                .value("p", fixed(memory.p(), 4))
                .value("power", percent(power(2 * Math.sqrt(2), DELFT.trials()), 0))
                .caveat(
                        "Exact uniformity of the settings is assumed; the publication allows a bias of 10⁻⁵, which changes no digit.")
                .reason(String.format(
                        "Settings were drawn afresh for each trial, so whatever a local model remembers, it wins each trial with probability"
                                + " at most 3/4, and the number of wins is stochastically below a binomial one. 196 wins of 245 give p ="
                                + " %s; assuming independent trials and a normal law gives %s.",
                        fixed(memory.p(), 4), fixed(StrictMath.exp(conventionalLogP(DELFT)), 4))));
    }
    // end::B2[]

    // tag::B3[]
    @Test
    @Claim("B3")
    void shouldNotFindTheMunichValueInTheTabulatedEvents() {
        double distance = (MUNICH.s() - 2.221) / MUNICH.standardErrorOfS();
        double ratio = MUNICH.standardErrorOfS() / 0.033;
        long needed = Math.round(MUNICH.trials() * ratio * ratio);
        ClaimAudit audit = audit("B3");
        conclude(audit.finding(new Missing(
                        Basis.PUBLISHED,
                        "S of all events",
                        "the tabulated counts hold " + count(MUNICH.trials())
                                + " events, and a standard error of 0.033 takes" + " thousands"))
                .oracle(Oracle.exact(
                        "S of the tabulated events in fractions",
                        22.0 / 36 + 22.0 / 34 + 28.0 / 42 + 26.0 / 38,
                        MUNICH.s(),
                        ROUNDING,
                        "equal less unequal outcomes by hand: 29 − 7, 28 − 6, 35 − 7, 6 − 32"))
                .control(
                        "the tabulated events taken for all",
                        Recomputation.of("S", audit.row().printed("S"), MUNICH.s()))
                .value("s", fixed(MUNICH.s(), 3))
                .value("standard-error", fixed(MUNICH.standardErrorOfS(), 3))
                .value("cs", fixed(ConfoundingStrength.ofChsh(MUNICH.s()), 3))
                .value("signalling-p", probability(signallingLogP(MUNICH)))
                .value("distance", fixed(distance, 1))
                .reason(String.format(
                        "The tabulated %s events give S = %s ± %s, which lies %s standard errors from 2.221 and so neither confirms nor"
                                + " contradicts it. An error of 0.033 needs some %s events at such correlators; their counts are not in"
                                + " the table.",
                        count(MUNICH.trials()),
                        fixed(MUNICH.s(), 3),
                        fixed(MUNICH.standardErrorOfS(), 3),
                        fixed(distance, 1),
                        count(100 * Math.round(needed / 100.0)))));
    }
    // end::B3[]

    // tag::B4[]
    @Test
    @Claim("B4")
    void shouldRefuteLocalModelsWithTheMunichEvents() {
        TestResult memory = MUNICH.againstLocalModelsWithMemory();
        double power = power(2.221, MUNICH.trials());
        ChshCounts local = new ChshCounts(
                new Cell(13, 5, 4, 14), new Cell(12, 5, 4, 13), new Cell(16, 5, 5, 16), new Cell(5, 14, 14, 5));
        conclude(audit("B4")
                .finding(Detection.of(
                        "more wins than local models allow",
                        MEMORY_TEST,
                        memory.logP(),
                        "S = 2.221, as published for all events",
                        power))
                .oracle(Oracle.exact("wins", 124, MUNICH.wins(), 0, "29 + 28 + 35 + 32 by hand"))
                .control(
                        "counts at the local bound, three quarters won",
                        Detection.of(
                                "more wins than local models allow",
                                MEMORY_TEST,
                                local.againstLocalModelsWithMemory().logP(),
                                "S = 2.221",
                                power))
                .power("S = 2.221 with 150 events", power)
                .value("p", fixed(memory.p(), 4))
                .value("wins", count(MUNICH.wins()))
                .caveat("The far smaller p-value published for all events cannot be checked from the table.")
                .reason(String.format(
                        "The settings were drawn at random and the trials heralded beforehand, so the binomial bound holds for every local"
                                + " model with memory: %s wins of %s give p = %s.",
                        count(MUNICH.wins()), count(MUNICH.trials()), fixed(memory.p(), 4))));
    }
    // end::B4[]

    // tag::B5[]
    /**
     * A local model that chooses when to be seen: Λ names a guess of both settings and outcomes that would win there, and each side
     * clicks only if its own setting was guessed. S among coincidences, each of the four cells with half its clicks either way.
     */
    private static double selectiveModel() {
        Cell equal = new Cell(1, 0, 0, 1);
        Cell unequal = new Cell(0, 1, 1, 0);
        return new ChshCounts(equal, equal, equal, unequal).s();
    }

    @Test
    @Claim("B5")
    void shouldRecomputeTheInnsbruckValue() {
        double rarest = INNSBRUCK.rarestSettings();
        TestResult biased = HypothesisTests.binomialUpperTail(INNSBRUCK.wins(), INNSBRUCK.trials(), 1 - rarest);
        conclude(recomputed("B5", INNSBRUCK)
                .oracle(Oracle.exact(
                        "S in fractions",
                        2482.0 / 4040 + 2061.0 / 2911 + 3042.0 / 4370 + 2306.0 / 3252,
                        INNSBRUCK.s(),
                        ROUNDING,
                        "equal less unequal outcomes by hand"))
                .value("rarest", percent(rarest, 1))
                .value(
                        "p-fair-sampling",
                        probability(INNSBRUCK.againstLocalModelsWithMemory().logP()))
                .value("p-biased", probability(biased.logP()))
                .caveat(String.format(
                        "Only coincidences were kept, so no p-value against all local models follows: a model in which each side answers only"
                                + " when it likes its setting reaches S = %s among coincidences at an efficiency of one half.",
                        fixed(selectiveModel(), 0)))
                .caveat(String.format(
                        "Among the coincidences the four choices of settings are not equally frequent (rarest %s). If they were drawn in"
                                + " these proportions, the local bound under fair sampling rises from 75 %% to %s of wins, and p is"
                                + " still only %s.",
                        percent(rarest, 1), percent(1 - rarest, 1), probability(biased.logP())))
                .reason(String.format(
                        "The %s coincidences give S = %s ± %s, CS = %s.",
                        count(INNSBRUCK.trials()),
                        fixed(INNSBRUCK.s(), 4),
                        fixed(INNSBRUCK.standardErrorOfS(), 4),
                        fixed(INNSBRUCK.s() / 2, 3))));
    }
    // end::B5[]

    // tag::B6[]
    @Test
    @Claim("B6")
    void shouldFindSignallingAmongTheInnsbruckCoincidences() {
        TestResult strongest = strongestSignal(INNSBRUCK);
        double shift = 0.05;
        double error = Math.sqrt(0.25 * (1.0 / 4040 + 1.0 / 2911));
        // Critical value of a two-sided test at 0.05/4.
        double power = StrictMath.exp(LogTails.normalUpper(2.498 - shift / error));
        conclude(audit("B6")
                .finding(Detection.of(
                        "a marginal depends on the distant setting",
                        "strongest of four two-proportion z-tests, p times 4",
                        signallingLogP(INNSBRUCK),
                        "a marginal that moves by 0.05",
                        power))
                .oracle(Oracle.exact(
                        "strongest z by hand",
                        zByHand(2041, 4370, 1815, 3252),
                        strongest.statistic(),
                        ROUNDING,
                        "Alice at a′: 1728 + 313 of 4370 against 179 + 1636 of 3252"))
                .control(
                        "the Delft trials",
                        Detection.of(
                                "a marginal depends on the distant setting",
                                "strongest of four two-proportion z-tests, p times 4",
                                signallingLogP(DELFT),
                                "a marginal that moves by 0.05",
                                0.05))
                .control(
                        "the Munich events",
                        Detection.of(
                                "a marginal depends on the distant setting",
                                "strongest of four two-proportion z-tests, p times 4",
                                signallingLogP(MUNICH),
                                "a marginal that moves by 0.05",
                                0.05))
                .power("a marginal that moves by 0.05", power)
                .value("z", fixed(Math.abs(strongest.statistic()), 1))
                .value("p", probability(signallingLogP(INNSBRUCK)))
                .caveat(
                        "This is no faster-than-light signal. Only coincidences were kept, and which were kept depends on both settings: the"
                                + " sample is not fair. With 245 and 150 trials Delft and Munich could not show a shift of 0.05.")
                .reason(String.format(
                        "At a′ Alice has +1 in %s of coincidences when Bob measures b and in %s when he measures b′: %s standard errors"
                                + " apart, p = %s after correction for four tests.",
                        percent(2041.0 / 4370, 1),
                        percent(1815.0 / 3252, 1),
                        fixed(Math.abs(strongest.statistic()), 1),
                        probability(signallingLogP(INNSBRUCK)))));
    }

    private static double zByHand(long k1, long n1, long k2, long n2) {
        double pooled = (double) (k1 + k2) / (n1 + n2);
        double difference = (double) k1 / n1 - (double) k2 / n2;
        return difference / Math.sqrt(pooled * (1 - pooled) * (1.0 / n1 + 1.0 / n2));
    }
    // end::B6[]

    // tag::B7[]
    /**
     * The correlators of a local model that knows which block of settings is running: both sides share a fair bit, and Bob flips his
     * with a probability that depends on the block alone. It gives any four correlators whatever.
     */
    private static ChshCorrelators blockModel(ChshCorrelators wanted) {
        return new ChshCorrelators(
                block(wanted.ab()), block(wanted.abPrime()), block(wanted.aPrimeB()), block(wanted.aPrimeBPrime()));
    }

    private static double block(double correlator) {
        double flip = (1 - correlator) / 2;
        double sum = 0;
        for (int shared = -1; shared <= 1; shared += 2) {
            sum += 0.5 * ((1 - flip) * shared * shared + flip * shared * -shared);
        }
        return sum;
    }

    /** Trials with random settings after which a device of CHSH value {@code s} would typically give p below 1e-9. */
    private static long trialsForCertainty(double s) {
        long trials = 100;
        while (HypothesisTests.binomialUpperTail(
                                (long) StrictMath.floor(trials * (0.5 + s / 8)), trials, ChshCounts.LOCAL_WIN)
                        .log10P()
                > -9) {
            trials += 10;
        }
        return trials;
    }

    @Test
    @Claim("B7")
    void shouldReproduceTheIonqRunsByALocalModelThatKnowsTheBlock() {
        List<RecordedChsh> runs = ionq();
        assertThat(runs).as("recorded runs of the Bell state").hasSize(2);
        double defect = runs.stream()
                .mapToDouble(run -> Math.abs(blockModel(run.correlators()).s() - run.s()))
                .max()
                .orElseThrow();
        double extreme = blockModel(new ChshCorrelators(1, 1, 1, -1)).s();
        double meanS = runs.stream().mapToDouble(RecordedChsh::s).average().orElseThrow();
        double informed = (meanS - 2) / 2;
        double blind = LocalStrategy.all().stream()
                .mapToDouble(strategy -> Math.abs(strategy.correlators().s()))
                .max()
                .orElseThrow();
        long trials = trialsForCertainty(meanS);
        conclude(audit("B7")
                .finding(Proof.settled(
                        "no local model gives the recorded correlators",
                        Proof.Method.COUNTEREXAMPLE,
                        runs.size(),
                        defect > ROUNDING,
                        "one that knows the running block gives all eight of them, and could give S = "
                                + fixed(extreme, 0)))
                .oracle(Oracle.exact(
                        "largest S of a model that does not know the block", 2, blind, 0, "Clauser et al. 1969"))
                .oracle(Oracle.exact(
                        "mean recorded S", (2.792 + 2.746) / 2, meanS, ROUNDING, "author's file, S as published"))
                .control(
                        "a model that does not know the block",
                        Proof.settled(
                                "it can give S = " + fixed(meanS, 3),
                                Proof.Method.ENUMERATION,
                                16,
                                blind >= meanS,
                                "at most 2"))
                .value("informed", percent(informed, 1))
                .value("trials-needed", count(trials))
                .caveat(
                        "What the blocks do allow: if one and the same local model ran through all four, independent from shot to shot, S > 2"
                                + " is excluded (E2.9). That is an assumption about the device, not a result of the runs.")
                .caveat("Single counts were not published, so not even the marginals can be compared between blocks.")
                .reason(String.format(
                        "Each job ran four fixed blocks of 1,000 shots, one for each choice of settings. A classical model that knows the"
                                + " running block gives any four correlators, the recorded ones included; it suffices that %s of shots"
                                + " use this knowledge. The binomial bound of Delft does not apply, since its 3/4 rests on settings drawn"
                                + " afresh for each trial. With such settings a device of this quality would typically reach p < 10⁻⁹ in"
                                + " some %s shots.",
                        percent(informed, 0), count(trials))));
    }
    // end::B7[]
}
