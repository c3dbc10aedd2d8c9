package org.superconfounding.bell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.util.CombinatoricsUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.superconfounding.bell.ChshCounts.Cell;

class ChshCountsTest {
    private static final ChshCounts COUNTS =
            new ChshCounts(new Cell(4, 1, 1, 4), new Cell(3, 1, 2, 4), new Cell(5, 0, 0, 5), new Cell(1, 6, 3, 0));

    @Test
    void shouldReadOffCorrelatorsAndWins() {
        assertThat(COUNTS.correlators()).as("(equal − unequal)/10").isEqualTo(new ChshCorrelators(0.6, 0.4, 1, -0.8));
        assertThat(COUNTS.wins()).as("8 + 7 + 10 + 9").isEqualTo(34);
        assertThat(COUNTS.rarestSettings()).as("equal numbers").isEqualTo(0.25);
    }

    static Stream<Arguments> statistics() {
        return Stream.of(
                byHand("S = 0.6 + 0.4 + 1 + 0.8", ChshCounts::s, 2.8),
                byHand("√((0.64 + 0.84 + 0 + 0.36)/10)", ChshCounts::standardErrorOfS, Math.sqrt(0.184)),
                byHand("J = 0.4 − 0.1 − 0 − 0.1", ChshCounts::eberhard, 0.2),
                byHand("√((0.24 + 0.09 + 0 + 0.09)/10)", ChshCounts::standardErrorOfEberhard, Math.sqrt(0.042)));
    }

    private static Arguments byHand(String what, ToDoubleFunction<ChshCounts> statistic, double expected) {
        return arguments(what, statistic, expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("statistics")
    void shouldAddUpByHand(String what, ToDoubleFunction<ChshCounts> statistic, double expected) {
        assertThat(statistic.applyAsDouble(COUNTS)).as(what).isCloseTo(expected, within(1e-15));
    }

    @Test
    void shouldBoundTheWinsOfEveryLocalStrategyByThreeQuarters() {
        for (LocalStrategy strategy : LocalStrategy.all()) {
            double share = 0.5 + strategy.correlators().s() / 8;
            assertThat(share).as("winning share of %s", strategy).isLessThanOrEqualTo(ChshCounts.LOCAL_WIN);
        }
    }

    @Test
    void shouldAddUpTheBinomialTail() {
        double tail = IntStream.rangeClosed(34, 40)
                .mapToDouble(k -> CombinatoricsUtils.binomialCoefficientDouble(40, k)
                        * StrictMath.pow(0.75, k)
                        * StrictMath.pow(0.25, 40 - k))
                .sum();

        assertThat(COUNTS.againstLocalModelsWithMemory().p()).as("P(X ≥ 34)").isCloseTo(tail, within(1e-12));
    }

    @Test
    void shouldCompareTheRightMarginals() {
        assertThat(COUNTS.signallingTests().get(0).statistic())
                .as("Alice at a: 5 of 10 against 4 of 10")
                .isCloseTo(0.1 / Math.sqrt(0.45 * 0.55 * 0.2), within(1e-12));
        assertThat(COUNTS.signallingTests().get(3).statistic())
                .as("Bob at b′: 5 of 10 against 4 of 10")
                .isCloseTo(0.1 / Math.sqrt(0.45 * 0.55 * 0.2), within(1e-12));
    }

    @Test
    void shouldTakeCellsInWhichSomeOutcomesNeverHappened() {
        for (int happened = 1; happened < 16; happened++) {
            Cell cell = new Cell(happened & 1, happened >> 1 & 1, happened >> 2 & 1, happened >> 3);
            assertThat(cell.trials())
                    .as("one trial for each outcome of %s", cell)
                    .isEqualTo(Integer.bitCount(happened));
        }
    }

    @Test
    void shouldRefuseImpossibleCounts() {
        assertRefused(() -> new Cell(-1, 2, 2, 2), "-1");
        assertRefused(() -> new Cell(2, -1, 2, 2), "-1");
        assertRefused(() -> new Cell(2, 2, -1, 2), "-1");
        assertRefused(() -> new Cell(2, 2, 2, -1), "-1");
        assertRefused(() -> new Cell(0, 0, 0, 0), "at least one");
        long most = 1L << 50;
        assertThat(new Cell(most, 0, 0, most).correlator())
                .as("counts at the limit")
                .isEqualTo(1);
        assertRefused(() -> new Cell(0, most + 1, 0, 0), "from 0 to 2^50");
    }

    /** Counts whose relative frequencies are the strategy's certain outcomes; ten trials at each choice of settings. */
    private static ChshCounts of(LocalStrategy strategy) {
        return new ChshCounts(
                certain(strategy.a(), strategy.b()),
                certain(strategy.a(), strategy.bPrime()),
                certain(strategy.aPrime(), strategy.b()),
                certain(strategy.aPrime(), strategy.bPrime()));
    }

    private static Cell certain(int alice, int bob) {
        return new Cell(
                alice > 0 && bob > 0 ? 10 : 0,
                alice > 0 && bob < 0 ? 10 : 0,
                alice < 0 && bob > 0 ? 10 : 0,
                alice < 0 && bob < 0 ? 10 : 0);
    }

    @Test
    void shouldBoundEberhardsExpressionByZeroForEveryLocalStrategyAndRescaleIt() {
        for (LocalStrategy strategy : LocalStrategy.all()) {
            ChshCounts certain = of(strategy);
            assertThat(certain.eberhard()).as("J of %s", strategy).isLessThanOrEqualTo(0);
            assertThat(certain.s())
                    .as("S = 2 + 4J where nothing signals")
                    .isCloseTo(2 + 4 * certain.eberhard(), within(1e-15));
        }
    }

    /** L. K. Shalm et al., Phys. Rev. Lett. 115, 250402 (2015), as tabulated by R. D. Gill, arXiv:2209.00702. */
    @Test
    void shouldSeeAViolationWhereHardlyAnyTrialHasAnOutcomeThatCounts() {
        ChshCounts boulder = new ChshCounts(
                new Cell(6378, 3282, 3189, 43897356),
                new Cell(6794, 2821, 23243, 43276943),
                new Cell(6486, 21334, 2843, 43338281),
                new Cell(106, 27539, 30040, 42502788));

        assertThat(boulder.eberhard()).as("by hand").isCloseTo(1.207e-5, within(1e-8));
        assertThat(boulder.eberhard() / boulder.standardErrorOfEberhard())
                .as("standard errors, by hand √(6378)/43.9e6, √2821/43.3e6, √2843/43.4e6, √106/42.6e6")
                .isBetween(4.7, 4.9);
        assertThat(boulder.uniformSettings().logP())
                .as("settings 24.6 to 25.4 %")
                .isLessThan(-1000);
        assertThat(boulder.againstLocalModelsWithMemory().log10P())
                .as("what the bound of 3/4 would give, although it does not apply")
                .isLessThan(-3000);
    }
}
