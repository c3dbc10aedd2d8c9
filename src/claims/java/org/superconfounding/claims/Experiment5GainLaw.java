package org.superconfounding.claims;

import static org.superconfounding.claims.Experiment5Protocols.AUTHORS_SEEDS;
import static org.superconfounding.claims.Experiment5Protocols.FRESH_SEEDS;
import static org.superconfounding.claims.Experiment5Protocols.ROTATION;
import static org.superconfounding.claims.Experiment5Protocols.WHITE_NOISE;
import static org.superconfounding.claims.Experiment5Protocols.gain;
import static org.superconfounding.io.Decimals.fixed;

import java.util.List;
import java.util.stream.IntStream;
import org.superconfounding.audit.ClaimAudit;
import org.superconfounding.audit.Oracle;
import org.superconfounding.audit.Rules;
import org.superconfounding.experiment.Experiment5Protocol;
import org.superconfounding.experiment.GainLaw;
import org.superconfounding.experiment.NeverSeenCells;
import org.superconfounding.experiment.RerunLaw;
import org.superconfounding.experiment.RerunLaw.SeedGain;
import org.superconfounding.learning.RememberingLearner;
import org.superconfounding.learning.StoppedLogisticRegression;

/** The exact laws of the gain: oracles for what is drawn, and the numbers that are told. */
final class Experiment5GainLaw {
    private static final int POINTS = 100;
    /** Half of the last decimal of a mean in Figure 5c. */
    private static final double ROUNDED = 0.0005;

    private Experiment5GainLaw() {}

    /** Drawn gains against exact ones under each protocol, the log against its exact law, and the law's numbers. */
    static ClaimAudit offer(ClaimAudit audit) {
        RerunLaw rerun = RerunLaw.of(AUTHORS_SEEDS);
        GainLaw fresh = GainLaw.of(FRESH_SEEDS);
        GainLaw noisy = GainLaw.of(WHITE_NOISE);
        GainLaw rotated = GainLaw.of(ROTATION);
        var byDefault = new RememberingLearner(FRESH_SEEDS.learner());
        return audit.oracle(exactMean(AUTHORS_SEEDS, rerun.mean()))
                .oracle(exactVariance(AUTHORS_SEEDS, rerun.mean(), square(rerun.standardDeviation())))
                .oracle(exactMean(FRESH_SEEDS, fresh.mean()))
                .oracle(exactVariance(FRESH_SEEDS, fresh.mean(), fresh.variance()))
                .oracle(exactMean(WHITE_NOISE, noisy.mean()))
                .oracle(exactMean(ROTATION, rotated.mean()))
                .oracle(loggedGains(rerun))
                .oracle("fewest ones from which on the never-seen points are answered with 1", fewestOnes(FRESH_SEEDS))
                .expects(698, 0, "answers of scikit-learn 1.7.1")
                .oracle("the same at the optimum", fewestOnes(WHITE_NOISE))
                .expects(701, 0, "closed form: the majority of 1,400")
                .value("mean", points(rerun.mean(), 1))
                .value("lower", points(rerun.quantile(0.025), 1))
                .value("upper", points(rerun.quantile(0.975), 1))
                .value("standard-deviation", points(rerun.standardDeviation(), 1))
                .value("tail-at-the-authors-seeds", rerun.tail(0.1125, 0.1135), 2)
                .value(
                        "at-most-the-log",
                        rerun.total().atMost((int) StrictMath.round(Experiment5Log.MEAN_GAIN * rerun.rows())),
                        2)
                .value("unlucky-gain", points(meanGainOfAGainingSeed(rerun), 1))
                .value("gaining-seeds", rerun.gainingSeeds().mean(), 1)
                .percent("surest-seed", probability(rerun, true), 0)
                .percent("least-sure-seed", probability(rerun, false), 0)
                .value("fresh-mean", points(fresh.mean(), 1))
                .value("fresh-standard-deviation", points(StrictMath.sqrt(fresh.variance()), 1))
                .percent("unlucky-probability", fresh.zeroAnswered(), 0)
                .percent("optimal-probability", rotated.zeroAnswered(), 0)
                .value(
                        "optimal-mean",
                        points(
                                rerun.withLearnerOf(AUTHORS_SEEDS.withLearner(WHITE_NOISE.learner()))
                                        .mean(),
                                1))
                .value("written-mean", points(noisy.mean(), 1))
                .value("written-standard-deviation", points(StrictMath.sqrt(noisy.variance()), 1))
                .value("rotated-mean", points(rotated.mean(), 1))
                .value("rotated-standard-deviation", points(StrictMath.sqrt(rotated.variance()), 1))
                .value(
                        "rotated-mean-by-default",
                        points(GainLaw.of(ROTATION.withLearner(byDefault)).mean(), 1))
                .count("fewest-ones", fewestOnes(FRESH_SEEDS))
                .count("fewest-ones-at-the-optimum", fewestOnes(WHITE_NOISE))
                .value(
                        "rows-of-the-tolerance",
                        cells(FRESH_SEEDS).rowsWorthATolerance(StoppedLogisticRegression.DEFAULT.tolerance()),
                        0)
                .value("log-mean", points(Experiment5Log.MEAN_GAIN, 2))
                .value("figure-mean", points(Experiment5Log.figureGain(), 2))
                .value("figure-least", points(leastGainOfTheFigure(), 2))
                .value("figure-most", points(mostGainOfTheFigure(), 2))
                .count("log-nine-of-twenty", Experiment5Log.gaining());
    }

