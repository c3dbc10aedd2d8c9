package org.superconfounding.hardware.ionq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.superconfounding.hardware.Document;
import org.superconfounding.hardware.InvalidFieldException;
import org.superconfounding.hardware.ResultBody;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;

/** Whatever the service sends or the disk gives back: it is understood, or refused by one of our own errors. */
class HostileAnswerProperties {
    static final String JOB = """
            {"id":"job-1","status":"completed","type":"ionq.multi-circuit.v1","backend":"qpu.forte-1","parent_job_id":null,
            "child_job_ids":["a","b"],"metadata":{"tag":"t","shots":"100"},"name":"n","shots":100,"submitter_id":"private",
            "failure":{"code":"X","message":"m"},"output":{"error_mitigation":{"debiasing":{"variants":[{"shots":1}]}}},
            "results":{"probabilities":{"url":"/v0.4/jobs/job-1/results/probabilities"},
            "ionq.result.histogram.json.v1":{"id":"histogram","format":"f","media_type":"m"}},"stats":{"gate_counts":{"1q":3}}}
            """;

    private static final String ENTRY = StrictMapper.json()
            .write(JournalEntry.of(
                    Bench.simulator(List.of(Bench.asymmetric())), "tag-1", Endpoint.PUBLIC, Instant.EPOCH));

    private static final byte[] TELLING = "\"{}[],:0129.-+eE \\u\n\tnulltrueab/\0".getBytes(StandardCharsets.UTF_8);

    private static String damaged(String text, List<Integer> places, byte any, boolean telling) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int place : places) {
            bytes[place % bytes.length] = telling ? TELLING[Math.floorMod(any + place, TELLING.length)] : any;
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void shouldUnderstandOrRefuseDamagedJobs(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 1 << 20) Integer> places,
            @ForAll byte any,
            @ForAll boolean telling) {
        String text = damaged(JOB, places, any, telling);
        try {
            Job job = Job.of(Answer.of(text, "test"), Endpoint.PUBLIC);
            assertThat(job.offer().links()).isNotEmpty().allMatch(link -> link.path()
                    .startsWith("/jobs/"));
        } catch (IonqException e) {
            assertThat(e.getMessage()).isNotBlank().hasSizeLessThan(1000);
        }
    }

    @Property
    void shouldUnderstandOrRefuseArbitraryBodies(@ForAll String text) {
        for (String format : List.of("histogram", "shots", "probabilities")) {
            try {
                ResultBody body = ResultBody.read(Document.of(format, text), 2, 10);
                assertThat(body.counts().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                        .isPositive();
            } catch (InvalidFieldException e) {
                assertThat(e.field()).isEqualTo("result");
            }
        }
        try {
            Answer.of(text, "test");
        } catch (IonqException e) {
            assertThat(e.problem()).isEqualTo(Problem.MALFORMED);
        }
    }

    @Property
    void shouldMakeOneLineOfForeignText(@ForAll String text) {
        assertThat(Excerpt.of(text)).hasSizeLessThanOrEqualTo(301).doesNotContain("\n", "\r", "\u001b");
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void shouldReadOrRefuseDamagedJournals(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 1 << 20) Integer> places,
            @ForAll byte any,
            @ForAll boolean telling)
            throws IOException {
        Path folder = Files.createTempDirectory("journal");
        Path file = folder.resolve("tag-1.json");
        try {
            Files.writeString(file, damaged(ENTRY, places, any, telling));
            assertThat(new Journal(folder).read("tag-1").circuits()).hasSize(1);
        } catch (InputException e) {
            assertThat(e).hasMessageContaining("tag-1.json");
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }
}
