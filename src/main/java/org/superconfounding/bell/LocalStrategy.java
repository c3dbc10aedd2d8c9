package org.superconfounding.bell;

import java.util.List;
import java.util.stream.IntStream;
import org.superconfounding.statistics.Require;

/**
 * A deterministic local strategy for two parties with two settings each: every outcome, +1 or −1, at a and a′ for
 * Alice and at b and b′ for Bob, is fixed before the settings are chosen. There are 16; every local model is a mixture of them
 * (A. Fine, Phys. Rev. Lett. 48, 291 (1982)).
 */
public record LocalStrategy(int a, int aPrime, int b, int bPrime) {
    private static final List<LocalStrategy> ALL =
            IntStream.range(0, 16).mapToObj(LocalStrategy::ofIndex).toList();

    public LocalStrategy {
        requireOutcome("a", a);
        requireOutcome("a′", aPrime);
        requireOutcome("b", b);
        requireOutcome("b′", bPrime);
    }

    public static List<LocalStrategy> all() {
        return ALL;
    }

    /** The correlators, each the product of two fixed outcomes. */
    public ChshCorrelators correlators() {
        return new ChshCorrelators((double) a * b, (double) a * bPrime, (double) aPrime * b, (double) aPrime * bPrime);
    }

    private static LocalStrategy ofIndex(int index) {
        return new LocalStrategy(sign(index), sign(index >> 1), sign(index >> 2), sign(index >> 3));
    }

    private static int sign(int bit) {
        return (bit & 1) == 0 ? 1 : -1;
    }

    private static void requireOutcome(String setting, int outcome) {
        Require.that(
                outcome == 1 || outcome == -1, "the outcome at " + setting + " is " + outcome + "; it must be 1 or -1");
    }
}
