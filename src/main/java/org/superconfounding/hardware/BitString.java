package org.superconfounding.hardware;

import java.util.regex.Pattern;

/** Outcomes written as text; a text that is none, or does not fit into the bits, is refused as the value of its field. */
final class BitString {
    private static final Pattern BINARY = Pattern.compile("[01]{1,26}");
    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]{1,7}");

    private BitString() {}

    /** A key of Qiskit's counts: a hexadecimal number, or a binary one with a blank between registers; qubit 0 on the right. */
    static int qiskit(String key, int bits, ClientField field) {
        if (HEXADECIMAL.matcher(key).matches()) {
            int outcome = Integer.parseInt(key.substring(2), 16);
            field.require(outcome < 1 << bits, "\"" + key + "\" does not fit into " + bits + " bits");
            return outcome;
        }
        return qubitZeroLast(key.replace(" ", ""), bits, field);
    }

    static int qubitZeroLast(String key, int bits, ClientField field) {
        field.require(
                BINARY.matcher(key).matches() && key.length() == bits,
                "\"" + key + "\" is no outcome of " + bits + " bits");
        return Integer.parseInt(key, 2);
    }

    static int qubitZeroFirst(String key, int bits, ClientField field) {
        return qubitZeroLast(new StringBuilder(key).reverse().toString(), bits, field);
    }
}
