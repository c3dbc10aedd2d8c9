package org.superconfounding.report.figure;

import java.util.Arrays;
import java.util.Optional;
import org.superconfounding.report.Table;

/** Where the gain of Experiment 5 comes from: seed by seed, and over replications of all seeds. */
final class Gains {
    private Gains() {}

    /**
     * @param seeds columns seed, probability, published: the probability that the seed gains, and the author's logged gain
     */
    static Picture perSeed(String description, Table seeds) {
        double[] seed = seeds.numbers("seed");
        double[] probability = seeds.numbers("probability");
        Plot plot = new Plot(
                Charts.axis("Seed", seed[0] - 1, seed[seed.length - 1] + 1, 1, 0),
                Charts.axis("Probability of a gain", -0.06, 1.12, 0.25, 2));
        for (int i = 0; i < seed.length; i++) {
            plot.bar(seed[i] - 0.3, seed[i] + 0.3, probability[i], Palette.faded(Palette.AS_EXECUTED, 200));
        }
        plot.key("exact, as executed", Charts.square(), Palette.AS_EXECUTED);
        double[] gained = Arrays.stream(seeds.numbers("published"))
                .map(gain -> gain > 0 ? 1 : 0)
                .toArray();
        plot.points("author's log: gained (1) or not (0)", seed, gained, Charts.diamond(4), Palette.PUBLISHED);
        return plot.picture(description, 215);
    }

    /**
     * @param histogram columns lower, upper, count; gains in points
     * @param printed the printed mean gain in points
     * @param logged the mean gain of the author's log in points
     */
    static Picture distribution(
            String description, Table histogram, Optional<Double> printed, Optional<Double> logged) {
        double[] lower = histogram.numbers("lower");
        double[] upper = histogram.numbers("upper");
        double[] count = histogram.numbers("count");
        double most = Arrays.stream(count).max().orElseThrow();
        Plot plot = new Plot(
                Charts.axis("Mean gain over twenty seeds (points)", 0, 25, 5, 0),
                Charts.axis("Replications", 0, 1.15 * most, Math.max(1, round(most / 5)), 0));
        for (int i = 0; i < count.length; i++) {
            plot.bar(lower[i], upper[i], count[i], Palette.faded(Palette.AS_EXECUTED, 200));
        }
        plot.key("ours, as executed", Charts.square(), Palette.AS_EXECUTED);
        printed.ifPresent(gain -> plot.mark("printed", gain, Palette.PUBLISHED, 1.14 * most, false));
        logged.ifPresent(gain -> plot.mark("author's log", gain, Palette.SECOND_THEORY, 1.14 * most, true));
        return plot.picture(description, 215);
    }

    private static double round(double value) {
        double unit = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(value)));
        return StrictMath.ceil(value / unit) * unit;
    }
}
