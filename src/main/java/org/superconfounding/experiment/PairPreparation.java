package org.superconfounding.experiment;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.superconfounding.quantum.Channel;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.statistics.Require;

/**
 * How qubits A (0) and C (1) of Experiment 5 are prepared at a degree of confounding between 0 (none) and 1 (full). The paper
 * says that the degree of A–C entanglement was varied so that CS runs from 0.0 to √2, and not how; these are the ways that its
 * text admits, and the way its author's code went.
 */
public sealed interface PairPreparation {
    /** Name for tables. */
    String label();

    /** The pair at {@code strength} in [0, 1]; other values are refused with an {@link IllegalArgumentException}. */
    PairEnsemble at(double strength);

    /**
     * The author's code: per sample an angle θ uniform on [0, {@code largestAngle}], RY(θ) on A, and then with probability
     * {@code strength} a CNOT from A to C, which else stays in |0⟩.
     *
     * @param largestAngle π in the author's code; another value changes the share of label 1 to ½ − sin(x)/(2x)
     * @param coherent whether C is copied from A's superposition; if not, A is measured first and C copies a classical bit
     */
    record SampleWiseCopy(double largestAngle, boolean coherent) implements PairPreparation {
        /** Enough for full double precision of every average over θ that is taken here. */
        private static final int NODES = 24;

        private static final Channel FORGET = Channel.measureAndForget();

        /** @throws IllegalArgumentException if the angle is not in (0, 2π] */
        public SampleWiseCopy {
            Require.that(
                    largestAngle > 0 && largestAngle <= 2 * Math.PI,
                    "largest angle is " + largestAngle + "; allowed: above 0, at most 2π");
        }

        public static SampleWiseCopy asExecuted() {
            return new SampleWiseCopy(Math.PI, true);
        }

        /** The same with a classical bit in place of the superposition: no entanglement at any strength. */
        public static SampleWiseCopy classical() {
            return new SampleWiseCopy(Math.PI, false);
        }

        @Override
        public String label() {
            return coherent ? "random rotation, copied in some samples" : "classical bit, copied in some samples";
        }

        /** Gauss-Legendre quadrature over θ, which gives the ensemble's averages exactly to double precision. */
        @Override
        public PairEnsemble at(double strength) {
            Require.probability("degree of confounding", strength);
            GaussIntegrator nodes = new GaussIntegratorFactory().legendre(NODES, 0, largestAngle);
            List<PairEnsemble.Member> members = new ArrayList<>();
            for (int i = 0; i < nodes.getNumberOfPoints(); i++) {
                double weight = nodes.getWeight(i) / largestAngle;
                members.add(new PairEnsemble.Member(weight * (1 - strength), sample(nodes.getPoint(i), false)));
                members.add(new PairEnsemble.Member(weight * strength, sample(nodes.getPoint(i), true)));
            }
            return new PairEnsemble(members);
        }

        Circuit sample(double angle, boolean copied) {
            Circuit rotated = Circuit.of(2, 0).ry(0, angle);
            Circuit source = coherent ? rotated : rotated.channel(FORGET, 0);
            return copied ? source.cnot(0, 1) : source;
        }
    }

    /**
     * A Bell state |Φ⁺⟩ mixed with white noise: weight {@code strength} on |Φ⁺⟩. The only reading in which CS is {@code
     * strength} · √2, from 0 to √2, both at the paper's settings and at the best ones.
     */
    record Isotropic() implements PairPreparation {
        @Override
        public String label() {
            return "Bell state with white noise";
        }

        @Override
        public PairEnsemble at(double strength) {
            Require.probability("degree of confounding", strength);
            return PairEnsemble.always(
                    Circuit.of(2, 0).h(0).cnot(0, 1).channel(Channel.depolarizing(2, 1 - strength), 0, 1));
        }
    }

    /**
     * H on A, then a rotation RY(φ) of C controlled by A: pure states from |+0⟩ to |Φ⁺⟩, with φ such that CS at the paper's
     * settings, (sin²(φ/2) + sin(φ/2))/√2, is {@code strength} · √2.
     */
    record ControlledRotation() implements PairPreparation {
        @Override
        public String label() {
            return "controlled rotation of C";
        }

        @Override
        public PairEnsemble at(double strength) {
            Require.probability("degree of confounding", strength);
            double sine = (Math.sqrt(1 + 8 * strength) - 1) / 2;
            double half = StrictMath.asin(Math.min(1, sine));
            return PairEnsemble.always(
                    Circuit.of(2, 0).h(0).ry(1, half).cnot(0, 1).ry(1, -half).cnot(0, 1));
        }
    }

    /**
     * Experiment 3's own states cos ϑ|00⟩ + sin ϑ|11⟩ with concurrence {@code strength}. CS at the paper's settings runs from
     * 1/√2, not 0, to √2, and A = C always.
     */
    record PartiallyEntangled() implements PairPreparation {
        @Override
        public String label() {
            return "partially entangled states of Experiment 3";
        }

        @Override
        public PairEnsemble at(double strength) {
            Require.probability("degree of confounding", strength);
            return PairEnsemble.always(
                    Circuit.of(2, 0).ry(0, StrictMath.asin(strength)).cnot(0, 1));
        }
    }
}
