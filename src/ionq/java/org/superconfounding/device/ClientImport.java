package org.superconfounding.device;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.superconfounding.hardware.ClientFormat;
import org.superconfounding.hardware.ClientResults;
import org.superconfounding.hardware.ClientResults.Entry;
import org.superconfounding.hardware.Document;
import org.superconfounding.hardware.EvidenceLevel;
import org.superconfounding.hardware.Execution;
import org.superconfounding.hardware.NamedCircuit;
import org.superconfounding.hardware.Provenance;
import org.superconfounding.hardware.RecordedCircuit;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.RunFile;
import org.superconfounding.hardware.ShotOrder;
import org.superconfounding.hardware.SourceKind;
import org.superconfounding.quantum.OpenQasm3;

/**
 * Makes a recorded run of files that somebody else's client wrote.
 *
 * @param scenario name of the set of circuits
 * @param circuits as exported
 * @param format of the files
 * @param hardware whether whoever hands the files in says that a quantum processor ran the circuits
 * @param said what the files do not say
 */
public record ClientImport(
        String scenario, List<NamedCircuit> circuits, ClientFormat format, boolean hardware, Said said) {

    /**
     * What somebody says beside the files.
     *
     * @param provider who ran the device
     * @param backend its name, where the files have none
     * @param description of the run, for readers
     * @param location where the files are published
     * @param licence SPDX identifier
     * @param noise name of the noise model of a simulator
     */
    public record Said(
            @Nullable String provider,
            @Nullable String backend,
            @Nullable String description,
            @Nullable String location,
            @Nullable String licence,
            @Nullable String noise) {}

    /** A file's name and text. */
    public record File(String name, String text) {}

    private record Read(Entry entry, ClientResults of) {}

    /** @throws IllegalArgumentException if there is no circuit */
    public ClientImport {
        circuits = List.copyOf(circuits);
        if (circuits.isEmpty()) {
            throw new IllegalArgumentException("nothing to import: the scenario has no circuit");
        }
    }

    /**
     * The run that the files hold.
     *
     * @throws org.superconfounding.io.InputException if a file is not of the format
     * @throws IllegalArgumentException if the files do not fit the scenario, or contradict what was said
     */
    public RecordedRun run(List<File> files) {
        List<Read> reads = new ArrayList<>();
        List<Execution.ClientFile> kept = new ArrayList<>();
        for (File file : files) {
            ClientResults results = format.read(file.text(), file.name());
            results.entries().forEach(entry -> reads.add(new Read(entry, results)));
            kept.add(new Execution.ClientFile(file.name(), Document.of(format.label(), file.text())));
        }
        Matched matched = matched(reads);
        String backend = backend(reads);
        Optional<String> job = same(reads.stream().map(read -> read.of().job()));
        boolean confirmable =
                hardware && reads.stream().allMatch(read -> read.of().job() != null);
        RecordedRun run = new RecordedRun(
                RecordedRun.FORMAT,
                scenario,
                0,
                confirmable
                        ? SourceKind.HARDWARE
                        : hardware ? SourceKind.REPORTED_HARDWARE_UNVERIFIED : SourceKind.OTHER_SIMULATOR,
                confirmable ? EvidenceLevel.JOB_ID : EvidenceLevel.CLIENT_FILE,
                provenance(files, reads, backend, job.orElse(null)),
                recorded(reads, matched),
                execution(reads, matched, kept),
                new TreeMap<>(),
                new TreeMap<>());
        return RunFile.explained(run, ClientImport::reason);
    }

    /** Index of the entry for each circuit, and how it was found. */
    private record Matched(List<Integer> entries, String how) {}

    /** By name where all entries have the names of circuits, or of their exported files; by order where none has. */
    private Matched matched(List<Read> reads) {
        require(
                reads.size() == circuits.size(),
                "the files hold results of " + reads.size() + " circuits; scenario " + scenario + " has "
                        + circuits.size());
        Map<String, String> names = names();
        Map<String, Integer> byName = new HashMap<>();
        for (int i = 0; i < reads.size(); i++) {
            String name = names.get(reads.get(i).entry().name());
            require(name == null || byName.put(name, i) == null, "two results are those of circuit " + name);
        }
        require(
                byName.isEmpty() || byName.size() == circuits.size(),
                "some results have the names of circuits of " + scenario + " and others have not; found were "
                        + byName.keySet());
        List<Integer> entries = new ArrayList<>();
        for (int i = 0; i < circuits.size(); i++) {
            entries.add(
                    byName.isEmpty()
                            ? Integer.valueOf(i)
                            : Objects.requireNonNull(byName.get(circuits.get(i).name())));
        }
        return new Matched(
                entries,
                byName.isEmpty()
                        ? "no result has the name of a circuit: results were matched to circuits by their order"
                        : "results were matched to circuits by name");
    }

    /** The circuits' names, by themselves and by the names of their exported files. */
    private Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (NamedCircuit circuit : circuits) {
            names.putIfAbsent(circuit.name(), circuit.name());
            names.putIfAbsent(ExportedCircuits.fileStem(circuit), circuit.name());
        }
        return names;
    }

    private List<RecordedCircuit> recorded(List<Read> reads, Matched matched) {
        List<RecordedCircuit> recorded = new ArrayList<>();
        for (int i = 0; i < circuits.size(); i++) {
            NamedCircuit circuit = circuits.get(i);
            Read read = reads.get(matched.entries().get(i));
            Entry entry = read.entry();
            require(
                    entry.bits() == circuit.circuit().bits(),
                    "the result of circuit " + circuit.name() + " has " + entry.bits() + " bits; the circuit measures "
                            + circuit.circuit().bits());
            recorded.add(new RecordedCircuit(
                    circuit.name(),
                    entry.bits(),
                    entry.shots(),
                    circuit.parameters(),
                    Document.of("openqasm-3", OpenQasm3.export(circuit.circuit())),
                    hardware ? read.of().job() : null,
                    null,
                    entry.counts(),
                    entry.derivation(),
                    null));
        }
        return recorded;
    }

    private Execution execution(List<Read> reads, Matched matched, List<Execution.ClientFile> kept) {
        String[] order = new String[reads.size()];
        SortedMap<String, Execution.Compiled> compiled = new TreeMap<>();
        for (int i = 0; i < circuits.size(); i++) {
            int entry = matched.entries().get(i);
            order[entry] = circuits.get(i).name();
            Document program = reads.get(entry).entry().compiled();
            if (program != null) {
                compiled.put(order[entry], new Execution.Compiled(program, null));
            }
        }
        SortedMap<String, String> software = new TreeMap<>();
        reads.forEach(read -> software.putAll(read.of().software()));
        boolean ordered = reads.stream().allMatch(read -> read.entry().shotOrder() == ShotOrder.KEPT);
        return new Execution(
                format.bitOrder(),
                kept,
                new Execution.Settings(
                        List.of(order), "the order in the client's files; whether the device ran them so is not known"),
                ordered ? ShotOrder.KEPT : ShotOrder.LOST,
                compiled.isEmpty() ? null : compiled,
                Execution.Queue.UNKNOWN,
                null,
                software.isEmpty() ? null : software,
                List.of(matched.how()));
    }

    private String backend(List<Read> reads) {
        Optional<String> named = same(reads.stream().map(read -> read.of().backend()));
        String backend = named.or(() -> Optional.ofNullable(said.backend()))
                .orElseThrow(
                        () -> new IllegalArgumentException("the files name no backend, or several: say --backend"));
        require(
                said.backend() == null || said.backend().equals(backend),
                "the files name the backend " + backend + ", not " + said.backend());
        boolean simulated = backend.matches("(?i).*(simulator|aer|braket_sv|braket_dm|/sv1|/tn1|/dm1|fake).*");
        require(
                !(hardware && simulated),
                "the backend " + backend + " says itself that it is a simulator: it is no hardware");
        require(
                hardware || !backend.matches("(?i)(.*/)?qpu[./].*"),
                "the backend " + backend + " says itself that it is a quantum processor: it is no simulator");
        return backend;
    }

    private static Optional<String> same(Stream<@Nullable String> values) {
        List<String> distinct = values.filter(Objects::nonNull).distinct().toList();
        return distinct.size() == 1 ? Optional.of(distinct.get(0)) : Optional.empty();
    }

    private Provenance provenance(List<File> files, List<Read> reads, String backend, @Nullable String job) {
        String completed = times(reads, ClientResults::completed)
                .max(Comparator.naturalOrder())
                .orElse(null);
        boolean zoned = completed == null || completed.matches(".*(Z|[+-][0-9]{2}:?[0-9]{2})");
        int shots = reads.stream().mapToInt(read -> read.entry().shots()).max().orElseThrow();
        String provider = Objects.requireNonNullElse(said.provider(), "not stated");
        return new Provenance(
                new Provenance.Source(
                        Objects.requireNonNullElse(
                                said.description(), "Handed in as a file of the format " + format.label()),
                        said.location(),
                        null,
                        said.licence(),
                        String.join(", ", files.stream().map(File::name).toList())),
                new Provenance.Software(format.label(), null, null, null),
                new Provenance.Service(provider, null, null),
                new Provenance.Device(backend, null, null),
                new Provenance.Jobs(hardware ? job : null, null, null),
                new Provenance.Times(
                        zoned ? null : completed,
                        null,
                        times(reads, ClientResults::submitted)
                                .min(Comparator.naturalOrder())
                                .orElse(null),
                        null,
                        zoned ? completed : null,
                        null),
                new Provenance.Shots(shots, null),
                new Provenance.Mitigation(null, null, null),
                new Provenance.Noise(hardware ? null : said.noise(), null),
                new Provenance.Cost(null, null, null),
                null);
    }

    private static Stream<String> times(List<Read> reads, Function<ClientResults, @Nullable String> time) {
        return reads.stream().map(read -> time.apply(read.of())).filter(Objects::nonNull);
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException(problem);
        }
    }

    private static String reason(String path) {
        return switch (path) {
            case "circuits[].reportedCorrelator" -> "not needed: the counts are on file";
            case "circuits[].result" -> "the client's files are kept whole in execution.clientFiles";
            case "provenance.source.location", "provenance.source.licence" -> "whoever handed the files in did not say";
            case "provenance.times.zone" -> "the client writes times without one, or all are in UTC";
            case "provenance.times.recorded" -> "made from the client's files alone, which have their own times";
            default -> "the client's files do not say";
        };
    }
}
