package org.superconfounding.bell;

import java.util.List;
import java.util.stream.Stream;
import org.superconfounding.statistics.HypothesisTests;
import org.superconfounding.statistics.Require;
import org.superconfounding.statistics.TestResult;

/**
 * The counts of a CHSH test with all four outcomes recorded, and what can be read off them.
 *
 * @param ab at settings a, b; likewise the others
 */
public record ChshCounts(Cell ab, Cell abPrime, Cell aPrimeB, Cell aPrimeBPrime) {
    /** The largest probability with which a local model wins a CHSH game whose settings are drawn uniformly: 12 of 16 cases. */
    public static final double LOCAL_WIN = 0.75;

    /**
     * The counts at one choice of settings.
     *
     * @param plusPlus both outcomes +1
     * @param plusMinus Alice +1, Bob −1
     * @param minusPlus Alice −1, Bob +1
     * @param minusMinus both −1
     */
    public record Cell(long plusPlus, long plusMinus, long minusPlus, long minusMinus) {
        /** Above it sums of four counts could not be told apart as doubles. */
        private static final long MOST = 1L << 50;

        /** @throws IllegalArgumentException if a count is negative or above 2^50, or all are 0 */
        public Cell {
            long least = Math.min(Math.min(plusPlus, plusMinus), Math.min(minusPlus, minusMinus));
            long most = Math.max(Math.max(plusPlus, plusMinus), Math.max(minusPlus, minusMinus));
            Require.that(
                    least >= 0 && most != 0 && most <= MOST,
                    "the counts are " + plusPlus + ", " + plusMinus + ", " + minusPlus + ", " + minusMinus
                            + "; they must be from 0 to 2^50, and at least one must be positive");
        }

        /** All trials at these settings. */
        public long trials() {
            return equal() + unequal();
        }

        public long equal() {
            return plusPlus + minusMinus;
        }

        public long unequal() {
            return plusMinus + minusPlus;
        }

        /** (equal − unequal) / trials. */
        public double correlator() {
            return (double) (equal() - unequal()) / trials();
        }

        long alicePlus() {
            return plusPlus + plusMinus;
        }

        long bobPlus() {
            return plusPlus + minusPlus;
        }
    }

    public ChshCorrelators correlators() {
        return new ChshCorrelators(
                ab.correlator(), abPrime.correlator(), aPrimeB.correlator(), aPrimeBPrime.correlator());
    }

    public double s() {
        return correlators().s();
    }

    /** Standard error of S when trials are independent: √(Σ (1 − E²)/n). */
    public double standardErrorOfS() {
        return Math.sqrt(cells().mapToDouble(cell -> (1 - cell.correlator() * cell.correlator()) / cell.trials())
                .sum());
    }

    public long trials() {
        return cells().mapToLong(Cell::trials).sum();
    }

    /** Trials that win the CHSH game: equal outcomes, except at (a′, b′), where unequal ones win. */
    public long wins() {
        return ab.equal() + abPrime.equal() + aPrimeB.equal() + aPrimeBPrime.unequal();
    }

    /**
     * A p-value that holds for every local model, also one that remembers all earlier trials: if each pair of settings is drawn
     * uniformly and afresh, each trial is won with probability at most 3/4 whatever went before, so the number of wins is
     * stochastically below a binomial one (R. D. Gill, quant-ph/0110137; B. Hensen et al., Nature 526, 682 (2015)).
     */
    public TestResult againstLocalModelsWithMemory() {
        return HypothesisTests.binomialUpperTail(wins(), trials(), LOCAL_WIN);
    }

    /**
     * Whether the four choices of settings are as frequent as if drawn uniformly: Pearson's chi-square test with 3 degrees of freedom.
     * Where it rejects, {@link #LOCAL_WIN} bounds nothing.
     */
    public TestResult uniformSettings() {
        long[] trials = cells().mapToLong(Cell::trials).toArray();
        return HypothesisTests.chiSquareGoodnessOfFit(trials, new double[] {0.25, 0.25, 0.25, 0.25});
    }

    /**
     * Eberhard's form of the Clauser-Horne expression, from the relative frequencies at each choice of settings: P(++|ab) − P(+−|ab′)
     * − P(−+|a′b) − P(++|a′b′), at most 0 for local models however often each choice of settings was made; S = 2 + 4J where nothing
     * signals (P. H. Eberhard, Phys. Rev. A 47, R747 (1993); R. D. Gill, arXiv:2209.00702).
     */
    public double eberhard() {
        return share(ab.plusPlus(), ab)
                - share(abPrime.plusMinus(), abPrime)
                - share(aPrimeB.minusPlus(), aPrimeB)
                - share(aPrimeBPrime.plusPlus(), aPrimeBPrime);
    }

    /** Standard error of {@link #eberhard} when trials are independent. */
    public double standardErrorOfEberhard() {
        return Math.sqrt(variance(ab.plusPlus(), ab)
                + variance(abPrime.plusMinus(), abPrime)
                + variance(aPrimeB.minusPlus(), aPrimeB)
                + variance(aPrimeBPrime.plusPlus(), aPrimeBPrime));
    }

    private static double share(long count, Cell cell) {
        return (double) count / cell.trials();
    }

    private static double variance(long count, Cell cell) {
        double share = share(count, cell);
        return share * (1 - share) / cell.trials();
    }

    /** The share of trials at the rarest choice of settings; 1/4 when they are drawn uniformly. */
    public double rarestSettings() {
        return (double) cells().mapToLong(Cell::trials).min().orElseThrow() / trials();
    }

    /**
     * No-signaling checks: for each of Alice's settings her share of +1 at b against b′, then for each of Bob's his at a against a′;
     * pooled two-proportion z-tests.
     */
    public List<TestResult> signallingTests() {
        return List.of(
                compare(ab.alicePlus(), ab, abPrime.alicePlus(), abPrime),
                compare(aPrimeB.alicePlus(), aPrimeB, aPrimeBPrime.alicePlus(), aPrimeBPrime),
                compare(ab.bobPlus(), ab, aPrimeB.bobPlus(), aPrimeB),
                compare(abPrime.bobPlus(), abPrime, aPrimeBPrime.bobPlus(), aPrimeBPrime));
    }

    private static TestResult compare(long k1, Cell first, long k2, Cell second) {
        return HypothesisTests.twoProportionZ(k1, first.trials(), k2, second.trials());
    }

    private Stream<Cell> cells() {
        return Stream.of(ab, abPrime, aPrimeB, aPrimeBPrime);
    }
}
