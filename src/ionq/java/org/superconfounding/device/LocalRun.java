package org.superconfounding.device;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.superconfounding.experiment.scenario.Scenario;
import org.superconfounding.hardware.Derivation;
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
import org.superconfounding.quantum.Counts;
import org.superconfounding.quantum.OpenQasm3;
import org.superconfounding.quantum.OutcomeDistribution;
import org.superconfounding.quantum.Simulator;
import org.superconfounding.statistics.Seed;

/** A scenario on this project's own simulator, in the form of a recorded run that says so. */
public final class LocalRun {
    private LocalRun() {}

    /** One run without noise: the circuits and their outcomes follow from {@code seed}. */
    public static RecordedRun of(Scenario scenario, int shots, Seed seed) {
        return of(scenario, shots, seed, null);
    }

    /**
     * One run, whose circuits and outcomes follow from {@code seed}.
     *
     * @param noise absent for none
     */
    public static RecordedRun of(Scenario scenario, int shots, Seed seed, @Nullable NoiseModel noise) {
        List<RecordedCircuit> circuits = new ArrayList<>();
        for (NamedCircuit named : scenario.circuits(seed.derive("circuits"))) {
            OutcomeDistribution law =
                    noise == null ? Simulator.outcomes(named.circuit()) : noise.outcomes(named.circuit());
            Counts counts = law.sample(seed.derive("shots").derive(named.name()).generator(), shots);
            circuits.add(new RecordedCircuit(
                    named.name(),
                    counts.bits(),
                    shots,
                    named.parameters(),
                    Document.of("openqasm-3", OpenQasm3.export(named.circuit())),
                    null,
                    null,
                    RecordedCircuit.histogramOf(counts),
                    Derivation.SAMPLED,
                    null));
        }
        RecordedRun run = new RecordedRun(
                RecordedRun.FORMAT,
                scenario.name(),
                0,
                SourceKind.LOCAL_SIMULATOR,
                EvidenceLevel.SUMMARY_ONLY,
                provenance(shots, noise),
                circuits,
                execution(circuits),
                new TreeMap<>(),
                new TreeMap<>());
        return RunFile.explained(
                run, path -> "not applicable: this project's own simulator, which follows from a seed");
    }

    private static Execution execution(List<RecordedCircuit> circuits) {
        return new Execution(
                "bit i of an outcome is qubit i, qubit 0 the least significant",
                List.of(),
                new Execution.Settings(
                        circuits.stream().map(RecordedCircuit::name).toList(), "as simulated; the order has no effect"),
                ShotOrder.LOST,
                null,
                Execution.Queue.UNKNOWN,
                null,
                null,
                List.of());
    }

    private static Provenance provenance(int shots, @Nullable NoiseModel noise) {
        return new Provenance(
                new Provenance.Source("This project's own simulator", null, null, null, null),
                new Provenance.Software("superconfounding-audit", null, null, null),
                new Provenance.Service("this project", null, null),
                new Provenance.Device("local", null, null),
                new Provenance.Jobs(null, null, null),
                new Provenance.Times(null, null, null, null, null, null),
                new Provenance.Shots(shots, null),
                new Provenance.Mitigation(null, null, null),
                new Provenance.Noise(noise == null ? null : noise.name(), null),
                new Provenance.Cost(null, null, null),
                null);
    }
}
