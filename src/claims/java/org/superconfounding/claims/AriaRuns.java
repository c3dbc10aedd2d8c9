package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.superconfounding.audit.Column;
import org.superconfounding.audit.Dataset;
import org.superconfounding.audit.Detection;
import org.superconfounding.audit.Oracle;
import org.superconfounding.causal.ConfoundingStrength;
import org.superconfounding.experiment.RecordedChsh;
import org.superconfounding.hardware.RecordedRuns;
import org.superconfounding.statistics.LogTails;
import org.superconfounding.statistics.Summary;

/** The four hardware runs that the author published, replayed from their counts. */
final class AriaRuns {
    /** Shots of each circuit. */
    static final int SHOTS = 1_000;

    static final List<RecordedChsh> NONE = published("no-confounding");
    static final List<RecordedChsh> BELL = published("bell-state");

    static final String IDEAL = "an ideal Bell state";

    /** A run of a Bell state without noise. */
    static final double IDEAL_S = 2 * StrictMath.sqrt(2);

    private AriaRuns() {}

    private static List<RecordedChsh> published(String scenario) {
        List<RecordedChsh> runs = RecordedRuns.published(RecordedRuns.FOLDER).stream()
                .filter(run -> run.scenario().equals(scenario))
                .map(RecordedChsh::of)
                .toList();
        assertThat(runs).as("published runs of scenario " + scenario).hasSize(2);
        return runs;
    }

    /** CS over the two runs. */
    static Summary strength(List<RecordedChsh> runs) {
        return Summary.of(runs.stream().mapToDouble(RecordedChsh::strength).toArray());
    }

    static double meanS(List<RecordedChsh> runs) {
        return runs.stream().mapToDouble(RecordedChsh::s).average().orElseThrow();
    }

    /** Standard error of the mean CS of two runs from shot noise alone. */
    static double shotError(List<RecordedChsh> runs) {
        double first = runs.get(0).standardErrorOfS();
        double second = runs.get(1).standardErrorOfS();
        return StrictMath.sqrt(first * first + second * second) / 4;
    }

    /** Standard error of the mean S of two runs of a state whose correlators are ±v/√2. */
    static double shotErrorOfS(double visibility) {
        return StrictMath.sqrt(4 * (1 - visibility * visibility / 2) / SHOTS / 2);
    }

    /** The mean CS with the minus sign left out of S. */
    static double withoutMinus(List<RecordedChsh> runs) {
        return runs.stream()
                .mapToDouble(run -> ConfoundingStrength.ofChsh(BellAnalysis.withoutMinus(run.correlators())))
                .average()
                .orElseThrow();
    }

    /** Does the size of S of the runs, whatever its sign, exceed the classical bound? */
    static Detection violation(List<RecordedChsh> runs) {
        return beyondTheBound("S of the runs together exceeds 2", Math.abs(meanS(runs)), true, IDEAL, IDEAL_S);
    }

    /** The logarithm of such a test's p by hand: −2 (S − 2)² over 8,000 terms of (1/1,000)². */
    static Oracle byHand(Detection beyondTheBound, double meanS) {
        double excess = Math.abs(meanS) - 2;
        return Oracle.of("ln p: " + beyondTheBound.quantity(), beyondTheBound.logP())
                .expects(-250 * excess * excess, 1e-9, "Hoeffding's inequality by hand");
    }

    /** Is S beyond the classical bound, by more than independent shots could show? {@code above} says on which side. */
    static Detection beyondTheBound(String effect, double meanS, boolean above, String alternative, double trueS) {
        double excess = Math.max(0, above ? meanS - 2 : 2 - meanS);
        double critical = StrictMath.sqrt(-StrictMath.log(0.05) * hoeffdingSpread() / 2);
        double error = StrictMath.sqrt(4 * (1 - trueS * trueS / 16) / SHOTS / 2);
        double margin = StrictMath.abs(trueS - 2) - critical;
        return Detection.of(
                        effect,
                        "Hoeffding bound for independent shots with " + (above ? "|S| ≤ 2" : "|S| ≥ 2"),
                        -2 * excess * excess / hoeffdingSpread())
                .against(alternative, StrictMath.exp(LogTails.normalUpper(-margin / error)));
    }

    /** Two runs of four circuits: 8,000 terms, each moving the mean S by at most 2/2,000. */
    private static double hoeffdingSpread() {
        return 4.0 * 2 * SHOTS * StrictMath.pow(2.0 / (2 * SHOTS), 2);
    }

    /** CS and shot noise of each run, for Figure 2. */
    static Dataset figure2() {
        Dataset.Builder table = Dataset.of(
                "figure-2-hardware",
                "Confounding strength of the recorded runs (Figure 2)",
                Column.of("scenario", "no confounding or quantum"),
                Column.of("run", "index from 0"),
                Column.of("cs", "confounding strength CS = |S|/2"),
                Column.of("standard_error", "of CS by shot noise"));
        rows(table, "no confounding", NONE);
        rows(table, "quantum", BELL);
        return table.build();
    }

    private static void rows(Dataset.Builder table, String scenario, List<RecordedChsh> runs) {
        for (int run = 0; run < runs.size(); run++) {
            table.row(scenario, run, runs.get(run).strength(), runs.get(run).standardErrorOfS() / 2);
        }
    }
}
