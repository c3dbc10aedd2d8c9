package org.superconfounding.learning;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.OptionalDouble;

/**
 * Limited-memory BFGS from the origin, with the rules by which L-BFGS-B 3.0 stops when nothing is bounded.
 *
 * <p>Ten pairs of step s and gradient change y are kept; the first matrix is the identity scaled by sᵀy/yᵀy of the latest pair.
 * The first trial step has length 1, later ones are the full quasi-Newton step. A pair whose sᵀy is at rounding is left out.
 * It stops when no component of the gradient exceeds the tolerance, when a step lowered the function by no more than 64 ε
 * max(|f|, 1), or after the largest number of iterations. If the line search finds no step, the pairs are forgotten and the
 * direction is the gradient's; if that finds none either, it stops there.
 *
 * <p><b>Source.</b> D. C. Liu and J. Nocedal, Math. Program. 45 (1989) 503; R. H. Byrd, P. Lu, J. Nocedal and C. Zhu, SIAM J. Sci.
 * Comput. 16 (1995) 1190, for the stopping rules.
 */
final class Lbfgs {
    private static final int PAIRS = 10;
    private static final double EPSILON = 0x1p-52;
    private static final double RELATIVE_DECREASE = 64 * EPSILON;

    /** A smooth function of several variables. */
    interface Objective {
        int dimension();

        Point at(double[] x);
    }

    /** A function's value and gradient at a place; the arrays are not changed by anyone. */
    record Point(double[] x, double value, double[] gradient) {}

    /** Where the method stopped, after how many steps. */
    record Stop(Point point, int iterations) {}

    /** A step s, the change y of the gradient along it, and sᵀy. */
    private record Pair(double[] s, double[] y, double sy) {}

    private final Objective objective;
    private final Deque<Pair> newestFirst = new ArrayDeque<>();
    private Point here;

    private Lbfgs(Objective objective) {
        this.objective = objective;
        this.here = objective.at(new double[objective.dimension()]);
    }

    /**
     * Minimises {@code objective} from the origin.
     *
     * @param tolerance largest component of the gradient at which it may stop, positive
     * @param mostIterations steps after which it stops in any case
     */
    static Stop minimise(Objective objective, double tolerance, int mostIterations) {
        Lbfgs method = new Lbfgs(objective);
        int iterations = 0;
        boolean moving = largest(method.here.gradient) > tolerance;
        while (moving && iterations < mostIterations) {
            Point before = method.here;
            if (!method.step(iterations == 0)) {
                break;
            }
            iterations++;
            double fall = before.value - method.here.value;
            double scale = Math.max(1, Math.max(Math.abs(before.value), Math.abs(method.here.value)));
            moving = largest(method.here.gradient) > tolerance && fall > RELATIVE_DECREASE * scale;
        }
        return new Stop(method.here, iterations);
    }

    /** One step, by the direction of the pairs or else of the gradient; false if neither leads down. */
    private boolean step(boolean first) {
        if (advance(first)) {
            return true;
        }
        boolean forgot = !newestFirst.isEmpty();
        newestFirst.clear();
        return forgot && advance(false);
    }

    private boolean advance(boolean first) {
        Point before = here;
        double[] direction = direction();
        LineSearch.Line line = t -> trial(t, objective.at(plus(before.x, t, direction)), direction);
        double firstStep = first ? 1 / Math.sqrt(dot(direction, direction)) : 1;
        OptionalDouble step = LineSearch.step(line, trial(0, before, direction), firstStep);
        step.ifPresent(length -> move(length, direction));
        return step.isPresent();
    }

    private static LineSearch.Trial trial(double step, Point point, double[] direction) {
        return new LineSearch.Trial(step, point.value, dot(point.gradient, direction));
    }

    private void move(double length, double[] direction) {
        Point before = here;
        here = objective.at(plus(before.x, length, direction));
        double[] s = plus(new double[direction.length], length, direction);
        remember(s, before, -dot(before.gradient, s));
    }

    private void remember(double[] s, Point before, double expectedFall) {
        double[] y = plus(here.gradient, -1, before.gradient);
        double sy = dot(s, y);
        if (sy <= EPSILON * expectedFall) {
            return;
        }
        newestFirst.addFirst(new Pair(s, y, sy));
        if (newestFirst.size() > PAIRS) {
            newestFirst.removeLast();
        }
    }

    /** Minus the approximate inverse Hessian times the gradient, by the two-loop recursion. */
    private double[] direction() {
        double[] direction = plus(new double[here.x.length], -1, here.gradient);
        double[] weights = new double[newestFirst.size()];
        int index = 0;
        for (Pair pair : newestFirst) {
            weights[index] = dot(pair.s, direction) / pair.sy;
            direction = plus(direction, -weights[index++], pair.y);
        }
        if (!newestFirst.isEmpty()) {
            Pair newest = newestFirst.getFirst();
            direction = plus(new double[direction.length], newest.sy / dot(newest.y, newest.y), direction);
        }
        for (Iterator<Pair> oldestFirst = newestFirst.descendingIterator(); oldestFirst.hasNext(); ) {
            Pair pair = oldestFirst.next();
            direction = plus(direction, weights[--index] - dot(pair.y, direction) / pair.sy, pair.s);
        }
        return direction;
    }

    private static double[] plus(double[] x, double t, double[] direction) {
        double[] sum = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            sum[i] = x[i] + t * direction[i];
        }
        return sum;
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }

    private static double largest(double[] gradient) {
        return Arrays.stream(gradient).map(Math::abs).max().orElse(0);
    }
}
