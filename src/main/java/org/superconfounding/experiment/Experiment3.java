package org.superconfounding.experiment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.superconfounding.bell.ChshCircuits;
import org.superconfounding.bell.ChshCorrelators;
import org.superconfounding.bell.ChshSettings;
import org.superconfounding.causal.ConfoundingStrength;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.statistics.GoodnessOfFit;
import org.superconfounding.statistics.LinearFit;
import org.superconfounding.statistics.Seed;

/**
 * Experiment 3: the confounding strength of cos θ |00⟩ + sin θ |11⟩ at fixed settings, for θ from 0 to π/2 (paper, Methods and
 * Fig. 3). Angles in radians; qubit 0, the least significant, is Alice's.
 */
public final class Experiment3 {
    private static final double ROOT_TWO = StrictMath.sqrt(2);

    private final Experiment3Protocol protocol;
    private final List<ChshCorrelators> exact;
    private final List<ChshSampler> samplers;
    private final double[] concurrence;
    private final double[] theory;

    private Experiment3(Experiment3Protocol protocol) {
        this.protocol = protocol;
        this.exact = IntStream.range(0, protocol.points())
                .mapToObj(index -> ChshCircuits.exactCorrelators(state(protocol.theta(index)), protocol.settings())
                        .scaled(protocol.visibility()))
                .toList();
        this.samplers = exact.stream()
                .map(correlators -> new ChshSampler(correlators, protocol.shots()))
                .toList();
        this.concurrence = thetas().map(Experiment3::concurrence).toArray();
        this.theory = thetas().map(Experiment3::theory).toArray();
    }

    private DoubleStream thetas() {
        return IntStream.range(0, protocol.points()).mapToDouble(protocol::theta);
    }

    /** Builds the circuits and computes their exact correlators, once for all repeats. */
    public static Experiment3 of(Experiment3Protocol protocol) {
        return new Experiment3(protocol);
    }

    public Experiment3Result run(Seed seed) {
        double[] strength = Arrays.stream(trials(seed))
                .mapToDouble(s -> ConfoundingStrength.ofChsh(Arrays.stream(s).sum() / s.length))
                .toArray();
        return summarise(strength);
    }

    /** S of every trial at each θ: what {@link #run(Seed)} summarises. */
    public double[][] trials(Seed seed) {
        return IntStream.range(0, protocol.points())
                .mapToObj(index -> trials(index, seed.derive(index).generator()))
                .toArray(double[][]::new);
    }

    private double[] trials(int index, UniformRandomProvider random) {
        return IntStream.range(0, protocol.trials())
                .mapToDouble(trial -> samplers.get(index).s(random))
                .toArray();
    }

    /** The statistics of a sweep that was measured elsewhere: CS at each θ of this protocol. */
    public Experiment3Result summarise(double[] strength) {
        return new Experiment3Result(
                Arrays.stream(strength).boxed().toList(),
                GoodnessOfFit.rSquared(strength, theory),
                LinearFit.of(concurrence, strength));
    }

    /** The correlators at the θ of that index, without sampling error. */
    public ChshCorrelators exact(int index) {
        return exact.get(index);
    }

    /** cos θ |00⟩ + sin θ |11⟩: RY(2θ) on Alice's qubit, then CNOT. */
    public static Circuit state(double theta) {
        return Circuit.builder(2, 2).ry(0, 2 * theta).cnot(0, 1).build();
    }

    /** Concurrence of that state in closed form, |sin 2θ|. */
    public static double concurrence(double theta) {
        return Math.abs(StrictMath.sin(2 * theta));
    }

    /** The paper's prediction for its fixed settings, |(1 + sin 2θ)/√2|. */
    public static double theory(double theta) {
        return Math.abs(1 + StrictMath.sin(2 * theta)) / ROOT_TWO;
    }

    /** Settings that give that state its largest S, 2 √(1 + C²): a = 0, a′ = π/4, b = −b′ = arctan(sin 2θ)/2. */
    public static ChshSettings bestSettings(double theta) {
        double b = StrictMath.atan(StrictMath.sin(2 * theta)) / 2;
        return new ChshSettings(0, Math.PI / 4, b, -b);
    }
}
