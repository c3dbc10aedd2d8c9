package org.superconfounding.hardware;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a file of a client says, in the words of this project.
 *
 * @param entries one for each circuit, in the order of the file
 * @param backend as named in the file
 * @param job the provider's id, if the file holds one
 * @param submitted ISO 8601
 * @param completed ISO 8601
 * @param software versions of programs by name
 */
public record ClientResults(
        List<Entry> entries,
        @Nullable String backend,
        @Nullable String job,
        @Nullable String submitted,
        @Nullable String completed,
        SortedMap<String, String> software) {

    public ClientResults {
        entries = List.copyOf(entries);
    }

    /**
     * The outcomes of one circuit.
     *
     * @param name as the file has it, if it has one
     * @param bits measured
     * @param counts by outcome, none of them 0; bit i of an outcome is qubit i, qubit 0 the least significant
     * @param shotOrder whether the file holds single outcomes in order
     * @param compiled the circuit in the device's own gates, if the file holds it
     */
    public record Entry(
            @Nullable String name,
            int bits,
            SortedMap<Integer, Integer> counts,
            Derivation derivation,
            ShotOrder shotOrder,
            @Nullable Document compiled) {
        public int shots() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}
