/**
 * Bell tests: settings, behaviours, expressions, their bounds, and the local polytope.
 *
 * <p><b>Concept.</b> Each of n parties chooses one of two settings and sees one of two outcomes. All that such a test can show is
 * its {@link Behaviour}, the probabilities of the outcomes given the settings. A {@link BellTest} is a linear
 * {@link BellExpression} in these probabilities, possibly with side conditions; CHSH, Clauser-Horne, Hardy and {@link Mermin}
 * differ only in their coefficients. A behaviour is local when it is a mixture of deterministic strategies, each a
 * {@link LocalStrategy} for two parties, so a classical bound is a maximum over finitely many cases; {@link LocalPolytope}
 * decides whether a behaviour is local, with a witness either way. A quantum value is a mean of a Bell operator, so a
 * {@link QuantumMaximum} is an operator norm, maximised over settings; {@link SeeSaw} finds it in another way, and
 * {@link QuantumStrategies} reach it. For CHSH there is more: {@link ChshCircuits} to measure it, {@link ChshCounts} to read it
 * off data, {@link PublishedBellTests} to read the data of others, and {@link HorodeckiCriterion} for its largest value on a given
 * state.
 *
 * <p><b>Boundaries.</b> No causality and no experiment: that a Bell value is called a confounding strength is the business of
 * package {@code causal}, and how many shots are drawn that of {@code experiment}.
 *
 * <p><b>Units and order.</b> Angles in radians; the setting t of {@link ChshSettings} stands for the observable cos 2t Z + sin 2t
 * X, which a circuit measures by RY(−2t) and Z. Party i holds qubit i and classical bit i, and party 0, Alice, is the least
 * significant bit. A classical bit 0 is outcome +1, a bit 1 outcome −1; a setting bit 0 is the unprimed setting, a bit 1 the
 * primed one.
 *
 * <p><b>Invariants.</b> Probabilities are normalised for each choice of settings and lie in [0, 1], correlators in [−1, 1], each
 * to 1e-9. Everything is immutable. Nothing is drawn at random except from a given {@link org.superconfounding.statistics.Seed}.
 *
 * <p><b>Source.</b> The convention S = E(a,b) + E(a,b′) + E(a′,b) − E(a′,b′) is the paper's (Methods, Experiment 3). Theory: N.
 * Brunner et al., Rev. Mod. Phys. 86, 419 (2014); R., P. and M. Horodecki, Phys. Lett. A 200, 340 (1995).
 */
@NullMarked
package org.superconfounding.bell;

import org.jspecify.annotations.NullMarked;
