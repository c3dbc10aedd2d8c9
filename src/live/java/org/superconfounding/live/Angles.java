package org.superconfounding.live;

import java.util.List;
import java.util.function.Function;
import org.superconfounding.bell.ChshSettings;

/** The four measurement angles as knobs, in degrees. */
final class Angles {
    private Angles() {}

    static <P extends Record> List<Knob<P>> knobs(Function<P, ChshSettings> settings) {
        return List.of(
                knob("a", "a, degrees", protocol -> settings.apply(protocol).a()),
                knob("a2", "a′, degrees", protocol -> settings.apply(protocol).aPrime()),
                knob("b", "b, degrees", protocol -> settings.apply(protocol).b()),
                knob("b2", "b′, degrees", protocol -> settings.apply(protocol).bPrime()));
    }

    private static <P extends Record> Knob<P> knob(String name, String label, Function<P, Double> radians) {
        return Knob.real(name, label, -180, 180, protocol -> StrictMath.toDegrees(radians.apply(protocol)));
    }

    static ChshSettings turn(ChshSettings settings, Turned knobs) {
        return new ChshSettings(
                knobs.radians("a", settings.a()),
                knobs.radians("a2", settings.aPrime()),
                knobs.radians("b", settings.b()),
                knobs.radians("b2", settings.bPrime()));
    }
}
