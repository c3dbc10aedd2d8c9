package org.superconfounding.report.text;

import static org.superconfounding.report.text.Markup.text;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.superconfounding.experiment.scenario.Figure;
import org.superconfounding.experiment.scenario.Scenarios;
import org.superconfounding.hardware.Provenance;
import org.superconfounding.hardware.RecordedCircuit;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.io.Decimals;

/** What is known of each recorded run, and what is not. */
final class HardwarePages {
    private HardwarePages() {}

    /** One row a run. */
    static String runs(List<RecordedRun> runs) {
        StringBuilder out = new StringBuilder("""
                [.wide,cols="<3,<3,<2,<4,>2",options="header"]
                |===
                |Run |Stated source |What can be checked |Correlators, in the order of submission |S as published

                """);
        for (RecordedRun run : runs) {
            Provenance provenance = run.provenance();
            out.append("|" + text(run.scenario() + ", run " + run.run()) + "\n");
            out.append("|"
                    + text(provenance.device().backend() + ", "
                            + provenance.times().reported()) + "\n");
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
                    + text(known(provenance.times().completed()) + "; "
                            + known(provenance.jobs().parent()))
                    + "\n");
            out.append("|" + text(figures(run)) + "\n\n");
        }
        return out.append("|===\n").toString();
    }

    private static String known(@Nullable String value) {
        return value == null ? "not known" : value;
    }

    private static String figures(RecordedRun run) {
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
                + (error == null || Double.isNaN(error) ? "" : " ± " + Decimals.fixed(error, 3));
    }

    /** Equal and unequal counts, recovered exactly from correlators. */
    static String counts(List<RecordedRun> runs) {
        StringBuilder out = new StringBuilder("""
                [.wide,cols="<3,<2,>2,>2,>2",options="header"]
                |===
                |Run |Circuit |Shots |Equal outcomes |Unequal outcomes

                """);
        for (RecordedRun run : runs) {
            for (RecordedCircuit circuit : run.circuits()) {
                out.append("|" + text(run.scenario() + ", run " + run.run()) + " |" + text(circuit.name()) + " |"
                        + Decimals.count(circuit.shots()) + " |" + Decimals.count(circuit.equalCount()) + " |"
                        + Decimals.count(circuit.unequalCount()) + "\n");
            }
        }
        return out.append("|===\n").toString();
    }

    /** What no run says, with the reason; a reason that all runs share is given once. */
    static String unknown(List<RecordedRun> runs) {
        SortedMap<String, String> reasons = new TreeMap<>();
        runs.forEach(run -> run.unknown().forEach((field, reason) -> {
            String known = reasons.get(field);
            reasons.put(field, known == null || known.equals(reason) ? reason : known + " / " + reason);
        }));
        StringBuilder out = new StringBuilder("[cols=\"<2,<5\",options=\"header\"]\n|===\n|Not known |Why\n\n");
        reasons.forEach((field, reason) -> out.append("|`" + text(field) + "` |" + text(reason) + "\n"));
        return out.append("|===\n").toString();
    }
}
