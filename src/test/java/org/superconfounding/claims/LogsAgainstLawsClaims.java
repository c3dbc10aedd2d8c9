package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.audit.LoggedQuantity.EXP2_S_CLASSICAL;
import static org.superconfounding.audit.LoggedQuantity.EXP2_S_NONE;
import static org.superconfounding.audit.LoggedQuantity.EXP2_S_QUANTUM;
import static org.superconfounding.audit.LoggedQuantity.EXP3_S_TRIALS;
import static org.superconfounding.audit.LoggedQuantity.EXP3_THETA;
import static org.superconfounding.audit.LoggedQuantity.EXP4_MEAN_COUNTS;
import static org.superconfounding.audit.LoggedQuantity.EXP4_PROJECT;
import static org.superconfounding.audit.LoggedQuantity.EXP4_REPLACE;
import static org.superconfounding.audit.LoggedQuantity.EXP5_CAUSAL;
import static org.superconfounding.audit.LoggedQuantity.EXP5_NAIVE;
import static org.superconfounding.audit.LoggedQuantity.IONQ_BELL_CORRELATORS;
import static org.superconfounding.audit.LoggedQuantity.IONQ_NONE_CORRELATORS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.AuthorLogs;
import org.superconfounding.audit.Dataset;
import org.superconfounding.audit.junit.Evidence;
import org.superconfounding.audit.junit.Supplement;
import org.superconfounding.claims.LogAgainstLaw.Law;
import org.superconfounding.experiment.Experiment2Protocol;
import org.superconfounding.experiment.Experiment5Protocol;
import org.superconfounding.experiment.ProductState;
import org.superconfounding.experiment.ReplayedSeed;
import org.superconfounding.experiment.RerunLaw;
import org.superconfounding.statistics.Multiplicity;
import org.superconfounding.statistics.SamplingDistribution;

/** Do the author's logs come from the author's code? Each published sample against its exact law under the program. */
class LogsAgainstLawsClaims {
    private static final AuthorLogs LOGS = AuthorLogs.read(AuthorLogs.FILE);
    private static final double SHOTS = 10_000;
    private static final double FLIP = 0.005;
    private static final double ROOT_HALF = StrictMath.sqrt(0.5);

    @Test
    @Supplement("logs-against-laws")
    void shouldFindEachPublishedSampleWhereTheProgramsLawPutsIt() {
        List<LogAgainstLaw> tests = all();
        double[] adjusted =
                Multiplicity.holm(tests.stream().mapToDouble(LogAgainstLaw::p).toArray());
        Dataset.Builder table = Dataset.of(
                "logs-against-laws", "sample", "n", "statistic", "law", "log", "p", "p-holm", "alternative", "power");
        for (int i = 0; i < tests.size(); i++) {
            LogAgainstLaw test = tests.get(i);
            table.row(
                    test.sample(),
                    test.n(),
                    test.statistic(),
                    test.law(),
                    test.log(),
                    test.p(),
                    adjusted[i],
                    test.alternative(),
                    test.power());
        }
        Evidence.publish(table.build());
        assertThat(Arrays.stream(adjusted).min().orElseThrow())
                .as("smallest p of %d tests after Holm's correction, family-wise level 0.05", tests.size())
                .isGreaterThan(0.05);
    }

    @Test
    void shouldReplayEveryCausalAccuracyOfTheLogFromItsSeed() {
        double[][] logged = LOGS.rows(EXP5_CAUSAL, 5);
        List<ReplayedSeed> seeds = ReplayedSeed.all(Experiment5Protocol.asExecutedAtTheAuthorsSeeds());
        for (int seed = 0; seed < logged.length; seed++) {
            for (int domain = 0; domain < 5; domain++) {
                var rows = seeds.get(seed).domains().get(domain);
                assertThat((double) (rows.rows() - rows.flips()) / rows.rows())
                        .as("accuracy of seed %d in domain %d", 42 + seed, domain)
                        .isEqualTo(logged[seed][domain]);
            }
        }
    }

