package org.superconfounding.cli.ionq;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.superconfounding.device.ClientImport;
import org.superconfounding.device.ExportedCircuits;
import org.superconfounding.hardware.ClientFormat;
import org.superconfounding.hardware.RecordedCircuit;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.RunFile;
import org.superconfounding.hardware.ionq.RunStore;
import org.superconfounding.io.Decimals;
import org.superconfounding.io.Sha256;
import org.superconfounding.io.StrictMapper;
import org.superconfounding.quantum.Counts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description = {
            "Records a run that another program made of exported circuits, and prints its figures.",
            "The files are kept whole in the record, with their SHA-256. Needs no network."
        },
        mixinStandardHelpOptions = true)
final class RunsImportCommand extends IonqTask {
    private static final int MOST_SHOWN = 8;

    @Option(
            names = "--circuits",
            required = true,
            paramLabel = "FOLDER",
            description = "Where the circuits were exported to, with their list circuits.json.")
    private Path circuits;

    @Option(
            names = "--format",
            required = true,
            description = "qiskit-result, qiskit-primitive, braket-task, or counts for plain counts.")
    private String format;

    @Option(names = "--on", required = true, description = "What ran the circuits: hardware or simulator.")
    private String on;

    @Option(names = "--provider", description = "Who runs the device.")
    private @Nullable String provider;

    @Option(names = "--backend", description = "Name of the device; needed where the files do not say.")
    private @Nullable String backend;

    @Option(names = "--noise", description = "Name of the noise model, of a simulator with one.")
    private @Nullable String noise;

    @Option(names = "--description", description = "What the run is, in a sentence.")
    private @Nullable String description;

    @Option(names = "--location", paramLabel = "URL", description = "Where the files are published.")
    private @Nullable String location;

    @Option(names = "--licence", paramLabel = "SPDX", description = "Licence of the files.")
    private @Nullable String licence;

    @Option(
            names = "--into",
            paramLabel = "FOLDER",
            description = "Folder of recorded runs (default: ${DEFAULT-VALUE}).")
    private Path into = Path.of("live-runs");

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "What the other program wrote.")
    private List<Path> files;

    @Override
    int run() {
        ClientFormat read = ClientFormat.named(format);
        ExportedCircuits exported = ExportedCircuits.read(circuits);
        List<ClientImport.File> texts =
                files.stream().map(RunsImportCommand::text).toList();
        ClientImport.Said said = new ClientImport.Said(provider, backend, description, location, licence, noise);
        RecordedRun run =
                new ClientImport(exported.scenario(), exported.rebuilt(), read, onHardware(), said).run(texts);
        show(run, read);
        Path file = record(run, texts);
        IonqFigures.print(out(), run);
        out().println("recorded in " + file);
        out().println("The files are kept whole: see that nothing in them should stay private before you publish it.");
        out().println(RunStore.undo(file) + ".");
        return 0;
    }

    private boolean onHardware() {
        return switch (on.toLowerCase(Locale.ROOT)) {
            case "hardware" -> true;
            case "simulator" -> false;
            default -> throw new IllegalArgumentException("--on=" + on + " is neither hardware nor simulator");
        };
    }

    private static ClientImport.File text(Path file) {
        return new ClientImport.File(String.valueOf(file.getFileName()), StrictMapper.text(file));
    }

    private void show(RecordedRun run, ClientFormat read) {
        out().println("Order of bits: " + read.bitOrder() + ".");
        out().println("As read, qubit 0 on the right:");
        int shown = Math.min(MOST_SHOWN, run.circuits().size());
        for (RecordedCircuit circuit : run.circuits().subList(0, shown)) {
            StringBuilder row = new StringBuilder("  " + circuit.name() + ", " + Decimals.count(circuit.shots(), "shot")
                    + " by " + circuit.derivation().label() + ":");
            outcomes(circuit.counts())
                    .forEach((outcome, count) -> row.append(' ').append(outcome + " " + count + ","));
            out().println(row.substring(0, row.length() - 1));
        }
        if (shown < run.circuits().size()) {
            out().println("  and " + Decimals.count(run.circuits().size() - shown, "circuit") + " more");
        }
    }

    /** Counts of the outcomes that occurred, written in bits with qubit 0 on the right. */
    static SortedMap<String, Integer> outcomes(Counts counts) {
        SortedMap<String, Integer> outcomes = new TreeMap<>();
        RecordedCircuit.histogramOf(counts).forEach((outcome, count) -> {
            String digits = Integer.toBinaryString(1 << counts.bits() | outcome);
            outcomes.put(digits.substring(1), count);
        });
        return outcomes;
    }

    /** The name follows from what was read, so that no file is imported twice. */
    private Path record(RecordedRun run, List<ClientImport.File> texts) {
        String digest = Sha256.of(
                String.join("\n", texts.stream().map(ClientImport.File::text).toList()));
        String device =
                run.provenance().device().backend().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-");
        String name = "import-" + device.replaceAll("^-|-$", "") + "-" + run.scenario() + "-" + digest.substring(0, 8)
                + ".json";
        return new RunStore(into)
                .add(name, RunFile.text(run), into.resolve(name).toString());
    }
}
