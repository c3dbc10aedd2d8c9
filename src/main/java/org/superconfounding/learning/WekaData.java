package org.superconfounding.learning;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instance;
import weka.core.Instances;

/** The bridge to Weka: counts become instances, a trained model becomes its four answers. */
final class WekaData {
    private static final String NETLIB = "com.github.fommil.netlib.";

    static {
        keepToItself();
    }

    private final FeatureSet features;
    private final Instances instances;

    private WekaData(CellCounts training, FeatureSet features, boolean weighted) {
        training.requireBothLabels();
        ArrayList<Attribute> columns = new ArrayList<>();
        features.features().forEach(feature -> columns.add(new Attribute(feature.name())));
        columns.add(new Attribute("B", List.of("0", "1")));
        this.features = features;
        this.instances = new Instances("samples", columns, 8);
        this.instances.setClassIndex(columns.size() - 1);
        fill(training, weighted);
    }

    /**
     * When first used Weka would make a folder in the user's home and look for native linear algebra, with warnings; the builds of
     * this project set these properties for their own runs, and this covers every other one.
     */
    private static void keepToItself() {
        if (System.getenv("WEKA_HOME") == null) {
            setIfAbsent(
                    "WEKA_HOME",
                    Path.of(System.getProperty("java.io.tmpdir"), "weka-home").toString());
        }
        setIfAbsent("java.awt.headless", "true");
        setIfAbsent(NETLIB + "BLAS", NETLIB + "F2jBLAS");
        setIfAbsent(NETLIB + "LAPACK", NETLIB + "F2jLAPACK");
        setIfAbsent(NETLIB + "ARPACK", NETLIB + "F2jARPACK");
    }

    private static void setIfAbsent(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    /** One instance a cell, weighted by its count: for learners that treat weights as repeated rows. */
    static WekaData weighted(CellCounts training, FeatureSet features) {
        return new WekaData(training, features, true);
    }

    /** One instance a row, cell by cell. */
    static WekaData rows(CellCounts training, FeatureSet features) {
        return new WekaData(training, features, false);
    }

    private void fill(CellCounts training, boolean weighted) {
        for (int cell = 0; cell < 8; cell++) {
            int a = cell & 1;
            int c = cell >> 1 & 1;
            int b = cell >> 2;
            int count = training.count(a, c, b);
            for (int copy = 0; copy < (weighted ? Math.min(1, count) : count); copy++) {
                instances.add(instance(weighted ? count : 1, a, c, b));
            }
        }
    }

    private Instance instance(double weight, int a, int c, int b) {
        double[] values = new double[features.features().size() + 1];
        for (int column = 0; column < values.length - 1; column++) {
            values[column] = features.features().get(column).of(a, c);
        }
        values[values.length - 1] = b;
        return new DenseInstance(weight, values);
    }

    /** Trains {@code model}, a fresh Weka classifier, and asks it for all four feature cells. */
    Classifier train(weka.classifiers.Classifier model) {
        try {
            model.buildClassifier(instances);
            double[] labelOne = new double[4];
            for (int cell = 0; cell < 4; cell++) {
                Instance query = instance(1, cell & 1, cell >> 1, 0);
                query.setDataset(instances);
                query.setClassMissing();
                labelOne[cell] = model.distributionForInstance(query)[1];
            }
            return Classifier.ofProbabilities(labelOne);
        } catch (Exception e) {
            throw new IllegalStateException(
                    "Weka could not train " + model.getClass().getSimpleName(), e);
        }
    }
}
