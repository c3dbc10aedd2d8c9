package org.superconfounding.live;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.superconfounding.audit.Basis;
import org.superconfounding.audit.Rules;
import org.superconfounding.experiment.Experiment4Protocol;
import org.superconfounding.experiment.Experiment4Result;
import org.superconfounding.experiment.Experiments;
import org.superconfounding.experiment.Proportion;

/** Experiment 4: the probabilities of Figure 4 with their intervals, observed and under do(A). */
final class Panel4 {
    static final Panel<Experiment4Protocol, Experiment4Result> PANEL = new Panel<>(
            "e4",
            Experiments.FOUR,
            List.of(
                    new Preset<>(
                            "as-written", "as written: ten trials", Basis.AS_WRITTEN, Experiment4Protocol.asWritten()),
                    new Preset<>(
                            "as-executed",
                            "as executed: five trials",
                            Basis.AS_EXECUTED,
                            Experiment4Protocol.asExecuted())),
            List.of(
                    Knob.whole("trials", "trials of a condition", 1, 100, Experiment4Protocol::trials),
                    Knob.whole("shots", "shots of a trial", 1, 1_000_000, Experiment4Protocol::shots),
                    Knob.real("theta", "angle θ of the confounder, degrees", 0, 90, protocol -> Pairs.BELL_DEGREES),
                    Knob.real("visibility", "visibility of the confounder", 0, 1, protocol -> 1)),
            Panel4::turn,
            questions());

    private Panel4() {}

    private static Experiment4Protocol turn(Experiment4Protocol protocol, Turned knobs) {
        return new Experiment4Protocol(
                knobs.whole("trials", protocol.trials()),
                knobs.whole("shots", protocol.shots()),
                Pairs.turn(protocol.confounder(), knobs));
    }

    private static List<Question<Experiment4Result>> questions() {
        List<Question<Experiment4Result>> questions = new ArrayList<>();
        probability(questions, "E4.1", result -> result.observed().atZero());
        probability(questions, "E4.2", result -> result.observed().atOne());
        probability(questions, "E4.3", result -> result.intervened().atZero());
        width(questions, "E4.3", result -> result.intervened().atZero());
        probability(questions, "E4.4", result -> result.intervened().atOne());
        width(questions, "E4.4", result -> result.intervened().atOne());
        questions.add(new Question.Typical<>(
                "E4.5", "Δ", result -> result.intervened().distance()));
        questions.add(new Question.Statement<>(
                "E4.5",
                "the two-proportion test of do(A=0) against do(A=1) is not significant at 5 %",
                Rules.REQUIRED_SHARE_OF_NON_SIGNIFICANCE,
                List.of(),
                result -> !result.intervened().equality().significantAt(0.05)));
        questions.add(new Question.Statement<>(
                "E4.6",
                "the Wilson intervals of P(B=0|A=a) and P(B=0|do(A=a)) are disjoint for both a",
                Rules.REQUIRED_SHARE,
                List.of(),
                result -> disjoint(
                                result.observed().atZero(), result.intervened().atZero())
                        && disjoint(
                                result.observed().atOne(), result.intervened().atOne())));
        return questions;
    }

    private static void probability(
            List<Question<Experiment4Result>> questions, String claim, Function<Experiment4Result, Proportion> of) {
        questions.add(
                new Question.Typical<>(claim, "P", result -> of.apply(result).value()));
        questions.add(new Question.Typical<>(
                claim, "P lower limit", result -> of.apply(result).wilson().lower()));
        questions.add(new Question.Typical<>(
                claim, "P upper limit", result -> of.apply(result).wilson().upper()));
    }

    private static void width(
            List<Question<Experiment4Result>> questions, String claim, Function<Experiment4Result, Proportion> of) {
        questions.add(new Question.Typical<>(
                claim,
                PrintedNumbers.WIDTH,
                result -> 2 * of.apply(result).wilson().halfWidth()));
    }

    private static boolean disjoint(Proportion one, Proportion other) {
        return one.wilson().upper() < other.wilson().lower()
                || other.wilson().upper() < one.wilson().lower();
    }
}
