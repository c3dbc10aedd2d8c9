package org.superconfounding.live;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.superconfounding.audit.Basis;
import org.superconfounding.audit.Rules;
import org.superconfounding.experiment.ChshTrials;
import org.superconfounding.experiment.Experiment2Protocol;
import org.superconfounding.experiment.Experiment2Result;
import org.superconfounding.experiment.Experiments;
import org.superconfounding.experiment.ProductState;
import org.superconfounding.statistics.HypothesisTests;

/** Experiment 2: mean and interval of CS in the three scenarios, and their order. */
final class Panel2 {
    private static final Experiment2Protocol WRITTEN = Experiment2Protocol.asWritten();
    private static final Experiment2Protocol EXECUTED = Experiment2Protocol.asExecuted();

    static final Panel<Experiment2Protocol, Experiment2Result> PANEL = new Panel<>(
            "e2",
            Experiments.TWO,
            List.of(
                    new Preset<>("as-written", "as written: |00⟩ in every trial", Basis.AS_WRITTEN, WRITTEN),
                    new Preset<>(
                            "as-executed",
                            "as executed: a fresh product state in every trial, flipped products",
                            Basis.AS_EXECUTED,
                            EXECUTED),
                    new Preset<>(
                            "haar",
                            "as executed, but states uniform on the Bloch sphere",
                            Basis.AS_EXECUTED,
                            EXECUTED.withBaseline(new ProductState.FreshHaar())),
                    new Preset<>(
                            "plane",
                            "as executed, but states with real amplitudes",
                            Basis.AS_EXECUTED,
                            EXECUTED.withBaseline(new ProductState.FreshInPlane()))),
            knobs(),
            Panel2::turn,
            questions());

    private Panel2() {}

    private static List<Knob<Experiment2Protocol>> knobs() {
        List<Knob<Experiment2Protocol>> knobs = new ArrayList<>(List.of(
                Knob.whole("trials", "trials of a scenario", 2, 200, Experiment2Protocol::trials),
                Knob.whole("shots", "shots of a circuit", 1, 1_000_000, Experiment2Protocol::shots),
                Knob.real("visibility", "visibility of the Bell state", 0, 1, Experiment2Protocol::visibility),
                Knob.real("flip", "probability of a flipped product", 0, 1, Experiment2Protocol::productFlip)));
        knobs.addAll(Angles.knobs(Experiment2Protocol::settings));
        return knobs;
    }

    private static Experiment2Protocol turn(Experiment2Protocol protocol, Turned knobs) {
        return new Experiment2Protocol(
                knobs.whole("trials", protocol.trials()),
                knobs.whole("shots", protocol.shots()),
                Angles.turn(protocol.settings(), knobs),
                protocol.baseline(),
                protocol.strategy(),
                knobs.real("flip", protocol.productFlip()),
                knobs.real("visibility", protocol.visibility()));
    }

    private static List<Question<Experiment2Result>> questions() {
        List<Question<Experiment2Result>> questions = new ArrayList<>();
        scenario(questions, "E2.3", Experiment2Result::none);
        scenario(questions, "E2.2", Experiment2Result::classical);
        scenario(questions, "E2.1", Experiment2Result::quantum);
        questions.add(new Question.Statement<>(
                "E2.5",
                "quantum > classical > none, both Welch tests of CS significant at 5 %",
                Rules.REQUIRED_SHARE,
                List.of("as-written"),
                result -> result.ordered()
                        && result.classicalAgainstNone().significantAt(0.05)
                        && result.quantumAgainstClassical().significantAt(0.05)));
        questions.add(new Question.Statement<>(
                "E2.5",
                "quantum > classical > none, both pooled tests of S significant at 5 %",
                Rules.REQUIRED_SHARE,
                List.of("as-executed", "haar", "plane"),
                result -> result.ordered()
                        && pooled(result.classical(), result.none())
                        && pooled(result.quantum(), result.classical())));
        return questions;
    }

    private static void scenario(
            List<Question<Experiment2Result>> questions, String claim, Function<Experiment2Result, ChshTrials> of) {
        questions.add(new Question.Typical<>(
                claim, "CS", result -> of.apply(result).strength().mean()));
        questions.add(new Question.Typical<>(
                claim, "CS lower limit", result -> of.apply(result).interval().lower()));
        questions.add(new Question.Typical<>(
                claim, "CS upper limit", result -> of.apply(result).interval().upper()));
    }

    private static boolean pooled(ChshTrials first, ChshTrials second) {
        return HypothesisTests.pooledT(first.signed(), second.signed()).significantAt(0.05);
    }
}
