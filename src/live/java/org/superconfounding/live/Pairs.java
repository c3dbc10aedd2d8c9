package org.superconfounding.live;

import org.superconfounding.experiment.Experiment3;
import org.superconfounding.quantum.Channel;
import org.superconfounding.quantum.Circuit;

/** Preparations of a pair by the knobs theta and visibility. */
final class Pairs {
    /** Where cos θ |00⟩ + sin θ |11⟩ is the Bell state. */
    static final double BELL_DEGREES = 45;

    private Pairs() {}

    /** The state of the knobs, or the given one if neither is turned. */
    static Circuit turn(Circuit preparation, Turned knobs) {
        Circuit pure = knobs.any("theta") ? Experiment3.state(knobs.radians("theta", 0)) : preparation;
        if (!knobs.any("visibility")) {
            return pure;
        }
        return pure.channel(Channel.depolarizing(2, 1 - knobs.real("visibility", 1)), 0, 1);
    }
}
