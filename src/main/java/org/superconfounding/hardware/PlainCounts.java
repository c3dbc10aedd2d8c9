package org.superconfounding.hardware;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.superconfounding.hardware.ClientResults.Entry;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;

/**
 * Plain counts, {@code counts/1}: the simplest file that says all that must be said; one that does not, or holds no circuit, is
 * refused with an {@link InvalidFieldException}.
 *
 * @param bitOrder on which side of an outcome qubit 0 is
 * @param derivation how the counts were obtained: {@code histogram}, {@code client-rounded} or {@code not-known}
 * @param circuits counts by outcome, a text of 0 and 1, by the circuits' names, in the order in which they were run
 */
record PlainCounts(
        String format,
        BitOrder bitOrder,
        Derivation derivation,
        @Nullable String backend,
        @Nullable String job,
        LinkedHashMap<String, LinkedHashMap<String, Integer>> circuits) {
    private static final String FORMAT = "counts/1";

    /** Where qubit 0 stands. */
    enum BitOrder {
        @JsonProperty("qubit-0-last")
        QUBIT_0_LAST,
        @JsonProperty("qubit-0-first")
        QUBIT_0_FIRST
    }

    PlainCounts {
        InvalidFieldException.require(FORMAT.equals(format), "format", "\"" + format + "\" is not " + FORMAT);
        InvalidFieldException.require(
                bitOrder != null, "bitOrder", "is missing: \"qubit-0-last\" as Qiskit prints, or \"qubit-0-first\"");
        InvalidFieldException.require(
                derivation == Derivation.HISTOGRAM
                        || derivation == Derivation.CLIENT_ROUNDED
                        || derivation == Derivation.NOT_KNOWN,
                "derivation",
                "must be \"histogram\" for counts of single outcomes, \"client-rounded\" for counts made of probabilities, or"
                        + " \"not-known\"");
        InvalidFieldException.require(circuits != null && !circuits.isEmpty(), "circuits", "holds no circuit");
    }

    static PlainCounts read(String text, String file) {
        try {
            return StrictMapper.json().read(text, file, PlainCounts.class);
        } catch (InputException e) {
            throw RunFile.named(e);
        }
    }

    ClientResults results(String file) {
        List<Entry> entries = new ArrayList<>();
        circuits.forEach((name, counts) -> entries.add(entry(name, counts, file)));
        return new ClientResults(entries, backend, job, null, null, new TreeMap<>());
    }

    private Entry entry(String name, @Nullable Map<String, Integer> texts, String file) {
        ClientField field = new ClientField(MissingNode.getInstance(), file, "circuits." + name);
        field.require(texts != null && !texts.isEmpty(), "holds no counts");
        int bits = texts.keySet().iterator().next().length();
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        texts.forEach((key, count) -> {
            field.at(key).require(count != null && count >= 0, "is " + count + ", no count");
            if (count > 0) {
                counts.merge(outcome(key, bits, field), count, Integer::sum);
            }
        });
        field.require(!counts.isEmpty(), "holds no counts");
        return new Entry(name, bits, counts, derivation, ShotOrder.LOST, null);
    }

    private int outcome(String key, int bits, ClientField field) {
        return bitOrder == BitOrder.QUBIT_0_LAST
                ? BitString.qubitZeroLast(key, bits, field)
                : BitString.qubitZeroFirst(key, bits, field);
    }
}
