package org.superconfounding.hardware;

import static org.superconfounding.hardware.InvalidFieldException.require;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
 * @param execution how the circuits were run; absent only in files of the first version of the format
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
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Execution execution,
        SortedMap<String, String> reported,
        SortedMap<String, String> unknown) {

    /** The version of the file format. */
    public static final String FORMAT = "recorded-run/2";

    /** The version before it, without {@code execution}. */
    public static final String FIRST_FORMAT = "recorded-run/1";

    /** Refuses another format and repeated circuit names; then {@link InvalidFieldException}. */
    public RecordedRun {
        require(
                FORMAT.equals(format) || FIRST_FORMAT.equals(format),
                "format",
                "\"" + format + "\" is neither " + FORMAT + " nor " + FIRST_FORMAT);
        require(
                FORMAT.equals(format) == (execution != null),
                "execution",
                "belongs to every file of format " + FORMAT + ", and to none of " + FIRST_FORMAT);
        require(run >= 0, "run", run + " is negative");
        boolean confirmable =
                provenance.jobs().parent() != null || circuits.stream().allMatch(circuit -> circuit.job() != null);
        require(
                evidence.compareTo(EvidenceLevel.JOB_ID) > 0 || confirmable,
                "evidence",
                evidence.label() + " needs the id of the provider's job");
        require(
                kind != SourceKind.HARDWARE || confirmable,
                "kind",
                "without the id of the provider's job a run is " + SourceKind.REPORTED_HARDWARE_UNVERIFIED.label());
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
                        + circuits.stream().map(RecordedCircuit::name).collect(Collectors.joining(", "))));
    }
}
