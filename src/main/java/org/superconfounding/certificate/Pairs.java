package org.superconfounding.certificate;

import java.util.List;
import org.superconfounding.certificate.Certificate.Kind;
import org.superconfounding.exact.Surd;

/** What the parts of a pair of qubits tell of the whole. */
public final class Pairs {
    private Pairs() {}

    /** For amplitudes in the order 00, 01, 10, 11; nothing is known of them, not even the state's length. */
    public static Certificate partsOfAPureState() {
        return Certificate.of(
                        "pure-pair-and-its-parts",
                        Kind.IDENTITY,
                        "Either part of a pure state of two qubits has a purity of one less {half} of the concurrence squared. So the"
                                + " parts are pure for product states and for no other, and maximally mixed at a concurrence of one.")
                .restsOn(
                        "The concurrence of a pure state is twice the absolute value of the determinant of its amplitudes, written as"
                                + " a square (Wootters); a determinant of zero means a product.")
                .unknown("a", "b", "c", "d", "e", "f", "g", "h")
                .let("half", Surd.of(1, 2))
                .let("state", "[a + i*b; c + i*d; e + i*f; g + i*h]")
                .let("length", "state†*state")
                .let("determinant", "(a + i*b)*(g + i*h) - (c + i*d)*(e + i*f)")
                .let("conjugate", "(a - i*b)*(g - i*h) - (c - i*d)*(e - i*f)")
                .let("concurrenceSquared", "4*determinant*conjugate")
                .equal("tr(traceRight(state*state†, 2)^2)", "length^2 - half*concurrenceSquared")
                .equal("tr(traceLeft(state*state†, 2)^2)", "length^2 - half*concurrenceSquared")
                .because("length is one for a state")
                .build();
    }

    /** Outcomes on the two sides of a product state. */
    public static Certificate productStates() {
        return Certificate.of(
                        "product-states-are-independent",
                        Kind.IDENTITY,
                        "In a product state every joint probability is the product of the two sides' own, whatever is measured: outcomes"
                                + " are independent and their covariance is {none}.")
                .unknown("a", "b", "c", "d", "e", "f", "g", "h", "k", "l", "m", "n", "o", "p", "q", "r")
                .let("none", Surd.of(0, 1))
                .let("rho", "[a, b; c, d]")
                .let("sigma", "[e, f; g, h]")
                .let("E", "[k, l; m, n]")
                .let("F", "[o, p; q, r]")
                .equal("tr(kron(rho, sigma)*kron(E, F)) - tr(rho*E)*tr(sigma*F)", "none")
                .build();
    }

    static List<Certificate> all() {
        return List.of(partsOfAPureState(), productStates());
    }
}
