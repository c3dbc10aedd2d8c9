package org.superconfounding.audit;

/**
 * The nearest statement that does hold, tested like a claim: its oracle agrees, and its control, the comparison with something
 * wrong in it, fails. Its words are in the claim's file under {@code paper/claims}.
 */
public record Correction(Finding finding, Oracle oracle, Control control) {}
