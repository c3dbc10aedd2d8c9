package org.superconfounding.claims;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.superconfounding.audit.Column;
import org.superconfounding.audit.Dataset;
import org.superconfounding.experiment.scenario.Scenario;
import org.superconfounding.experiment.scenario.Scenarios;
import org.superconfounding.hardware.NamedCircuit;
import org.superconfounding.io.Decimals;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.OpenQasm3;
import org.superconfounding.quantum.Simulator;
import org.superconfounding.statistics.Seed;

/** The paper's circuits as OpenQASM 3, whole scenarios. Where one draws its circuits at random, those of one seed stand for all. */
final class PaperCircuits {
    private static final String SURGERY = "surgery";

    /** The claim that a scenario's circuits are for. */
    private static final Map<String, String> CLAIMS = Map.ofEntries(
            Map.entry("raw-correlators", "E1.3"),
            Map.entry("no-confounding", "E2.3"),
            Map.entry("bell-state", "E2.1"),
            Map.entry("theta-sweep", "E3.2"),
            Map.entry("do-calculus", "E4.3"),
            Map.entry(SURGERY, "E4.3"),
            Map.entry("three-qubit-data", "E5.4"),
            Map.entry("clauser-horne", "U3"),
            Map.entry("hardy", "U5"),
            Map.entry("mermin", "U7"));

    private PaperCircuits() {}

    static Dataset table() {
        Dataset.Builder table = Dataset.of(
                "circuits",
                "Circuits of the scenarios in OpenQASM 3",
                Column.of("scenario", "set of circuits that belong together"),
                Column.of("name", "of the circuit in its set"),
                Column.of("title", "what the circuit does"),
                Column.of("qasm", "the program"));
        for (Scenario scenario : Scenarios.ALL) {
            scenario.circuits(Seed.of(0)).forEach(circuit -> row(table, scenario.name(), scenario.title(), circuit));
        }
        Scenarios.SURGERY.forEach(
                circuit -> row(table, SURGERY, "Project-prepare surgery on A (qubit 0) of the Bell pair", circuit));
        return table.build();
    }

    private static void row(Dataset.Builder table, String scenario, String set, NamedCircuit circuit) {
        String title = set + ": " + circuit.name();
        table.row(
                scenario,
                circuit.name(),
                title,
                head(title, scenario, circuit.circuit()) + OpenQasm3.export(circuit.circuit()));
    }

    /** What a reader of the file alone needs: what it is, what it is for, how outcomes are written, and the exact law. */
    private static String head(String title, String scenario, Circuit circuit) {
        var law = Simulator.outcomes(circuit);
        String claim = Objects.requireNonNull(CLAIMS.get(scenario), () -> "no claim is named for " + scenario);
        return "// " + title + "\n"
                + "// Claim " + claim + " of the audit of arXiv 2508.19327\n"
                + "// An outcome is written from its first bit to its last, in the order in which the bits are declared.\n"
                + "// Exact law: "
                + IntStream.range(0, law.probabilities().length)
                        .filter(outcome -> law.probability(outcome) > 0)
                        .mapToObj(outcome -> bits(outcome, law.bits()) + " "
                                + Decimals.stored(law.probability(outcome)).toPlainString())
                        .collect(joining(", "))
                + "\n";
    }

    private static String bits(int outcome, int bits) {
        return IntStream.range(0, bits)
                .mapToObj(bit -> Integer.toString(outcome >> bit & 1))
                .collect(joining());
    }
}
