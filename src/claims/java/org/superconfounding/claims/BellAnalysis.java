package org.superconfounding.claims;

import static org.superconfounding.io.Decimals.fixed;

import java.util.Arrays;
import java.util.Comparator;
import org.superconfounding.audit.Column;
import org.superconfounding.audit.Dataset;
import org.superconfounding.audit.Rules;
import org.superconfounding.bell.ChshCorrelators;
import org.superconfounding.bell.ChshCounts;
import org.superconfounding.bell.ChshCounts.Cell;
import org.superconfounding.bell.PublishedBellTests;
import org.superconfounding.causal.ConfoundingStrength;
import org.superconfounding.experiment.RecordedChsh;
import org.superconfounding.statistics.HypothesisTests;
import org.superconfounding.statistics.Interval;
import org.superconfounding.statistics.Intervals;
import org.superconfounding.statistics.LogTails;
import org.superconfounding.statistics.TestResult;

/** What the counts of a Bell test say by the usual statistics. */
final class BellAnalysis {
    /** How far a marginal moves under the alternative to no signaling. */
    static final double SHIFT = 0.05;

    private BellAnalysis() {}

    /** One-sided p of S > 2 for independent trials and a normal law. */
    static double conventionalLogP(ChshCounts counts) {
        return LogTails.normalUpper((counts.s() - 2) / counts.standardErrorOfS());
    }

    /** The strongest of the four no-signaling tests. */
    static TestResult strongestSignal(ChshCounts counts) {
        return counts.signallingTests().stream()
                .min(Comparator.comparingDouble(TestResult::logP))
                .orElseThrow();
    }

    /** Its p-value times 4, for having picked the strongest of four. */
    static double signallingLogP(ChshCounts counts) {
        return Math.min(0, strongestSignal(counts).logP() + StrictMath.log(4));
    }

    /** Power of the four no-signaling tests together against {@link #SHIFT} of one marginal, the one that is hardest to see. */
    static double signallingPower(ChshCounts counts) {

        double[][] pairs = {
            {counts.ab().trials(), counts.abPrime().trials()},
            {counts.aPrimeB().trials(), counts.aPrimeBPrime().trials()},
            {counts.ab().trials(), counts.aPrimeB().trials()},
            {counts.abPrime().trials(), counts.aPrimeBPrime().trials()}
        };
        return Arrays.stream(pairs)
                .mapToDouble(pair -> SHIFT / Math.sqrt(0.25 * (1 / pair[0] + 1 / pair[1])))
                .map(z -> LogAgainstLaw.Law.power(z, Rules.DETECTION_ALPHA / 4))
                .min()
                .orElseThrow();
    }

    /**
     * Counts in which nothing signals: as many trials at each choice of settings, each party's share of +1 that of both distant
     * settings together, up to rounding to whole counts. The outcomes of a trial are independent, as a marginal does not tell.
     */
    static ChshCounts withoutSignalling(ChshCounts counts) {
        double a = alicePlus(counts.ab(), counts.abPrime());
        double aPrime = alicePlus(counts.aPrimeB(), counts.aPrimeBPrime());
        double b = bobPlus(counts.ab(), counts.aPrimeB());
        double bPrime = bobPlus(counts.abPrime(), counts.aPrimeBPrime());
        return new ChshCounts(
                independent(counts.ab().trials(), a, b),
                independent(counts.abPrime().trials(), a, bPrime),
                independent(counts.aPrimeB().trials(), aPrime, b),
                independent(counts.aPrimeBPrime().trials(), aPrime, bPrime));
    }

    private static double alicePlus(Cell one, Cell other) {
        long plus = one.plusPlus() + one.plusMinus() + other.plusPlus() + other.plusMinus();
        return (double) plus / (one.trials() + other.trials());
    }

    private static double bobPlus(Cell one, Cell other) {
        long plus = one.plusPlus() + one.minusPlus() + other.plusPlus() + other.minusPlus();
        return (double) plus / (one.trials() + other.trials());
    }

    private static Cell independent(long trials, double alicePlus, double bobPlus) {
        long alice = Math.round(trials * alicePlus);
        long bob = Math.round(trials * bobPlus);
        long both = Math.round((double) alice * bob / trials);
        return new Cell(both, alice - both, bob - both, trials - alice - bob + both);
    }

