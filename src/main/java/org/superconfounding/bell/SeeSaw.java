package org.superconfounding.bell;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.superconfounding.quantum.ComplexMatrix;
import org.superconfounding.statistics.Seed;

/**
 * A second way to the quantum maximum of an expression, without Jordan's lemma and in any dimension: in turn, the best state for the
 * measurements and the best observable of each party for the rest. Each step is an eigenvalue problem and none lowers the value
 * (R. F. Werner and M. M. Wolf, Quantum Inf. Comput. 1, 1 (2001)). What it reaches is a lower bound of the maximum.
 *
 * @param steps rounds that it took
 */
public record SeeSaw(double value, int steps, Measurements measurements) {
    private static final int MAX_STEPS = 2_000;
    private static final double CONVERGENCE = 1e-14;

    /** One run from random observables on systems of the given dimension. */
    public static SeeSaw run(BellExpression expression, int dimension, Seed seed) {
        Measurements measurements = random(expression.parties(), dimension, seed.generator());
        double before = Double.NEGATIVE_INFINITY;
        for (int step = 1; ; step++) {
            ComplexMatrix operator = expression.operator(measurements);
            int top = operator.rows() - 1;
            double value = operator.hermitianEigenvalues()[top];
            if (value - before <= CONVERGENCE || step == MAX_STEPS) {
                return new SeeSaw(value, step, measurements);
            }
            before = value;
            measurements = improved(expression, measurements, operator.hermitianEigenvector(top));
        }
    }

    private static Measurements improved(BellExpression expression, Measurements start, ComplexMatrix state) {
        ComplexMatrix density = state.times(state.adjoint());
        Measurements measurements = start;
        for (int party = 0; party < start.parties(); party++) {
            for (int setting = 0; setting < 2; setting++) {
                ComplexMatrix gain = gain(expression, measurements, density, party, setting);
                measurements = measurements.with(party, setting, sign(gain));
            }
        }
        return measurements;
    }

    /** The Hermitian G for which the value is tr(A G)/2 plus what does not depend on the observable A. */
    private static ComplexMatrix gain(
            BellExpression expression, Measurements measurements, ComplexMatrix density, int party, int setting) {
        int choices = 1 << expression.parties();
        ComplexMatrix sum = density.times(0);
        for (int settings = 0; settings < choices; settings++) {
            for (int outcomes = 0; outcomes < choices; outcomes++) {
                double c = expression.coefficient(outcomes, settings);
                if (c != 0 && (settings >> party & 1) == setting) {
                    double signed = (outcomes >> party & 1) == 0 ? c : -c;
                    ComplexMatrix others = measurements.product(outcomes, settings, party);
                    sum = sum.plus(density.times(others).times(signed));
                }
            }
        }
        ComplexMatrix reduced = reduced(sum, measurements, party);
        return reduced.plus(reduced.adjoint()).times(0.5);
    }

    /** The partial trace over all parties but one. */
    private static ComplexMatrix reduced(ComplexMatrix whole, Measurements measurements, int party) {
        int below = 1;
        for (int other = 0; other < party; other++) {
            below *= measurements.dimension(other);
        }
        int dimension = measurements.dimension(party);
        int above = whole.rows() / (below * dimension);
        double[][] re = new double[dimension][dimension];
        double[][] im = new double[dimension][dimension];
        for (int i = 0; i < dimension; i++) {
            for (int j = 0; j < dimension; j++) {
                for (int rest = 0; rest < above * below; rest++) {
                    int offset = rest / below * dimension * below + rest % below;
                    re[i][j] += whole.re(offset + i * below, offset + j * below);
                    im[i][j] += whole.im(offset + i * below, offset + j * below);
                }
            }
        }
        return ComplexMatrix.of(re, im);
    }

    /** The observable with +1 on the eigenvectors of non-negative eigenvalue and −1 on the others. */
    private static ComplexMatrix sign(ComplexMatrix hermitian) {
        double[] values = hermitian.hermitianEigenvalues();
        int negative = 0;
        while (negative < values.length && values[negative] < 0) {
            negative++;
        }
        return split(hermitian, negative);
    }

    /** The observable with −1 on the first {@code negative} eigenvectors and +1 on the others. */
    private static ComplexMatrix split(ComplexMatrix hermitian, int negative) {
        ComplexMatrix sum = hermitian.times(0);
        for (int k = 0; k < hermitian.rows(); k++) {
            ComplexMatrix v = hermitian.hermitianEigenvector(k);
            sum = sum.plus(v.times(v.adjoint()).times(k < negative ? -1 : 1));
        }
        return sum;
    }

    private static Measurements random(int parties, int dimension, UniformRandomProvider random) {
        List<List<ComplexMatrix>> observables = new ArrayList<>();
        for (int party = 0; party < parties; party++) {
            observables.add(List.of(randomObservable(dimension, random), randomObservable(dimension, random)));
        }
        return Measurements.of(observables);
    }

    private static ComplexMatrix randomObservable(int dimension, UniformRandomProvider random) {
        double[][] re = new double[dimension][dimension];
        double[][] im = new double[dimension][dimension];
        for (int i = 0; i < dimension; i++) {
            re[i] = random.doubles(dimension, -1, 1).toArray();
            im[i] = random.doubles(dimension, -1, 1).toArray();
        }
        ComplexMatrix any = ComplexMatrix.of(re, im);
        // Half of the spectrum each way: an observable with one outcome only would be a dead end.
        return split(any.plus(any.adjoint()), dimension / 2);
    }
}
