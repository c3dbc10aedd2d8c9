package org.superconfounding.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
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

    /** Rosenbrock's valley (1 − x)² + 100 (y − x²)², whose only minimum is (1, 1). */
    @Test
    void shouldFollowRosenbrocksValleyToItsEnd() {
        Stop stop = Lbfgs.minimise(
                plane((x, y) -> new Point(
                        new double[] {x, y},
                        (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x),
                        new double[] {-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)})),
                1e-9,
                200);
        assertThat(stop.point().x()[0]).isCloseTo(1, within(1e-6));
        assertThat(stop.point().x()[1]).isCloseTo(1, within(1e-6));
        assertThat(stop.iterations()).as("iterations").isBetween(10, 60);
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
