package org.superconfounding.learning;

import java.util.List;
import org.superconfounding.statistics.Require;

/**
 * The features that a classifier sees, in column order. The order cannot matter to logistic regression; it does to a
 * decision tree that has to choose between two equally good columns.
 *
 * @param name as the paper calls the classifier trained on them
 * @param features one or two different features
 */
public record FeatureSet(String name, List<Feature> features) {
    /** The validated cause alone. */
    public static final FeatureSet CAUSAL = new FeatureSet("causal", List.of(Feature.A));
    /** Everything there is. */
    public static final FeatureSet NAIVE = new FeatureSet("naive", List.of(Feature.A, Feature.C));
    /** The spurious feature alone. */
    public static final FeatureSet CONFOUNDED = new FeatureSet("confounded", List.of(Feature.C));
    /** Both features, the spurious one in the first column. */
    public static final FeatureSet NAIVE_SWAPPED =
            new FeatureSet("naive, columns swapped", List.of(Feature.C, Feature.A));

    public FeatureSet {
        features = List.copyOf(features);
        Require.that(
                !features.isEmpty() && features.stream().distinct().count() == features.size(),
                "features of \"" + name + "\" are " + features + "; allowed: one or two different ones");
    }
}
