package org.superconfounding.experiment.scenario;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.superconfounding.causal.DeferredSurgery;
import org.superconfounding.experiment.Experiment1Protocol;
import org.superconfounding.hardware.NamedCircuit;
import org.superconfounding.statistics.HypothesisTests;

/** Experiment 4 on a device: observation, and project-prepare surgery with its measurement deferred. Bit 0 is A's, bit 1 is B's. */
final class DoCalculus {
    private static final IntPredicate A_IS_0 = outcome -> (outcome & 1) == 0;
    private static final IntPredicate B_IS_0 = outcome -> (outcome & 2) == 0;

    private DoCalculus() {}

    static Scenario scenario() {
        return new Scenario(
                "do-calculus",
                "Observation against intervention on a Bell pair",
                "Experiment 4; Fig. 4",
                1000,
                false,
                seed -> circuits(),
                DoCalculus::figures);
    }

    private static List<NamedCircuit> circuits() {
        return List.of(
                new NamedCircuit("observed", Experiment1Protocol.BELL_STATE.measureAll()),
                intervention(0),
                intervention(1));
    }

    private static NamedCircuit intervention(int value) {
        return new NamedCircuit(
                "do" + value,
                DeferredSurgery.projectPrepare(Experiment1Protocol.BELL_STATE, value)
                        .measureAll(),
                new TreeMap<>(Map.of("value", Integer.toString(value))));
    }

    private static List<Figure> figures(Frequencies frequencies) {
        double p0 = share(frequencies.law("do0"), B_IS_0);
        double p1 = share(frequencies.law("do1"), B_IS_0);
        return List.of(
                conditional(frequencies, "P(B=0|A=0)", A_IS_0),
                conditional(frequencies, "P(B=0|A=1)", A_IS_0.negate()),
                zero(frequencies, "do0").named("P(B=0|do(A=0))"),
                zero(frequencies, "do1").named("P(B=0|do(A=1))"),
                zero(frequencies, "do0")
                        .add("do1", outcome -> B_IS_0.test(outcome) ? -1 : 0)
                        .named("difference under do"),
                new Figure("p of no difference under do", p(frequencies, p0, p1), null));
    }

    private static LinearFigure zero(Frequencies frequencies, String circuit) {
        return new LinearFigure(frequencies).add(circuit, outcome -> B_IS_0.test(outcome) ? 1 : 0);
    }

    /** Pooled two-proportion z-test; 1 for exact laws, which are not samples; undefined for counts that are no independent shots. */
    private static double p(Frequencies frequencies, double p0, double p1) {
        if (!frequencies.independent("do0") || !frequencies.independent("do1")) {
            return Double.NaN;
        }
        if (Double.isInfinite(frequencies.shots("do0"))) {
            return 1;
        }
        long n0 = Math.round(frequencies.shots("do0"));
        long n1 = Math.round(frequencies.shots("do1"));
        return HypothesisTests.twoProportionZ(Math.round(p0 * n0), n0, Math.round(p1 * n1), n1)
                .p();
    }

    private static Figure conditional(Frequencies frequencies, String name, IntPredicate condition) {
        double[] law = frequencies.law("observed");
        double given = share(law, condition);
        double p = share(law, condition.and(B_IS_0)) / given;
        double error = Math.sqrt(Math.max(0, p * (1 - p)) / (given * frequencies.shots("observed")));
        return new Figure(name, p, frequencies.independent("observed") ? error : null);
    }

    private static double share(double[] law, IntPredicate condition) {
        double share = 0;
        for (int outcome = 0; outcome < law.length; outcome++) {
            share += condition.test(outcome) ? law[outcome] : 0;
        }
        return share;
    }
}
