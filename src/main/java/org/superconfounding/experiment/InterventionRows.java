package org.superconfounding.experiment;

import org.apache.commons.rng.UniformRandomProvider;

/** The samples that Experiment 5 takes under its interventions, and the observed ones that they are compared with. */
interface InterventionRows {
    InterventionCounts draw(UniformRandomProvider random);
}
