package org.superconfounding.report.figure;

import static org.superconfounding.io.Decimals.fixed;
import static org.superconfounding.io.Decimals.percent;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.superconfounding.report.Audit;
import org.superconfounding.report.Table;
import org.superconfounding.report.Table.Row;
import org.superconfounding.statistics.Summary;

/** What each figure shows, in words and numbers, for those who do not see it. */
final class FigureWords {
    static final String FIGURE_1 =
            "Two causal graphs. (a) A Bell state sends qubits to A and B, whose outcomes are correlated by an"
                    + " unexplained dashed line. (b) The Bell state is a common cause with arrows to A and to B; the arrow from A to B is"
                    + " crossed out, excluded by assumption.";
    static final String FIGURE_5A =
            "Causal graph: feature C and feature A are joined by an arrow in both directions, feature A has an arrow to label B.";
    static final String WERNER =
            "Largest confounding strength and concurrence of a Bell state in white noise, by visibility. Concurrence rises"
                    + " from 0 at visibility 1/3, the largest strength passes the classical bound only at 0.707; between the two the"
                    + " state is entangled and no super-confounder.";

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
                        .map(marks -> list(" Published figure: ", marks, FigureWords::marked))
                        .orElse("");
    }

    private static String marked(Row mark) {
        return mark.text("scenario") + " " + mark.text("mark") + " " + fixed(mark.number("cs"), 3) + ", bar from "
                + fixed(mark.number("lower"), 3) + " to " + fixed(mark.number("upper"), 3);
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
        return list(
                "Bars with intervals, values of the published figure as diamonds: ",
                table,
                row -> row.text("condition") + " " + row.text("protocol") + " " + fixed(row.number("probability"), 4));
    }

    static String robustness(Table table) {
        return list(
                "Mean accuracy by domain, with bands of one standard deviation over seeds. ",
                table.where("domain", domain -> domain.startsWith("0.00") || domain.startsWith("1.00")),
                row -> row.text("model") + " " + row.text("protocol") + " at " + row.text("domain") + ": "
                        + fixed(row.number("mean"), 3));
    }

    static String seeds(Table seeds) {
        Summary probability = Summary.of(seeds.numbers("probability"));
        long gained =
                seeds.stream().filter(seed -> seed.number("published") > 0).count();
        return "Probability that a seed of the author's gains, from " + fixed(probability.min(), 2) + " to "
                + fixed(probability.max(), 2) + ". In the author's log " + gained + " of "
                + seeds.rows().size()
                + " seeds gain.";
    }

    static String gains(Table histogram) {
        return "Histogram of the mean gain over replications, from "
                + fixed(Summary.of(histogram.numbers("lower")).min(), 1) + " to "
                + fixed(Summary.of(histogram.numbers("upper")).max(), 1)
                + " points, with the printed value and the author's log marked near its middle.";
    }

    static String bellTests(Table table) {
        return list(
                "Confounding strength of published Bell tests and of the recorded runs, beside the classical bound 1: ",
                table,
                row -> row.text("experiment") + " " + fixed(row.number("cs"), 3) + ", from "
                        + fixed(row.number("cs_lower"), 3) + " to " + fixed(row.number("cs_upper"), 3) + ", "
                        + row.text("trials") + " trials");
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

    private static String list(String what, Table table, Function<Row, String> words) {
        return table.stream().map(words).collect(Collectors.joining("; ", what, "."));
    }
}
