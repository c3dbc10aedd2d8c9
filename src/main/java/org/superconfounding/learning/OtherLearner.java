package org.superconfounding.learning;

import java.util.function.Supplier;
import weka.classifiers.bayes.NaiveBayes;
import weka.classifiers.functions.Logistic;
import weka.classifiers.functions.SGD;
import weka.classifiers.functions.SMO;
import weka.classifiers.lazy.IBk;
import weka.classifiers.trees.J48;
import weka.classifiers.trees.RandomForest;

/** Other kinds of classifier with Weka's default options, trained row by row, to see what a conclusion owes to its kind. */
public enum OtherLearner implements Learner {
    /** Weka's own default, ridge 1e-8 on scaled features: on separable data it stops far from any optimum. */
    UNPENALISED("logistic regression, Weka's default ridge", Logistic::new),
    DECISION_TREE("decision tree (J48)", J48::new),
    RANDOM_FOREST("random forest", RandomForest::new),
    NAIVE_BAYES("naive Bayes", NaiveBayes::new),
    NEAREST_NEIGHBOUR("nearest neighbour (IBk)", IBk::new),
    SUPPORT_VECTORS("support vector machine (SMO)", SMO::new),
    GRADIENT_DESCENT("linear classifier by gradient descent (SGD)", SGD::new);

    private final String label;
    private final Supplier<weka.classifiers.Classifier> model;

    OtherLearner(String label, Supplier<weka.classifiers.Classifier> model) {
        this.label = label;
        this.model = model;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Classifier fit(CellCounts training, FeatureSet features) {
        return WekaData.rows(training, features).train(model.get());
    }
}
