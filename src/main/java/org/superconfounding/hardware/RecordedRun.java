package org.superconfounding.hardware;

import static org.superconfounding.hardware.InvalidFieldException.present;
import static org.superconfounding.hardware.InvalidFieldException.require;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One recorded execution of a set of circuits.
 *
 * @param format always {@link #FORMAT}
 * @param scenario name of the set of circuits
 * @param run number of the run in its series, from 0
 * @param kind what produced the outcomes
 * @param evidence how much can be checked
 * @param provenance where the run comes from
 * @param circuits the circuits in the order of submission
 * @param reported numbers that the source itself computed from this run, as published decimals
 * @param unknown for each field that is {@code null}, the reason why; list indices are written {@code []}
 */
public record RecordedRun(
        String format,
        String scenario,
        int run,
        SourceKind kind,
        EvidenceLevel evidence,
        Provenance provenance,
        List<RecordedCircuit> circuits,
        SortedMap<String, String> reported,
        SortedMap<String, String> unknown) {

    /** The version of the file format. */
    public static final String FORMAT = "recorded-run/1";

    /** Refuses a missing part, another format and repeated circuit names; then {@link InvalidFieldException}. */
    public RecordedRun {
        require(FORMAT.equals(format), "format", "\"" + format + "\" is not " + FORMAT);
        present(scenario, "scenario");
        require(run >= 0, "run", run + " is negative");
        present(kind, "kind");
        present(evidence, "evidence");
        present(provenance, "provenance");
        present(circuits, "circuits");
        present(reported, "reported");
        present(unknown, "unknown");
        boolean confirmable = provenance.jobs().parent() != null;
        require(
                evidence == EvidenceLevel.SUMMARY_ONLY || confirmable,
                "evidence",
                evidence.label() + " needs the id of the provider's job");
        require(
                kind != SourceKind.HARDWARE || confirmable,
                "kind",
                "without the id of the provider's job a run is " + SourceKind.REPORTED_HARDWARE_UNVERIFIED.label());
        circuits.forEach(circuit -> present(circuit, "circuits"));
        circuits = List.copyOf(circuits);
        require(!circuits.isEmpty(), "circuits", "a run needs at least one circuit");
        Set<String> names = new HashSet<>();
        circuits.forEach(
                circuit -> require(names.add(circuit.name()), "circuits", "two are named \"" + circuit.name() + "\""));
        reported = Collections.unmodifiableSortedMap(new TreeMap<>(reported));
        unknown = Collections.unmodifiableSortedMap(new TreeMap<>(unknown));
    }

    /**
     * The circuit of that name.
     *
     * @throws IllegalArgumentException if the run has none; the message lists those it has
     */
    public RecordedCircuit circuit(String name) {
        return circuits.stream()
                .filter(circuit -> circuit.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("run " + run + " of " + scenario + " has no circuit \""
                        + name + "\"; it has "
                        + String.join(
                                ", ",
                                circuits.stream().map(RecordedCircuit::name).toList())));
    }
}
