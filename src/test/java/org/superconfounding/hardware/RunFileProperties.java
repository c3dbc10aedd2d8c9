package org.superconfounding.hardware;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;

class RunFileProperties {
    private static final List<byte[]> FILES = List.of(
            RunFixture.text(RunFixture.BELL).getBytes(StandardCharsets.UTF_8),
            RunFixture.text(RunFixture.NONE).getBytes(StandardCharsets.UTF_8));

    /** Bytes that mean something to a JSON reader, so that much of the damage is still nearly JSON. */
    private static final byte[] TELLING = "\"{}[],:0129.-+eE \\u\n\tnulltrueab'\0".getBytes(StandardCharsets.UTF_8);

    /** Every outcome of reading is a valid run or one {@link InputException} that names the file. */
    private static void readOrRefuse(byte[] bytes) throws Exception {
        Path file = Files.createTempFile("run", ".json");
        try {
            Files.write(file, bytes);
            RecordedRun run = RunFile.read(StrictMapper.text(file), file.toString());
            assertThat(RunFile.read(RunFile.text(run), "rewritten"))
                    .as("a valid run survives")
                    .isEqualTo(run);
        } catch (InputException e) {
            assertThat(e).hasMessageContaining(String.valueOf(file.getFileName()));
        } finally {
            Files.delete(file);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void shouldReadOrRefuseOverwrittenBytes(
            @ForAll @IntRange(max = 1) int which,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 1 << 20) Integer> places,
            @ForAll byte any,
            @ForAll boolean telling)
            throws Exception {
        byte[] bytes = FILES.get(which).clone();
        for (int place : places) {
            bytes[place % bytes.length] = telling ? TELLING[Math.floorMod(any + place, TELLING.length)] : any;
        }
        readOrRefuse(bytes);
    }

    @Property
    void shouldReadOrRefuseTruncatedFiles(
            @ForAll @IntRange(max = 1) int which, @ForAll @IntRange(max = 1 << 20) int place) throws Exception {
        byte[] bytes = FILES.get(which);
        readOrRefuse(Arrays.copyOf(bytes, place % bytes.length));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void shouldReadOrRefuseInsertedAndRepeatedText(
            @ForAll @IntRange(max = 1) int which,
            @ForAll @IntRange(max = 1 << 20) int from,
            @ForAll @IntRange(max = 400) int length,
            @ForAll @IntRange(max = 1 << 20) int to)
            throws Exception {
        String text = new String(FILES.get(which), StandardCharsets.UTF_8);
        int start = from % text.length();
        String piece = text.substring(start, Math.min(text.length(), start + length));
        int place = to % text.length();
        readOrRefuse((text.substring(0, place) + piece + text.substring(place)).getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void shouldReadOrRefuseArbitraryText(@ForAll String text) throws Exception {
        readOrRefuse(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 20)
    void shouldRefuseDeepNesting(@ForAll @IntRange(min = 1000, max = 100_000) int depth) throws Exception {
        readOrRefuse("[".repeat(depth).getBytes(StandardCharsets.UTF_8));
        readOrRefuse("{\"circuits\":".repeat(depth).getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void shouldRecoverEveryCountFromItsCorrelator(
            @ForAll @IntRange(min = 1, max = 6) int digits, @ForAll @IntRange(max = 1_000_000) int seed) {
        int shots = (int) StrictMath.pow(10, digits);
        int equal = seed % (shots + 1);
        String text = BigDecimal.valueOf(2L * equal - shots, digits).toPlainString();
        assertThat(EqualCount.of(text, shots, "E"))
                .as("%s of %d shots", text, shots)
                .isEqualTo(equal);
    }

    @Property
    void shouldGiveTheSameCorrelatorFromCountsAsFromTheirSummary(
            @ForAll @Size(4) List<@IntRange(max = 250) Integer> counts) {
        SortedMap<Integer, Integer> histogram = new TreeMap<>();
        for (int outcome = 0; outcome < 4; outcome++) {
            histogram.put(outcome, counts.get(outcome));
        }
        histogram.merge(0, 1000 - counts.stream().mapToInt(Integer::intValue).sum(), Integer::sum);
        int equal = histogram.get(0) + histogram.get(3);
        String summary = BigDecimal.valueOf(2L * equal - 1000, 3).toPlainString();
        RecordedCircuit full = circuit(null, histogram, Derivation.HISTOGRAM);
        RecordedCircuit reported = circuit(summary, null, Derivation.REPORTED_CORRELATOR);
        assertThat(full.equalCount()).isEqualTo(reported.equalCount()).isEqualTo(equal);
        assertThat(full.correlator()).isEqualTo(reported.correlator());
    }

    private static RecordedCircuit circuit(
            String correlator, SortedMap<Integer, Integer> histogram, Derivation derivation) {
        return new RecordedCircuit("ab", 2, 1000, null, null, null, correlator, histogram, derivation, null);
    }

    @Property(tries = 1)
    void shouldWriteTheProjectsOwnFilesByteForByte() {
        for (String name : List.of(RunFixture.BELL, RunFixture.NONE)) {
            String text = RunFixture.text(name);
            assertThat(RunFile.text(RunFile.read(text, name))).isEqualTo(text);
        }
    }
}
