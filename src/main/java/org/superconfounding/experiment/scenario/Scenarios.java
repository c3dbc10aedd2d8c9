package org.superconfounding.experiment.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.superconfounding.experiment.Experiment1Protocol;
import org.superconfounding.experiment.Experiment4;
import org.superconfounding.hardware.NamedCircuit;

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

    /** The paper's surgery on a Bell pair as it is drawn, with measurement and reset in mid-circuit: for simulators and other tools only. */
    public static final List<NamedCircuit> SURGERY = List.of(surgery(0), surgery(1));

    private Scenarios() {}

    private static NamedCircuit surgery(int value) {
        return new NamedCircuit(
                "do(A=" + value + ")",
                Experiment4.intervention(Experiment1Protocol.BELL_STATE, value),
                new TreeMap<>(Map.of("value", Integer.toString(value))));
    }

    /** The scenario of that name, if there is one. */
    public static Optional<Scenario> find(String name) {
        return ALL.stream().filter(scenario -> scenario.name().equals(name)).findFirst();
    }

    /** The scenario of that name; if there is none, the refusal lists those there are. */
    public static Scenario named(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("no scenario \"" + name + "\"; there are "
                        + ALL.stream().map(Scenario::name).collect(Collectors.joining(", "))));
    }
}
