package org.superconfounding.bench;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * The floor of any kernel: the time to read and write the whole state once, in place, with one multiplication for each number.
 */
public class MemoryPassBenchmark extends Macrobenchmark {
    @Param({"24"})
    public int qubits;

    private double[] re;
    private double[] im;
    private double factor = 1 - 1e-9;

    @Setup
    public void allocate() {
        re = new double[1 << qubits];
        im = new double[1 << qubits];
        Arrays.fill(re, 1);
        Arrays.fill(im, 1);
    }

    @Benchmark
    public void oneThread() {
        scale(re, 0, re.length);
        scale(im, 0, im.length);
    }

    @Benchmark
    public void twoThreads() {
        IntStream.range(0, 2).parallel().forEach(half -> {
            int length = re.length / 2;
            scale(re, half * length, (half + 1) * length);
            scale(im, half * length, (half + 1) * length);
        });
    }

    private void scale(double[] part, int from, int to) {
        double by = factor;
        for (int i = from; i < to; i++) {
            part[i] *= by;
        }
    }
}
