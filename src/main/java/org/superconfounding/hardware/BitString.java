package org.superconfounding.hardware;

import java.util.regex.Pattern;

/** Outcomes written as text. */
final class BitString {
    private static final Pattern BINARY = Pattern.compile("[01]{1,26}");
    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]{1,7}");

    private BitString() {}

    /**
     * A key of Qiskit's counts: a hexadecimal number, or a binary one with a blank between registers; qubit 0 on the right.
     *
     * @throws InvalidFieldException if it is neither, or does not fit
     */
    static int qiskit(String key, int bits) {
        if (HEXADECIMAL.matcher(key).matches()) {
            int outcome = Integer.parseInt(key.substring(2), 16);
            InvalidFieldException.require(
                    outcome < 1 << bits, "", "\"" + key + "\" does not fit into " + bits + " bits");
            return outcome;
        }
        return qubitZeroLast(key.replace(" ", ""), bits);
    }

    static int qubitZeroLast(String key, int bits) {
        InvalidFieldException.require(
                BINARY.matcher(key).matches() && key.length() == bits,
                "",
                "\"" + key + "\" is no outcome of " + bits + " bits");
        return Integer.parseInt(key, 2);
    }

    static int qubitZeroFirst(String key, int bits) {
        return qubitZeroLast(new StringBuilder(key).reverse().toString(), bits);
    }
}
