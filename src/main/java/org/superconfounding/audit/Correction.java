package org.superconfounding.audit;

/**
 * The nearest statement that does hold, tested like a claim. Its words are in the claim's file under {@code paper/claims}.
 *
 * @param finding the corrected statement; it holds
 * @param oracle an independent way to its number or statement; it agrees
 * @param control the comparison with something wrong in it; it fails
 */
public record Correction(Finding finding, Oracle oracle, Control control) {}
