package org.superconfounding.claims;

import java.util.stream.IntStream;
import org.superconfounding.bell.Behaviour;
import org.superconfounding.bell.ChshCorrelators;
import org.superconfounding.bell.ChshCounts;
import org.superconfounding.bell.ChshCounts.Cell;

/** Local models that violate the CHSH bound because of how the counts were taken. */
final class LoopholeModels {
    private LoopholeModels() {}

    /**
     * The coincidences of a local model that chooses when to be seen, each of its eight Λ once at every choice of settings: Λ names a
     * guess of both settings and a bit r, each side clicks only if its own setting was guessed, Alice then answers r and Bob the bit
     * that wins together with it at the guessed settings.
     */
    static ChshCounts selective() {
        long[][] counts = new long[4][4];
        for (int settings = 0; settings < 4; settings++) {
            for (int lambda = 0; lambda < 8; lambda++) {
                int guess = lambda & 3;
                int r = lambda >> 2;
                if (clicks(lambda, settings, 0) && clicks(lambda, settings, 1)) {
                    counts[settings][r << 1 | r ^ (guess == 3 ? 1 : 0)]++;
                }
            }
        }
        return new ChshCounts(cell(counts[0]), cell(counts[2]), cell(counts[1]), cell(counts[3]));
    }

    /** Whether a side, 0 for Alice and 1 for Bob, clicks: it sees its own setting and Λ alone. */
    private static boolean clicks(int lambda, int settings, int side) {
        return (lambda >> side & 1) == (settings >> side & 1);
    }

    private static Cell cell(long[] counts) {
        return new Cell(counts[0], counts[1], counts[2], counts[3]);
    }

    /** Coincidences for each click of Alice in {@link #selective}. */
    static double efficiency() {
        long alice =
                IntStream.range(0, 32).filter(i -> clicks(i & 7, i >> 3, 0)).count();
        return (double) selective().trials() / alice;
    }

    /** The four correlators in the order of a behaviour's settings: Alice's is the lower bit. */
    static double[] inOrder(ChshCorrelators e) {
        return new double[] {e.ab(), e.aPrimeB(), e.abPrime(), e.aPrimeBPrime()};
    }

    /** A local model that knows which block of settings is running: Λ is a fair bit and its copy, flipped as often as the block needs. */
    static Behaviour knowingTheBlock(double[] wanted) {
        return NonlocalBehaviours.knowingTheSettings(settings -> {
            double equal = (1 + wanted[settings]) / 4;
            double unequal = (1 - wanted[settings]) / 4;
            return new double[] {equal, unequal, unequal, equal};
        });
    }

    /** Largest difference between that model's correlators and marginals and the wanted ones, the latter fair. */
    static double defect(double[] wanted) {
        Behaviour model = knowingTheBlock(wanted);
        return IntStream.range(0, 4)
                .mapToDouble(settings -> Math.max(
                        Math.abs(model.correlator(settings) - wanted[settings]),
                        Math.max(
                                Math.abs(model.marginal(0, settings) - 0.5),
                                Math.abs(model.marginal(1, settings) - 0.5))))
                .max()
                .orElseThrow();
    }

    /** What is left of correlators once a share {@code informed} of shots has E = 1, 1, 1, −1. */
    static double[] withoutTheInformed(double[] correlators, double informed) {
        return IntStream.range(0, 4)
                .mapToDouble(settings -> (correlators[settings] - informed * (settings == 3 ? -1 : 1)) / (1 - informed))
                .toArray();
    }
}
