package org.superconfounding.device;

import java.util.List;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.superconfounding.hardware.RecordedCircuit;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.statistics.Interval;
import org.superconfounding.statistics.Intervals;
import org.superconfounding.statistics.Require;

/**
 * The visibility of a Bell state that recorded CHSH runs imply. A shot wins when its outcomes are equal, or unequal at (a′, b′). Mixed with
 * white noise to visibility V, the Bell state at the paper's angles wins every setting with the same probability (1 + V/√2)/2; so the
 * wins of all settings together are one binomial count, and estimate, interval and test are exact.
 *
 * @param wins won shots of all settings
 * @param shots shots of all settings
 */
public record Visibility(long wins, long shots) {
    private static final List<String> SETTINGS = List.of("ab", "ab'", "a'b", "a'b'");
    private static final double ROOT_2 = Math.sqrt(2);

    /** @throws IllegalArgumentException unless 0 ≤ wins ≤ shots and shots is positive */
    public Visibility {
        Require.successes(wins, shots);
    }

    /** All runs together; each needs the four circuits ab, ab′, a′b, a′b′, with the same number of shots. */
    public static Visibility of(List<RecordedRun> runs) {
        long wins = 0;
        long shots = 0;
        for (RecordedRun run : runs) {
            for (String setting : SETTINGS) {
                RecordedCircuit circuit = run.circuit(setting);
                wins += setting.equals("a'b'") ? circuit.unequalCount() : circuit.equalCount();
                shots += circuit.shots();
            }
        }
        return new Visibility(wins, shots);
    }

    /** The most likely V: √2 (2 wins/shots − 1). Above 1 when more was won than a noiseless Bell state wins on average. */
    public double estimate() {
        return ROOT_2 * (2.0 * wins / shots - 1);
    }

    /** The exact interval of Clopper and Pearson for the winning probability, carried over to V. */
    public Interval interval(double level) {
        Interval winning = Intervals.clopperPearson(wins, shots, level);
        return new Interval(ROOT_2 * (2 * winning.lower() - 1), ROOT_2 * (2 * winning.upper() - 1), level);
    }

    /** The probability that a Bell state of visibility {@code v} wins no more often than this. */
    public double probabilityOfNoMore(double v) {
        return law(v).cumulativeProbability(Math.toIntExact(wins));
    }

    /** The probability that a Bell state of visibility {@code v} wins at least as often as this. */
    public double probabilityOfNoFewer(double v) {
        return law(v).survivalProbability(Math.toIntExact(wins) - 1);
    }

    /** The two-sided probability of so few wins, or so many, for a Bell state of visibility {@code v}: twice the smaller tail. */
    public double twoSided(double v) {
        return Math.min(1, 2 * Math.min(probabilityOfNoMore(v), probabilityOfNoFewer(v)));
    }

    /**
     * The power of as many shots to tell a Bell state of visibility {@code v} from one without noise: the probability that the exact
     * one-sided test of V = 1 against V &lt; 1 rejects.
     *
     * @param alpha level of the test, in (0, 1)
     */
    public double power(double v, double alpha) {
        int last = law(1).inverseCumulativeProbability(alpha);
        int reject = law(1).cumulativeProbability(last) <= alpha ? last : last - 1;
        return reject < 0 ? 0 : law(v).cumulativeProbability(reject);
    }

    private BinomialDistribution law(double v) {
        if (!(v >= -1 && v <= 1)) {
            throw new IllegalArgumentException("a visibility of " + v + " is not between -1 and 1");
        }
        return BinomialDistribution.of(Math.toIntExact(shots), (1 + v / ROOT_2) / 2);
    }
}
