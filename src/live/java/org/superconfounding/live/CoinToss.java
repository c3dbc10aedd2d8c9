package org.superconfounding.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.superconfounding.experiment.DomainOutcome;
import org.superconfounding.experiment.Experiment5Protocol;
import org.superconfounding.experiment.Experiment5Result;
import org.superconfounding.experiment.SampleSource;
import org.superconfounding.experiment.SeedOutcome;
import org.superconfounding.io.Decimals;
import org.superconfounding.learning.CellCounts;
import org.superconfounding.learning.Classifier;
import org.superconfounding.learning.FeatureSet;
import org.superconfounding.learning.Learner;
import org.superconfounding.learning.StoppedLogisticRegression;
import org.superconfounding.learning.StoppedLogisticRegression.Coefficients;

/** One training set of Experiment 5: its split, what the naive classifier learns of it, and what that is worth. */
public final class CoinToss {
    private CoinToss() {}

    /**
     * The training set of a toss, as JSON. Toss t of a repeat of n training sets is number t mod n of repeat t / n.
     *
     * @param text the request, see {@link Request}
     * @throws IllegalArgumentException if it has another form or asks for another experiment
     */
    public static String toss(String text) {
        Request request = Request.parse(text);
        if (!request.panel().equals(Panel5.PANEL.id())) {
            throw new IllegalArgumentException("only Experiment 5 tosses a coin, not \"" + request.panel() + "\"");
        }
        Setup<Experiment5Protocol, Experiment5Result> setup = Setup.of(Panel5.PANEL, request);
        int repeat = request.toss() / setup.protocol().seeds();
        int index = request.toss() % setup.protocol().seeds();
        SeedOutcome outcome = setup.panel()
                .experiment()
                .under(setup.protocol())
                .apply(setup.seed().derive(repeat))
                .seeds()
                .get(index);
        return Json.of(described(setup.protocol(), request.toss(), repeat, index, outcome));
    }

    private static Map<String, Object> described(
            Experiment5Protocol protocol, int toss, int repeat, int index, SeedOutcome outcome) {
        CellCounts training = outcome.training();
        Classifier naive = protocol.learner().fit(training, FeatureSet.NAIVE);
        List<Object> cells = new ArrayList<>();
        for (int cell = 0; cell < 4; cell++) {
            int a = cell & 1;
            int c = cell >> 1;
            cells.add(Json.object(
                    "a", a,
                    "c", c,
                    "zeros", training.count(a, c, 0),
                    "ones", training.count(a, c, 1),
                    "answer", naive.predict(a, c)));
        }
        return Json.object(
                "toss", toss,
                "which", which(protocol, repeat, index),
                "zeros", training.labelled(0),
                "ones", training.labelled(1),
                "cells", cells,
                "gain", Decimals.fixed(100 * outcome.gain(), 1),
                "domains", domains(protocol, outcome),
                "why", why(protocol.learner(), training, naive));
    }

    private static String which(Experiment5Protocol protocol, int repeat, int index) {
        String seed = protocol.source() instanceof SampleSource.SeededStream stream
                ? "the author's seed " + (stream.firstSeed() + index)
                : "training set " + (index + 1) + " of " + protocol.seeds();
        return seed + ", repeat " + (repeat + 1);
    }

    private static List<Object> domains(Experiment5Protocol protocol, SeedOutcome outcome) {
        List<Object> domains = new ArrayList<>();
        for (int index = 0; index < outcome.domains().size(); index++) {
            DomainOutcome domain = outcome.domains().get(index);
            domains.add(Json.object(
                    "strength", Decimals.fixed(protocol.domainStrengths().get(index), 2),
                    "naive", Decimals.percent(domain.naive(), 1),
                    "causal", Decimals.percent(domain.causal(), 1)));
        }
        return domains;
    }

    private static String why(Learner learner, CellCounts training, Classifier naive) {
        int unseen = training.pair(1, 0);
        String seen = unseen == 0
                ? "No row of the training set has A = 1 and C = 0, so the data do not say what to answer there. "
                : Decimals.count(unseen) + " rows of the training set have A = 1 and C = 0. ";
        String answer = naive.predict(1, 0) == 1
                ? " It answers 1 there, which is right, since the label is A: nothing is gained by leaving C out."
                : " It answers 0 there, which is wrong, since the label is A: leaving C out gains.";
        return seen + score(learner, training, naive) + answer;
    }

    private static String score(Learner learner, CellCounts training, Classifier naive) {
        if (learner instanceof StoppedLogisticRegression stopped) {
            Coefficients learnt = stopped.coefficients(training, FeatureSet.NAIVE);
            return "The solver stops after " + learnt.iterations() + " steps with weights "
                    + Decimals.fixed(learnt.weightA(), 4) + " on A and " + Decimals.fixed(learnt.weightC(), 4)
                    + " on C and intercept " + Decimals.fixed(learnt.intercept(), 4) + ", a score of "
                    + Decimals.fixed(learnt.score(1, 0), 4) + ".";
        }
        return "At its optimum the classifier gives label 1 a probability of "
                + Decimals.fixed(naive.probability(1, 0), 4) + ".";
    }
}
