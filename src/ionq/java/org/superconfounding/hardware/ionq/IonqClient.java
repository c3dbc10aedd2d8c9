package org.superconfounding.hardware.ionq;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.superconfounding.hardware.Document;
import org.superconfounding.hardware.Provenance;

/** The endpoints of the service, one method each. Collects the service's request ids for the record. */
final class IonqClient implements AutoCloseable {
    private final Transport transport;
    private final Endpoint endpoint;
    private final Timekeeper time;
    private final List<String> requestIds = new ArrayList<>();

    IonqClient(Transport transport, Endpoint endpoint, Timekeeper time) {
        this.transport = transport;
        this.endpoint = endpoint;
        this.time = time;
    }

    /** The service's ids of the requests answered so far. */
    List<String> requestIds() {
        return List.copyOf(requestIds);
    }

    /** @throws IonqException if the service does not take the key */
    void checkKey() {
        answered(ApiRequest.get("/whoami"));
    }

    /** The names of all backends with their status, as {@code name: status}. */
    List<String> backends() {
        return listed().stream()
                .map(backend ->
                        backend.requiredText("backend") + ": " + backend.requiredText("status") + noiseModels(backend))
                .toList();
    }

    private List<Answer> listed() {
        ApiRequest request = ApiRequest.get("/backends");
        return Answer.list(answered(request).body(), request.toString());
    }

    private static String noiseModels(Answer backend) {
        return backend.texts("noise_models")
                .map(models -> " (noise models: " + String.join(", ", models) + ")")
                .orElse("");
    }

    /**
     * The state of a backend with its calibration figures, so far as the service gives them. Read off the list of all: the service describes
     * single processors under an address of their own, but not its simulator.
     *
     * @throws IonqException with {@link Problem#BACKEND} if the service does not list it
     */
    Provenance.DeviceState backend(String name) {
        List<Answer> all = listed();
        Answer backend = all.stream()
                .filter(answer -> answer.requiredText("backend").equals(name))
                .findFirst()
                .orElseThrow(() -> new IonqException(
                        Problem.BACKEND,
                        "the service lists no backend " + name + ", but "
                                + all.stream()
                                        .map(answer -> Excerpt.of(answer.requiredText("backend")))
                                        .collect(Collectors.joining(", "))));
        String calibration = backend.text("characterization_id").orElse(null);
        return new Provenance.DeviceState(
                time.now().toString(),
                backend.requiredText("status"),
                backend.truth("degraded").orElse(null),
                calibration,
                calibration == null ? null : characterization(name, calibration).orElse(null));
    }

    /** Calibration figures, or nothing where the service no longer has them: a run is not worth less for that. */
    private Optional<Document> characterization(String backend, String id) {
        ApiRequest request = ApiRequest.get(
                "/backends/" + ApiRequest.segment(backend) + "/characterizations/" + ApiRequest.segment(id));
        try {
            return Optional.of(Scrubber.characterization(ask(request)));
        } catch (IonqException e) {
            return Optional.empty();
        }
    }

    /** What a run would cost; see {@link Estimate#ask}. */
    Estimate estimate(JournalEntry entry) {
        return Estimate.ask(entry.order(), entry.circuits(), this::ask);
    }

    /**
     * Submits a job, once.
     *
     * @return the job's id
     * @throws IonqException with {@link Problem#AMBIGUOUS_SUBMISSION} when the job may exist nevertheless; with any other problem it
     *     does not
     */
    String submit(Document payload) {
        ApiRequest request = ApiRequest.post("/jobs", payload.body());
        ApiResponse response = exchange(request, Problem.AMBIGUOUS_SUBMISSION);
        if (response.succeeded()) {
            return submittedId(request, response);
        }
        IonqException refusal = Refusal.of(request, response);
        throw Refusal.certain(response.status())
                ? refusal
                : new IonqException(Problem.AMBIGUOUS_SUBMISSION, String.valueOf(refusal.getMessage()), refusal);
    }

    private static String submittedId(ApiRequest request, ApiResponse response) {
        try {
            return ApiRequest.segment(
                    Answer.of(response.body(), request.toString()).requiredText("id"));
        } catch (IonqException e) {
            throw new IonqException(Problem.AMBIGUOUS_SUBMISSION, String.valueOf(e.getMessage()), e);
        }
    }

    Job job(String id) {
        ApiRequest request = ApiRequest.get("/jobs/" + ApiRequest.segment(id));
        Job job = Job.of(ask(request), endpoint);
        if (!job.id().equals(id)) {
            throw new IonqException(Problem.WRONG_RESULTS, "asked for job " + id + ", got job " + job.id());
        }
        return job;
    }

    /** The job that carries {@code tag}; see {@link JobSearch}. */
    Optional<String> find(String tag) {
        return JobSearch.find(tag, this::ask);
    }

    /** The body of results of a completed job. */
    Document results(ResultLink link) {
        return Document.of(link.format(), answered(ApiRequest.get(link.path())).body());
    }

    /** What the job cost in the end; empty when the service does not say. */
    Optional<Price> charged(String id) {
        ApiRequest request = ApiRequest.get("/jobs/" + ApiRequest.segment(id) + "/cost");
        try {
            return ask(request).object("cost").flatMap(cost -> cost.decimal("value")
                    .map(value -> new Price(value, cost.text("unit").orElse("unknown"), null)));
        } catch (IonqException e) {
            return Optional.empty();
        }
    }

    /** Cancels a job. Called for unfinished jobs only: on a completed one the service's behaviour is not certain. */
    void cancel(String id) {
        answered(ApiRequest.put("/jobs/" + ApiRequest.segment(id) + "/status/cancel"));
    }

    private Answer ask(ApiRequest request) {
        return Answer.of(answered(request).body(), request.toString());
    }

    private ApiResponse answered(ApiRequest request) {
        ApiResponse response = exchange(request, Problem.CONNECTION);
        if (!response.succeeded()) {
            throw Refusal.of(request, response);
        }
        return response;
    }

    /** @param whenSent what it means that a request that may have been received was not answered */
    private ApiResponse exchange(ApiRequest request, Problem whenSent) {
        try {
            ApiResponse response = transport.exchange(request);
            response.header("x-request-id").map(Excerpt::of).ifPresent(requestIds::add);
            return response;
        } catch (Transport.NoAnswerException e) {
            throw new IonqException(e.sent() ? whenSent : Problem.CONNECTION, String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public void close() {
        transport.close();
    }
}
