package org.superconfounding.bell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.superconfounding.bell.LocalPolytope.Local;
import org.superconfounding.bell.LocalPolytope.Membership;
import org.superconfounding.bell.LocalPolytope.NonLocal;

class LocalPolytopeTest {
    private static boolean local(Behaviour behaviour) {
        return LocalPolytope.membership(behaviour).local();
    }

    @Test
    void shouldAcceptEveryVertexAndWhiteNoise() {
        for (int parties = 1; parties <= 3; parties++) {
            for (int strategy = 0; strategy < Behaviour.strategies(parties); strategy++) {
                assertThat(local(Behaviour.deterministic(parties, strategy)))
                        .as("strategy %d of %d parties", strategy, parties)
                        .isTrue();
            }
            assertThat(local(Behaviour.uniform(parties))).as("white noise").isTrue();
        }
    }

    @Test
    void shouldDecideForUpToFourParties() {
        assertThat(local(Behaviour.deterministic(4, 0b01_10_11_00)))
                .as("a strategy of four parties")
                .isTrue();
        assertRefused(() -> LocalPolytope.membership(Behaviour.uniform(5)), "at most 4");
    }

    @Test
    void shouldReturnWeightsThatRebuildTheBehaviour() {
        Behaviour mixture = Behaviour.independent(new double[][] {{0.3, 0.9}, {0.5, 0.2}})
                .mixedWith(Behaviour.independent(new double[][] {{0.8, 0.1}, {1, 0.4}}), 0.35);
        Membership membership = LocalPolytope.membership(mixture);
        assertThat(membership).isInstanceOf(Local.class);
        Local local = (Local) membership;
        assertThat(local.weights()).as("weights").allMatch(w -> w >= 0);
        assertThat(local.weights().stream().mapToDouble(w -> w).sum()).isCloseTo(1, within(1e-12));
        Behaviour rebuilt = Behaviour.mixture(
                local.weights().stream().mapToDouble(w -> w).toArray(),
                IntStream.range(0, 16)
                        .mapToObj(k -> Behaviour.deterministic(2, k))
                        .toList());
        assertThat(rebuilt.maxAbsDifference(mixture)).as("rebuilt").isLessThan(1e-9);
    }

    @Test
    void shouldSeparateTheBellStateByTheFullChshViolation() {
        Membership membership =
                LocalPolytope.membership(QuantumStrategies.chsh().behaviour());
        assertThat(membership).isInstanceOf(NonLocal.class);
        NonLocal outside = (NonLocal) membership;
        assertThat(outside.value() - outside.classicalMaximum())
                .as("the best witness does at least as well as CHSH")
                .isGreaterThan(2 * Math.sqrt(2) - 2 - 1e-9);
        for (int cell = 0; cell < 16; cell++) {
            assertThat(outside.witness().coefficient(cell & 3, cell >> 2))
                    .as("coefficient of the witness")
                    .isBetween(-1.0, 1.0);
        }
        assertThat(IntStream.range(0, 16).mapToDouble(outside.witness()::valueOfStrategy))
                .as("witness on the 16 strategies")
                .allMatch(v -> v <= outside.classicalMaximum());
    }

    @Test
    void shouldFindTheCriticalVisibilityOfTheBellStateAndOfTheGhzState() {
        assertCritical(QuantumStrategies.chsh().behaviour(), 1 / Math.sqrt(2));
        assertCritical(QuantumStrategies.mermin(3).behaviour(), Mermin.criticalVisibility(3));
    }

    private static void assertCritical(Behaviour behaviour, double visibility) {
        Behaviour noise = Behaviour.uniform(behaviour.parties());
        assertThat(local(behaviour.mixedWith(noise, visibility - 1e-4)))
                .as("just below")
                .isTrue();
        assertThat(local(behaviour.mixedWith(noise, visibility + 1e-4)))
                .as("just above")
                .isFalse();
    }
}
