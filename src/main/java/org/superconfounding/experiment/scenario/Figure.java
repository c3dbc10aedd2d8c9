package org.superconfounding.experiment.scenario;

import org.jspecify.annotations.Nullable;

/**
 * A number that a run gives.
 *
 * @param standardError from shot noise, 0 for an exact law, and where all shots agree; absent where none is derived
 */
public record Figure(String name, double value, @Nullable Double standardError) {}
