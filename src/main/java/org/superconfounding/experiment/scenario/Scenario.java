package org.superconfounding.experiment.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.superconfounding.hardware.NamedCircuit;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.statistics.Require;
import org.superconfounding.statistics.Seed;

/**
 * A named set of circuits and the figures that follow from their outcomes.
 *
 * @param name lower-case words joined by hyphens, as recorded in run files
 * @param title one line for people
 * @param source where in the paper it belongs
 * @param shots usual number of shots of each circuit
 * @param random whether the circuits depend on the seed
 */
public record Scenario(
        String name,
        String title,
        String source,
        int shots,
        boolean random,
        Function<Seed, List<NamedCircuit>> preparation,
        Function<Frequencies, List<Figure>> evaluation) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");

    /** @throws IllegalArgumentException if a run file cannot record the name */
    public Scenario {
        Require.that(
                NAME.matcher(name).matches(),
                "scenario \"" + name
                        + "\": run files take names of lower-case letters, digits and hyphens only, such as \"bell-state\"");
    }

    /** The circuits, each measuring every qubit i into bit i at its end. */
    public List<NamedCircuit> circuits(Seed seed) {
        return preparation.apply(seed);
    }

    /** The figures of given frequencies; refuses those that lack a circuit. */
    public List<Figure> figures(Frequencies frequencies) {
        return evaluation.apply(frequencies);
    }

    public List<Figure> figures(RecordedRun run) {
        return figures(Frequencies.of(run));
    }

    /** The figures without noise and sampling error; empty where the circuits were drawn at random. */
    public Optional<List<Figure>> ideal() {
        return random ? Optional.empty() : Optional.of(figures(Frequencies.exact(circuits(Seed.of(0)))));
    }
}
