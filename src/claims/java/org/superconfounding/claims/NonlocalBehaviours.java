package org.superconfounding.claims;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.superconfounding.bell.Behaviour;
import org.superconfounding.bell.BellExpression;

/** Two-party behaviours and expressions beyond the local ones. Bit 0 is Alice's, bit 1 Bob's. */
final class NonlocalBehaviours {
    /** The eight CHSH expressions: a minus sign at one of four places, and an overall sign. */
    static final List<BellExpression> CHSH_VARIANTS =
            IntStream.range(0, 8).mapToObj(NonlocalBehaviours::chsh).toList();

    private NonlocalBehaviours() {}

    /**
     * One of the eight boxes of Popescu and Rohrlich (Found. Phys. 24, 379 (1994)): outcomes a, b and settings x, y obey
     * a ⊕ b = xy ⊕ αx ⊕ βy ⊕ γ, with α, β, γ the bits of {@code variant}, and each outcome alone is uniform.
     */
    static Behaviour popescuRohrlich(int variant) {
        double[][] law = new double[4][4];
        for (int settings = 0; settings < 4; settings++) {
            int x = settings & 1;
            int y = settings >> 1;
            int sum = x & y ^ variant & x ^ (variant >> 1) & y ^ (variant >> 2) & 1;
            for (int a = 0; a < 2; a++) {
                law[settings][a | (a ^ sum) << 1] = 0.5;
            }
        }
        return Behaviour.of(law);
    }

    /**
     * Factorised outcomes of a Λ that knows the settings: Λ is a pair of outcome bits, Alice's the lower, drawn from a law that depends
     * on the settings; each side answers its own bit of Λ whatever its setting.
     */
    static Behaviour knowingTheSettings(IntFunction<double[]> lawOfLambda) {
        List<Behaviour> answers = IntStream.range(0, 4)
                .mapToObj(lambda -> Behaviour.deterministic(2, (lambda & 1) * 0b0011 | (lambda >> 1) * 0b1100))
                .toList();
        return Behaviour.of(IntStream.range(0, 4)
                .mapToObj(settings ->
                        Behaviour.mixture(lawOfLambda.apply(settings), answers).law(settings))
                .toArray(double[][]::new));
    }

    /** A random point of the no-signaling polytope: a mixture of its 24 vertices, 16 strategies and 8 boxes. */
    static Behaviour randomNoSignalling(RandomQuantum random) {
        List<Behaviour> vertices = IntStream.range(0, 24)
                .mapToObj(v -> v < 16 ? Behaviour.deterministic(2, v) : popescuRohrlich(v - 16))
                .toList();
        Behaviour mixture = Behaviour.mixture(random.law(24), vertices);
        return mixture.mixedWith(popescuRohrlich(random.below(8)), random.uniform(0, 1));
    }

    /** The largest of the eight CHSH values: a no-signaling behaviour is local if and only if it is at most 2 (Fine 1982). */
    static double largestChsh(Behaviour behaviour) {
        return CHSH_VARIANTS.stream()
                .mapToDouble(expression -> expression.value(behaviour))
                .max()
                .orElseThrow();
    }

    private static BellExpression chsh(int variant) {
        double[] weights = new double[4];
        for (int settings = 0; settings < 4; settings++) {
            weights[settings] = (settings == (variant & 3) ? -1 : 1) * (variant < 4 ? 1 : -1);
        }
        return BellExpression.ofCorrelators(2, weights);
    }
}
