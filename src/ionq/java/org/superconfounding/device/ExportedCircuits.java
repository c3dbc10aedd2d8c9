package org.superconfounding.device;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.superconfounding.experiment.scenario.Scenario;
import org.superconfounding.experiment.scenario.Scenarios;
import org.superconfounding.hardware.NamedCircuit;
import org.superconfounding.io.InputException;
import org.superconfounding.io.Sha256;
import org.superconfounding.io.StrictMapper;
import org.superconfounding.quantum.OpenQasm3;
import org.superconfounding.statistics.Seed;

/**
 * The list that lies beside exported circuits, so that outcomes from anywhere find back to them.
 *
 * @param scenario name of the set
 * @param seed that the circuits were drawn from, where the scenario draws any
 * @param circuits in the order in which they are to be run
 */
public record ExportedCircuits(String format, String scenario, long seed, List<Exported> circuits) {
    /** Name of the list in its folder. */
    public static final String FILE = "circuits.json";

    private static final String FORMAT = "exported-circuits/1";
    private static final String AGAIN = "Export the scenario again, and run those circuits";

    /** One circuit and its file. */
    public record Exported(String name, String file, String sha256) {}

    /** Refuses a missing part. */
    public ExportedCircuits {
        if (!FORMAT.equals(format) || scenario == null || circuits == null) {
            throw new IllegalArgumentException("this is no list of the format " + FORMAT);
        }
        circuits = List.copyOf(circuits);
    }

    /** The list of a scenario's circuits. */
    public static ExportedCircuits of(Scenario scenario, long seed) {
        List<Exported> circuits = new ArrayList<>();
        programs(scenario.name(), scenario.circuits(Seed.of(seed)))
                .forEach((circuit, program) ->
                        circuits.add(new Exported(circuit.name(), fileStem(circuit) + ".qasm", Sha256.of(program))));
        return new ExportedCircuits(FORMAT, scenario.name(), seed, circuits);
    }

    /** The name of a circuit's file, without the ending: letters, digits and hyphens; a prime becomes a p. */
    public static String fileStem(NamedCircuit circuit) {
        return circuit.name()
                .replace("'", "p")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("-$", "");
    }

    /** The text of each circuit's file: OpenQASM 3 below comments that say which circuit it is, and its parameters. */
    public static Map<NamedCircuit, String> programs(String set, List<NamedCircuit> circuits) {
        Map<NamedCircuit, String> programs = new LinkedHashMap<>();
        for (NamedCircuit circuit : circuits) {
            StringBuilder head = new StringBuilder("// " + set + ", circuit " + circuit.name() + "\n");
            new TreeMap<>(circuit.parameters())
                    .forEach((name, value) -> head.append("// " + name + " = " + value + "\n"));
            programs.put(circuit, head + OpenQasm3.export(circuit.circuit()));
        }
        return programs;
    }

    /**
     * Reads the list of a folder.
     *
     * @throws InputException if there is none, or it lists other circuits than this program exports for its scenario and seed
     */
    public static ExportedCircuits read(Path folder) {
        Path file = folder.resolve(FILE);
        ExportedCircuits listed = StrictMapper.json().read(file, ExportedCircuits.class);
        Scenario scenario = Scenarios.find(listed.scenario())
                .orElseThrow(() -> new InputException(
                        file.toString(), "scenario", "there is no scenario \"" + listed.scenario() + "\"", AGAIN));
        if (!of(scenario, listed.seed()).equals(listed)) {
            throw new InputException(
                    file.toString(), "circuits", "these are not the circuits that this program exports", AGAIN);
        }
        return listed;
    }

    /** The circuits themselves. */
    public List<NamedCircuit> rebuilt() {
        return Scenarios.named(scenario).circuits(Seed.of(seed));
    }
}
