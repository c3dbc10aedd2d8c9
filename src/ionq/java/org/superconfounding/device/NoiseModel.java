package org.superconfounding.device;

import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.OutcomeDistribution;

/** What published figures say that a device makes of a circuit. */
public interface NoiseModel {
    /** Device and figures. */
    String name();

    /** Where the figures are published. */
    String source();

    /** The outcome law of the circuit on such a device. */
    OutcomeDistribution outcomes(Circuit circuit);
}
