package org.superconfounding.live;

import java.util.ArrayList;
import java.util.List;
import org.superconfounding.audit.Basis;
import org.superconfounding.audit.Rules;
import org.superconfounding.experiment.Experiment3Protocol;
import org.superconfounding.experiment.Experiment3Result;
import org.superconfounding.experiment.Experiments;

/** Experiment 3: how well the sweep over θ follows the paper's law, and how straight a line it makes. */
final class Panel3 {
    static final Panel<Experiment3Protocol, Experiment3Result> PANEL = new Panel<>(
            "e3",
            Experiments.THREE,
            List.of(
                    new Preset<>(
                            "as-written",
                            "as written: one trial at each θ",
                            Basis.AS_WRITTEN,
                            Experiment3Protocol.asWritten()),
                    new Preset<>(
                            "as-executed",
                            "as executed: five trials at each θ",
                            Basis.AS_EXECUTED,
                            Experiment3Protocol.asExecuted())),
            knobs(),
            Panel3::turn,
            List.of(
                    new Question.Typical<>("E3.3", "CS(0)", result -> result.strength(0)),
                    new Question.Statement<>(
                            "E3.2", "R² > 0.999", Rules.REQUIRED_SHARE, List.of(), result -> result.rSquared() > 0.999),
                    new Question.Statement<>(
                            "E3.4",
                            "Pearson's r > 0.9999",
                            Rules.REQUIRED_SHARE,
                            List.of(),
                            result -> result.fit().r() > 0.9999)));

    private Panel3() {}

    private static List<Knob<Experiment3Protocol>> knobs() {
        List<Knob<Experiment3Protocol>> knobs = new ArrayList<>(List.of(
                Knob.whole("points", "angles θ from 0° to 90°", 3, 100, Experiment3Protocol::points),
                Knob.whole("trials", "trials at each θ", 1, 100, Experiment3Protocol::trials),
                Knob.whole("shots", "shots of a circuit", 1, 1_000_000, Experiment3Protocol::shots),
                Knob.real("visibility", "visibility of the states", 0, 1, Experiment3Protocol::visibility)));
        knobs.addAll(Angles.knobs(Experiment3Protocol::settings));
        return knobs;
    }

    private static Experiment3Protocol turn(Experiment3Protocol protocol, Turned knobs) {
        return new Experiment3Protocol(
                knobs.whole("points", protocol.points()),
                knobs.whole("trials", protocol.trials()),
                knobs.whole("shots", protocol.shots()),
                Angles.turn(protocol.settings(), knobs),
                knobs.real("visibility", protocol.visibility()));
    }
}
