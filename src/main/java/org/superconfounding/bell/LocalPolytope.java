package org.superconfounding.bell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.PivotSelectionRule;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.superconfounding.statistics.Require;

/**
 * The local polytope: all mixtures of deterministic strategies. Whether a behaviour lies in it is a linear program, and either
 * answer comes with a witness that anyone can check without solving one.
 *
 * <p>Source: N. Brunner et al., Rev. Mod. Phys. 86, 419 (2014), section II.B.
 */
public final class LocalPolytope {
    /** Distance above which a behaviour counts as outside; far above the solver's rounding, far below any effect here. */
    public static final double TOLERANCE = 1e-7;

    private static final double EPSILON = 1e-10;
    private static final int MAX_ULPS = 10;
    private static final double CUT_OFF = 1e-12;
    private static final MaxIter ITERATIONS = new MaxIter(100_000);

    private LocalPolytope() {}

    /** An answer with its witness. */
    public sealed interface Membership {
        default boolean local() {
            return this instanceof Local;
        }
    }

    /**
     * The behaviour is a mixture of deterministic strategies.
     *
     * @param weights of the strategies, numbered as in {@link Behaviour#deterministic}; not negative, with sum 1
     * @param distance largest difference between a probability of the mixture and one of the behaviour
     */
    public record Local(List<Double> weights, double distance) implements Membership {
        public Local {
            weights = List.copyOf(weights);
        }
    }

    /**
     * A Bell expression tells the behaviour from every mixture.
     *
     * @param witness with coefficients in [−1, 1]
     * @param classicalMaximum its largest value over all deterministic strategies, by enumeration
     * @param value its value in the behaviour, larger than that
     */
    public record NonLocal(BellExpression witness, double classicalMaximum, double value) implements Membership {}

    /** Decides whether a behaviour of at most 4 parties is local; one of more is refused. */
    public static Membership membership(Behaviour behaviour) {
        Require.that(
                behaviour.parties() <= 4, "the linear program takes at most 4 parties, got " + behaviour.parties());
        List<Double> weights = nearestMixture(behaviour);
        double distance = mixtureOf(behaviour.parties(), weights).maxAbsDifference(behaviour);
        if (distance <= TOLERANCE) {
            return new Local(weights, distance);
        }
        BellExpression witness = separating(behaviour);
        return new NonLocal(witness, witness.classicalMaximum(), witness.value(behaviour));
    }

    /** Minimises the largest difference t of a probability over weights and t. */
    private static List<Double> nearestMixture(Behaviour behaviour) {
        int parties = behaviour.parties();
        int strategies = Behaviour.strategies(parties);
        List<LinearConstraint> constraints = new ArrayList<>();
        for (int settings = 0; settings < 1 << parties; settings++) {
            for (int outcomes = 0; outcomes < 1 << parties; outcomes++) {
                double[] row = indicator(parties, outcomes, settings, strategies + 1);
                double target = behaviour.probability(outcomes, settings);
                constraints.add(limit(row, strategies, -1, Relationship.LEQ, target));
                constraints.add(limit(row, strategies, 1, Relationship.GEQ, target));
            }
        }
        double[] all = new double[strategies + 1];
        Arrays.fill(all, 0, strategies, 1);
        constraints.add(new LinearConstraint(all, Relationship.EQ, 1));
        double[] objective = new double[strategies + 1];
        objective[strategies] = 1;
        double[] solution = solve(objective, constraints, GoalType.MINIMIZE);
        return normalised(Arrays.copyOf(solution, strategies));
    }

    /**
     * Maximises (value in the behaviour − bound) over coefficients in [−1, 1] and the bound. The coefficients are shifted by 1 to be
     * non-negative; the bound is the difference of the last two variables.
     */
    private static BellExpression separating(Behaviour behaviour) {
        int parties = behaviour.parties();
        int size = 1 << parties;
        int cells = size * size;
        List<LinearConstraint> constraints = new ArrayList<>();
        for (int strategy = 0; strategy < Behaviour.strategies(parties); strategy++) {
            double[] row = new double[cells + 2];
            for (int settings = 0; settings < size; settings++) {
                row[settings * size + Behaviour.answers(parties, strategy, settings)] = 1;
            }
            row[cells] = -1;
            row[cells + 1] = 1;
            // The shift adds 1 for each choice of settings.
            constraints.add(new LinearConstraint(row, Relationship.LEQ, size));
        }
        double[] objective = new double[cells + 2];
        for (int cell = 0; cell < cells; cell++) {
            double[] single = new double[cells + 2];
            single[cell] = 1;
            constraints.add(new LinearConstraint(single, Relationship.LEQ, 2));
            objective[cell] = behaviour.probability(cell % size, cell / size);
        }
        objective[cells] = -1;
        objective[cells + 1] = 1;
        double[] solution = solve(objective, constraints, GoalType.MAXIMIZE);
        return BellExpression.of(
                parties, Behaviour.table(parties, (settings, outcomes) -> solution[settings * size + outcomes] - 1));
    }

    private static double[] indicator(int parties, int outcomes, int settings, int length) {
        double[] row = new double[length];
        for (int strategy = 0; strategy < Behaviour.strategies(parties); strategy++) {
            row[strategy] = Behaviour.answers(parties, strategy, settings) == outcomes ? 1 : 0;
        }
        return row;
    }

    private static LinearConstraint limit(
            double[] row, int slack, double coefficient, Relationship relation, double target) {
        double[] copy = row.clone();
        copy[slack] = coefficient;
        return new LinearConstraint(copy, relation, target);
    }

    private static double[] solve(double[] objective, List<LinearConstraint> constraints, GoalType goal) {
        PointValuePair solution = new SimplexSolver(EPSILON, MAX_ULPS, CUT_OFF)
                .optimize(
                        ITERATIONS,
                        new LinearObjectiveFunction(objective, 0),
                        new LinearConstraintSet(constraints),
                        goal,
                        new NonNegativeConstraint(true),
                        PivotSelectionRule.BLAND);
        return solution.getPoint();
    }

    private static List<Double> normalised(double[] weights) {
        double sum = Arrays.stream(weights).map(w -> Math.max(0, w)).sum();
        return Arrays.stream(weights).mapToObj(w -> Math.max(0, w) / sum).toList();
    }

    private static Behaviour mixtureOf(int parties, List<Double> weights) {
        double[][] law = new double[1 << parties][1 << parties];
        for (int strategy = 0; strategy < weights.size(); strategy++) {
            for (int settings = 0; settings < law.length; settings++) {
                law[settings][Behaviour.answers(parties, strategy, settings)] += weights.get(strategy);
            }
        }
        return Behaviour.of(law);
    }
}