    static double leastGainOfTheFigure() {
        return Experiment5Log.figureGain(ROUNDED);
    }

    static double mostGainOfTheFigure() {
        return Experiment5Log.figureGain(-ROUNDED);
    }

    static Oracle exactMean(Experiment5Protocol protocol, double exact) {
        return Oracle.sampledMean(
                "mean gain, points, " + name(protocol), POINTS * exact, gain(protocol), "exact law of the gain");
    }

    private static Oracle exactVariance(Experiment5Protocol protocol, double mean, double variance) {
        return Oracle.sampledMean(
                "variance of the mean gain, points², " + name(protocol),
                POINTS * POINTS * variance,
                Experiment5Protocols.runs(protocol).distribution(result -> square(POINTS * (result.meanGain() - mean))),
                "exact law of the gain");
    }

    /** The mean of those gains of the log that are not zero, given which they are; their law is a sum over test rows. */
    private static Oracle loggedGains(RerunLaw rerun) {
        double expected = 0;
        double logged = 0;
        double variance = 0;
        for (SeedGain seed : gaining(rerun)) {
            expected += seed.expectedGain();
            variance += square(seed.standardDeviation());
            logged += Experiment5Log.GAIN_BY_SEED[rerun.seeds().indexOf(seed)];
        }
        long n = Experiment5Log.gaining();
        return Oracle.of("mean gain of the log's gaining seeds, points", POINTS * expected / n)
                .expects(
                        POINTS * logged / n,
                        Rules.ORACLE_STANDARD_ERRORS * POINTS * StrictMath.sqrt(variance) / n,
                        "author's log, within 5 standard deviations");
    }

    private static List<SeedGain> gaining(RerunLaw rerun) {
        return IntStream.range(0, rerun.seeds().size())
                .filter(seed -> Experiment5Log.GAIN_BY_SEED[seed] > 0)
                .mapToObj(rerun.seeds()::get)
                .toList();
    }

    static int fewestOnes(Experiment5Protocol protocol) {
        return cells(protocol).fewestOnes();
    }

    private static NeverSeenCells cells(Experiment5Protocol protocol) {
        return new NeverSeenCells(new RememberingLearner(protocol.learner()), protocol.trainingRows());
    }

    private static double meanGainOfAGainingSeed(RerunLaw rerun) {
        double gain = rerun.seeds().stream()
                .mapToDouble(seed -> seed.probability() * seed.expectedGain())
                .sum();
        return gain / rerun.gainingSeeds().mean();
    }

    private static double probability(RerunLaw rerun, boolean largest) {
        var all = rerun.seeds().stream().mapToDouble(SeedGain::probability);
        return (largest ? all.max() : all.min()).orElseThrow();
    }

    private static String name(Experiment5Protocol protocol) {
        if (protocol.equals(AUTHORS_SEEDS)) {
            return "author's code at its own seeds";
        }
        return protocol.equals(FRESH_SEEDS)
                ? "author's code at fresh seeds"
                : protocol.preparation().label();
    }

    private static String points(double share, int digits) {
        return fixed(POINTS * share, digits);
    }

    private static double square(double x) {
        return x * x;
    }
}
