package org.superconfounding.hardware;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.superconfounding.io.StrictMapper;

/**
 * The body of a {@code POST /jobs} to IonQ's interface v0.4, as far as a record repeats it.
 *
 * @param tag by which the job is found again; empty if it has none
 * @param debiasing as stated; {@code null} where the submission leaves it to the provider
 * @param programs in the order of submission
 */
public record Submission(
        String tag,
        String scenario,
        String backend,
        int shots,
        @Nullable Boolean debiasing,
        @Nullable String noiseModel,
        @Nullable Integer noiseSeed,
        List<Program> programs) {
    /** The format of a {@link Document} that holds one. */
    public static final String FORMAT = "ionq.job-submission.v0.4";

    /**
     * One circuit as submitted.
     *
     * @param name {@code null} for the only circuit of a job
     * @param gates the list of gates
     */
    public record Program(@Nullable String name, String gateset, int qubits, JsonNode gates) {
        static Program of(JsonNode input, JsonNode circuit) {
            return new Program(
                    text(circuit, "/name"),
                    circuit.path("gateset").asText(input.path("gateset").asText()),
                    circuit.path("qubits").asInt(input.path("qubits").asInt()),
                    circuit.path("circuit"));
        }
    }

    public Submission {
        programs = List.copyOf(programs);
    }

    /** The submission of a run, if it is on file. */
    public static Optional<Submission> of(RecordedRun run) {
        Document request = run.provenance().jobs().request();
        return request == null || !request.format().equals(FORMAT)
                ? Optional.empty()
                : Optional.of(read(request, "provenance.jobs.request"));
    }

    /**
     * @param source names the text in messages
     * @throws org.superconfounding.io.InputException if the body is no JSON
     */
    public static Submission read(Document request, String source) {
        JsonNode tree = StrictMapper.json().read(request.body(), source, JsonNode.class);
        JsonNode debiasing = tree.at("/settings/error_mitigation/debiasing");
        JsonNode seed = tree.at("/noise/seed");
        return new Submission(
                tree.at("/metadata/tag").asText(),
                tree.at("/metadata/scenario").asText(),
                tree.path("backend").asText(),
                tree.path("shots").asInt(),
                debiasing.isBoolean() ? debiasing.booleanValue() : null,
                text(tree, "/noise/model"),
                seed.isInt() ? seed.intValue() : null,
                programs(tree.path("input")));
    }

    private static List<Program> programs(JsonNode input) {
        List<Program> programs = new ArrayList<>();
        if (input.has("circuits")) {
            input.path("circuits").forEach(circuit -> programs.add(Program.of(input, circuit)));
        } else {
            programs.add(Program.of(input, input));
        }
        return programs;
    }

    private static @Nullable String text(JsonNode tree, String pointer) {
        return tree.at(pointer).textValue();
    }
}
