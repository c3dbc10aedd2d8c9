package org.superconfounding.audit;

/**
 * What a test of the claim would take and nobody published.
 *
 * @param quantity what cannot be judged
 * @param needed what is missing
 */
public record Missing(Basis basis, String quantity, String needed) implements Finding {
    @Override
    public boolean holds() {
        return false;
    }

    @Override
    public String summary() {
        return quantity + ": cannot be judged, since " + needed;
    }
}
