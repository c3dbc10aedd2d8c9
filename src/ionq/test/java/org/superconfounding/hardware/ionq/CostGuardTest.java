package org.superconfounding.hardware.ionq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.hardware.ionq.FakeIonq.reply;
import static org.superconfounding.io.Refusals.assertRefused;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.superconfounding.hardware.NamedCircuit;

class CostGuardTest extends BenchTest {
    @AfterEach
    void assertNothingSubmitted() {
        assertThat(bench.service.jobs).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"estimated_unit":"usd"}
            {"estimated_total_cost":null,"estimated_unit":"usd"}
            {"estimated_total_cost":"1.25","estimated_unit":"usd"}
            {"estimated_total_cost":1.25}
            {"estimated_cost":1.25,"cost_unit":"usd"}
            {"estimated_total_cost":1.25,"estimated_unit":"credits"}
            {"estimated_total_cost":0,"estimated_unit":"usd"}
            {"estimated_total_cost":-1,"estimated_unit":"usd"}
            {"estimated_total_cost":1e999,"estimated_unit":"usd"}
            <html></html>
            """)
    void shouldRefuseWhenThereIsNoPrice(String estimate) {
        bench.service.script("GET", "/jobs/estimate", reply(200, estimate));
        assertThat(refusal(Bench.processor(List.of(Bench.X0), "100")).problem()).isIn(Problem.COST, Problem.MALFORMED);
    }

    @Test
    void shouldRefuseWhenTheEstimateCannotBeHad() {
        bench.service.script("GET", "/jobs/estimate", reply(403, ""));
        assertThat(refusal(Bench.PROCESSOR).problem()).isEqualTo(Problem.NO_ACCESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unavailable", "retired", "calibrating"})
    void shouldNeverTakeAnotherBackendInstead(String status) {
        bench.service.backendStatus = status;
        IonqException refusal = refusal(Bench.PROCESSOR);
        assertThat(refusal.problem()).isEqualTo(Problem.BACKEND);
        assertThat(refusal).hasMessageContaining("qpu.forte-1 is " + status);
    }

    @Test
    void shouldNameWhatThereIsWhenABackendIsNotListed() {
        RunPlan plan = new RunPlan("s", Bench.CIRCUITS, "qpu.aria-1", 10, null, null, false, BigDecimal.TEN);
        assertThat(refusal(plan))
                .hasMessageContaining("the service lists no backend qpu.aria-1, but simulator, qpu.forte-1");
    }

    @Test
    void shouldPriceEachCircuitAndAskOnceForEqualOnes() {
        List<NamedCircuit> twins = List.of(Bench.X0, new NamedCircuit("twin", Bench.X0.circuit()));
        Price price =
                bench.live(runs -> runs.estimate(Bench.processor(twins, "1"))).price();
        assertThat(price.total()).isEqualByComparingTo("2.50");
        assertThat(price.unit()).isEqualTo("usd");
        assertThat(bench.service.count("GET", "1q_gates=1&2q_gates=0&backend=qpu.forte-1"))
                .isEqualTo(1);
    }

    @Test
    void shouldCheckTheCostAgainWhenAPreparedRunIsResumed() {
        String tag = begunWith(429).tag();
        bench.service.price = "99";
        assertThat(refusal(runs -> runs.resume(tag, true)).problem()).isEqualTo(Problem.COST);
        assertPosts(1, "only the one that was refused");
    }

    @Test
    void shouldRefuseAPlanWithoutCircuitsOrWithTwoOfOneName() {
        assertRefused(() -> Bench.simulator(List.of()), "circuits 0");
        assertRefused(() -> Bench.simulator(List.of(Bench.X0, Bench.X0)), "circuit name x0");
    }
}
