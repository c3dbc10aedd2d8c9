package org.superconfounding.audit;

/** What cannot be judged of a claim, and what a test of it would take that nobody published. */
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
