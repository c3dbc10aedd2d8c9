package org.superconfounding.hardware.ionq;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.superconfounding.hardware.Document;
import org.superconfounding.io.StrictMapper;

/**
 * What a run will cost, as the service estimates it.
 *
 * @param price the sum over the circuits, each priced as a job of its own: an upper bound, since minimum prices are per job
 * @param queue predicted waiting time, if given
 */
public record Estimate(Price price, @Nullable Duration queue) {
    /** What the price of a circuit depends on. */
    record Size(int qubits, int oneQubitGates, int twoQubitGates) {
        /** A gate with two controls counts as the six two-qubit gates that compile it. */
        private static final int TOFFOLI = 6;

        /** The size of a circuit as submitted. */
        static Size of(Document program) {
            JsonNode tree = StrictMapper.json().read(program.body(), "submitted circuit", JsonNode.class);
            int one = 0;
            int two = 0;
            for (JsonNode gate : tree.path("circuit")) {
                if (gate.has("controls")) {
                    two += TOFFOLI;
                } else if (gate.has("control") || gate.has("targets")) {
                    two++;
                } else {
                    one++;
                }
            }
            return new Size(tree.path("qubits").asInt(), one, two);
        }
    }

    /**
     * Asks for circuits of equal size once.
     *
     * @param service answers a request for an estimate
     * @throws IonqException with {@link Problem#MALFORMED} if an answer holds no price
     */
    static Estimate ask(Order order, List<PlannedCircuit> circuits, Function<ApiRequest, Answer> service) {
        Map<Size, Integer> sizes = new LinkedHashMap<>();
        circuits.forEach(circuit -> sizes.merge(Size.of(circuit.program()), 1, Integer::sum));
        BigDecimal total = BigDecimal.ZERO;
        Set<String> units = new TreeSet<>();
        Set<String> rates = new TreeSet<>();
        Duration queue = null;
        for (Map.Entry<Size, Integer> size : sizes.entrySet()) {
            Answer answer = service.apply(request(order, size.getKey()));
            BigDecimal price = answer.decimal("estimated_total_cost")
                    .orElseThrow(() -> Answer.malformed("GET /jobs/estimate", "holds no estimated_total_cost"));
            total = total.add(price.multiply(BigDecimal.valueOf(size.getValue())));
            JsonNode rate = answer.raw("rate_card").path("rates");
            if (rate.isArray()) {
                rates.add(rate.toString());
            }
            units.add(answer.requiredText("estimated_unit"));
            queue = answer.decimal("current_predicted_queue_time")
                    .map(millis -> Duration.ofMillis(millis.longValue()))
                    .orElse(queue);
        }
        return new Estimate(
                new Price(total, String.join(" and ", units), rates.isEmpty() ? null : String.join(" and ", rates)),
                queue);
    }

    private static ApiRequest request(Order order, Size size) {
        return ApiRequest.get(
                "/jobs/estimate",
                Map.of(
                        "backend", order.backend(),
                        "type", "ionq.circuit.v1",
                        "qubits", Integer.toString(size.qubits()),
                        "shots", Integer.toString(order.shots()),
                        "1q_gates", Integer.toString(size.oneQubitGates()),
                        "2q_gates", Integer.toString(size.twoQubitGates()),
                        "error_mitigation", Boolean.toString(order.debiasing())));
    }
}
