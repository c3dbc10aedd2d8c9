package org.superconfounding.report.text;

import static org.superconfounding.report.text.Markup.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.superconfounding.experiment.scenario.Figure;
import org.superconfounding.experiment.scenario.Scenarios;
import org.superconfounding.hardware.Provenance;
import org.superconfounding.hardware.RecordedCircuit;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.ShotNoise;
import org.superconfounding.io.Decimals;

/** What is known of each recorded run, and what is not. */
final class HardwarePages {
    private HardwarePages() {}

    /** One row a run. */
    static String runs(List<RecordedRun> runs) {
        StringBuilder out = new StringBuilder("""
                [.wide,cols="<3,<4,<4,<5,>2",options="header"]
                |===
                |Run |Stated source |What can be checked |Correlators, in the order of submission |S as published

                """);
        for (RecordedRun run : runs) {
            Provenance provenance = run.provenance();
            out.append("|" + text(run.scenario() + ", run " + run.run()) + "\n");
            out.append("|" + text(String.valueOf(provenance.device().backend())) + " +\n"
                    + text(String.valueOf(provenance.times().reported())) + "\n");
            out.append("|" + text(run.kind().label() + ", " + run.evidence().label()) + "\n");
            out.append("|"
                    + text(run.circuits().stream()
                            .map(circuit -> circuit.name() + ": " + Decimals.fixed(circuit.correlator(), 3))
                            .collect(Collectors.joining("; ")))
                    + "\n");
            out.append("|" + text(run.reported().getOrDefault("S", "")) + "\n\n");
        }
        return out.append("|===\n").toString();
    }

    /** One row for each run that does not come from the paper, with the figures that its scenario reads off it. */
    static String further(List<RecordedRun> runs) {
        if (runs.isEmpty()) {
            return "There is none yet.\n";
        }
        StringBuilder out = new StringBuilder("""
                [.wide,cols="<3,<3,<3,<6",options="header"]
                |===
                |Run |Source |Completed; job |Figures, ± standard error of the shots

                """);
        for (RecordedRun run : runs) {
            Provenance provenance = run.provenance();
            String model = provenance.noise().model();
            out.append("|" + text(run.scenario() + ", run " + run.run()) + "\n");
            out.append("|"
                    + text(run.kind().label() + ", " + provenance.device().backend()
                            + (model == null ? "" : ", " + model) + ", "
                            + run.evidence().label())
                    + "\n");
            out.append("|"
                    + text(when(provenance.times()) + "; "
                            + known(provenance.jobs().parent()))
                    + "\n");
            out.append("|" + text(figures(run)) + "\n\n");
        }
        return out.append("|===\n").toString();
    }

    private static String when(Provenance.Times times) {
        return times.completed() == null && times.reported() != null
                ? times.reported() + ", time zone not known"
                : known(times.completed());
    }

    private static String known(@Nullable String value) {
        return value == null ? "not known" : value;
    }

    private static String figures(RecordedRun run) {
        return ShotNoise.objection(run)
                        .map(reason -> "no error bars, since " + reason + ": ")
                        .or(() -> ShotNoise.supposition(run).map(what -> "supposing that " + what + ": "))
                        .orElse("")
                + numbers(run);
    }

    private static String numbers(RecordedRun run) {
        return Scenarios.find(run.scenario())
                .map(scenario -> scenario.figures(run).stream()
                        .map(HardwarePages::figure)
                        .collect(Collectors.joining("; ")))
                .orElse(run.circuits().size() + " circuits of a scenario that is not known here");
    }

    private static String figure(Figure figure) {
        Double error = figure.standardError();
        return figure.name() + ": "
                + (Double.isNaN(figure.value()) ? "undefined" : Decimals.fixed(figure.value(), 3))
                + (error == null || error == 0 || Double.isNaN(error) ? "" : " ± " + Decimals.fixed(error, 3));
    }

    /** Equal and unequal counts, recovered exactly from correlators: one row a run, one column a circuit. */
    static String counts(List<RecordedRun> runs) {
        int columns = runs.stream().mapToInt(run -> run.circuits().size()).max().orElse(0);
        StringBuilder out =
                new StringBuilder("[.wide,cols=\"<3" + ",<3".repeat(columns) + "\",options=\"header\"]\n|===\n|Run");
        for (int i = 1; i <= columns; i++) {
            out.append(" |Circuit ").append(i);
        }
        out.append("\n\n");
        for (RecordedRun run : runs) {
            out.append("|").append(text(run.scenario() + ", run " + run.run())).append('\n');
            for (int i = 0; i < columns; i++) {
                out.append("|")
                        .append(i < run.circuits().size() ? count(run.circuits().get(i)) : "")
                        .append('\n');
            }
            out.append('\n');
        }
        return out.append("|===\n").toString();
    }

    private static String count(RecordedCircuit circuit) {
        return text(circuit.name() + ": " + Decimals.count(circuit.equalCount()) + " equal, "
                + Decimals.count(circuit.unequalCount()) + " unequal of " + Decimals.count(circuit.shots()));
    }

    /** What no run says, by reason: fields that share a reason stand together, and a reason that all runs share is given once. */
    static String unknown(List<RecordedRun> runs) {
        SortedMap<String, SortedSet<String>> reasons = new TreeMap<>();
        runs.forEach(
                run -> run.unknown().forEach((field, reason) -> reasons.computeIfAbsent(field, key -> new TreeSet<>())
                        .add(reason)));
        Map<String, List<String>> fields = new LinkedHashMap<>();
        reasons.forEach((field, given) -> fields.computeIfAbsent(String.join("; or: ", given), key -> new ArrayList<>())
                .add("`" + text(field) + "`"));
        StringBuilder out = new StringBuilder("[cols=\"<3,<4\",options=\"header\"]\n|===\n|Why |Not known\n\n");
        fields.forEach((reason, names) -> out.append("|" + text(reason) + "\n|" + String.join(", ", names) + "\n\n"));
        return out.append("|===\n").toString();
    }
}
