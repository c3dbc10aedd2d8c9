package org.superconfounding.hardware;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.superconfounding.io.InputException;

/** Whatever outcomes a device gives, and however a client writes them: the same are read. The writers here share no code with the readers. */
class ClientFormatProperties {
    private static SortedMap<Integer, Integer> counts(List<Integer> shots) {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        shots.forEach(shot -> counts.merge(shot, 1, Integer::sum));
        return counts;
    }

    private static List<Integer> within(List<Integer> shots, int bits) {
        return shots.stream().map(shot -> shot & (1 << bits) - 1).toList();
    }

    private static String binary(int outcome, int bits) {
        return String.format("%" + bits + "s", Integer.toBinaryString(outcome)).replace(' ', '0');
    }

    private static void assertReads(
            ClientFormat format, String text, int bits, List<Integer> shots, Derivation derivation) {
        ClientResults.Entry entry = format.read(text, "file").entries().get(0);
        assertThat(entry.counts()).as("%s of %s", format.label(), text).isEqualTo(counts(shots));
        assertThat(entry.bits()).isEqualTo(bits);
        assertThat(entry.derivation()).isEqualTo(derivation);
    }

    @Property(tries = 100)
    void shouldReadQiskitResults(
            @ForAll @IntRange(min = 1, max = 12) int bits,
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 4095) Integer> any) {
        List<Integer> shots = within(any, bits);
        String head = "{\"backend_name\":\"b\",\"time_taken\":Infinity,\"results\":[{\"success\":true,\"shots\":"
                + shots.size() + ",\"header\":{\"memory_slots\":" + bits + "},\"data\":{";
        String hex = counts(shots).entrySet().stream()
                .map(entry -> "\"0x" + Integer.toHexString(entry.getKey()).toUpperCase(Locale.ROOT) + "\":"
                        + entry.getValue())
                .collect(Collectors.joining(","));
        assertReads(
                ClientFormat.QISKIT_RESULT, head + "\"counts\":{" + hex + "}}}]}", bits, shots, Derivation.HISTOGRAM);
        String memory =
                shots.stream().map(shot -> "\"" + binary(shot, bits) + "\"").collect(Collectors.joining(","));
        assertReads(
                ClientFormat.QISKIT_RESULT, head + "\"memory\":[" + memory + "]}}]}", bits, shots, Derivation.SHOTS);
    }

    @Property(tries = 100)
    void shouldReadQiskitPrimitiveResults(
            @ForAll @IntRange(min = 1, max = 20) int bits,
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = (1 << 20) - 1) Integer> any)
            throws IOException {
        List<Integer> shots = within(any, bits);
        int columns = (bits + 7) / 8;
        ByteArrayOutputStream npy = new ByteArrayOutputStream();
        String header =
                "{'descr': '|u1', 'fortran_order': False, 'shape': (" + shots.size() + ", " + columns + "), }\n";
        npy.write(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, (byte) header.length(), 0});
        npy.write(header.getBytes(StandardCharsets.US_ASCII));
        shots.forEach(shot ->
                IntStream.range(0, columns).forEach(column -> npy.write(shot >> 8 * (columns - 1 - column) & 255)));
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            npy.writeTo(out);
        }
        String array = Base64.getEncoder().encodeToString(deflated.toByteArray());
        String text =
                "{\"__type__\":\"PrimitiveResult\",\"__value__\":{\"pub_results\":[{\"__type__\":\"SamplerPubResult\","
                        + "\"__value__\":{\"data\":{\"__type__\":\"DataBin\",\"__value__\":{\"fields\":{\"c\":{\"__type__\":\"BitArray\","
                        + "\"__value__\":{\"num_bits\":" + bits
                        + ",\"array\":{\"__type__\":\"ndarray\",\"__value__\":\"" + array
                        + "\"}}}}}}}}]}}";
        assertReads(ClientFormat.QISKIT_PRIMITIVE, text, bits, shots, Derivation.SHOTS);
    }

    @Property(tries = 100)
    void shouldReadBraketResultsInWhateverOrderTheQubitsWereMeasured(
            @ForAll @IntRange(min = 1, max = 8) int bits,
            @ForAll long shuffle,
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 255) Integer> any) {
        List<Integer> shots = within(any, bits);
        List<Integer> qubits = new ArrayList<>(IntStream.range(0, bits).boxed().toList());
        Collections.shuffle(qubits, new Random(shuffle));
        String rows = shots.stream()
                .map(shot ->
                        qubits.stream().map(qubit -> shot >> qubit & 1).toList().toString())
                .collect(Collectors.joining(","));
        String text =
                "{\"braketSchemaHeader\":{\"name\":\"braket.task_result.gate_model_task_result\",\"version\":\"1\"},"
                        + "\"measuredQubits\":" + qubits + ",\"measurements\":[" + rows + "]}";
        assertReads(ClientFormat.BRAKET_TASK, text, bits, shots, Derivation.SHOTS);
    }

    @Property(tries = 500)
    void shouldUnderstandOrRefuseArbitraryFiles(@ForAll String text) {
        for (ClientFormat format : ClientFormat.values()) {
            try {
                assertThat(format.read(text, "some file").entries()).isNotEmpty();
            } catch (InputException e) {
                assertThat(e.file()).isEqualTo("some file");
            }
        }
    }
}
