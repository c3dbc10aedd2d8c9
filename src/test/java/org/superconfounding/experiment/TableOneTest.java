package org.superconfounding.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.superconfounding.bell.Behaviour;
import org.superconfounding.bell.BellTest;
import org.superconfounding.bell.Mermin;
import org.superconfounding.causal.ConfoundingStrength;
import org.superconfounding.quantum.StateVector;
import org.superconfounding.statistics.Seed;

class TableOneTest {
    @Test
    void shouldHaveNoSamplingErrorWhereEveryShotIsCertain() {
        assertThat(TableOne.of(TableOneProtocol.asWritten())
                        .run(Seed.of(1))
                        .mermin()
                        .value())
                .as("each of Mermin's four products is ±1 with certainty")
                .isCloseTo(4, within(1e-12));
        Behaviour constant = Behaviour.deterministic(2, 0);
        assertThat(TableOne.estimate(BellTest.CHSH, constant, 10, Seed.of(3)).value())
                .as("a deterministic strategy")
                .isEqualTo(2);
    }

    @Test
    void shouldSimulateMerminForManyParties() {
        for (int n = 3; n <= 12; n++) {
            for (int primed = 0; primed <= n; primed += 2) {
                StateVector state = MerminMany.state(n, primed);
                assertThat(Mermin.sign(primed)
                                * state.parity(IntStream.range(0, n).toArray()))
                        .as("sign times correlator of the GHZ state, n = %d, %d at Y", n, primed)
                        .isCloseTo(1, within(1e-12));
                assertSameLaw(state, MerminMany.state(n, primed % 4));
            }
            assertThat(MerminMany.strength(n, 1, 1000, Seed.of(n)))
                    .as("no sampling error at visibility 1")
                    .isEqualTo(ConfoundingStrength.ofMermin(Mermin.quantumMaximum(n), n));
        }
    }

    private static void assertSameLaw(StateVector first, StateVector second) {
        for (int outcome = 0; outcome < 1 << first.qubits(); outcome++) {
            assertThat(first.probability(outcome))
                    .as("outcome %d: only the number at Y modulo 4 matters", outcome)
                    .isCloseTo(second.probability(outcome), within(1e-13));
        }
    }

    @Test
    void shouldDiluteTheStrengthByWhiteNoise() {
        double strength = MerminMany.strength(5, 0.25, 1_000_000, Seed.of(7));
        // s.d. of the mean of a million products of visibility 1/4, times 2^4 / 2^2.
        double standardError = 4 * Math.sqrt((1 - 0.0625) / 1_000_000);
        assertThat(strength).as("0.25 of 4").isCloseTo(1, within(6 * standardError));
    }

    @Test
    void shouldRefuseAnotherNumberOfParties() {
        Behaviour two = Behaviour.uniform(2);
        assertRefused(() -> new TableOneProtocol(10, two, two, two), "mermin has 2 parties");
        assertRefused(() -> TableOneProtocol.asWritten().withShots(0), "number of shots is 0");
    }
}
