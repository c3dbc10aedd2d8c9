package org.superconfounding.bell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import org.apache.commons.rng.UniformRandomProvider;
import org.superconfounding.quantum.ComplexMatrix;
import org.superconfounding.statistics.Seed;

/**
 * The quantum maximum of a Bell test over all states and settings, by optimisation.
 *
 * <p>With two settings of two outcomes for each party it is enough to search pure states of qubits and, for each party, one angle
 * between two observables in a plane (Jordan's lemma; Ll. Masanes, quant-ph/0512100). For given angles the maximum over states is the
 * largest eigenvalue of the Bell operator on the subspace where the forbidden events cannot happen.
 *
 * @param angles for each party, the angle in radians on the Bloch sphere between its two observables
 * @param measurements the settings found: Z, and cos angle Z + sin angle X
 */
public record QuantumMaximum(double value, List<Double> angles, Measurements measurements) {
    private static final double KERNEL = 1e-9;
    private static final double CONVERGENCE = 1e-13;
    private static final double STEP = 0.3;
    private static final MaxEval EVALUATIONS = new MaxEval(20_000);

    public QuantumMaximum {
        angles = List.copyOf(angles);
    }

    /** Searches from several random starting points, at least one, and keeps the best. */
    public static QuantumMaximum of(BellTest test, Seed seed, int starts) {
        return IntStream.range(0, starts)
                .mapToObj(start -> search(test, seed.derive(start).generator()))
                .max(Comparator.comparingDouble(QuantumMaximum::value))
                .orElseThrow(() -> new IllegalArgumentException("at least one start is needed, got " + starts));
    }

    /**
     * The maximum over states for given measurements: the largest eigenvalue of the Bell operator, restricted to states in which the
     * forbidden events have probability 0. If there is no such state the result is minus infinity.
     */
    public static double overStates(BellTest test, Measurements measurements) {
        ComplexMatrix operator = test.expression().operator(measurements);
        if (test.forbidden().isEmpty()) {
            return last(operator.hermitianEigenvalues());
        }
        List<ComplexMatrix> kernel = kernel(test.forbiddenOperator(measurements));
        return kernel.isEmpty()
                ? Double.NEGATIVE_INFINITY
                : last(compressed(operator, kernel).hermitianEigenvalues());
    }

    private static QuantumMaximum search(BellTest test, UniformRandomProvider random) {
        double[] start = random.doubles(test.parties(), 0, Math.PI).toArray();
        PointValuePair best = new SimplexOptimizer(CONVERGENCE, CONVERGENCE)
                .optimize(
                        EVALUATIONS,
                        new ObjectiveFunction(angles -> overStates(test, measurements(angles))),
                        GoalType.MAXIMIZE,
                        new NelderMeadSimplex(start.length, STEP),
                        new InitialGuess(start));
        double[] angles = best.getPoint();
        return new QuantumMaximum(best.getValue(), Arrays.stream(angles).boxed().toList(), measurements(angles));
    }

    private static Measurements measurements(double[] angles) {
        return Measurements.of(Arrays.stream(angles)
                .mapToObj(angle -> List.of(Observables.inPlane(0), Observables.inPlane(angle / 2)))
                .toList());
    }

    private static List<ComplexMatrix> kernel(ComplexMatrix positive) {
        double[] values = positive.hermitianEigenvalues();
        List<ComplexMatrix> kernel = new ArrayList<>();
        for (int k = 0; k < values.length && values[k] < KERNEL; k++) {
            kernel.add(positive.hermitianEigenvector(k));
        }
        return kernel;
    }

    /** The matrix of ⟨v_i|operator|v_j⟩. */
    private static ComplexMatrix compressed(ComplexMatrix operator, List<ComplexMatrix> vectors) {
        int size = vectors.size();
        double[][] re = new double[size][size];
        double[][] im = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                ComplexMatrix entry = vectors.get(i).adjoint().times(operator).times(vectors.get(j));
                re[i][j] = entry.re(0, 0);
                im[i][j] = entry.im(0, 0);
            }
        }
        return ComplexMatrix.of(re, im);
    }

    private static double last(double[] ascending) {
        return ascending[ascending.length - 1];
    }
}
