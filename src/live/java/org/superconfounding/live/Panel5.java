package org.superconfounding.live;

import java.util.List;
import org.superconfounding.audit.Basis;
import org.superconfounding.audit.Rules;
import org.superconfounding.experiment.Experiment5Protocol;
import org.superconfounding.experiment.Experiment5Result;
import org.superconfounding.experiment.Experiments;
import org.superconfounding.experiment.PairPreparation;
import org.superconfounding.learning.Learner;
import org.superconfounding.learning.StoppedLogisticRegression;

/** Experiment 5: the gain of the causal classifier, its p-values, and the interventions. */
final class Panel5 {
    private static final double LOG_LIMIT = -9 * StrictMath.log(10);

    static final Panel<Experiment5Protocol, Experiment5Result> PANEL = new Panel<>(
            "e5",
            Experiments.FIVE,
            List.of(
                    new Preset<>(
                            "code-at-fresh-seeds",
                            "as executed, at fresh seeds",
                            Basis.AS_EXECUTED,
                            Experiment5Protocol.asExecuted()),
                    new Preset<>(
                            "code-at-the-authors-seeds",
                            "as executed, at the author’s seeds 42 to 61",
                            Basis.AS_EXECUTED,
                            Experiment5Protocol.asExecutedAtTheAuthorsSeeds()),
                    new Preset<>(
                            "white-noise",
                            "as written: a Bell state in white noise",
                            Basis.AS_WRITTEN,
                            Experiment5Protocol.asWritten()),
                    new Preset<>(
                            "rotation",
                            "as written: a controlled rotation",
                            Basis.AS_WRITTEN,
                            Experiment5Protocol.asWritten(new PairPreparation.ControlledRotation())),
                    new Preset<>(
                            "no-gain",
                            "as written, with the states of Experiment 3",
                            Basis.AS_WRITTEN,
                            Experiment5Protocol.asWritten(new PairPreparation.PartiallyEntangled())),
                    new Preset<>(
                            "coin",
                            "as executed, a coin in place of the entangled pair",
                            Basis.AS_EXECUTED,
                            Experiment5Protocol.asExecuted(PairPreparation.SampleWiseCopy.classical()))),
            List.of(
                    Knob.real(
                            "noise",
                            "label noise of a test domain, at most",
                            0,
                            0.5,
                            Experiment5Protocol::largestDomainNoise),
                    Knob.real("training-noise", "label noise in training", 0, 0.5, Experiment5Protocol::trainingNoise),
                    Knob.real(
                            "copying",
                            "degree of confounding in training",
                            0,
                            1,
                            Experiment5Protocol::trainingStrength),
                    Knob.real("tolerance", "tolerance at which the solver stops", 1e-9, 1, Panel5::tolerance),
                    Knob.whole("rows", "rows to train on", 2, 100_000, Experiment5Protocol::trainingRows),
                    Knob.whole("seeds", "training sets in a repeat", 2, 100, Experiment5Protocol::seeds)),
            Panel5::turn,
            List.of(
                    new Question.Typical<>("E5.4", "mean gain in points", result -> 100 * result.meanGain()),
                    new Question.Statement<>(
                            "A2",
                            "the gain is significant at 5 %, paired t over the 20 seeds",
                            Rules.REQUIRED_SHARE,
                            List.of(),
                            result -> result.testOverSeeds().significantAt(0.05)),
                    new Question.Statement<>(
                            "E5.5",
                            "p < 10⁻⁹ over the 100 pairs of seed and domain",
                            Rules.REQUIRED_SHARE,
                            List.of(),
                            result -> result.testOverPairs().logP() < LOG_LIMIT),
                    new Question.Typical<>("E5.14", "P(B=1|do(C=1))", result -> result.interventions()
                            .labelOneDoC1()),
                    new Question.Statement<>(
                            "E5.3",
                            "the label is A under do(A), and do(C=0) and do(C=1) do not differ at 5 %",
                            Rules.REQUIRED_SHARE_OF_NON_SIGNIFICANCE,
                            List.of(),
                            result -> result.interventions().effectOfA() == 1
                                    && !result.interventions().testOfC().significantAt(0.05))));

    private Panel5() {}

    /** Only a solver that stops has one. */
    private static double tolerance(Experiment5Protocol protocol) {
        return protocol.learner() instanceof StoppedLogisticRegression stopped ? stopped.tolerance() : Double.NaN;
    }

    private static Experiment5Protocol turn(Experiment5Protocol protocol, Turned knobs) {
        Learner learner = knobs.any("tolerance")
                ? StoppedLogisticRegression.withTolerance(knobs.real("tolerance", 0))
                : protocol.learner();
        return protocol.withNoise(
                        knobs.real("training-noise", protocol.trainingNoise()),
                        knobs.real("noise", protocol.largestDomainNoise()))
                .withTrainingStrength(knobs.real("copying", protocol.trainingStrength()))
                .withTrainingRows(knobs.whole("rows", protocol.trainingRows()))
                .withSeeds(knobs.whole("seeds", protocol.seeds()))
                .withLearner(learner);
    }
}
