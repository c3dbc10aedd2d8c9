/**
 * What a scenario meets on a device, whoever runs it: its circuits as files, the files of other people's clients as recorded runs, and
 * what published error rates say beforehand.
 *
 * <p><b>Concept.</b> {@link ExportedCircuits} lists the circuits that were written out, and {@link ClientImport} makes a recorded run of
 * what somebody else's program made of them. {@link LocalRun} is the same run on this project's own simulator. {@link DeviceNoise} and
 * {@link Decoherence} are {@link NoiseModel}s, made of published figures; {@link NoisePrediction} says what they would make of the Bell
 * state, and whether runs whose {@link Visibility} is known could tell it from no noise.
 *
 * <p><b>Boundaries.</b> No verdict, claim or report uses this package. What it makes are run files, which the rest of the program reads as
 * it reads the published ones.
 *
 * <p><b>Invariants.</b> A run says what it was made of: the files whole, or the seed alone. A noise model is figures with their source, and
 * nothing is fitted.
 *
 * <p><b>Units.</b> Times in seconds, error rates and visibilities as shares. Qubit 0 is the least significant bit of an outcome.
 *
 * <p><b>Source.</b> IonQ's guide to its noise models and Microsoft's page on the provider, as cited with each model.
 */
@NullMarked
package org.superconfounding.device;

import org.jspecify.annotations.NullMarked;
