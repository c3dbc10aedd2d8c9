package org.superconfounding.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.superconfounding.learning.Lbfgs.Objective;
import org.superconfounding.learning.Lbfgs.Point;
import org.superconfounding.learning.Lbfgs.Stop;

class LbfgsTest {
    private interface Formula {
        Point at(double x, double y);
    }

    private static Objective plane(Formula formula) {
        return new Objective() {
            @Override
            public int dimension() {
                return 2;
            }

            @Override
            public Point at(double[] x) {
                return formula.at(x[0], x[1]);
            }
        };
    }

    /**
     * Rosenbrock's valley (1 − x)² + 100 (y − x²)², whose only minimum is (1, 1), beside SciPy's own path through it. The last
     * tolerance is out of reach: there the relative decrease ends the search.
     */
    @ParameterizedTest
    @CsvFileSource(resources = "/oracles/scipy/scipy-1.16.0-lbfgs.csv", numLinesToSkip = 1)
    void shouldFollowRosenbrocksValleyAsFarAsScipyDoes(double tolerance, int iterations, double x, double y) {
        Stop stop = Lbfgs.minimise(
                plane((u, v) -> new Point(
                        new double[] {u, v},
                        (1 - u) * (1 - u) + 100 * (v - u * u) * (v - u * u),
                        new double[] {-2 * (1 - u) - 400 * u * (v - u * u), 200 * (v - u * u)})),
                tolerance,
                1000);
        assertThat(stop.iterations()).as("iterations").isEqualTo(iterations);
        assertThat(stop.point().x()[0]).as("x").isCloseTo(x, within(1e-10));
        assertThat(stop.point().x()[1]).as("y").isCloseTo(y, within(1e-10));
    }

    @Test
    void shouldStopAtOnceWhereTheGradientIsSmallEnough() {
        Stop stop = Lbfgs.minimise(
                plane((x, y) -> new Point(new double[] {x, y}, x * x + y * y, new double[] {2 * x, 2 * y})), 1e-4, 100);
        assertThat(stop.iterations()).isZero();
    }

    /** A function that is linear downhill has no minimum: only the largest number of iterations ends the descent. */
    @Test
    void shouldEndAnEndlessDescentAfterTheLargestNumberOfIterations() {
        Stop stop = Lbfgs.minimise(
                plane((x, y) -> new Point(new double[] {x, y}, -x - 2 * y, new double[] {-1, -2})), 1e-4, 7);
        assertThat(stop.iterations()).isEqualTo(7);
        assertThat(stop.point().value()).isNegative();
    }

    /** A gradient of the wrong sign: no step along it lowers the function, and none must be taken. */
    @Test
    void shouldStayWhereNoStepLeadsDown() {
        Stop stop = Lbfgs.minimise(
                plane((x, y) -> new Point(new double[] {x, y}, Math.abs(x) + y * y, new double[] {1, 0})), 1e-4, 100);
        assertThat(stop.iterations()).isZero();
        assertThat(stop.point().x()).containsExactly(0, 0);
    }
}