    @Test
    void shouldNoticeLogsOfAnotherProgram() {
        double[] brighter =
                Arrays.stream(LOGS.values(EXP3_S_TRIALS)).map(s -> s * 1.01).toArray();
        double[] wider = Arrays.stream(LOGS.values(EXP2_S_QUANTUM))
                .map(s -> s + (s > 2 * StrictMath.sqrt(2) ? 0.01 : -0.01))
                .toArray();

        assertThat(sweep(brighter).p()).as("a sweep one percent too bright").isLessThan(1e-6);
        assertThat(spread("Bell state", wider, 2 * StrictMath.sqrt(2), 2 / SHOTS)
                        .p())
                .as("trials that scatter too far")
                .isLessThan(1e-6);
    }

    private static List<LogAgainstLaw> all() {
        double bell = 2 * StrictMath.sqrt(2);
        double classicalVariance = 16 * FLIP * (1 - FLIP) / SHOTS;
        List<LogAgainstLaw> tests = new ArrayList<>(List.of(
                noConfounding(),
                mean(
                        "classical strategy",
                        LOGS.values(EXP2_S_CLASSICAL),
                        2 - 4 * FLIP,
                        classicalVariance,
                        "flips of 0.0054",
                        2 - 4 * 0.0054),
                spread("classical strategy", LOGS.values(EXP2_S_CLASSICAL), 2 - 4 * FLIP, classicalVariance),
                mean("Bell state", LOGS.values(EXP2_S_QUANTUM), bell, 2 / SHOTS, "visibility 0.998", 0.998 * bell),
                spread("Bell state", LOGS.values(EXP2_S_QUANTUM), bell, 2 / SHOTS),
                sweep(LOGS.values(EXP3_S_TRIALS)),
                counts(),
                ionqBell(),
                ionqNone()));
        tests.addAll(gains());
        return tests;
    }

    private static LogAgainstLaw noConfounding() {
        SamplingDistribution law = squares(Experiment2Protocol.asExecuted());
        SamplingDistribution haar =
                squares(Experiment2Protocol.asExecuted().withBaseline(new ProductState.FreshHaar()));
        double log = Arrays.stream(LOGS.values(EXP2_S_NONE))
                .map(s -> s * s)
                .average()
                .orElseThrow();
        long noticed = Arrays.stream(haar.values())
                .filter(value -> law.tailProbability(value, value) <= LogAgainstLaw.LEVEL)
                .count();
        return new LogAgainstLaw(
                "S without confounding",
                100,
                "mean of S²",
                law.mean(),
                log,
                law.tailProbability(log, log),
                "states uniform on the sphere",
                (double) noticed / haar.size());
    }

    /** Mean of S² over the trials. */
    private static SamplingDistribution squares(Experiment2Protocol protocol) {
        return HierarchyRuns.runs(protocol).distribution(result -> {
            var cs = result.none().strength();
            return 4 * (cs.mean() * cs.mean() + cs.variance() * (cs.n() - 1) / cs.n());
        });
    }

    private static LogAgainstLaw mean(
            String sample, double[] s, double law, double variance, String alternative, double other) {
        double log = Arrays.stream(s).average().orElseThrow();
        double error = StrictMath.sqrt(variance / s.length);
        return Law.normal((log - law) / error)
                .test("S of the " + sample, s.length, "mean", law, log, alternative, Law.power((other - law) / error));
    }

    private static LogAgainstLaw spread(String sample, double[] s, double mean, double variance) {
        double sum = Arrays.stream(s)
                .map(value -> (value - mean) * (value - mean) / variance)
                .sum();
        return Law.chiSquare(sum, s.length)
                .test(
                        "S of the " + sample,
                        s.length,
                        "χ² about the law's mean",
                        s.length,
                        sum,
                        "half of the shots",
                        Law.scaledPower(2, s.length));
    }

    private static LogAgainstLaw sweep(double[] s) {
        double[] theta = LOGS.values(EXP3_THETA);
        double sum = 0;
        double shift = 0;
        for (int i = 0; i < s.length; i++) {
            double sine = StrictMath.sin(2 * theta[i / 5]);
            double mean = StrictMath.sqrt(2) * (1 + sine);
            double variance = (3 - sine * sine) / SHOTS;
            sum += (s[i] - mean) * (s[i] - mean) / variance;
            shift += 0.01 * 0.01 * mean * mean / variance;
        }
        return Law.chiSquare(sum, s.length)
                .test(
                        "S of the sweep over θ",
                        s.length,
                        "χ² about the law",
                        s.length,
                        sum,
                        "visibility 0.99",
                        Law.shiftedPower(shift, s.length));
    }

