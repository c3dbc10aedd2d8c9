package org.superconfounding.hardware;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.superconfounding.io.InputException;
import org.superconfounding.io.Labelled;

/** The files of other people's clients that can be read, each with its order of bits. */
public enum ClientFormat implements Labelled {
    /** {@code json.dumps(job.result().to_dict())} of Qiskit: what a backend's {@code run} gives. */
    QISKIT_RESULT(
            "classical bit i of Qiskit, which a circuit exported here measures from qubit i, is bit i of a hexadecimal key, and"
                    + " the i-th character from the right of a binary one: qubit 0 on the right",
            (text, file) -> QiskitResult.read(ClientField.of(text, file))),
    /** {@code json.dumps(job.result(), cls=RuntimeEncoder)} of Qiskit: what a {@code SamplerV2} gives. */
    QISKIT_PRIMITIVE(
            "classical bit i of Qiskit, which a circuit exported here measures from qubit i, is bit i of the number that a shot's"
                    + " bytes make, the last byte the least significant: qubit 0 on the right",
            (text, file) -> QiskitPrimitiveResult.read(ClientField.of(text, file))),
    /** A {@code GateModelTaskResult} of Amazon Braket, as it lies in the bucket. */
    BRAKET_TASK(
            "column k of a shot is the qubit that stands in place k of measuredQubits: with the qubits in ascending order, qubit 0 on"
                    + " the left",
            (text, file) -> BraketTaskResult.read(ClientField.of(text, file))),
    /** {@code counts/1}: plain counts, which say themselves on which side qubit 0 is. */
    COUNTS("as the file's own bitOrder says", (text, file) -> PlainCounts.read(text, file)
            .results(file));

    private final String bitOrder;
    private final BiFunction<String, String, ClientResults> reader;

    ClientFormat(String bitOrder, BiFunction<String, String, ClientResults> reader) {
        this.bitOrder = bitOrder;
        this.reader = reader;
    }

    /** Which end of an outcome is qubit 0, in words. */
    public String bitOrder() {
        return bitOrder;
    }

    /**
     * Reads a file.
     *
     * @throws InputException naming file and field if it is not of this format
     */
    public ClientResults read(String text, String file) {
        return reader.apply(text, file);
    }

    static Optional<ClientFormat> find(String label) {
        return Arrays.stream(values())
                .filter(format -> format.label().equals(label))
                .findFirst();
    }

    /**
     * The format of that name.
     *
     * @throws IllegalArgumentException if there is none; the message lists those there are
     */
    public static ClientFormat named(String label) {
        return find(label)
                .orElseThrow(() -> new IllegalArgumentException("no format \"" + label + "\"; there are "
                        + Arrays.stream(values()).map(ClientFormat::label).collect(Collectors.joining(", "))));
    }
}
