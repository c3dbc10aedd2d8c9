package org.superconfounding.report.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.superconfounding.report.Audit;
import org.superconfounding.report.Table;

/** The circuits that tests offered as OpenQASM 3. */
public final class Circuits {
    private static final String TABLE = "circuits";

    /** Circuits that show more of their set than its first one does. */
    private static final Map<String, String> SHOWN = Map.of("theta-sweep", "theta12 ab");

    private Circuits() {}

    /**
     * A circuit.
     *
     * @param scenario the set of circuits it belongs to
     * @param name unique within the scenario
     * @param title what it does
     * @param qasm OpenQASM 3
     */
    public record Named(String scenario, String name, String title, String qasm) {
        /** File name without ending. */
        public String file() {
            return (scenario + "-" + name.replace("'", "-prime"))
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9]+", "-")
                    .replaceAll("^-|-$", "");
        }

        Drawing drawing() {
            QasmProgram program = QasmProgram.parse(file(), qasm);
            String words = "Circuit diagram on " + program.qubits() + " qubits: " + title + ". "
                    + program.steps().stream()
                            .map(step -> (step.name().equals("measure") ? "measure" : step.label()) + " on "
                                    + String.join(
                                            ", ",
                                            step.qubits().stream()
                                                    .map(q -> "q" + q)
                                                    .toList()))
                            .collect(Collectors.joining("; "))
                    + ".";
            return new Drawing("circuits/" + file(), words, CircuitDiagram.of(words, program));
        }
    }

    /** One circuit of each scenario, to be shown for all of it. */
    public static List<Named> shown(List<Named> circuits) {
        Map<String, Named> shown = new LinkedHashMap<>();
        for (Named circuit : circuits) {
            if (circuit.name().equals(SHOWN.get(circuit.scenario()))) {
                shown.put(circuit.scenario(), circuit);
            } else {
                shown.putIfAbsent(circuit.scenario(), circuit);
            }
        }
        return List.copyOf(shown.values());
    }

    /** From a table with columns scenario, name, title, qasm; empty when there is none. */
    public static List<Named> of(Audit audit) {
        Optional<Table> table = audit.table(TABLE);
        if (table.isEmpty()) {
            return List.of();
        }
        List<Named> circuits = new ArrayList<>();
        List<String> scenarios = table.get().text("scenario");
        List<String> names = table.get().text("name");
        List<String> titles = table.get().text("title");
        List<String> programs = table.get().text("qasm");
        for (int i = 0; i < names.size(); i++) {
            circuits.add(new Named(scenarios.get(i), names.get(i), titles.get(i), programs.get(i)));
        }
        return List.copyOf(circuits);
    }
}
