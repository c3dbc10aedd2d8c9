package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.superconfounding.audit.LoggedQuantity.*;
import static org.superconfounding.audit.junit.Evidence.audit;
import static org.superconfounding.audit.junit.Evidence.conclude;
import static org.superconfounding.claims.Experiment3Sweep.LOGGED;
import static org.superconfounding.claims.Experiment3Sweep.POINTS;
import static org.superconfounding.claims.PublishedLogs.LOGS;
import static org.superconfounding.claims.PublishedSweep.FIGURE;

import java.util.Arrays;
import java.util.Locale;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Recomputation;
import org.superconfounding.audit.junit.Claim;
import org.superconfounding.statistics.LinearFit;
import org.superconfounding.statistics.Summary;

/** Experiment 3, the numbers printed in Figure 3. */
class Experiment3FigureClaims {
    /** Points that panel (b) draws; the other twelve repeat their concurrences. */
    private static final int DRAWN = 13;

    private static final LinearFit ALL = FIGURE.fit();
    private static final LinearFit HALF = LinearFit.of(
            Arrays.copyOf(LOGS.values(FIG3_CONCURRENCE), DRAWN), Arrays.copyOf(PublishedSweep.TYPED, DRAWN));

    // tag::E3.9[]
    @Test
    @Claim("E3.9")
    void shouldRecomputeTheNumbersPrintedInFigure3FromAllTypedRows() {
        var audit = audit("E3.9");
        double ofTheLog = mantissa(LOGGED.fit().r());
        conclude(audit.recomputed("R² from the typed rows", "R²", FIGURE.rSquared())
                .negative(
                        "p from the logged S in place of the typed digits",
                        Recomputation.of("p × 10⁴⁵", audit.printed("p × 10⁴⁵"), ofTheLog))
                .reading("all-rows")
                .recomputed("slope of 25 rows", "slope", ALL.slope())
                .recomputed("intercept of 25 rows", "intercept", ALL.intercept())
                .recomputed("r of 25 rows", "r", ALL.r())
                .recomputed("p × 10⁴⁵ of 25 rows", "p × 10⁴⁵", mantissa(ALL.r()))
                .reading("drawn-points")
                .recomputed("slope of 13 points", "slope", HALF.slope())
                .recomputed("intercept of 13 points", "intercept", HALF.intercept())
                .recomputed("r of 13 points", "r", HALF.r())
                .positive("all 25 rows", Recomputation.of("intercept", audit.printed("intercept"), ALL.intercept()))
                .oracle("r of the logged S", LOGGED.fit().r(), ALL.r(), 1e-6, "author's log, unrounded")
                .oracle("intercept of the typed rows", ALL.intercept())
                .expects(LOGS.value(EXP3_ANALYSIS, 3), 1e-4, "author's log; the tolerance is the typed digits'")
                .difference("Points of Figure 3b")
                .difference("p in Figure 3b")
                .difference("Bars of Figure 3a")
                .value("p-drawn", String.format(Locale.ROOT, "%.1e", p(HALF.r(), DRAWN)))
                .value("p-logged", ofTheLog, 3)
                .value("intercept-drawn", HALF.intercept(), 4)
                .value("r-drawn", HALF.r(), 5)
                .count("drawn", DRAWN));
        assertThat(bar()).as("the drawn bar at θ = 0").isCloseTo(LOGS.value(FIG3_S_SEM, 0), offset(5e-5));
    }
    // end::E3.9[]

    /** The bar at θ = 0: s.d. with n over √n. */
    private static double bar() {
        Summary trials = Summary.of(LOGS.rows(EXP3_S_TRIALS, 5)[0]);
        return StrictMath.sqrt(trials.variance() * 4 / 5) / StrictMath.sqrt(5);
    }

    /** Two-sided p of Pearson's r, by Student's distribution. */
    private static double p(double r, int n) {
        double t = r * StrictMath.sqrt((n - 2) / (1 - r * r));
        return 2 * TDistribution.of(n - 2).survivalProbability(t);
    }

    private static double mantissa(double r) {
        return p(r, POINTS) * 1e45;
    }
}
