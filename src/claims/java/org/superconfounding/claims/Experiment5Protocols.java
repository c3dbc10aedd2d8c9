package org.superconfounding.claims;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.superconfounding.audit.Basis;
import org.superconfounding.audit.Replications;
import org.superconfounding.audit.Share;
import org.superconfounding.audit.junit.AuditRun;
import org.superconfounding.experiment.DomainOutcome;
import org.superconfounding.experiment.Experiment5Protocol;
import org.superconfounding.experiment.Experiment5Result;
import org.superconfounding.experiment.Experiments;
import org.superconfounding.experiment.PairPreparation;
import org.superconfounding.experiment.SeedOutcome;
import org.superconfounding.statistics.SamplingDistribution;

/** The protocols under which Experiment 5 is judged, and statistics of their repeats, each of twenty seeds. */
final class Experiment5Protocols {
    /** As written, the states being a Bell state in white noise. */
    static final Experiment5Protocol WHITE_NOISE = Experiment5Protocol.asWritten();

    /** As written, with the other states whose CS runs from 0.0 to √2. */
    static final Experiment5Protocol ROTATION = Experiment5Protocol.asWritten(new PairPreparation.ControlledRotation());

    /** As written but with Experiment 3's states, whose CS begins at 0.707: A = C in every sample, so nothing can be gained. */
    static final Experiment5Protocol NO_GAIN = Experiment5Protocol.asWritten(new PairPreparation.PartiallyEntangled());

    static final Experiment5Protocol AUTHORS_SEEDS = Experiment5Protocol.asExecutedAtTheAuthorsSeeds();
    static final Experiment5Protocol FRESH_SEEDS = Experiment5Protocol.asExecuted();

    /** White noise together with the label noise of the author's code, of which the text says nothing. */
    static final Experiment5Protocol NOISY_WHITE_NOISE = WHITE_NOISE.withNoise(0, FRESH_SEEDS.largestDomainNoise());

    /** The author's code with a classical coin in place of the entangled pair. */
    static final Experiment5Protocol COIN = Experiment5Protocol.asExecuted(PairPreparation.SampleWiseCopy.classical());

    static final int NO_CONFOUNDING = 0;
    static final int FULL_CONFOUNDING = 4;
    static final List<Double> DOMAINS = FRESH_SEEDS.domainStrengths();
    static final PairPreparation EXECUTED = PairPreparation.SampleWiseCopy.asExecuted();

    /** The readings of the text under which its range of CS can be reached, and the author's code. */
    static final List<PairPreparation> PREPARATIONS =
            List.of(new PairPreparation.Isotropic(), new PairPreparation.ControlledRotation(), EXECUTED);

    private static final int POINTS = 100;

    private Experiment5Protocols() {}

    /** The preparation, and whether it is measured at the author's seeds. */
    static String label(Experiment5Protocol protocol) {
        return protocol.preparation().label() + (protocol.equals(AUTHORS_SEEDS) ? ", at the author's seeds" : "");
    }

    /** How a figure calls what is judged of the text and of the code. */
    static String basis(Experiment5Protocol protocol) {
        return (protocol.equals(WHITE_NOISE) ? Basis.AS_WRITTEN : Basis.AS_EXECUTED).label();
    }

    static Replications<Experiment5Result> runs(Experiment5Protocol protocol) {
        return AuditRun.runs(Experiments.FIVE, protocol);
    }

    /** How often twenty seeds show a gain at the usual level. */
    static Share significantOverSeeds(Basis basis, Experiment5Protocol protocol) {
        String statement = "the gain is significant at 5 %, paired t over the 20 seeds";
        return runs(protocol)
                .share(basis, statement, result -> result.testOverSeeds().significantAt(0.05));
    }

    /** Mean gain of twenty seeds, in percentage points. */
    static SamplingDistribution gain(Experiment5Protocol protocol) {
        return runs(protocol).distribution(result -> POINTS * result.meanGain());
    }

    /** The same where the never-seen points are half as many, in percentage points. */
    static SamplingDistribution halfOfTheGain(Experiment5Protocol protocol) {
        return runs(protocol).distribution(result -> POINTS * result.meanGain() / 2);
    }

    /** Mean gain over the classifier that uses C alone, in percentage points. */
    static SamplingDistribution gainOverConfounded(Experiment5Protocol protocol) {
        return runs(protocol)
                .distribution(result ->
                        POINTS * (overall(result, DomainOutcome::causal) - overall(result, DomainOutcome::confounded)));
    }

    /** Mean over seeds and domains. */
    static double overall(Experiment5Result result, ToDoubleFunction<DomainOutcome> accuracy) {
        double sum = 0;
        for (int domain = 0; domain < result.domains(); domain++) {
            sum += result.mean(domain, accuracy);
        }
        return sum / result.domains();
    }

    /** All seeds of all repeats. */
    static List<SeedOutcome> seeds(Replications<Experiment5Result> runs) {
        return IntStream.range(0, runs.count())
                .mapToObj(runs::result)
                .flatMap(result -> result.seeds().stream())
                .toList();
    }

    /** By how much a seed's accuracy falls from full confounding to none. */
    static double fall(SeedOutcome seed, ToDoubleFunction<DomainOutcome> accuracy) {
        return accuracy.applyAsDouble(seed.domains().get(FULL_CONFOUNDING))
                - accuracy.applyAsDouble(seed.domains().get(NO_CONFOUNDING));
    }

    /** By how much the mean over seeds falls. */
    static double fall(Experiment5Result result, ToDoubleFunction<DomainOutcome> accuracy) {
        return result.mean(FULL_CONFOUNDING, accuracy) - result.mean(NO_CONFOUNDING, accuracy);
    }
}
