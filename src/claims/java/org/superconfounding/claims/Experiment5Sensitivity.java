package org.superconfounding.claims;

import static org.superconfounding.claims.Experiment5Tables.points;
import static org.superconfounding.io.Decimals.fixed;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.superconfounding.audit.Column;
import org.superconfounding.audit.Dataset;
import org.superconfounding.audit.Replications;
import org.superconfounding.audit.junit.AuditRun;
import org.superconfounding.experiment.Experiment5;
import org.superconfounding.experiment.Experiment5Protocol;
import org.superconfounding.experiment.Experiment5Result;
import org.superconfounding.experiment.GainLaw;
import org.superconfounding.experiment.PairPreparation;
import org.superconfounding.experiment.SeedOutcome;
import org.superconfounding.learning.CellCounts;
import org.superconfounding.learning.Classifier;
import org.superconfounding.learning.FeatureSet;
import org.superconfounding.learning.Learner;
import org.superconfounding.learning.OtherLearner;
import org.superconfounding.learning.RememberingLearner;
import org.superconfounding.statistics.Summary;

/** What the gain of Experiment 5 owes to one parameter at a time, and to the kind of classifier. Gains are shares. */
final class Experiment5Sensitivity {
    /** Replications of a setting that is only described, not judged: 800 seeds. */
    private static final int FEW = 40;

    private Experiment5Sensitivity() {}

    /** How the gain moves with one parameter of the code at a time. */
    static Dataset gainSensitivity() {
        Dataset.Builder table = Dataset.of(
                "gain-sensitivity",
                "How the gain moves with one parameter of the program",
                Column.of("varied", "the parameter"),
                Column.of("setting", "its value"),
                Column.of("gaining_share", "share of seeds that gain"),
                Column.of("mean_gain", "mean over seeds", "percentage point"),
                Column.of("standard_error", "of the mean gain", "percentage point"),
                Column.of("closed_form_mean", "mean by the closed form", "percentage point"));
        Experiment5Protocol base = Experiment5Protocol.asExecuted();
        for (double most : new double[] {0, 0.1, 0.2, 0.4}) {
            sensitivity(table, "largest label noise in test", fixed(most, 1), base.withNoise(0, most));
        }
        for (double noise : new double[] {0.01, 0.05, 0.1}) {
            sensitivity(table, "label noise in training", fixed(noise, 2), base.withNoise(noise, 0.1));
        }
        for (double strength : new double[] {0.999, 0.995, 0.99, 0.95, 0.5}) {
            sensitivity(table, "confounding in training", fixed(strength, 3), base.withTrainingStrength(strength));
        }
        for (int rows : new int[] {100, 350, 1400, 5600}) {
            sensitivity(table, "training rows", Integer.toString(rows), base.withTrainingRows(rows));
        }
        for (double largestAngle : new double[] {2.85, 3.0, Math.PI, 3.3, 3.5}) {
            Experiment5Protocol tilted =
                    Experiment5Protocol.asExecuted(new PairPreparation.SampleWiseCopy(largestAngle, true));
            double ones = tilted.preparation().at(1).law().labelOne();
            sensitivity(table, "share of label 1", fixed(ones, 3), tilted);
        }
        return table.build();
    }

    private static void sensitivity(
            Dataset.Builder table, String varied, String setting, Experiment5Protocol protocol) {
        Replications<Experiment5Result> runs =
                AuditRun.replicate("Experiment 5, " + varied + " " + setting, FEW, Experiment5.of(protocol)::run);
        Summary gain = Summary.of(Experiment5Protocols.seeds(runs).stream()
                .mapToDouble(SeedOutcome::gain)
                .toArray());
        double gaining = (double) Experiment5Protocols.seeds(runs).stream()
                        .filter(seed -> seed.gain() > 0)
                        .count()
                / gain.n();
        boolean closed = protocol.trainingNoise() == 0 && protocol.trainingStrength() == 1;
        Object law = closed ? points(GainLaw.of(protocol).mean()) : "";
        table.row(varied, setting, gaining, points(gain.mean()), points(gain.standardError()), law);
    }

    /**
     * What other kinds of classifier answer at the cells (1,0) and (0,1) that they never saw, for class counts at twelve
     * equally likely quantiles of their law, and the expected gain that follows: the author's test domains hold (1,0) only.
     */
    static Dataset gainByClassifier() {
        Dataset.Builder table = Dataset.of(
                "gain-by-classifier",
                "What other classifiers answer where the training data are silent",
                Column.of("classifier", "and its settings"),
                Column.of("columns", "features in the order given to it"),
                Column.of("answer_at_unseen_cells", "by what it answers a cell that training does not hold"),
                Column.of("wrong_share", "share of training sets after which that answer is wrong"),
                Column.of("expected_gain", "mean gain that follows", "percentage point"));
        double gain = GainLaw.of(Experiment5Protocol.asExecuted()).afterZero().mean();
        for (Learner other : OtherLearner.values()) {
            Learner learner = new RememberingLearner(other);
            for (FeatureSet features : List.of(FeatureSet.NAIVE, FeatureSet.NAIVE_SWAPPED)) {
                List<Answer> answers = answersAtUnseenCells(learner, features);
                double wrong = (double) answers.stream()
                                .filter(answer -> answer.atOneZero == 0)
                                .count()
                        / answers.size();
                String columns =
                        features.features().get(0) + ", " + features.features().get(1);
                table.row(learner.label(), columns, rule(answers), wrong, points(wrong * gain));
            }
        }
        return table.build();
    }

    /** What one classifier answers at (1,0) and (0,1), and the majority class of its training set. */
    private record Answer(int atOneZero, int atZeroOne, int majority) {}

    private static List<Answer> answersAtUnseenCells(Learner learner, FeatureSet features) {
        int quantiles = 12;
        int rows = Experiment5Protocol.asExecuted().trainingRows();
        BinomialDistribution law = BinomialDistribution.of(rows, 0.5);
        return IntStream.range(0, quantiles)
                .parallel()
                .map(i -> law.inverseCumulativeProbability((i + 0.5) / quantiles))
                .mapToObj(ones -> {
                    Classifier naive = learner.fit(CellCounts.of(rows - ones, 0, 0, 0, 0, 0, 0, ones), features);
                    return new Answer(naive.predict(1, 0), naive.predict(0, 1), 2 * ones > rows ? 1 : 0);
                })
                .toList();
    }

    private static String rule(List<Answer> answers) {
        if (answers.stream().allMatch(answer -> answer.atOneZero == 1 && answer.atZeroOne == 0)) {
            return "value of A";
        }
        if (answers.stream().allMatch(answer -> answer.atOneZero == 0 && answer.atZeroOne == 1)) {
            return "value of C";
        }
        if (answers.stream().anyMatch(answer -> answer.atOneZero != answer.atZeroOne)) {
            return "mixed";
        }
        if (answers.stream().map(Answer::atOneZero).distinct().count() == 1) {
            return "always " + answers.get(0).atOneZero;
        }
        if (answers.stream().allMatch(answer -> answer.atOneZero == answer.majority)) {
            return "majority class";
        }
        return answers.stream().allMatch(answer -> answer.atOneZero != answer.majority) ? "minority class" : "mixed";
    }
}
