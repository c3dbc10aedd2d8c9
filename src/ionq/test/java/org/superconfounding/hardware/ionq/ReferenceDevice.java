package org.superconfounding.hardware.ionq;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an ideal device does with a submitted circuit, written from the service's documentation alone and sharing no code with the
 * simulator: amplitude k belongs to the basis state in which qubit i has the bit (k >> i) & 1.
 */
final class ReferenceDevice {
    private static final double R = StrictMath.sqrt(0.5);

    private final int qubits;
    private double[] re;
    private double[] im;

    private ReferenceDevice(int qubits) {
        this.qubits = qubits;
        re = new double[1 << qubits];
        im = new double[1 << qubits];
        re[0] = 1;
    }

    /** The probability of each outcome, by outcome. */
    static double[] probabilities(JsonNode gates, int qubits) {
        ReferenceDevice device = new ReferenceDevice(qubits);
        gates.forEach(device::apply);
        double[] probabilities = new double[1 << qubits];
        for (int k = 0; k < probabilities.length; k++) {
            probabilities[k] = device.re[k] * device.re[k] + device.im[k] * device.im[k];
        }
        return probabilities;
    }

    /** The outcomes' probabilities as the service writes them: those that are not negligible, by decimal key. */
    static SortedMap<String, Double> body(JsonNode gates, int qubits) {
        SortedMap<String, Double> body = new TreeMap<>();
        double[] probabilities = probabilities(gates, qubits);
        for (int k = 0; k < probabilities.length; k++) {
            if (probabilities[k] > 1e-12) {
                body.put(Integer.toString(k), probabilities[k]);
            }
        }
        return body;
    }

    private void apply(JsonNode gate) {
        String name = gate.path("gate").textValue();
        if (name.equals("swap")) {
            swap(gate.at("/targets/0").intValue(), gate.at("/targets/1").intValue());
            return;
        }
        int controls = 0;
        for (int control : qubits(gate, "control")) {
            controls |= 1 << control;
        }
        for (int target : qubits(gate, "target")) {
            apply(matrix(name, gate.path("rotation").doubleValue()), target, controls);
        }
    }

    /** All qubits of a gate. */
    static List<Integer> qubits(JsonNode gate) {
        List<Integer> all = new ArrayList<>(qubits(gate, "control"));
        all.addAll(qubits(gate, "target"));
        return all;
    }

    /** {@code target} or {@code targets}, {@code control} or {@code controls}. */
    private static List<Integer> qubits(JsonNode gate, String role) {
        List<Integer> qubits = new ArrayList<>();
        if (gate.has(role)) {
            qubits.add(gate.path(role).intValue());
        }
        gate.path(role + "s").forEach(qubit -> qubits.add(qubit.intValue()));
        return qubits;
    }

    /** {re00, im00, re01, im01, re10, im10, re11, im11}. */
    private static double[] matrix(String name, double t) {
        double c = StrictMath.cos(t / 2);
        double s = StrictMath.sin(t / 2);
        return switch (name) {
            case "x", "not", "cnot" -> new double[] {0, 0, 1, 0, 1, 0, 0, 0};
            case "y" -> new double[] {0, 0, 0, -1, 0, 1, 0, 0};
            case "z" -> new double[] {1, 0, 0, 0, 0, 0, -1, 0};
            case "h" -> new double[] {R, 0, R, 0, R, 0, -R, 0};
            case "s" -> new double[] {1, 0, 0, 0, 0, 0, 0, 1};
            case "si" -> new double[] {1, 0, 0, 0, 0, 0, 0, -1};
            case "t" -> new double[] {1, 0, 0, 0, 0, 0, R, R};
            case "ti" -> new double[] {1, 0, 0, 0, 0, 0, R, -R};
            case "v" -> new double[] {.5, .5, .5, -.5, .5, -.5, .5, .5};
            case "vi" -> new double[] {.5, -.5, .5, .5, .5, .5, .5, -.5};
            case "rx" -> new double[] {c, 0, 0, -s, 0, -s, c, 0};
            case "ry" -> new double[] {c, 0, -s, 0, s, 0, c, 0};
            case "rz" -> new double[] {c, -s, 0, 0, 0, 0, c, s};
            default -> throw new IllegalArgumentException("the service knows no gate " + name);
        };
    }

    private void apply(double[] m, int target, int controls) {
        for (int k = 0; k < re.length; k++) {
            if ((k >> target & 1) == 0 && (k & controls) == controls) {
                int j = k | 1 << target;
                double a = re[k];
                double b = im[k];
                double c = re[j];
                double d = im[j];
                re[k] = m[0] * a - m[1] * b + m[2] * c - m[3] * d;
                im[k] = m[0] * b + m[1] * a + m[2] * d + m[3] * c;
                re[j] = m[4] * a - m[5] * b + m[6] * c - m[7] * d;
                im[j] = m[4] * b + m[5] * a + m[6] * d + m[7] * c;
            }
        }
    }

    private void swap(int one, int other) {
        double[] newRe = new double[1 << qubits];
        double[] newIm = new double[1 << qubits];
        for (int k = 0; k < re.length; k++) {
            int without = k & ~(1 << one) & ~(1 << other);
            int j = without | (k >> one & 1) << other | (k >> other & 1) << one;
            newRe[j] = re[k];
            newIm[j] = im[k];
        }
        re = newRe;
        im = newIm;
    }
}
