package org.superconfounding.hardware;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.superconfounding.io.FolderForEachTry;
import org.superconfounding.io.HostileText;
import org.superconfounding.io.StrictMapper;

class RunFileProperties extends FolderForEachTry {
    @Provide
    Arbitrary<String> damaged() {
        return Arbitraries.oneOf(
                HostileText.of(RunFixture.text(RunFixture.BELL), new ObjectMapper()),
                HostileText.of(RunFixture.text(RunFixture.NONE), new ObjectMapper()));
    }

    @Property(tries = 300)
    void shouldReadOrRefuseDamagedText(@ForAll("damaged") String text) throws IOException {
        Path file = folder.resolve("run.json");
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));

        HostileText.readOrRefuse("run.json", () -> {
            RecordedRun run = RunFile.read(StrictMapper.text(file), file.toString());
            assertThat(RunFile.read(RunFile.text(run), "rewritten"))
                    .as("a valid run survives")
                    .isEqualTo(run);
        });
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
