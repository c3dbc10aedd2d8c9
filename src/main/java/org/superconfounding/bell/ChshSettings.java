package org.superconfounding.bell;

import org.superconfounding.statistics.Require;

/**
 * The four measurement angles of a CHSH test, in radians: a and a′ of Alice, b and b′ of Bob. An angle t stands for RY(−2t)
 * followed by a measurement of Z, that is, for the observable cos 2t Z + sin 2t X; t and t + π are the same setting.
 */
public record ChshSettings(double a, double aPrime, double b, double bPrime) {
    /** The paper's fixed angles (Methods, Experiment 3); for |Φ⁺⟩ they reach 2√2. */
    public static final ChshSettings PAPER = new ChshSettings(0, Math.PI / 4, Math.PI / 8, -Math.PI / 8);

    /** @throws IllegalArgumentException if an angle is not finite */
    public ChshSettings {
        Require.finite("the setting a", a);
        Require.finite("the setting aPrime", aPrime);
        Require.finite("the setting b", b);
        Require.finite("the setting bPrime", bPrime);
    }
}
