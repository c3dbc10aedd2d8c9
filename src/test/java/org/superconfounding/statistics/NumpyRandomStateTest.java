package org.superconfounding.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.ProjectFiles.oracle;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Draws of NumPy itself (resources {@code oracles/numpy}, with the script that made them), to the last bit. */
class NumpyRandomStateTest {
    private record Oracle(int seed, String call, double[] values) {
        static Oracle parse(String line) {
            String[] cells = line.replace("\"", "").split(",(?! )");
            return new Oracle(
                    Integer.parseInt(cells[0]),
                    cells[1],
                    Arrays.stream(cells[2].split(" "))
                            .mapToDouble(Double::parseDouble)
                            .toArray());
        }
    }

    @Test
    void shouldDrawWhatNumpyDraws() {
        List<String> lines = oracle("numpy/numpy-2.3.1-random-state.csv");

        assertThat(lines).hasSize(61);
        assertThat(lines.stream().map(Oracle::parse))
                .allSatisfy(oracle -> assertThat(replay(oracle.call, new NumpyRandomState(oracle.seed)))
                        .as("%s of RandomState(%d)", oracle.call, oracle.seed)
                        .containsExactly(oracle.values));
    }

    private static double[] replay(String call, NumpyRandomState stream) {
        return switch (call) {
            case "random_sample(7)" -> samples(stream, 7);
            case "random_sample(3) after 4000" -> {
                samples(stream, 4000);
                yield samples(stream, 3);
            }
            case "uniform(0, pi) and random_sample() in turn, 3 times" ->
                DoubleStream.iterate(0, i -> i < 3, i -> i + 1)
                        .flatMap(i -> DoubleStream.of(stream.uniform(0, Math.PI), stream.randomSample()))
                        .toArray();
            case "uniform(-2, 5) 3 times" ->
                DoubleStream.generate(() -> stream.uniform(-2, 5)).limit(3).toArray();
            case "train_test_split(2000, 0.3) test" -> order(stream, 2000, 0, 600);
            case "train_test_split(2000, 0.3) train" -> order(stream, 2000, 600, 2000);
            case "train_test_split(11, 0.3) train" -> order(stream, 11, 4, 11);
            default -> {
                int n = Integer.parseInt(call.replaceAll("permutation\\((\\d+)\\)", "$1"));
                yield order(stream, n, 0, n);
            }
        };
    }

    private static double[] samples(NumpyRandomState stream, int count) {
        return DoubleStream.generate(stream::randomSample).limit(count).toArray();
    }

    private static double[] order(NumpyRandomState stream, int n, int from, int to) {
        return Arrays.stream(stream.permutation(n), from, to).asDoubleStream().toArray();
    }

    @Test
    void shouldRefuseSeedsBeyondThirtyOneBits() {
        assertRefused(() -> new NumpyRandomState(-1), "NumPy seed is -1");
        assertRefused(() -> new NumpyRandomState(1).permutation(-1), "permutation is -1");
    }
}
