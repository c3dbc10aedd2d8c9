package org.superconfounding.learning;

import static org.superconfounding.io.ProjectFiles.oracle;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What scikit-learn 1.7.1 learnt from one data set (resources {@code oracles/scikit-learn}, with the script that made them).
 *
 * @param answers at the feature cells (0,0), (1,0), (0,1), (1,1)
 */
record ScikitLearnOracle(
        CellCounts data,
        FeatureSet features,
        StoppedLogisticRegression.Coefficients coefficients,
        List<Integer> answers) {
    private static final Map<String, FeatureSet> FEATURES =
            Map.of("naive", FeatureSet.NAIVE, "causal", FeatureSet.CAUSAL, "confounded", FeatureSet.CONFOUNDED);

    static List<ScikitLearnOracle> read(String name) {
        return oracle("scikit-learn/sklearn-1.7.1-" + name + ".csv").stream()
                .map(ScikitLearnOracle::parse)
                .toList();
    }

    private static ScikitLearnOracle parse(String line) {
        String[] cells = line.split(",");
        return new ScikitLearnOracle(
                CellCounts.of(
                        Arrays.stream(cells, 0, 8).mapToInt(Integer::parseInt).toArray()),
                FEATURES.get(cells[8]),
                new StoppedLogisticRegression.Coefficients(
                        Double.parseDouble(cells[10]),
                        Double.parseDouble(cells[11]),
                        Double.parseDouble(cells[12]),
                        Integer.parseInt(cells[9])),
                Arrays.stream(cells, 13, 17).map(Integer::valueOf).toList());
    }
}
