package org.superconfounding.hardware.ionq;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.InputStream;
import java.util.List;

/** What the played service says of its backends and prices, and of submissions that it refuses. */
final class PlayedBackends {
    /** What the service publishes of the bodies that it takes. */
    private static final JsonSchema SCHEMA = FakeIonq.unchecked(() -> {
        try (InputStream schema = PlayedBackends.class.getResourceAsStream("job-creation.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(schema);
        }
    });

    private PlayedBackends() {}

    /** What is wrong with a submission; empty where nothing is. */
    static List<String> objections(JsonNode submission) {
        return SCHEMA.validate(submission).stream()
                .map(ValidationMessage::getMessage)
                .sorted()
                .toList();
    }

    static String badRequest(List<String> objections) {
        ObjectNode error = JsonNodeFactory.instance.objectNode();
        error.put("error", "Bad Request")
                .put("message", String.join("; ", objections))
                .put("statusCode", 400);
        error.putObject("validation").put("source", "payload").putArray("keys");
        return error.toString();
    }

    static String backend(String name, String backendStatus) {
        return "{\"backend\":\"" + name + "\",\"status\":\"" + backendStatus + "\",\"degraded\":false,\"qubits\":36"
                + (name.equals("simulator")
                        ? ",\"noise_models\":[\"aria-1\",\"ideal\"]"
                        : ",\"characterization_id\":\"c-77\"")
                + ",\"average_queue_time\":61000,\"last_updated\":\"2026-03-01T12:00:00Z\",\"something_new\":[1]}";
    }

    static String all(String status) {
        return "[" + backend("simulator", status) + "," + backend("qpu.forte-1", status) + "]";
    }

    /** Calibrations of a backend. A simulator has none: the service says null, not an empty list. */
    static String characterizations(String backend) {
        return backend.equals("simulator")
                ? "{\"characterizations\":null,\"pages\":0}"
                : "{\"characterizations\":[{\"id\":\"c-77\",\"date\":\"2026-03-01T00:00:00Z\",\"backend\":\"" + backend
                        + "\",\"qubits\":36,\"connectivity\":[[0,1]],\"fidelity\":{\"spam\":{\"median\":0.9962}},"
                        + "\"timing\":{\"readout\":0,\"reset\":0}}],\"pages\":1}";
    }

    static String characterization(String id) {
        return "{\"id\":\"" + id + "\",\"fidelity\":{\"2q\":{\"median\":0.9952}},\"measured_by\":\"somebody-private\"}";
    }

    static String cost(String price) {
        String money = "{\"value\":" + price + ",\"unit\":\"usd\"}";
        return "{\"dry_run\":false,\"estimated_cost\":" + money + ",\"cost\":" + money + "}";
    }

    static String estimate(String price) {
        return "{\"estimate_context\":{\"backend\":\"qpu.forte-1\",\"organization\":null,\"project\":null},"
                + "\"estimated_at\":\"2026-03-01T12:00:00Z\",\"estimated_total_cost\":" + price
                + ",\"estimated_unit\":\"usd\",\"rate_card\":{\"id\":\"card-3\",\"rates\":[{\"sku\":\"forte-1\","
                + "\"unit\":\"gates\",\"cost_1q_gate\":0.0001645,\"cost_2q_gate\":0.0011213}]},"
                + "\"estimated_execution_time\":96250,\"current_predicted_queue_time\":61000}";
    }
}
