package org.superconfounding.bell;

import java.util.ArrayList;
import java.util.List;
import org.superconfounding.quantum.ComplexMatrix;
import org.superconfounding.quantum.DensityMatrix;
import org.superconfounding.statistics.Require;

/**
 * Two observables for each party, on systems of any dimension. Party 0's system is the least significant factor of the whole.
 * An observable is Hermitian with spectrum in [−1, 1]: with eigenvalues ±1 it is a projective measurement, otherwise a general
 * one with effects (1 ± A)/2.
 */
public final class Measurements {
    private static final double TOLERANCE = 1e-9;

    private final List<List<ComplexMatrix>> observables;

    private Measurements(List<List<ComplexMatrix>> observables) {
        this.observables = observables;
    }

    /**
     * Measurements from {@code observables.get(party).get(setting)}: for each party two Hermitian matrices with spectrum in
     * [−1, 1].
     */
    public static Measurements of(List<List<ComplexMatrix>> observables) {
        for (int party = 0; party < observables.size(); party++) {
            Require.that(
                    observables.get(party).size() == 2,
                    "party " + party + " has " + observables.get(party).size() + " observables; it needs 2");
            for (ComplexMatrix observable : observables.get(party)) {
                Require.that(
                        observable.isHermitian(TOLERANCE) && observable.operatorNorm() <= 1 + TOLERANCE,
                        "an observable of party " + party + " is not Hermitian with spectrum in [-1, 1]");
            }
        }
        return new Measurements(observables.stream().map(List::copyOf).toList());
    }

    public int parties() {
        return observables.size();
    }

    /** A party's observable at setting 0 or 1. */
    public ComplexMatrix observable(int party, int setting) {
        return observables.get(party).get(setting);
    }

    public int dimension(int party) {
        return observables.get(party).get(0).rows();
    }

    public Measurements with(int party, int setting, ComplexMatrix observable) {
        List<List<ComplexMatrix>> changed = new ArrayList<>(observables);
        ComplexMatrix other = observable(party, 1 - setting);
        changed.set(party, setting == 0 ? List.of(observable, other) : List.of(other, observable));
        return of(changed);
    }

    /** The effect (1 ± A)/2 of one party: + for outcome bit 0. */
    public ComplexMatrix effect(int party, int setting, int outcome) {
        ComplexMatrix identity = ComplexMatrix.identity(dimension(party));
        return identity.plus(observable(party, setting).times(outcome == 0 ? 1 : -1))
                .times(0.5);
    }

    /** The joint effect of all parties; bit i of settings and outcomes belongs to party i. */
    public ComplexMatrix jointEffect(int outcomes, int settings) {
        return product(outcomes, settings, -1);
    }

    /** The joint effect with the identity in place of one party's effect; no party is left out for −1. */
    ComplexMatrix product(int outcomes, int settings, int leftOut) {
        ComplexMatrix product = ComplexMatrix.identity(1);
        for (int party = 0; party < parties(); party++) {
            ComplexMatrix factor = party == leftOut
                    ? ComplexMatrix.identity(dimension(party))
                    : effect(party, settings >> party & 1, outcomes >> party & 1);
            product = factor.kron(product);
        }
        return product;
    }

    /** The behaviour that the Born rule gives for a state of qubits, party i holding qubit i. */
    public Behaviour behaviour(DensityMatrix state) {
        return Behaviour.of(Behaviour.table(parties(), (settings, outcomes) -> state.matrix()
                .times(jointEffect(outcomes, settings))
                .traceRe()));
    }
}
