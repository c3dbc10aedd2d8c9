package org.superconfounding.hardware;

import static org.superconfounding.hardware.InvalidFieldException.require;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.superconfounding.quantum.Counts;

/**
 * One circuit of a run and what came out of it.
 *
 * @param name unique in its run
 * @param qubits number of measured qubits, 1 to 26
 * @param shots number of outcomes counted; the correlator divides by it
 * @param parameters angles and settings by name, as decimals or as multiples of pi; {@code null} values are unknown
 * @param program the circuit as submitted
 * @param job the provider's id of the job that ran this circuit
 * @param reportedCorrelator correlator as published, a decimal; two qubits only
 * @param histogram counts per outcome; bit i of an outcome is qubit i, qubit 0 the least significant
 * @param derivation how the counts were obtained
 * @param result the result body that the counts were taken from
 */
public record RecordedCircuit(
        String name,
        int qubits,
        int shots,
        @Nullable SortedMap<String, @Nullable String> parameters,
        @Nullable Document program,
        @Nullable String job,
        @Nullable String reportedCorrelator,
        @Nullable SortedMap<Integer, Integer> histogram,
        Derivation derivation,
        @Nullable Document result) {

    /** Refuses counts that contradict the shots, the width or the reported correlator; then {@link InvalidFieldException}. */
    public RecordedCircuit {
        require(!name.isBlank(), "name", "a circuit needs a name");
        require(qubits >= 1 && qubits <= 26, "qubits", qubits + " is not between 1 and 26");
        require(shots >= 1, "shots", shots + " is not positive");
        parameters = parameters == null ? null : Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        histogram = histogram == null ? null : checked(histogram, qubits, shots);
        require(
                histogram != null || reportedCorrelator != null,
                "histogram",
                "a circuit needs counts: a histogram, or a reported correlator");
        if (result != null) {
            ResultBody read = ResultBody.read(result, qubits, shots);
            require(
                    read.counts().equals(positive(histogram)),
                    "histogram",
                    "the counts do not follow from the result body, which gives " + read.counts());
            require(
                    read.derivation() == derivation,
                    "derivation",
                    "the result body gives the counts by " + read.derivation().label());
        }
        if (reportedCorrelator != null) {
            require(qubits == 2, "reportedCorrelator", "only a circuit of two qubits has one, not of " + qubits);
            int equal = EqualCount.of(reportedCorrelator, shots, "reportedCorrelator");
            require(
                    histogram == null || equalIn(histogram) == equal,
                    "reportedCorrelator",
                    reportedCorrelator + " contradicts the histogram");
        }
    }

    private static SortedMap<Integer, Integer> checked(Map<Integer, Integer> histogram, int qubits, int shots) {
        long total = 0;
        for (Map.Entry<Integer, Integer> entry : histogram.entrySet()) {
            int outcome = entry.getKey();
            require(
                    outcome >= 0 && outcome < 1 << qubits,
                    "histogram",
                    "outcome " + outcome + " does not fit into " + qubits + " qubits");
            require(entry.getValue() >= 0, "histogram", "outcome " + outcome + " has a negative count");
            total += entry.getValue();
        }
        require(total == shots, "histogram", "the counts sum to " + total + ", not to " + shots + " shots");
        return Collections.unmodifiableSortedMap(new TreeMap<>(histogram));
    }

    /** The outcomes that occurred, with their counts. */
    public static SortedMap<Integer, Integer> histogramOf(Counts counts) {
        SortedMap<Integer, Integer> histogram = new TreeMap<>();
        for (int outcome = 0; outcome < 1 << counts.bits(); outcome++) {
            histogram.put(outcome, counts.count(outcome));
        }
        return positive(histogram);
    }

    static SortedMap<Integer, Integer> positive(@Nullable Map<Integer, Integer> histogram) {
        SortedMap<Integer, Integer> positive = new TreeMap<>(histogram == null ? Map.of() : histogram);
        positive.values().removeIf(count -> count == 0);
        return positive;
    }

    private static int equalIn(Map<Integer, Integer> histogram) {
        return histogram.getOrDefault(0, 0) + histogram.getOrDefault(3, 0);
    }

    /**
     * Counts of all outcomes; classical bit i is qubit i.
     *
     * @throws IllegalStateException if only a correlator is known
     */
    public Counts counts() {
        if (histogram == null) {
            throw new IllegalStateException(
                    "circuit " + name + " has no single counts: only a correlator was published");
        }
        int[] counts = new int[1 << qubits];
        histogram.forEach((outcome, count) -> counts[outcome] = count);
        return new Counts(qubits, counts);
    }

    /**
     * Shots in which the two qubits gave the same bit.
     *
     * @throws IllegalStateException unless the circuit has two qubits
     */
    public int equalCount() {
        if (qubits != 2) {
            throw new IllegalStateException("circuit " + name + " has " + qubits + " qubits; equal outcomes need two");
        }
        if (histogram != null) {
            return equalIn(histogram);
        }
        return EqualCount.of(Objects.requireNonNull(reportedCorrelator), shots, "reportedCorrelator");
    }

    /** Shots in which the two qubits gave different bits; the same conditions as {@link #equalCount}. */
    public int unequalCount() {
        return shots - equalCount();
    }

    /** E = (equal − unequal) / shots; the same conditions as {@link #equalCount}. */
    public double correlator() {
        return (equalCount() - unequalCount()) / (double) shots;
    }
}
