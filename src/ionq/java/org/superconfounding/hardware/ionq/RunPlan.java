package org.superconfounding.hardware.ionq;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.superconfounding.hardware.NamedCircuit;
import org.superconfounding.hardware.SourceKind;

/**
 * What is to be run, where, and for how much money at most. One plan is one job.
 *
 * @param scenario name of the set of circuits
 * @param backend the service's name; {@code simulator}, or {@code qpu.…} for a quantum processor
 * @param shots of each circuit, 1 to 1,000,000
 * @param noise noise model of the simulator; absent means none
 * @param noiseSeed seed of the noise model, which must be named then, 1 to 2<sup>31</sup> − 1; absent leaves it to the service
 * @param debiasing error mitigation by averaging over variants of a circuit; always stated, since the service's default is not the
 *     same everywhere
 * @param maximumCost in US dollars; needed for a quantum processor
 */
public record RunPlan(
        String scenario,
        List<NamedCircuit> circuits,
        String backend,
        int shots,
        @Nullable String noise,
        @Nullable Integer noiseSeed,
        boolean debiasing,
        @Nullable BigDecimal maximumCost) {
    /** The service's simulator: free, and the default. */
    public static final String SIMULATOR = "simulator";

    private static final String PROCESSOR = "qpu.";
    private static final int MOST_CIRCUITS = 5000;
    private static final int MOST_SHOTS = 1_000_000;
    private static final int FEWEST_DEBIASED = 500;

    /** Of shots that are no samples but shared out: with fewer, rounding moves a probability by more than half a hundredth. */
    private static final int FEWEST_SHARED = 100;

    /** @throws IllegalArgumentException naming the first parameter that cannot be */
    public RunPlan {
        circuits = List.copyOf(circuits);
        require(
                scenario.matches("[a-z0-9][a-z0-9-]{0,40}"),
                "scenario",
                scenario,
                "lower-case words joined by hyphens");
        require(
                backend.equals(SIMULATOR) || backend.matches("qpu\\.[a-z0-9-]+"),
                "backend",
                backend,
                "\"simulator\" or a quantum processor such as qpu.forte-1, spelt out");
        require(shots >= 1 && shots <= MOST_SHOTS, "shots", shots, "1 to 1,000,000");
        require(!circuits.isEmpty() && circuits.size() <= MOST_CIRCUITS, "circuits", circuits.size(), "1 to 5,000");
        Set<String> names = new HashSet<>();
        circuits.forEach(
                circuit -> require(names.add(circuit.name()), "circuit name", circuit.name(), "each name once"));
        boolean noisy = noise != null || noiseSeed != null;
        require(
                !noisy || backend.equals(SIMULATOR),
                "noise model",
                noise,
                "none on a quantum processor, which has its own");
        require(noise == null || noise.matches("[a-z0-9-]+"), "noise model", noise, "a name such as aria-1");
        require(
                noiseSeed == null || noise != null,
                "noise seed",
                noiseSeed,
                "it seeds a noise model, and none is named (--noise)");
        require(noiseSeed == null || noiseSeed >= 1, "noise seed", noiseSeed, "1 to 2147483647");
        require(
                !debiasing || shots >= FEWEST_DEBIASED || backend.equals(SIMULATOR),
                "shots",
                shots,
                "error mitigation by debiasing needs " + FEWEST_DEBIASED + " or more");
        require(
                maximumCost == null || maximumCost.signum() > 0,
                "maximum cost",
                maximumCost,
                "a positive number of US dollars");
        if (shots < FEWEST_SHARED && kind(backend, noise) == SourceKind.IDEAL_SIMULATOR) {
            throw new TooFewShotsException(shots);
        }
    }

    /** Refuses shots that would be shared out over the outcomes, and are too few for that. */
    public static final class TooFewShotsException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        private TooFewShotsException(int shots) {
            super("shots " + shots
                    + " is not allowed: the simulator without noise gives probabilities, no shots, and each outcome"
                    + " would be the likeliest one; take " + FEWEST_SHARED
                    + " shots or more, a noise model, a processor, or this project's own simulator (ionq simulate)");
        }
    }

    private static void require(boolean holds, String what, @Nullable Object value, String allowed) {
        if (!holds) {
            throw new IllegalArgumentException(what + " " + value + " is not allowed: " + allowed);
        }
    }

    /** Whether the run costs money. */
    public boolean onProcessor() {
        return onProcessor(backend);
    }

    static boolean onProcessor(String backend) {
        return backend.startsWith(PROCESSOR);
    }

    /** What the outcomes will be. */
    public SourceKind kind() {
        return kind(backend, noise);
    }

    private static SourceKind kind(String backend, @Nullable String noise) {
        if (onProcessor(backend)) {
            return SourceKind.HARDWARE;
        }
        return noise == null || noise.equals("ideal") ? SourceKind.IDEAL_SIMULATOR : SourceKind.NOISY_SIMULATOR;
    }
}
