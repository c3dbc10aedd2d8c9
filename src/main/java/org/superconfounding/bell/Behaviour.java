package org.superconfounding.bell;

import java.util.Arrays;
import java.util.List;
import org.superconfounding.statistics.Require;

/**
 * The probabilities of all outcomes given all settings, for n parties with two settings and two outcomes each: everything that a
 * Bell test can show. Settings and outcomes are numbers whose bit i belongs to party i; an outcome bit 0 counts as +1.
 */
public final class Behaviour {
    static final double TOLERANCE = 1e-9;

    private static final int MAX_PARTIES = 8;

    private final int parties;
    private final double[][] law;

    private Behaviour(int parties, double[][] law) {
        this.parties = parties;
        this.law = law;
    }

    /**
     * A behaviour from its table {@code [settings][outcomes]} of laws, normalised to 1e-9; 2<sup>n</sup> by 2<sup>n</sup> with
     * n from 1 to 8.
     */
    public static Behaviour of(double[][] probabilities) {
        int parties = parties(probabilities.length);
        double[][] law = new double[probabilities.length][];
        for (int settings = 0; settings < law.length; settings++) {
            law[settings] = requireLaw("row " + settings, probabilities[settings].clone(), law.length);
        }
        return new Behaviour(parties, law);
    }

    /** The number of deterministic local strategies of n parties: 4<sup>n</sup>. */
    public static int strategies(int parties) {
        requireParties(parties);
        return 1 << 2 * parties;
    }

    /**
     * A deterministic local strategy, numbered from 0 to 4<sup>n</sup> − 1: party i's outcome bit at setting x is bit 2i + x.
     */
    public static Behaviour deterministic(int parties, int strategy) {
        Require.that(
                strategy >= 0 && strategy < strategies(parties),
                "strategy %s is out of range; %s parties have %s, numbered from 0",
                strategy,
                parties,
                strategies(parties));
        double[][] law = new double[1 << parties][1 << parties];
        for (int settings = 0; settings < law.length; settings++) {
            law[settings][answers(parties, strategy, settings)] = 1;
        }
        return new Behaviour(parties, law);
    }

    /** Independent parties: {@code zero[i][x]}, in [0, 1], is the probability that party i has outcome bit 0 at setting x. */
    public static Behaviour independent(double[][] zero) {
        int parties = zero.length;
        requireParties(parties);
        return of(table(parties, (settings, outcomes) -> productOf(zero, settings, outcomes)));
    }

    /** All outcomes equally likely: white noise. */
    public static Behaviour uniform(int parties) {
        requireParties(parties);
        return new Behaviour(parties, table(parties, (settings, outcomes) -> 1.0 / (1 << parties)));
    }

    /** A mixture of behaviours of one number of parties: with probability {@code weights[k]}, a law to 1e-9, the k-th applies. */
    public static Behaviour mixture(double[] weights, List<Behaviour> behaviours) {
        requireLaw("the list of weights", weights, behaviours.size());
        int parties = behaviours.get(0).parties;
        double[][] law = new double[1 << parties][1 << parties];
        for (int k = 0; k < weights.length; k++) {
            add(law, weights[k], behaviours.get(k));
        }
        return of(law);
    }

    /** This behaviour with probability {@code weight}, otherwise the other one. */
    public Behaviour mixedWith(Behaviour other, double weight) {
        return mixture(new double[] {weight, 1 - weight}, List.of(this, other));
    }

    public int parties() {
        return parties;
    }

    /** P(outcomes | settings). */
    public double probability(int outcomes, int settings) {
        return law[settings][outcomes];
    }

    /** The law of the outcomes at the given settings. */
    public double[] law(int settings) {
        return law[settings].clone();
    }

    /** The mean of the product of all outcomes ±1 at the given settings. */
    public double correlator(int settings) {
        double sum = 0;
        for (int outcomes = 0; outcomes < law.length; outcomes++) {
            sum += parity(outcomes) * law[settings][outcomes];
        }
        return sum;
    }

