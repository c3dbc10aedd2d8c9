package org.superconfounding.report.figure;

import static org.superconfounding.io.Decimals.fixed;
import static org.superconfounding.io.Decimals.percent;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.superconfounding.report.Audit;
import org.superconfounding.report.Table;
import org.superconfounding.statistics.Summary;

/** What each figure shows, in words and numbers, for those who do not see it. */
final class FigureWords {
    static final String FIGURE_1 =
            "Two causal graphs. (a) A Bell state sends qubits to A and B, whose outcomes are correlated by an"
                    + " unexplained dashed line. (b) The Bell state is a common cause with arrows to A and to B; the arrow from A to B is"
                    + " crossed out, excluded by assumption.";
    static final String FIGURE_5A =
            "Causal graph: feature C and feature A are joined by an arrow in both directions, feature A has an arrow to label B.";

    private FigureWords() {}

    static String hierarchy(Audit audit, Table trials) {
        return trials.distinct("scenario").stream()
                        .flatMap(scenario -> trials.distinct("protocol").stream()
                                .map(protocol -> spread(trials, scenario, protocol)))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; ", "Violin plots of confounding strength over trials. ", "."))
                + " Lines mark the classical bound 1 and the quantum bound √2."
                + audit.table("figure-2-hardware")
                        .map(runs -> " Hardware runs: " + String.join(", ", runs.text("cs")) + ".")
                        .orElse("")
                + audit.table("figure-2-published")
                        .map(marks -> " Published figure: " + marked(marks) + ".")
                        .orElse("");
    }

    private static String marked(Table marks) {
        double[] value = marks.numbers("cs");
        double[] lower = marks.numbers("lower");
        double[] upper = marks.numbers("upper");
        return IntStream.range(0, value.length)
                .mapToObj(i -> marks.text("scenario").get(i) + " "
                        + marks.text("mark").get(i) + " " + fixed(value[i], 3) + ", bar from " + fixed(lower[i], 3)
                        + " to " + fixed(upper[i], 3))
                .collect(Collectors.joining("; "));
    }

    private static String spread(Table trials, String scenario, String protocol) {
        Table rows = trials.where("scenario", scenario).where("protocol", protocol);
        if (rows.isEmpty()) {
            return "";
        }
        Summary summary = Summary.of(rows.numbers("cs"));
        return scenario + " " + protocol + ": mean " + fixed(summary.mean(), 3) + ", from " + fixed(summary.min(), 3)
                + " to " + fixed(summary.max(), 3);
    }

    static String sweep(Table sweep) {
        Summary strength = Summary.of(sweep.numbers("cs_mean"));
        return "(a) Confounding strength against θ and (b) against concurrence. Our points, from "
                + fixed(strength.min(), 3) + " to " + fixed(strength.max(), 3)
                + ", lie on the line for fixed angles, which starts at 0.707 and not at 0; the curve for best angles starts at the"
                + " classical bound 1 and meets it at √2. A line through the origin, proportional to concurrence, is far below"
                + " both.";
    }

    static String interventions(Table table) {
        List<String> protocols = table.text("protocol");
        List<String> conditions = table.text("condition");
        double[] ours = table.numbers("probability");
        return IntStream.range(0, ours.length)
                .mapToObj(i -> conditions.get(i) + " " + protocols.get(i) + " " + fixed(ours[i], 4))
                .collect(Collectors.joining(
                        "; ", "Bars with intervals, values of the published figure as diamonds: ", "."));
    }

    static String robustness(Table table) {
        List<String> protocols = table.text("protocol");
        List<String> models = table.text("model");
        List<String> domains = table.text("domain");
        double[] means = table.numbers("mean");
        return IntStream.range(0, means.length)
                .filter(i -> !models.get(i).equals("confounded"))
                .filter(i -> domains.get(i).startsWith("0.00") || domains.get(i).startsWith("1.00"))
                .mapToObj(i ->
                        models.get(i) + " " + protocols.get(i) + " at " + domains.get(i) + ": " + fixed(means[i], 3))
                .collect(Collectors.joining(
                        "; ", "Mean accuracy by domain, with bands of one standard deviation over seeds. ", "."));
    }

    static String seeds(Table seeds) {
        Summary probability = Summary.of(seeds.numbers("probability"));
        long gained = Arrays.stream(seeds.numbers("published"))
                .filter(gain -> gain > 0)
                .count();
        return "Probability that a seed of the author's gains, from " + fixed(probability.min(), 2) + " to "
                + fixed(probability.max(), 2) + ". In the author's log " + gained + " of "
                + seeds.rows().size()
                + " seeds gain.";
    }

    static String gains(Table histogram) {
        double[] lower = histogram.numbers("lower");
        double[] upper = histogram.numbers("upper");
        return "Histogram of the mean gain over replications, from " + fixed(lower[0], 1) + " to "
                + fixed(upper[upper.length - 1], 1)
                + " points, with the printed value and the author's log marked near its middle.";
    }

    static String bellTests(Table table) {
        List<String> experiments = table.text("experiment");
        List<String> trials = table.text("trials");
        double[] strength = table.numbers("cs");
        double[] lower = table.numbers("cs_lower");
        double[] upper = table.numbers("cs_upper");
        return IntStream.range(0, strength.length)
                .mapToObj(i -> experiments.get(i) + " " + fixed(strength[i], 3) + ", from " + fixed(lower[i], 3)
                        + " to " + fixed(upper[i], 3) + ", " + trials.get(i) + " trials")
                .collect(Collectors.joining(
                        "; ",
                        "Confounding strength of published Bell tests and of the recorded runs, beside the classical bound 1: ",
                        "."));
    }

    static String werner(Table table) {
        return "Largest confounding strength and concurrence of a Bell state in white noise, by visibility. Concurrence rises"
                + " from 0 at visibility 1/3, the largest strength passes the classical bound only at 0.707; between the two the"
                + " state is entangled and no super-confounder.";
    }

    static String hardy(Table table) {
        return "Probability of Hardy's event against the square of the sine of the angle: it rises from 0, is largest at "
                + fixed(Summary.of(table.numbers("probability")).max(), 4) + " and falls back to 0.";
    }

    static String mermin(Table table) {
        double[] parties = table.numbers("parties");
        double[] strength = table.numbers("cs");
        double[] visibility = table.numbers("visibility");
        double[] flips = table.numbers("flip_per_qubit");
        int last = parties.length - 1;
        return "Mermin's test for " + fixed(parties[0], 0) + " to " + fixed(parties[last], 0)
                + " parties. (a) The quantum confounding strength rises in steps from " + fixed(strength[0], 0) + " to "
                + fixed(strength[last], 0) + "; the sampled points lie along it. (b) The visibility needed falls from "
                + fixed(visibility[0], 2) + " to " + fixed(visibility[last], 5)
                + ", while the flips tolerated in each outcome go from " + percent(flips[0], 1) + " to "
                + percent(flips[last], 1) + ".";
    }
}
