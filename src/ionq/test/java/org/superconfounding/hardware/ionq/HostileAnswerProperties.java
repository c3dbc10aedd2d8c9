package org.superconfounding.hardware.ionq;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.superconfounding.hardware.Document;
import org.superconfounding.hardware.InvalidFieldException;
import org.superconfounding.hardware.ResultBody;
import org.superconfounding.io.FolderForEachTry;
import org.superconfounding.io.HostileText;
import org.superconfounding.io.StrictMapper;

/** Whatever the service sends or the disk gives back: it is understood, or refused by one of our own errors. */
class HostileAnswerProperties extends FolderForEachTry {
    static final String JOB = """
            {"id":"job-1","status":"completed","type":"ionq.multi-circuit.v1","backend":"qpu.forte-1","parent_job_id":null,
            "child_job_ids":["a","b"],"metadata":{"tag":"t","shots":"100"},"name":"n","shots":100,"submitter_id":"private",
            "failure":{"code":"X","message":"m"},"output":{"error_mitigation":{"debiasing":{"variants":[{"shots":1}]}}},
            "results":{"probabilities":{"url":"/v0.4/jobs/job-1/results/probabilities"},
            "ionq.result.histogram.json.v1":{"id":"histogram","format":"f","media_type":"m"}},"stats":{"gate_counts":{"1q":3}}}
            """;

    private static final String ENTRY =
            StrictMapper.json().write(JournalEntry.of(Bench.ONE, "tag-1", Endpoint.PUBLIC, Instant.EPOCH));

    @Provide
    Arbitrary<String> jobs() {
        return HostileText.of(JOB, new ObjectMapper());
    }

    @Provide
    Arbitrary<String> journals() {
        return HostileText.of(ENTRY, new ObjectMapper());
    }

    @Property
    void shouldUnderstandOrRefuseDamagedJobs(@ForAll("jobs") String text) {
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

    @Property
    void shouldReadOrRefuseDamagedJournals(@ForAll("journals") String text) throws IOException {
        Files.write(folder.resolve("tag-1.json"), text.getBytes(StandardCharsets.UTF_8));

        HostileText.readOrRefuse(
                "tag-1.json",
                () -> assertThat(new Journal(folder).read("tag-1").circuits()).hasSize(1));
    }
}
