package org.superconfounding.certificate;

import java.util.List;
import org.superconfounding.certificate.Certificate.Kind;
import org.superconfounding.exact.Surd;

/** Hardy's largest probability, (5√5 − 11)/2: a strategy that reaches it, why no other exceeds it, and what it owes to entanglement. */
public final class Hardy {
    private static final Surd MAXIMUM = Surd.ROOT_FIVE.times(5, 2).minus(Surd.of(11, 2));

    private Hardy() {}

    /** A strategy with the probability (5√5 − 11)/2, exactly. */
    public static Certificate strategy() {
        return Certificate.of(
                        "hardy-strategy",
                        Kind.STRATEGY,
                        "A state of two qubits gives Hardy's event the probability {maximum} while his three forbidden events never"
                                + " happen. That prints neither as {printed} nor as any smaller number of three digits.")
                .let("t", "1/sqrt((sqrt(5) - 1)/2)")
                .because("the tangent of the angle between both settings of a party")
                .let("direction", "[1; t]")
                .let("plus", "direction*direction†/(1 + t^2)")
                .because("outcome plus at a and at b")
                .let("zero", "[1, 0; 0, 0]")
                .because("outcome plus at a' and at b'")
                .let("one", "[0, 0; 0, 1]")
                .equal("plus*plus", "plus", "plus†")
                .equal("zero + one", "[1, 0; 0, 1]")
                .equal("tr(plus)", "1")
                .let("state", "[0; -t; -t; 1]")
                .let("rho", "state*state†/(1 + 2*t^2)")
                .equal("tr(rho)", "1")
                .equal("tr(rho*kron(plus, one))", "0")
                .because("plus at a, minus at b'")
                .equal("tr(rho*kron(one, plus))", "0")
                .because("minus at a', plus at b")
                .equal("tr(rho*kron(zero, zero))", "0")
                .because("plus at a', plus at b'")
                .let("maximum", MAXIMUM)
                .equal("tr(rho*kron(plus, plus))", "maximum")
                .let("printed", "0.086")
                .less("printed + 0.0005", "maximum", "printed + 0.0045")
                .build();
    }

    /** With tan α = m² and tan β = n², not negative, and K the maximum: K(1+x)(1+y)(1+x+y) − xy is a sum of squares. */
    public static Certificate maximum() {
        return Certificate.of(
                        "hardy-maximum",
                        Kind.SQUARES,
                        "In quantum theory the probability of Hardy's event, where his three forbidden events never happen, is at most"
                                + " {maximum}.")
                .restsOn(
                        "Jordan's lemma: two observables of square one of a party split into blocks of one or two dimensions, and a block"
                                + " of two can be written with real numbers and one angle; the state then mixes states of two qubits, in each"
                                + " of which no forbidden event happens either.")
                .restsOn(
                        "In a block where one party's two observables commute there is a local model, and the event has no probability.")
                .unknown("m", "n", "p", "q", "r", "s")
                .let("u", "m^2")
                .because("the tangent of Alice's angle, made not negative by the choice of a basis vector's sign")
                .let("v", "n^2")
                .because("the tangent of Bob's angle")
                .let("amplitudes", "[p; q; r; s]")
                .equal("kron([1, u], [0, 1])*amplitudes", "q + u*s")
                .because("no plus at a with minus at b' means that this is zero, so q is fixed by s")
                .equal("kron([0, 1], [1, v])*amplitudes", "r + v*s")
                .because("no minus at a' with plus at b means that this is zero, so r is fixed by s")
                .equal("kron([1, 0], [1, 0])*amplitudes", "p")
                .because("no plus at a' with plus at b' means that p is zero: one state is left, up to its length")
                .let("state", "[0; -u; -v; 1]")
                .let("norm", "1 + u^2 + v^2")
                .equal("state†*state", "norm")
                .let("events", "(1 + u^2)*(1 + v^2)*norm")
                .equal("(kron([1, u], [1, v])*state)^2", "u^2*v^2")
                .because("divided by the product named events, this is the probability of the event")
                .let("maximum", MAXIMUM)
                .let("golden", Surd.of(1, 2).plus(Surd.ROOT_FIVE.times(1, 2)))
                .squares(
                        "maximum*events - u^2*v^2",
                        "2*maximum",
                        "(u*v - golden)*m*n",
                        "maximum/golden^2",
                        "u*v - golden",
                        "maximum",
                        "(u - v)*(1 + u*v)",
                        "maximum",
                        "u - v",
                        "2*maximum",
                        "(u - v)*m*n",
                        "maximum",
                        "(u - v)^2")
                .build();
    }

    /** Where the three forbidden events never happen and the event may, the state is less than maximally entangled. */
    public static Certificate lessThanMaximalEntanglement() {
        return Certificate.of(
                        "hardy-less-than-maximal-entanglement",
                        Kind.SQUARES,
                        "A state of two qubits in which Hardy's three forbidden events never happen, and his event may, is less than"
                                + " maximally entangled.")
                .restsOn(
                        "Where one party's two observables commute there is a local model, and the event has no probability; else plus"
                                + " at a is a real multiple of plus at a' added to minus at a', up to phases, and the same holds for b.")
                .unknown("u", "v", "p", "q", "r", "s")
                .let("amplitudes", "[p; q; r; s]")
                .equal("kron([1, u], [0, 1])*amplitudes", "q + u*s")
                .because(
                        "no plus at a with minus at b' means that this is zero, so q is fixed by s; u is the tangent of Alice's angle")
                .equal("kron([0, 1], [1, v])*amplitudes", "r + v*s")
                .because(
                        "no minus at a' with plus at b means that this is zero, so r is fixed by s; v is the tangent of Bob's angle")
                .equal("kron([1, 0], [1, 0])*amplitudes", "p")
                .because("no plus at a' with plus at b' means that p is zero: one state is left, up to its length")
                .let("state", "[0; -u; -v; 1]")
                .let("norm", "1 + u^2 + v^2")
                .equal("state†*state", "norm")
                .let("Y", "[0, -i; i, 0]")
                .equal("Y*Y", "[1, 0; 0, 1]")
                .equal("state†*kron(Y, Y)*state", "2*u*v")
                .because("divided by the norm, this is the concurrence, up to its sign")
                .squares("norm - 2*u*v", "1", "1", "1", "u - v")
                .squares("norm + 2*u*v", "1", "1", "1", "u + v")
                .because("the first square is one, so that the concurrence is below one")
                .build();
    }

    static List<Certificate> all() {
        return List.of(strategy(), maximum(), lessThanMaximalEntanglement());
    }
}
