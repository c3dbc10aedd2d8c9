package org.superconfounding.hardware;

import java.util.ArrayList;
import java.util.List;
import org.superconfounding.hardware.ClientResults.Entry;
import org.superconfounding.io.InputException;

/** The counts of an imported run must be those of the client's files that it holds. */
final class ClientFileCheck {
    private ClientFileCheck() {}

    /** @throws InputException if a client's file cannot be read again, or gives other counts */
    static void check(String file, RecordedRun run) {
        Execution execution = run.execution();
        if (execution == null || execution.clientFiles().isEmpty()) {
            return;
        }
        List<Entry> entries = new ArrayList<>();
        for (Execution.ClientFile raw : execution.clientFiles()) {
            String label = raw.content().format();
            ClientFormat format = ClientFormat.find(label)
                    .orElseThrow(() -> refused(file, "clientFiles", "\"" + label + "\" is no format that can be read"));
            entries.addAll(
                    format.read(raw.content().body(), file + ": " + raw.name()).entries());
        }
        List<String> order =
                execution.settings() == null ? List.of() : execution.settings().order();
        if (order.size() != entries.size() || order.size() != run.circuits().size()) {
            throw refused(
                    file,
                    "settings.order",
                    "names " + order.size() + " circuits of " + run.circuits().size() + "; the client's files hold "
                            + entries.size());
        }
        for (int i = 0; i < entries.size(); i++) {
            check(file, run, order.get(i), entries.get(i));
        }
    }

    private static void check(String file, RecordedRun run, String name, Entry entry) {
        RecordedCircuit circuit = run.circuits().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> refused(file, "settings.order", "names \"" + name + "\", which is no circuit"));
        if (!RecordedCircuit.positive(circuit.histogram()).equals(entry.counts())
                || circuit.derivation() != entry.derivation()
                || circuit.qubits() != entry.bits()) {
            throw new InputException(
                    file,
                    "circuits",
                    "those of " + name + " are not what the client's file gives: " + entry.counts() + " by "
                            + entry.derivation().label(),
                    "A recorded run is never edited: import the client's file again");
        }
    }

    private static InputException refused(String file, String field, String problem) {
        return new InputException(file, "execution." + field, problem, "Import the client's file again");
    }
}
