package org.superconfounding.quantum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;
import static org.superconfounding.io.Refusals.assertRefusedExactly;
import static org.superconfounding.quantum.Dense.ROUNDING;
import static org.superconfounding.quantum.Dense.assertClose;
import static org.superconfounding.quantum.Dense.gates;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ComplexMatrixProperties {

    private static ComplexMatrix random(Random random, int rows, int columns) {
        double[][] re = new double[rows][columns];
        double[][] im = new double[rows][columns];
        for (int i = 0; i < rows; i++) {
            Arrays.setAll(re[i], j -> random.nextDouble() - 0.5);
            Arrays.setAll(im[i], j -> random.nextDouble() - 0.5);
        }
        return ComplexMatrix.of(re, im);
    }

    @Property
    void shouldObeyTheRulesOfAdjointAndKroneckerProducts(@ForAll long seed) {
        Random random = new Random(seed);
        ComplexMatrix a = random(random, 2, 3);
        ComplexMatrix b = random(random, 3, 2);
        ComplexMatrix c = random(random, 2, 4);
        ComplexMatrix d = random(random, 4, 2);
        assertClose(a.times(b).adjoint(), b.adjoint().times(a.adjoint()), "(ab)† = b†a†");
        assertClose(a.kron(c).times(b.kron(d)), a.times(b).kron(c.times(d)), "(a⊗c)(b⊗d) = ab⊗cd");
        assertThat(a.times(b).traceRe())
                .as("tr ab = tr ba")
                .isCloseTo(b.times(a).traceRe(), within(ROUNDING))
                .isEqualTo(a.times(b).re(0, 0) + a.times(b).re(1, 1));
        assertThat(a.plus(a).minus(a.times(2)).operatorNorm()).isZero();
    }

    /** Hermitian matrices with prescribed, often repeated, eigenvalues. */
    @Property(tries = 150)
    void shouldDecomposeHermitianMatricesAlsoWhenEigenvaluesRepeat(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int qubits) {
        Random random = new Random(seed);
        int n = 1 << qubits;
        double[] values = new double[n];
        Arrays.setAll(values, i -> random.nextInt(3) - 1);
        Arrays.sort(values);
        ComplexMatrix matrix = rotated(values, new RandomCircuits(seed).gates(qubits, 12));
        assertThat(matrix.hermitianEigenvalues())
                .as("the eigenvalues put in come out")
                .containsExactly(values, within(ROUNDING));
        ComplexMatrix rebuilt = ComplexMatrix.zero(n, n);
        for (int k = 0; k < n; k++) {
            ComplexMatrix v = matrix.hermitianEigenvector(k);
            assertClose(matrix.times(v), v.times(values[k]), "M v = λ v");
            rebuilt = rebuilt.plus(v.times(v.adjoint()));
        }
        assertClose(rebuilt, ComplexMatrix.identity(n), "the eigenvectors are complete");
        double largest = Math.max(Math.abs(values[0]), Math.abs(values[n - 1]));
        assertThat(matrix.operatorNorm()).as("the operator norm").isCloseTo(largest, within(ROUNDING));
    }

    /**
     * A million times the projector orthogonal to v. Rounding grows with the largest eigenvalue, so whether two count as equal must
     * too, also when the smallest is 0. A real matrix is the hard case, since its eigenvectors are found twice, as u and as iu.
     */
    @Example
    void shouldFindOrthogonalEigenvectorsOfALargeRepeatedEigenvalue() {
        for (double[] v : new double[][] {{-7, 0, 4, 2}, {-1, -1, 4, 6}, {3, 2, 4, 6}}) {
            double square = Arrays.stream(v).map(x -> x * x).sum();
            double[][] projector = new double[4][4];
            for (int i = 0; i < 4; i++) {
                for (int j = 0; j < 4; j++) {
                    projector[i][j] = 1e6 * ((i == j ? 1 : 0) - v[i] * v[j] / square);
                }
            }
            assertThat(HermitianEigen.of(ComplexMatrix.ofReal(projector))
                            .vectors()
                            .isUnitary(ROUNDING))
                    .as("orthonormal eigenvectors for v = %s", Arrays.toString(v))
                    .isTrue();
        }
    }

    @Example
    void shouldNameWhatASquareOrFittingMatrixIsNeededFor() {
        ComplexMatrix square = ComplexMatrix.identity(2);
        ComplexMatrix flat = ComplexMatrix.zero(2, 3);
        assertRefusedExactly(flat::hermitianEigenvalues, "an eigenvalue needs a square matrix; this one is 2 x 3");
        assertRefusedExactly(() -> flat.maxAbsDifference(square), "cannot combine a 2 x 3 with a 2 x 2 matrix");
        assertRefusedExactly(
                () -> square.hermitianEigenvector(2), "the index of an eigenvector is 2; allowed are 0 to 1");
        assertRefusedExactly(
                () -> ComplexMatrix.of(new double[2][2], new double[1][2]),
                "the real part has 2 rows, the imaginary part 1");
    }

    @Example
    void shouldRefuseEntriesAndShapesThatDoNotExist() {
        ComplexMatrix square = ComplexMatrix.identity(2);
        for (int[] place : new int[][] {{-1, 0}, {2, 0}, {0, -1}, {0, 2}}) {
            assertThatThrownBy(() -> square.re(place[0], place[1]))
                    .isInstanceOf(IndexOutOfBoundsException.class)
                    .hasMessage("entry (%d, %d) of a 2 x 2 matrix", place[0], place[1]);
        }
        assertRefused(() -> ComplexMatrix.zero(0, 1));
        assertRefused(() -> ComplexMatrix.zero(1, 0));
        assertRefused(() -> ComplexMatrix.ofReal(new double[1][0]));
    }

    @Example
    void shouldTakeAnExactRelationWithoutTolerance() {
        assertThat(Gate.Y.matrix().isUnitary(0))
                .as("Y†Y is the identity without rounding")
                .isTrue();
        assertThat(Gate.Y.matrix().isHermitian(0)).as("Y is its own adjoint").isTrue();
        assertThat(Gate.S.matrix().isHermitian(1)).as("S is not").isFalse();
        assertThat(Channel.identity().isTracePreserving(0))
                .as("nothing is lost")
                .isTrue();
    }

    private static ComplexMatrix rotated(double[] values, Circuit circuit) {
        ComplexMatrix diagonal = ComplexMatrix.zero(values.length, values.length);
        for (int i = 0; i < values.length; i++) {
            diagonal.rawRe()[i * values.length + i] = values[i];
        }
        for (Operation.Unitary step : gates(circuit)) {
            ComplexMatrix u = Dense.expand(step.gate().matrix(), step.targets(), circuit.qubits());
            diagonal = u.times(diagonal).times(u.adjoint());
        }
        return diagonal;
    }

    @Example
    void shouldRefuseWhatDoesNotFit() {
        ComplexMatrix square = ComplexMatrix.identity(2);
        ComplexMatrix flat = ComplexMatrix.zero(2, 3);
        assertRefusedExactly(() -> flat.times(square), "cannot multiply a 2 x 3 by a 2 x 2 matrix");
        assertRefused(() -> flat.plus(square), "2 x 3");
        assertRefused(flat::traceRe, "square");
        assertRefused(() -> Dense.unit(0, 1).hermitianEigenvalues(), "not Hermitian");
        assertRefusedExactly(
                () -> ComplexMatrix.ofReal(new double[][] {{1, Double.NaN}}),
                "entry (0, 1) of the real part is NaN; it must be finite");
        assertRefused(() -> ComplexMatrix.ofReal(new double[][] {{1, 2}, {3}}), "row 1");
        assertRefused(() -> ComplexMatrix.ofReal(new double[0][]));
        assertRefused(() -> square.times(Double.NaN));
        assertThat(flat.isUnitary(1)).isFalse();
        assertThat(flat.isHermitian(1)).isFalse();
    }
}
