package org.superconfounding.experiment.scenario;

import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** A sum over circuits of linear functions of their outcome laws, with the standard error of shot noise. */
final class LinearFigure {
    private final Frequencies frequencies;
    private double value;
    private double variance;
    private boolean independent = true;

    LinearFigure(Frequencies frequencies) {
        this.frequencies = frequencies;
    }

    /** Adds Σ c(outcome) p(outcome) of one circuit: the mean of c, with variance Var(c) / shots. */
    LinearFigure add(String circuit, IntToDoubleFunction coefficient) {
        double[] law = frequencies.law(circuit);
        double mean = 0;
        double square = 0;
        for (int outcome = 0; outcome < law.length; outcome++) {
            double c = coefficient.applyAsDouble(outcome);
            mean += c * law[outcome];
            square += c * c * law[outcome];
        }
        value += mean;
        variance += Math.max(0, square - mean * mean) / frequencies.shots(circuit);
        independent &= frequencies.independent(circuit);
        return this;
    }

    /** Adds {@code weight} times the correlator of a circuit of two qubits. */
    LinearFigure addCorrelator(String circuit, double weight) {
        double e = frequencies.correlator(circuit);
        value += weight * e;
        variance += weight * weight * Math.max(0, 1 - e * e) / frequencies.shots(circuit);
        independent &= frequencies.independent(circuit);
        return this;
    }

    Figure named(String name) {
        return new Figure(name, value, error(1));
    }

    /** |value| / divisor. */
    Figure magnitude(String name, double divisor) {
        return new Figure(name, Math.abs(value) / divisor, error(divisor));
    }

    /** None where counts are no independent shots: an error bar would be none. */
    private @Nullable Double error(double divisor) {
        return independent ? Math.sqrt(variance) / divisor : null;
    }
}
