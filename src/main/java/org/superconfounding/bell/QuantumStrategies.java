package org.superconfounding.bell;

import java.util.List;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.statistics.Require;

/** Preparations and settings that reach the quantum maximum of each test. */
public final class QuantumStrategies {
    private QuantumStrategies() {}

    /** |Φ⁺⟩ at the paper's angles: reaches 2√2 in CHSH and (√2 − 1)/2 in Clauser-Horne. */
    public static QuantumStrategy chsh() {
        return chsh(ChshSettings.PAPER);
    }

    /** |Φ⁺⟩ at given angles. */
    public static QuantumStrategy chsh(ChshSettings angles) {
        return new QuantumStrategy(
                ghz(2),
                List.of(
                        List.of(Setting.inPlane(angles.a()), Setting.inPlane(angles.aPrime())),
                        List.of(Setting.inPlane(angles.b()), Setting.inPlane(angles.bPrime()))));
    }

    /** The n-party GHZ state (|0…0⟩ + |1…1⟩)/√2 measured in X or Y: reaches 2<sup>n−1</sup> in Mermin's polynomial. */
    public static QuantumStrategy mermin(int parties) {
        return QuantumStrategy.symmetric(ghz(parties), Setting.X, Setting.Y);
    }

    /** Hardy's state and settings with the largest probability, (5√5 − 11)/2: sin² t is the inverse golden ratio. */
    public static QuantumStrategy hardy() {
        return hardy((Math.sqrt(5) - 1) / 2);
    }

    /**
     * Hardy's test with equal settings for both parties: Z at the primed setting, and at the unprimed one the observable whose +1
     * eigenvector is cos t |0⟩ + sin t |1⟩. The state is the only one that meets the three zero conditions, x(|01⟩ + |10⟩) + z|11⟩
     * with x cos t + z sin t = 0 (L. Hardy, Phys. Rev. Lett. 71, 1665 (1993)).
     *
     * @param sineSquared sin² t, in (0, 1)
     */
    public static QuantumStrategy hardy(double sineSquared) {
        Require.openUnit("sin² t", sineSquared);
        double z = Math.sqrt((1 - sineSquared) / (1 + sineSquared));
        double x = Math.sqrt(sineSquared / (1 + sineSquared));
        double branch = 2 * StrictMath.atan2(-z, x);
        Circuit preparation = Circuit.builder(2, 0)
                .ry(0, 2 * StrictMath.acos(x))
                .ry(1, (Math.PI + branch) / 2)
                .cnot(0, 1)
                .ry(1, (Math.PI - branch) / 2)
                .cnot(0, 1)
                .build();
        double angle = StrictMath.asin(Math.sqrt(sineSquared));
        return QuantumStrategy.symmetric(preparation, Setting.inPlane(angle), Setting.inPlane(0));
    }

    private static Circuit ghz(int parties) {
        Circuit.Builder builder = Circuit.builder(parties, 0).h(0);
        for (int qubit = 1; qubit < parties; qubit++) {
            builder.cnot(qubit - 1, qubit);
        }
        return builder.build();
    }
}
