package org.superconfounding.hardware;

import static org.superconfounding.hardware.InvalidFieldException.require;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the circuits of a run were run, as far as it bears on what follows from the counts. What is not known is {@code null} here and has
 * a reason in {@link RecordedRun#unknown}.
 *
 * @param bitOrder which end of the provider's or the client's outcomes is qubit 0, in words
 * @param clientFiles files of a client that the counts were taken from, whole; empty where each circuit has its own result body
 * @param settings in which order the circuits were run
 * @param shotOrder whether the order of single outcomes is on file
 * @param compiled what the circuits became on the device, by the circuits' names
 * @param software versions of the programs that took part, by name
 * @param remarks what was decided while reading, in words: how circuits were matched, which results were passed over
 */
public record Execution(
        String bitOrder,
        List<ClientFile> clientFiles,
        @Nullable Settings settings,
        @Nullable ShotOrder shotOrder,
        @Nullable SortedMap<String, Compiled> compiled,
        Queue queue,
        @Nullable String rate,
        @Nullable SortedMap<String, String> software,
        List<String> remarks) {

    /** Refuses a missing order of bits. */
    public Execution {
        require(!bitOrder.isBlank(), "bitOrder", "the order of bits must be stated");
        clientFiles = List.copyOf(clientFiles);
        compiled = compiled == null ? null : Collections.unmodifiableSortedMap(new TreeMap<>(compiled));
        software = software == null ? null : Collections.unmodifiableSortedMap(new TreeMap<>(software));
        remarks = List.copyOf(remarks);
    }

    /**
     * A file as a client wrote it.
     *
     * @param name without its folder
     * @param content its format, digest and text
     */
    public record ClientFile(String name, Document content) {}

    /**
     * The order of the settings. Whoever runs one setting after the other cannot tell a drift of the device from an effect of the setting.
     *
     * @param order the circuits' names
     * @param basis where the order is known from
     */
    public record Settings(List<String> order, String basis) {
        public Settings {
            order = List.copyOf(order);
        }
    }

    /**
     * A circuit as it was compiled.
     *
     * @param program in the device's own gates
     * @param qubitMap the device's qubit for each qubit of the circuit, by index
     */
    public record Compiled(
            @Nullable Document program, @Nullable List<Integer> qubitMap) {
        /** Copies the map. */
        public Compiled {
            qubitMap = qubitMap == null ? null : List.copyOf(qubitMap);
        }
    }

    /**
     * Waiting and running, in milliseconds.
     *
     * @param predicted waiting time as predicted before the submission
     * @param waited from submission to start
     * @param ran from start to completion, or as the provider gives it
     */
    public record Queue(
            @Nullable Long predicted,
            @Nullable Long waited,
            @Nullable Long ran) {
        /** Nothing is known. */
        public static final Queue UNKNOWN = new Queue(null, null, null);
    }
}
