package org.superconfounding.experiment;

import java.util.Optional;
import org.apache.commons.rng.UniformRandomProvider;
import org.superconfounding.quantum.Circuit;

/** How the no-confounding scenario prepares two independent qubits: on each qubit RY(θ) then RZ(φ) from |0⟩. */
public sealed interface ProductState {
    /** Preparation for one trial; two qubits, two unused classical bits. */
    Circuit prepare(UniformRandomProvider random);

    /** The preparation of every trial; empty if each trial draws its own. */
    default Optional<Circuit> ofEveryTrial() {
        return Optional.empty();
    }

    /** The same state in every trial: polar angle θ and azimuth φ, in radians, of qubit 0 (A) and of qubit 1 (B). */
    record Fixed(double thetaA, double phiA, double thetaB, double phiB) implements ProductState {
        /** |00⟩: the Bell circuit without its two gates. */
        public static final Fixed ZERO = new Fixed(0, 0, 0, 0);

        @Override
        public Circuit prepare(UniformRandomProvider random) {
            return preparation();
        }

        @Override
        public Optional<Circuit> ofEveryTrial() {
            return Optional.of(preparation());
        }

        public Circuit preparation() {
            return Circuit.builder(2, 2)
                    .ry(0, thetaA)
                    .rz(0, phiA)
                    .ry(1, thetaB)
                    .rz(1, phiB)
                    .build();
        }
    }

    /** A fresh state in every trial, θ uniform on [0, π] and φ uniform on [0, 2π) on each qubit, as the author's code has it. */
    record FreshUniformAngles() implements ProductState {
        @Override
        public Circuit prepare(UniformRandomProvider random) {
            return draw(random).preparation();
        }

        public static Fixed draw(UniformRandomProvider random) {
            double thetaA = Math.PI * random.nextDouble();
            double phiA = 2 * Math.PI * random.nextDouble();
            double thetaB = Math.PI * random.nextDouble();
            double phiB = 2 * Math.PI * random.nextDouble();
            return new Fixed(thetaA, phiA, thetaB, phiB);
        }
    }

    /** A fresh state in every trial, uniform on the Bloch sphere of each qubit (Haar measure). */
    record FreshHaar() implements ProductState {
        @Override
        public Circuit prepare(UniformRandomProvider random) {
            double thetaA = StrictMath.acos(1 - 2 * random.nextDouble());
            double phiA = 2 * Math.PI * random.nextDouble();
            double thetaB = StrictMath.acos(1 - 2 * random.nextDouble());
            double phiB = 2 * Math.PI * random.nextDouble();
            return new Fixed(thetaA, phiA, thetaB, phiB).preparation();
        }
    }

    /** A fresh state in every trial with real amplitudes: θ uniform on [0, 2π) and φ = 0 on each qubit. */
    record FreshInPlane() implements ProductState {
        @Override
        public Circuit prepare(UniformRandomProvider random) {
            double thetaA = 2 * Math.PI * random.nextDouble();
            double thetaB = 2 * Math.PI * random.nextDouble();
            return new Fixed(thetaA, 0, thetaB, 0).preparation();
        }
    }
}
