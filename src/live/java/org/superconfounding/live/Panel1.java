package org.superconfounding.live;

import java.util.List;
import org.superconfounding.audit.Basis;
import org.superconfounding.audit.Rules;
import org.superconfounding.experiment.Experiment1Protocol;
import org.superconfounding.experiment.Experiment1Result;
import org.superconfounding.experiment.Experiments;

/** Experiment 1: the no-signaling check, and the correlators of the common cause. */
final class Panel1 {
    private static final Experiment1Protocol WRITTEN = Experiment1Protocol.asWritten();
    private static final Experiment1Protocol EXECUTED = Experiment1Protocol.asExecuted();
    private static final List<String> SILENT = List.of("as-written", "as-executed");
    private static final List<String> LEAKING = List.of("leak-as-written", "leak-as-executed");

    /** Measuring B relaxes A in 2 % of the shots, which moves P(A = 0) by 0.01. */
    private static final double LEAK = 0.02;

    static final Panel<Experiment1Protocol, Experiment1Result> PANEL = new Panel<>(
            "e1",
            Experiments.ONE,
            List.of(
                    new Preset<>("as-written", "as written", Basis.AS_WRITTEN, WRITTEN),
                    new Preset<>("as-executed", "as executed", Basis.AS_EXECUTED, EXECUTED),
                    new Preset<>(
                            "leak-as-written",
                            "as written, but measuring B disturbs A",
                            Basis.AS_WRITTEN,
                            WRITTEN.withCrosstalk(LEAK)),
                    new Preset<>(
                            "leak-as-executed",
                            "as executed, but measuring B disturbs A",
                            Basis.AS_EXECUTED,
                            EXECUTED.withCrosstalk(LEAK))),
            List.of(
                    Knob.whole("trials", "trials", 2, 200, Experiment1Protocol::trials),
                    Knob.whole("shots", "shots of a circuit", 1, 1_000_000, Experiment1Protocol::shots),
                    Knob.real(
                            "crosstalk",
                            "probability that measuring B relaxes A",
                            0,
                            1,
                            Experiment1Protocol::crosstalk),
                    Knob.real("theta", "angle θ of the common cause, degrees", 0, 90, protocol -> Pairs.BELL_DEGREES),
                    Knob.real("visibility", "visibility of the common cause", 0, 1, protocol -> 1)),
            Panel1::turn,
            List.of(
                    new Question.Statement<>(
                            "E1.2",
                            "Welch's t-test of the marginals is not significant at 5 %",
                            Rules.REQUIRED_SHARE_OF_NON_SIGNIFICANCE,
                            SILENT,
                            result -> !result.noSignalingCheck().significantAt(0.05)),
                    new Question.Statement<>(
                            "E1.6",
                            "the check is significant at 5 % where B's measurement moves P(A = 0) by 0.01",
                            Rules.REQUIRED_SHARE,
                            LEAKING,
                            result -> result.noSignalingCheck().significantAt(0.05)),
                    new Question.Statement<>(
                            "E1.3",
                            "A and B agree in every shot, in Z and in X",
                            Rules.REQUIRED_SHARE,
                            List.of(),
                            result -> result.commonCause().zz() == 1
                                    && result.commonCause().xx() == 1)));

    private Panel1() {}

    private static Experiment1Protocol turn(Experiment1Protocol protocol, Turned knobs) {
        return new Experiment1Protocol(
                knobs.whole("trials", protocol.trials()),
                knobs.whole("shots", protocol.shots()),
                Pairs.turn(protocol.commonCause(), knobs),
                protocol.removed(),
                knobs.real("crosstalk", protocol.crosstalk()),
                protocol.accompanied());
    }
}
