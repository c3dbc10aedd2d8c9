package org.superconfounding.hardware.ionq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.superconfounding.hardware.ionq.FakeIonq.reply;
import static org.superconfounding.io.Refusals.assertRefused;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.superconfounding.hardware.NamedCircuit;

class CostGuardTest extends BenchTest {
    private IonqException refusal(RunPlan plan) {
        IonqException refusal = catchThrowableOfType(IonqException.class, () -> bench.run(plan));
        assertThat(refusal).as("the run is refused").isNotNull();
        assertThat(bench.service.posts()).as("nothing was submitted").isZero();
        return refusal;
    }

    @Test
    void shouldRefuseAProcessorWithoutAMaximumBeforeAnythingIsSent() {
        IonqException refusal = refusal(Bench.processor(Bench.several(), null));
        assertThat(refusal.problem()).isEqualTo(Problem.COST);
        assertThat(refusal).hasMessageContaining("--max-cost");
        assertThat(bench.service.seen).isEmpty();
    }

    @Test
    void shouldRefuseAnEstimateAboveTheMaximum() {
        IonqException refusal = refusal(Bench.processor(Bench.several(), "3.74"));
        assertThat(refusal).hasMessageContaining("3.75 USD is above the maximum of 3.74 USD");
    }

    @Test
    void shouldAcceptAnEstimateEqualToTheMaximum() {
        assertThat(bench.run(Bench.processor(Bench.several(), "3.75")).circuits())
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"estimated_unit\":\"usd\"}",
                "{\"estimated_total_cost\":null,\"estimated_unit\":\"usd\"}",
                "{\"estimated_total_cost\":\"1.25\",\"estimated_unit\":\"usd\"}",
                "{\"estimated_total_cost\":1.25}",
                "{\"estimated_cost\":1.25,\"cost_unit\":\"usd\"}",
                "{\"estimated_total_cost\":1.25,\"estimated_unit\":\"credits\"}",
                "{\"estimated_total_cost\":0,\"estimated_unit\":\"usd\"}",
                "{\"estimated_total_cost\":-1,\"estimated_unit\":\"usd\"}",
                "{\"estimated_total_cost\":1e999,\"estimated_unit\":\"usd\"}",
                "<html></html>"
            })
    void shouldRefuseWhenThereIsNoPrice(String estimate) {
        bench.service.script("GET", "/jobs/estimate", reply(200, estimate));
        assertThat(refusal(Bench.processor(List.of(Bench.asymmetric()), "100")).problem())
                .isIn(Problem.COST, Problem.MALFORMED);
    }

    @Test
    void shouldRefuseWhenTheEstimateCannotBeHad() {
        bench.service.script("GET", "/jobs/estimate", reply(403, ""));
        assertThat(refusal(Bench.processor(Bench.several(), "100")).problem()).isEqualTo(Problem.NO_ACCESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unavailable", "retired", "calibrating"})
    void shouldNeverTakeAnotherBackendInstead(String status) {
        bench.service.backendStatus = status;
        IonqException refusal = refusal(Bench.processor(Bench.several(), "100"));
        assertThat(refusal.problem()).isEqualTo(Problem.BACKEND);
        assertThat(refusal).hasMessageContaining("qpu.forte-1 is " + status);
    }

    @Test
    void shouldNameWhatThereIsWhenABackendIsNotListed() {
        RunPlan plan = new RunPlan("s", Bench.several(), "qpu.aria-1", 10, null, null, false, BigDecimal.TEN);
        assertThat(refusal(plan))
                .hasMessageContaining("the service lists no backend qpu.aria-1, but simulator, qpu.forte-1");
    }

    @Test
    void shouldPriceEachCircuitAndAskOnceForEqualOnes() {
        List<NamedCircuit> twins = List.of(
                Bench.asymmetric(), new NamedCircuit("twin", Bench.asymmetric().circuit()));
        try (LiveRuns runs = bench.open()) {
            Estimate estimate = runs.estimate(Bench.processor(twins, "1"));
            assertThat(estimate.price().total()).isEqualByComparingTo("2.50");
            assertThat(estimate.price().unit()).isEqualTo("usd");
        }
        assertThat(bench.service.count("GET", "1q_gates=1&2q_gates=0&backend=qpu.forte-1"))
                .isEqualTo(1);
    }

    @Test
    void shouldCheckTheCostAgainWhenAPreparedRunIsResumed() {
        bench.service.script("POST", "/jobs$", reply(429, ""));
        catchThrowableOfType(IonqException.class, () -> bench.run(Bench.processor(Bench.several(), "10")));
        bench.service.price = "99";
        String tag = bench.entry().tag();
        try (LiveRuns runs = bench.open()) {
            assertThat(catchThrowableOfType(IonqException.class, () -> runs.resume(tag, true))
                            .problem())
                    .isEqualTo(Problem.COST);
        }
        assertThat(bench.service.posts()).as("only the one that was refused").isEqualTo(1);
    }

    @Test
    void shouldRefusePlansThatCannotBe() {
        List<NamedCircuit> circuits = List.of(Bench.asymmetric());
        assertThatThrownBy(() -> new RunPlan("s", circuits, "qpu", 1, null, null, false, BigDecimal.ONE))
                .as("no backend is chosen for you")
                .hasMessageContaining("spelt out");
        assertRefused(
                () -> new RunPlan("s", circuits, "qpu.forte-1", 1, "aria-1", null, false, BigDecimal.ONE),
                "noise model");
        assertRefused(() -> new RunPlan("s", circuits, "simulator", 0, null, null, false, null), "shots 0");
        assertThatThrownBy(() -> new RunPlan("s", circuits, "qpu.forte-1", 499, null, null, true, BigDecimal.ONE))
                .as("the service's own limit, refused before anything is asked of it")
                .hasMessageContaining("debiasing needs 500 or more");
        assertRefused(() -> new RunPlan("s", List.of(), "simulator", 1, null, null, false, null), "circuits 0");
        assertRefused(
                () -> new RunPlan("s", circuits, "simulator", 1, null, null, false, new BigDecimal("-1")),
                "maximum cost -1");
        assertRefused(
                () -> new RunPlan(
                        "s", List.of(Bench.asymmetric(), Bench.asymmetric()), "simulator", 1, null, null, false, null),
                "circuit name x0");
    }
}
