package org.superconfounding.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.superconfounding.bell.Behaviour;
import org.superconfounding.bell.BellTest;
import org.superconfounding.bell.Mermin;
import org.superconfounding.causal.ConfoundingStrength;
import org.superconfounding.statistics.Seed;

class TableOneTest {
    @Test
    void shouldGiveTheSameResultForTheSameSeedAndAnotherForAnother() {
        TableOneProtocol protocol = TableOneProtocol.asWritten();
        assertThat(TableOne.run(protocol, Seed.of(1)))
                .as("a pure function of protocol and seed")
                .isEqualTo(TableOne.run(protocol, Seed.of(1)))
                .isNotEqualTo(TableOne.run(protocol, Seed.of(2)));
    }

    @Test
    void shouldHaveNoSamplingErrorWhereEveryShotIsCertain() {
        assertThat(TableOne.run(TableOneProtocol.asWritten(), Seed.of(1))
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
        for (int n = 3; n <= 10; n++) {
            double[] correlators = MerminMany.signedCorrelators(n);
            assertThat(MerminMany.mean(n, correlators))
                    .as("state vector against 2^(n-1), n = %d", n)
                    .isCloseTo(Mermin.quantumMaximum(n), within(1e-12 * Mermin.quantumMaximum(n)));
            assertThat(MerminMany.strength(n, correlators, 1, 1000, Seed.of(n)))
                    .as("no sampling error at visibility 1")
                    .isCloseTo(
                            ConfoundingStrength.ofMermin(Mermin.quantumMaximum(n), n),
                            within(1e-12 * Mermin.quantumMaximum(n)));
        }
    }

    @Test
    void shouldRefuseAnotherNumberOfParties() {
        Behaviour two = Behaviour.uniform(2);
        assertThatThrownBy(() -> new TableOneProtocol(10, two, two, two))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mermin has 2 parties");
        assertThatThrownBy(() -> TableOneProtocol.asWritten().withShots(0)).hasMessageContaining("at least 1 shot");
    }
}
