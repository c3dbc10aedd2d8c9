package org.superconfounding.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.superconfounding.bell.Behaviour;
import org.superconfounding.quantum.Channel;
import org.superconfounding.quantum.ComplexMatrix;
import org.superconfounding.quantum.DensityMatrix;
import org.superconfounding.quantum.StateVector;
import org.superconfounding.statistics.Seed;

/** Random states, observables, channels and local models, each from one stream. */
final class RandomQuantum {
    private final UniformRandomProvider random;

    RandomQuantum(long seed) {
        random = Seed.of(seed).generator();
    }

    double uniform(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A standard normal number (Box and Muller). */
    double normal() {
        double radius = Math.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        return radius * StrictMath.cos(2 * Math.PI * random.nextDouble());
    }

    /** A unitary matrix of Haar measure: orthonormalised columns of independent normal numbers. */
    ComplexMatrix unitary(int dimension) {
        return isometry(dimension, dimension);
    }

    /** A matrix with orthonormal columns. */
    ComplexMatrix isometry(int rows, int columns) {
        double[][] re = new double[rows][columns];
        double[][] im = new double[rows][columns];
        for (int column = 0; column < columns; column++) {
            for (int row = 0; row < rows; row++) {
                re[row][column] = normal();
                im[row][column] = normal();
            }
            for (int earlier = 0; earlier < column; earlier++) {
                removeProjection(re, im, column, earlier);
            }
            normalise(re, im, column);
        }
        return ComplexMatrix.of(re, im);
    }

    private static void removeProjection(double[][] re, double[][] im, int column, int earlier) {
        double x = 0;
        double y = 0;
        for (int row = 0; row < re.length; row++) {
            x += re[row][earlier] * re[row][column] + im[row][earlier] * im[row][column];
            y += re[row][earlier] * im[row][column] - im[row][earlier] * re[row][column];
        }
        for (int row = 0; row < re.length; row++) {
            double a = re[row][earlier];
            double b = im[row][earlier];
            re[row][column] -= x * a - y * b;
            im[row][column] -= x * b + y * a;
        }
    }

    private static void normalise(double[][] re, double[][] im, int column) {
        double square = 0;
        for (int row = 0; row < re.length; row++) {
            square += re[row][column] * re[row][column] + im[row][column] * im[row][column];
        }
        double norm = Math.sqrt(square);
        for (int row = 0; row < re.length; row++) {
            re[row][column] /= norm;
            im[row][column] /= norm;
        }
    }

    /** A pure state of Haar measure. */
    StateVector pureState(int qubits) {
        ComplexMatrix column = isometry(1 << qubits, 1);
        double[] re = new double[1 << qubits];
        double[] im = new double[1 << qubits];
        for (int i = 0; i < re.length; i++) {
            re[i] = column.re(i, 0);
            im[i] = column.im(i, 0);
        }
        return StateVector.of(re, im);
    }

    /** A mixed state: the reduction of a random pure state of a few more qubits. */
    DensityMatrix state(int qubits) {
        int more = below(3);
        DensityMatrix whole = pureState(qubits + more).density();
        return more == 0 ? whole : whole.partialTrace(IntStream.range(0, qubits).toArray());
    }

    /** A density matrix of any dimension, as a matrix. */
    ComplexMatrix density(int dimension) {
        ComplexMatrix root = isometry(dimension, 1 + below(dimension));
        ComplexMatrix positive = root.times(root.adjoint());
        return positive.times(1 / positive.traceRe());
    }

    /** An observable with eigenvalues ±1 in random number and directions. */
    ComplexMatrix observable(int dimension) {
        return withSpectrum(dimension, () -> random.nextBoolean() ? 1 : -1);
    }

    /** A Hermitian matrix with eigenvalues uniform in [−1, 1]: a measurement that need not be projective. */
    ComplexMatrix contraction(int dimension) {
        return withSpectrum(dimension, () -> uniform(-1, 1));
    }

    private ComplexMatrix withSpectrum(int dimension, DoubleSupplier eigenvalue) {
        double[][] diagonal = new double[dimension][dimension];
        for (int i = 0; i < dimension; i++) {
            diagonal[i][i] = eigenvalue.getAsDouble();
        }
        ComplexMatrix u = unitary(dimension);
        ComplexMatrix hermitian = u.times(ComplexMatrix.ofReal(diagonal)).times(u.adjoint());
        return hermitian.plus(hermitian.adjoint()).times(0.5);
    }

    /** A channel on one qubit with one to four Kraus operators: blocks of a random isometry. */
    Channel channel() {
        int count = 1 + below(4);
        ComplexMatrix isometry = isometry(2 * count, 2);
        List<ComplexMatrix> kraus = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            kraus.add(block(isometry, 2 * k));
        }
        return Channel.of("random", kraus);
    }

    private static ComplexMatrix block(ComplexMatrix tall, int firstRow) {
        double[][] re = new double[2][2];
        double[][] im = new double[2][2];
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                re[i][j] = tall.re(firstRow + i, j);
                im[i][j] = tall.im(firstRow + i, j);
            }
        }
        return ComplexMatrix.of(re, im);
    }

    /** A law over {@code size} cases. */
    double[] law(int size) {
        double[] law = new double[size];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            law[i] = -StrictMath.log(1 - random.nextDouble());
            sum += law[i];
        }
        for (int i = 0; i < size; i++) {
            law[i] /= sum;
        }
        return law;
    }

    /** A local model: Λ takes {@code values} values, and given Λ each party answers at random on its own. */
    Behaviour localModel(int parties, int values) {
        List<Behaviour> given = new ArrayList<>();
        for (int value = 0; value < values; value++) {
            double[][] zero = new double[parties][2];
            for (double[] responses : zero) {
                responses[0] = response();
                responses[1] = response();
            }
            given.add(Behaviour.independent(zero));
        }
        return Behaviour.mixture(law(values), given);
    }

    /** A response probability, a third of the time deterministic, so that the extremes are visited. */
    private double response() {
        return random.nextInt(3) == 0 ? random.nextInt(2) : random.nextDouble();
    }
}