    private static LogAgainstLaw counts() {
        double n = 50_000;
        double[] zeros = {
            5 * LOGS.value(EXP4_MEAN_COUNTS, 0),
            n * LOGS.value(EXP4_PROJECT, 0),
            n * LOGS.value(EXP4_PROJECT, 1),
            n * LOGS.value(EXP4_REPLACE, 0),
            n * LOGS.value(EXP4_REPLACE, 1)
        };
        double sum = Arrays.stream(zeros)
                .map(k -> (k - n / 2) * (k - n / 2) / (n / 4))
                .sum();
        return Law.chiSquare(sum, zeros.length)
                .test(
                        "zeros of Experiment 4",
                        5,
                        "χ² about 1/2",
                        5,
                        sum,
                        "a share of 0.505 throughout",
                        Law.shiftedPower(5 * 250 * 250 / (n / 4), 5));
    }

    private static LogAgainstLaw ionqBell() {
        double[] e = LOGS.values(IONQ_BELL_CORRELATORS);
        double variance = 0.5 / 1000;
        double sum = IntStream.range(0, e.length)
                .mapToDouble(i -> StrictMath.abs(e[i]) - ROOT_HALF)
                .map(d -> d * d / variance)
                .sum();
        double shift = e.length * StrictMath.pow(0.03 * ROOT_HALF, 2) / variance;
        return Law.chiSquare(sum, e.length)
                .test(
                        "IonQ, Bell state",
                        8,
                        "χ² about no noise",
                        8,
                        sum,
                        "visibility 0.97",
                        Law.shiftedPower(shift, 8));
    }

    /** The four correlators of a product state are those of one vector on each side: their determinant is zero. */
    private static LogAgainstLaw ionqNone() {
        double sum = 0;
        double alternative = 0;
        for (double[] e : LOGS.rows(IONQ_NONE_CORRELATORS, 4)) {
            double variance = 0;
            double[] slopes = {e[3], -e[2], -e[1], e[0]};
            for (int i = 0; i < 4; i++) {
                variance += slopes[i] * slopes[i] * (1 - e[i] * e[i]) / 1000;
            }
            double determinant = e[0] * e[3] - e[1] * e[2];
            sum += determinant * determinant / variance;
            alternative += 0.1 * 0.1 / variance;
        }
        return Law.chiSquare(sum, 2)
                .test(
                        "IonQ, no confounding",
                        2,
                        "χ² of the determinants about 0",
                        2,
                        sum,
                        "a determinant of 0.1",
                        Law.shiftedPower(alternative, 2));
    }

    private static List<LogAgainstLaw> gains() {
        RerunLaw law = RerunLaw.of(Experiment5Protocol.asExecutedAtTheAuthorsSeeds());
        double[][] causal = LOGS.rows(EXP5_CAUSAL, 5);
        double[][] naive = LOGS.rows(EXP5_NAIVE, 5);
        double gain = 0;
        double pattern = 0;
        double variance = 0;
        double blind = 0;
        double blindVariance = 0;
        double share = law.gainingSeeds().mean() / 20;
        for (int i = 0; i < 20; i++) {
            double own = 0;
            for (int domain = 0; domain < 5; domain++) {
                own += (causal[i][domain] - naive[i][domain]) / 5;
            }
            gain += own / 20;
            double p = law.seeds().get(i).probability();
            double odds = StrictMath.log(p / (1 - p));
            pattern += ((own > 0 ? 1 : 0) - p) * odds;
            variance += p * (1 - p) * odds * odds;
            blind += (share - p) * odds;
            blindVariance += share * (1 - share) * odds * odds;
        }
        double deviation = StrictMath.sqrt(variance);
        return List.of(
                new LogAgainstLaw(
                        "mean gain of Experiment 5",
                        20,
                        "mean gain",
                        law.mean(),
                        gain,
                        law.tail(gain - 5e-5, gain + 5e-5),
                        "no gain at all",
                        1),
                Law.normal(pattern / deviation)
                        .test(
                                "which seeds of Experiment 5 gain",
                                20,
                                "log-likelihood in standard deviations",
                                0,
                                pattern / deviation,
                                "seeds that say nothing",
                                Law.power(blind / deviation, StrictMath.sqrt(blindVariance) / deviation)));
    }
}
