/**
 * Causal quantities: confounding strength, interventions as circuit surgery, causal effects, mutual information.
 *
 * <p><b>Concept.</b> Two outcomes are confounded when they depend on each other through a common cause. The paper measures this
 * by a {@link ConfoundingStrength}, a Bell value scaled so that classical models stay below a bound. Observation conditions on an
 * outcome; an intervention changes the circuit, so that the outcome is set rather than found. {@link Surgery} makes that change;
 * {@link DeferredSurgery} makes the same one on devices that measure only at the end. {@link CausalEffect} compares the effect's
 * law under both values of the cause, observed or set, and {@link MutualInformation} says whether anything depends on anything at
 * all.
 *
 * <p><b>Boundaries.</b> No machine learning, no shots, no experiment: exact laws of circuits go in, numbers and other circuits
 * come out. Where in a circuit an intervention stands decides what it can show, and is the caller's choice.
 *
 * <p><b>Units and order.</b> Confounding strengths are pure numbers, not negative. Probabilities lie in [0, 1], mutual
 * information is in bits. Qubit 0 and classical bit 0 are the least significant.
 *
 * <p><b>Invariants.</b> Strengths are the paper's definitions, taken literally: no bound is built in, since whether the bounds
 * hold is what is tested. Everything is a pure function.
 *
 * <p><b>Source.</b> The paper, Eqs. 1 to 3 (confounding strength) and Methods, Experiment 4 (project-prepare surgery); J. Pearl,
 * <em>Causality</em>, 2nd ed. (Cambridge, 2009), chapter 3.
 */
@NullMarked
package org.superconfounding.causal;

import org.jspecify.annotations.NullMarked;
