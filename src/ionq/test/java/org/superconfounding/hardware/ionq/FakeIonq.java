package org.superconfounding.hardware.ionq;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.superconfounding.io.StrictMapper;

/**
 * Plays the service on 127.0.0.1, as its documentation describes it, with switches for everything that clients were seen to stumble
 * over. Answers to chosen requests can be scripted.
 */
public final class FakeIonq implements AutoCloseable {
    /** How results are offered. */
    enum Offer {
        HISTOGRAM_ARTIFACT,
        HISTOGRAM_ONLY,
        HISTOGRAM_URL,
        SHOTS_ARTIFACT,
        PROBABILITIES_ARTIFACT,
        PROBABILITIES_URL,
        /** Newer formats only, whose bit order is documented nowhere. */
        VERSION_2_ARTIFACTS,
        NOTHING
    }

    /** A scripted answer. */
    public interface Script {
        void answer(HttpExchange exchange, FakeIonq service) throws IOException;
    }

    static {
        // Without it each exchange waits 40 ms for a delayed acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private record Rule(String method, Pattern path, List<Script> scripts, boolean always) {}

    public record Seen(String method, String target, Map<String, String> headers, String body) {}

    public final List<Seen> seen = new CopyOnWriteArrayList<>();
    public final Map<String, ObjectNode> jobs = new LinkedHashMap<>();
    private final List<Rule> rules = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> polls = new TreeMap<>();
    private final HttpServer server;

    Offer offer = Offer.HISTOGRAM_ARTIFACT;
    public int pollsUntilDone = 2;
    String finalStatus = "completed";
    JsonNode failure = JsonNodeFactory.instance.nullNode();
    boolean nullEverything;
    boolean reverseChildren;
    boolean padChildren;

    /** Whether shots are drawn, as on a device; otherwise they are shared out exactly, which tests can foretell. */
    public boolean sampled;

    String price = "1.25";
    String backendStatus = "available";
    String resultHost = "";
    Map<String, String> moreHeaders = Map.of();
    public Consumer<Seen> onRequest = request -> {};

    public FakeIonq() throws IOException {
        this(0);
    }

    /** @param port on this machine; 0 for any that is free */
    FakeIonq(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "fake-service");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::handle);
        server.start();
    }

    public String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The next requests of that kind get these answers, one each; later ones the usual answer. */
    public FakeIonq script(String method, String path, Script... scripts) {
        rules.add(new Rule(method, Pattern.compile(path), new ArrayList<>(List.of(scripts)), false));
        return this;
    }

    /** All requests of that kind get this answer, after those that are scripted before. */
    FakeIonq always(String method, String path, Script script) {
        rules.add(new Rule(method, Pattern.compile(path), new ArrayList<>(List.of(script)), true));
        return this;
    }

    static Script reply(int status, String body, String... headers) {
        return (exchange, service) -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            send(exchange, status, body);
        };
    }

    /** Does what was asked, then answers something else. */
    public static Script doneBut(Script answer) {
        return (exchange, service) -> {
            service.submit(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            answer.answer(exchange, service);
        };
    }

    /** Closes the connection without an answer. */
    static Script hangUp() {
        return (exchange, service) -> exchange.close();
    }

    /** Promises more than it sends, then closes the connection. */
    static Script cutOff(String beginning) {
        return (exchange, service) -> {
            begin(exchange, beginning);
            throw new IOException("cut off");
        };
    }

    /** Sends the beginning of an answer and then nothing for longer than anybody waits here. */
    static Script stall(String beginning) {
        return (exchange, service) -> {
            if (!beginning.isEmpty()) {
                begin(exchange, beginning);
            }
            pause(1500);
        };
    }

    private static void begin(HttpExchange exchange, String text) throws IOException {
        exchange.sendResponseHeaders(200, text.length() + 100L);
        exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
    }

    /** Sends one byte at a time, often enough for a time limit on silence never to strike. */
    static Script drip() {
        return (exchange, service) -> {
            exchange.sendResponseHeaders(200, 1000);
            for (int i = 0; i < 1000; i++) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
                pause(30);
            }
        };
    }

    public static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public long count(String method, String path) {
        Pattern pattern = Pattern.compile(path);
        return seen.stream()
                .filter(request -> request.method().equals(method)
                        && pattern.matcher(request.target()).find())
                .count();
    }

    public long posts() {
        return count("POST", "/jobs$");
    }

    /** Jobs with that tag. */
    synchronized long jobsOf(String tag) {
        return jobs.values().stream().filter(job -> tag.equals(tag(job))).count();
    }

    /** Of a submission or of a job; empty where it has none. */
    static String tag(JsonNode document) {
        return document.path("metadata").path("tag").asText();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String target = exchange.getRequestURI().toString();
        String body = "";
        Script script = next(exchange.getRequestMethod(), target);
        if (script == null) {
            body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        }
        Map<String, String> headers = new TreeMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        Seen request = new Seen(exchange.getRequestMethod(), target, headers, body);
        seen.add(request);
        onRequest.accept(request);
        exchange.getResponseHeaders().set("x-request-id", "request-" + seen.size());
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        moreHeaders.forEach(exchange.getResponseHeaders()::set);
        try {
            if (script != null) {
                script.answer(exchange, this);
            } else {
                usual(exchange, target, body);
            }
        } catch (RuntimeException e) {
            send(exchange, 599, "the test's service failed: " + e);
        } finally {
            exchange.close();
        }
    }

    private Script next(String method, String target) {
        for (Rule rule : rules) {
            boolean fits =
                    rule.method().equals(method) && rule.path().matcher(target).find();
            synchronized (rule) {
                if (fits && !rule.scripts().isEmpty()) {
                    return rule.always()
                            ? rule.scripts().get(0)
                            : rule.scripts().remove(0);
                }
            }
        }
        return null;
    }

    static void send(HttpExchange exchange, int status, String body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private synchronized void usual(HttpExchange exchange, String target, String body) throws IOException {
        String path = target.replaceFirst("\\?.*", "").replaceFirst("^/v0\\.4", "");
        String[] part = path.split("/");
        if (path.equals("/whoami")) {
            send(exchange, 200, "{\"key_id\":\"k1\",\"key_name\":\"secret name\",\"project_id\":null}");
        } else if (path.equals("/backends")) {
            send(exchange, 200, PlayedBackends.all(backendStatus));
        } else if (path.matches("/backends/[^/]+/characterizations/[^/]+")) {
            send(exchange, 200, PlayedBackends.characterization(part[4]));
        } else if (path.matches("/backends/[^/]+/characterizations")) {
            send(exchange, 200, PlayedBackends.characterizations(part[2]));
        } else if (path.matches("/backends/[^/]+") && !part[2].equals("simulator")) {
            send(exchange, 200, PlayedBackends.backend(part[2], backendStatus));
        } else if (path.equals("/jobs/estimate")) {
            send(exchange, 200, PlayedBackends.estimate(price));
        } else if (path.equals("/jobs") && exchange.getRequestMethod().equals("POST")) {
            List<String> objections =
                    PlayedBackends.objections(StrictMapper.json().read(body, "submission", JsonNode.class));
            if (objections.isEmpty()) {
                send(exchange, 201, "{\"id\":\"" + submit(body) + "\",\"status\":\"submitted\",\"session_id\":null}");
            } else {
                send(exchange, 400, PlayedBackends.badRequest(objections));
            }
        } else if (path.equals("/jobs")) {
            send(exchange, 200, list());
        } else if (path.matches("/jobs/[^/]+/cost")) {
            send(exchange, 200, PlayedBackends.cost(price));
        } else if (path.matches("/jobs/[^/]+/status/cancel")) {
            jobs.get(part[2]).put("status", "canceled");
            send(exchange, 200, "{\"id\":\"" + part[2] + "\",\"status\":\"canceled\"}");
        } else if (path.matches("/jobs/[^/]+/(artifacts|results)/.*") && jobs.containsKey(part[2])) {
            results(exchange, part[2], part[4]);
        } else if (path.matches("/jobs/[^/]+") && jobs.containsKey(part[2])) {
            send(exchange, 200, poll(part[2]).toString());
        } else {
            send(exchange, 404, "{\"error\":\"Not Found\",\"message\":\"nothing at " + path + "\",\"statusCode\":404}");
        }
    }

    private String list() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        list.addObject()
                .put("id", "somebody-elses")
                .put("status", "on-the-moon")
                .putNull("metadata");
        jobs.values().forEach(job -> list.add(described(job)));
        return JsonNodeFactory.instance
                .objectNode()
                .putNull("next")
                .set("jobs", list)
                .toString();
    }

    /** Creates the job, and its children where there are several circuits. */
    synchronized String submit(String body) {
        JsonNode request = StrictMapper.json().read(body, "submission", JsonNode.class);
        String id = "job-" + (jobs.size() + 1);
        ObjectNode parent = job(id, request, request.path("name").textValue());
        JsonNode input = request.path("input");
        if (input.has("circuits")) {
            ArrayNode ids = parent.putArray("child_job_ids");
            List<String> children = new ArrayList<>();
            for (JsonNode circuit : input.path("circuits")) {
                ObjectNode child = job(
                        "job-" + (jobs.size() + 1),
                        request,
                        circuit.path("name").textValue());
                child.put("parent_job_id", id).put("type", "ionq.circuit.v1");
                child.set("program", circuit);
                child.put("width", padChildren ? input.path("qubits").intValue() : width(circuit));
                mitigated(child);
                children.add(child.path("id").textValue());
            }
            if (reverseChildren) {
                Collections.reverse(children);
            }
            children.forEach(ids::add);
        } else {
            parent.set("program", input);
            parent.put("width", width(input));
            mitigated(parent);
        }
        return id;
    }

    /** Qubits as stated, or else as many as the gates need. */
    private static int width(JsonNode circuit) {
        int width = circuit.path("qubits").asInt(1);
        for (JsonNode gate : circuit.path("circuit")) {
            for (int qubit : ReferenceDevice.qubits(gate)) {
                width = Math.max(width, qubit + 1);
            }
        }
        return width;
    }

    /** Only jobs of one circuit report it. */
    private static void mitigated(ObjectNode job) {
        job.putObject("output")
                .putObject("error_mitigation")
                .putObject("debiasing")
                .put("aggregation_method", "average")
                .put("operator", "somebody-private")
                .putArray("variants");
    }

    private ObjectNode job(String id, JsonNode request, String name) {
        ObjectNode job = JsonNodeFactory.instance.objectNode();
        job.put("id", id).put("status", "submitted").put("name", name).put("dry_run", false);
        List.of("parent_job_id", "child_job_ids", "failure", "predicted_wait_time_ms", "results")
                .forEach(job::putNull);
        job.set("type", request.path("type"));
        job.set("backend", request.path("backend"));
        job.set("metadata", request.has("metadata") ? request.path("metadata") : JsonNodeFactory.instance.nullNode());
        job.set("settings", request.has("settings") ? request.path("settings") : JsonNodeFactory.instance.objectNode());
        if (request.has("noise")) {
            job.set("noise", request.path("noise"));
        }
        if (!PlayedResults.ideal(job)) {
            job.put("shots", request.path("shots").asInt(100));
        }
        job.put("requested", request.path("shots").asInt(100));
        job.put("submitter_id", "somebody-private").put("project_id", "project-private");
        job.put("session_id", "session-private").put("organization", "organization-private");
        job.put("submitted_at", "2026-03-01T12:00:01Z")
                .put("started_at", "2026-03-01T12:00:05Z")
                .put("completed_at", "2026-03-01T12:00:09Z");
        job.put("predicted_execution_duration_ms", 4000).put("execution_duration_ms", 4000);
        JsonNode input = request.path("input");
        job.putObject("stats")
                .put("qubits", width(input))
                .put("circuits", Math.max(1, input.path("circuits").size()))
                .put("kwh", 0.1);
        job.putObject("output");
        jobs.put(id, job);
        return job;
    }

    private ObjectNode poll(String id) {
        ObjectNode job = jobs.get(id);
        int count = polls.merge(id, 1, Integer::sum);
        boolean child = job.path("parent_job_id").isTextual();
        if (!job.path("status").textValue().equals("canceled")) {
            boolean done = child || count > pollsUntilDone;
            job.put("status", done ? finalStatus : count == 1 ? "ready" : "started");
        }
        return described(job);
    }

    private ObjectNode described(ObjectNode job) {
        ObjectNode shown = job.deepCopy();
        shown.remove(List.of("program", "width", "requested"));
        shown.set("failure", failure);
        shown.set("results", pointers(job));
        if (nullEverything) {
            List.of("metadata", "stats", "results", "settings", "output", "failure", "shots", "submitted_at")
                    .forEach(shown::putNull);
        }
        return shown;
    }

    private ObjectNode pointers(ObjectNode job) {
        ObjectNode results = JsonNodeFactory.instance.objectNode();
        String url = resultHost + "/v0.4/jobs/" + job.path("id").textValue() + "/results/";
        if (job.path("child_job_ids").isArray()) {
            results.putObject("probabilities").put("url", url + "probabilities/aggregated");
            results.putObject("ionq.result.probabilities-aggregate.json.v1")
                    .put("id", "aggregated")
                    .put("format", "ionq.result.probabilities-aggregate.json.v1")
                    .put("media_type", "application/json");
            return results;
        }
        switch (offer) {
            case HISTOGRAM_ARTIFACT -> {
                descriptor(results, "probabilities", 1);
                descriptor(results, "histogram", 1);
                results.putObject("probabilities").put("url", url + "probabilities");
            }
            case HISTOGRAM_URL -> {
                results.putObject("probabilities").put("url", url + "probabilities");
                results.putObject("histogram").put("url", url + "histogram");
            }
            case HISTOGRAM_ONLY -> descriptor(results, "histogram", 1);
            case SHOTS_ARTIFACT -> descriptor(results, "shots", 1);
            case PROBABILITIES_ARTIFACT -> descriptor(results, "probabilities", 1);
            case VERSION_2_ARTIFACTS -> {
                descriptor(results, "histogram", 2);
                descriptor(results, "shots", 2);
                descriptor(results, "probabilities", 2);
            }
            case PROBABILITIES_URL -> results.putObject("probabilities").put("url", url + "probabilities");
            case NOTHING -> results.removeAll();
        }
        if (PlayedResults.ideal(job)) {
            results.retain("probabilities", "ionq.result.probabilities.json.v1", "ionq.result.probabilities.json.v2");
        }
        return results;
    }

    private static void descriptor(ObjectNode results, String kind, int version) {
        String format = "ionq.result." + kind + ".json.v" + version;
        results.putObject(format).put("id", kind).put("format", format).put("media_type", "application/json");
    }

    private void results(HttpExchange exchange, String id, String kind) throws IOException {
        ObjectNode job = jobs.get(id);
        boolean offered = kind.equals("probabilities") || !PlayedResults.ideal(job);
        if (job.path("child_job_ids").isArray()) {
            List<ObjectNode> children = new ArrayList<>();
            job.path("child_job_ids").forEach(child -> children.add(jobs.get(child.textValue())));
            send(exchange, 200, PlayedResults.aggregated(children, sampled));
        } else if (offered) {
            send(exchange, 200, PlayedResults.body(kind, job, sampled));
        } else {
            send(exchange, 404, "{\"error\":\"Not Found\",\"message\":\"no such result\",\"statusCode\":404}");
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    static <T> T unchecked(Callable<T> work) {
        try {
            return work.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
