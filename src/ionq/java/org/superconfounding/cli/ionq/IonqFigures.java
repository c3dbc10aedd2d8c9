package org.superconfounding.cli.ionq;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.superconfounding.experiment.scenario.Figure;
import org.superconfounding.experiment.scenario.Scenario;
import org.superconfounding.experiment.scenario.Scenarios;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.ShotNoise;
import org.superconfounding.io.Decimals;

/** A recorded run on one screen. */
final class IonqFigures {
    private static final int DIGITS = 4;
    private static final int MOST_REMARKS = 4;

    private IonqFigures() {}

    static void print(PrintWriter out, RecordedRun run) {
        out.println(run.scenario() + ", run " + run.run() + ": " + run.kind().label() + ", "
                + run.provenance().device().backend() + ", evidence "
                + run.evidence().label() + ", " + when(run));
        Optional<Scenario> scenario = Scenarios.find(run.scenario());
        if (scenario.isEmpty()) {
            out.println("  no scenario of that name; "
                    + Decimals.count(run.circuits().size(), "circuit"));
            return;
        }
        List<Figure> figures = scenario.get().figures(run);
        remarks(out, run);
        ShotNoise.objection(run).ifPresent(reason -> out.println("  no error bars: " + reason));
        ShotNoise.supposition(run).ifPresent(what -> out.println("  error bars suppose that " + what));
        List<Figure> ideal = scenario.get().ideal().orElse(List.of());
        for (int i = 0; i < figures.size(); i++) {
            out.println("  " + row(figures.get(i), i < ideal.size() ? ideal.get(i) : null));
        }
    }

    /** How results were matched, what was passed over. */
    private static void remarks(PrintWriter out, RecordedRun run) {
        List<String> remarks =
                run.execution() == null ? List.of() : run.execution().remarks();
        remarks.stream().limit(MOST_REMARKS).forEach(remark -> out.println("  note: " + remark));
        if (remarks.size() > MOST_REMARKS) {
            out.println("  note: " + (remarks.size() - MOST_REMARKS) + " more in the record");
        }
    }

    private static String when(RecordedRun run) {
        String completed = run.provenance().times().completed();
        String reported = run.provenance().times().reported();
        return completed != null ? completed : reported != null ? reported + " (time zone unknown)" : "time unknown";
    }

    private static String row(Figure figure, @Nullable Figure ideal) {
        StringBuilder row =
                new StringBuilder(String.format(Locale.ROOT, "%-30s %9s", figure.name(), fixed(figure.value())));
        Double error = figure.standardError();
        // Where all shots agree they show no scatter to judge by.
        row.append(error == null || error == 0 ? "         " : " ± " + fixed(error));
        if (ideal != null) {
            row.append("   ideal ").append(String.format(Locale.ROOT, "%9s", fixed(ideal.value())));
        }
        return row.toString().stripTrailing();
    }

    private static String fixed(double value) {
        return Double.isNaN(value) ? "undefined" : Decimals.fixed(value, DIGITS);
    }
}