    /** The probability that party {@code party} has outcome bit 0 at the given settings of all. */
    public double marginal(int party, int settings) {
        double sum = 0;
        for (int outcomes = 0; outcomes < law.length; outcomes++) {
            sum += (outcomes >> party & 1) == 0 ? law[settings][outcomes] : 0;
        }
        return sum;
    }

    /**
     * How far the behaviour is from obeying no-signaling: the largest change in the joint law of all but one party when that
     * party changes its setting. Zero for every local and every quantum behaviour.
     */
    public double signalling() {
        double largest = 0;
        for (int party = 0; party < parties; party++) {
            int bit = 1 << party;
            for (int settings = 0; settings < law.length; settings++) {
                for (int outcomes = 0; outcomes < law.length; outcomes++) {
                    double here = law[settings][outcomes] + law[settings][outcomes ^ bit];
                    double there = law[settings ^ bit][outcomes] + law[settings ^ bit][outcomes ^ bit];
                    largest = Math.max(largest, Math.abs(here - there));
                }
            }
        }
        return largest;
    }

    /** The largest difference of a probability from that of a behaviour of as many parties. */
    public double maxAbsDifference(Behaviour other) {
        Require.that(parties == other.parties, "the behaviours have %s and %s parties", parties, other.parties);
        double largest = 0;
        for (int settings = 0; settings < law.length; settings++) {
            for (int outcomes = 0; outcomes < law.length; outcomes++) {
                largest = Math.max(largest, Math.abs(law[settings][outcomes] - other.law[settings][outcomes]));
            }
        }
        return largest;
    }

    /** What a table of all settings and outcomes holds. */
    interface Entry {
        double at(int settings, int outcomes);
    }

    /** A table {@code [settings][outcomes]}, 2<sup>n</sup> by 2<sup>n</sup>. */
    static double[][] table(int parties, Entry entry) {
        double[][] table = new double[1 << parties][1 << parties];
        for (int settings = 0; settings < table.length; settings++) {
            for (int outcomes = 0; outcomes < table.length; outcomes++) {
                table[settings][outcomes] = entry.at(settings, outcomes);
            }
        }
        return table;
    }

    /** +1 for an even number of outcome bits 1, −1 for an odd one: the product of the outcomes ±1. */
    static int parity(int outcomes) {
        return (Integer.bitCount(outcomes) & 1) == 0 ? 1 : -1;
    }

    /** The outcome bits that a deterministic strategy gives at the given settings. */
    static int answers(int parties, int strategy, int settings) {
        int outcomes = 0;
        for (int party = 0; party < parties; party++) {
            int setting = settings >> party & 1;
            outcomes |= (strategy >> 2 * party + setting & 1) << party;
        }
        return outcomes;
    }

    private static double productOf(double[][] zero, int settings, int outcomes) {
        double product = 1;
        for (int party = 0; party < zero.length; party++) {
            double p = zero[party][settings >> party & 1];
            product *= (outcomes >> party & 1) == 0 ? p : 1 - p;
        }
        return product;
    }

    private static void add(double[][] law, double weight, Behaviour behaviour) {
        Require.that(behaviour.law.length == law.length, "cannot mix behaviours of different numbers of parties");
        for (int settings = 0; settings < law.length; settings++) {
            for (int outcomes = 0; outcomes < law.length; outcomes++) {
                law[settings][outcomes] += weight * behaviour.law[settings][outcomes];
            }
        }
    }

    private static double[] requireLaw(String name, double[] law, int length) {
        double sum = Arrays.stream(law).sum();
        boolean positive = Arrays.stream(law).allMatch(p -> p >= -TOLERANCE);
        if (law.length != length || !positive || !(Math.abs(sum - 1) <= TOLERANCE)) {
            throw new IllegalArgumentException(name + " is " + Arrays.toString(law) + "; it must be " + length
                    + " probabilities that add up to 1");
        }
        return law;
    }

    private static int parties(int length) {
        Require.that(Integer.bitCount(length) == 1, "the table has %s rows; it must be a power of two", length);
        return requireParties(Integer.numberOfTrailingZeros(length));
    }

    private static int requireParties(int parties) {
        Require.within("number of parties", 1, MAX_PARTIES, parties);
        return parties;
    }
}