    /** CS with its 95 % interval for independent trials and a normal law. */
    static Interval interval(double s, double standardErrorOfS) {
        double cs = ConfoundingStrength.ofChsh(s);
        double halfWidth = Intervals.NORMAL_975 * standardErrorOfS / 2;
        return new Interval(cs - halfWidth, cs + halfWidth, 0.95);
    }

    /** S with the minus sign left out. */
    static double withoutMinus(ChshCorrelators e) {
        return e.ab() + e.abPrime() + e.aPrimeB() + e.aPrimeBPrime();
    }

    /** Probability that a win rate of (1 + S/4)/2 over n trials is significant against local models with memory. */
    static double power(double s, long trials) {
        return power(s, trials, Rules.DETECTION_ALPHA);
    }

    private static double power(double s, long trials, double level) {
        long critical = (long) (trials * ChshCounts.LOCAL_WIN);
        while (critical <= trials
                && HypothesisTests.binomialUpperTail(critical, trials, ChshCounts.LOCAL_WIN)
                                .logP()
                        > StrictMath.log(level)) {
            critical++;
        }
        return critical > trials
                ? 0
                : HypothesisTests.binomialUpperTail(critical, trials, 0.5 + s / 8)
                        .p();
    }

    /** Trials, to the next ten, with random settings, after which a device of CHSH value {@code s} mostly has p below {@code level}. */
    static long trialsNeeded(double s, double level) {
        long trials = 10;
        while (power(s, trials, level) < Rules.REQUIRED_POWER) {
            trials += 10;
        }
        return trials;
    }

    /**
     * Events behind a printed S and standard error, if the four choices of settings were equally frequent and had correlators of one
     * size: 16 (1 − (S/4)²)/error².
     */
    static double impliedEvents(double s, double standardError) {
        return 16 * (1 - s * s / 16) / (standardError * standardError);
    }

    /** One row for each Bell test and each recorded run; log10 p against local models only where the design supports it. */
    static Dataset comparison(PublishedBellTests published) {
        Dataset.Builder table = Dataset.of(
                "bell-tests",
                "Published Bell tests and the recorded runs",
                Column.of("experiment", "where it was done, or which recorded run"),
                Column.of("year", "of publication"),
                Column.of("trials", "number of counted pairs of outcomes"),
                Column.of("cs", "confounding strength CS = |S|/2"),
                Column.of("cs_lower", "lower end of the 95 % interval of CS"),
                Column.of("cs_upper", "upper end of the 95 % interval of CS"),
                Column.of(
                        "log10_p_local",
                        "decimal logarithm of the largest probability of such counts under local models; empty where the design admits none"),
                Column.of("z_eberhard", "distance of Eberhard's J from the local bound, in standard errors"),
                Column.of("log10_p_signaling", "decimal logarithm of the p-value of no signaling"));
        for (PublishedBellTests.Experiment experiment : published.experiments()) {
            ChshCounts counts = experiment.counts();
            Interval interval = interval(counts.s(), counts.standardErrorOfS());
            table.row(
                    experiment.name(),
                    experiment.year(),
                    counts.trials(),
                    ConfoundingStrength.ofChsh(counts.s()),
                    interval.lower(),
                    interval.upper(),
                    experiment
                            .againstLocalModelsWithMemory(Rules.TYPICAL_ALPHA)
                            .map(test -> fixed(test.log10P(), 4))
                            .orElse(""),
                    fixed(counts.eberhard() / counts.standardErrorOfEberhard(), 2),
                    fixed(signallingLogP(counts) / StrictMath.log(10), 4));
        }

        for (int i = 0; i < AriaRuns.BELL.size(); i++) {
            RecordedChsh run = AriaRuns.BELL.get(i);
            Interval interval = interval(run.s(), run.standardErrorOfS());
            table.row(
                    "IonQ run " + i,
                    2025,
                    4L * run.shots(),
                    run.strength(),
                    interval.lower(),
                    interval.upper(),
                    "",
                    "",
                    "");
        }
        return table.build();
    }
}
