package org.superconfounding.experiment.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** All scenarios. */
public final class Scenarios {
    /** In the order of the paper. */
    public static final List<Scenario> ALL = List.of(
            RawCorrelators.scenario(),
            ChshScenarios.noConfounding(),
            ChshScenarios.bellState(),
            ThetaSweep.scenario(),
            DoCalculus.scenario(),
            ThreeQubitData.scenario(),
            TableOneScenarios.clauserHorne(),
            TableOneScenarios.hardy(),
            TableOneScenarios.mermin());

    private Scenarios() {}

    /** The scenario of that name, if there is one. */
    public static Optional<Scenario> find(String name) {
        return ALL.stream().filter(scenario -> scenario.name().equals(name)).findFirst();
    }

    /**
     * The scenario of that name.
     *
     * @throws IllegalArgumentException if there is none; the message lists those there are
     */
    public static Scenario named(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("no scenario \"" + name + "\"; there are "
                        + ALL.stream().map(Scenario::name).collect(Collectors.joining(", "))));
    }
}
