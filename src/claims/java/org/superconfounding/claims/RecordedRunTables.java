package org.superconfounding.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.superconfounding.audit.Column;
import org.superconfounding.audit.Dataset;
import org.superconfounding.experiment.scenario.Figure;
import org.superconfounding.experiment.scenario.Scenarios;
import org.superconfounding.hardware.Provenance;
import org.superconfounding.hardware.RecordedCircuit;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.RecordedRuns;
import org.superconfounding.hardware.ShotNoise;

/** What is known of each recorded run, and what is not. */
final class RecordedRunTables {
    private static final Column SCENARIO = Column.of("scenario", "name of the set of circuits");
    private static final Column RUN = Column.of("run", "number of the run in its series, from 0");
    private static final Column KIND = Column.of("kind", "what produced the outcomes");
    private static final Column BACKEND = Column.of("backend", "device or simulator, as the source names it");
    private static final Column EVIDENCE = Column.of("evidence", "how much of the run can be checked");

    private RecordedRunTables() {}

    /** The runs that do not come from the paper, in the order of their files. */
    static List<RecordedRun> others() {
        return RecordedRuns.read(RecordedRuns.FOLDER).stream()
                .filter(run -> !RecordedRuns.ofThePaper(run))
                .toList();
    }

    /** One row a circuit of the runs, in the order of submission. */
    static Dataset circuits(List<RecordedRun> runs) {
        Dataset.Builder table = Dataset.of(
                "recorded-runs",
                "The paper's recorded runs, circuit by circuit",
                SCENARIO,
                RUN,
                BACKEND,
                Column.of("reported", "time of the run as published; its zone is not known"),
                KIND,
                EVIDENCE,
                Column.of("s", "S of the run as published; empty where it was not"),
                Column.of("circuit", "settings a or a', b or b'"),
                Column.of("correlator", "E = (equal - unequal)/shots, as published"),
                Column.of("equal", "shots in which both qubits gave the same bit, recovered from the correlator"),
                Column.of("unequal", "shots in which they gave different bits"),
                Column.of("shots", "shots of the circuit"));
        for (RecordedRun run : runs) {
            for (RecordedCircuit circuit : run.circuits()) {
                table.row(
                        run.scenario(),
                        run.run(),
                        run.provenance().device().backend(),
                        known(run.provenance().times().reported()),
                        run.kind().label(),
                        run.evidence().label(),
                        run.reported().getOrDefault("S", ""),
                        circuit.name(),
                        circuit.correlator(),
                        circuit.equalCount(),
                        circuit.unequalCount(),
                        circuit.shots());
            }
        }
        return table.build();
    }

    /** One row for each field that no run says, or not each, with the reason, or the reasons of several runs. */
    static Dataset unknown(List<RecordedRun> runs) {
        SortedMap<String, SortedSet<String>> reasons = new TreeMap<>();
        runs.forEach(
                run -> run.unknown().forEach((field, reason) -> reasons.computeIfAbsent(field, key -> new TreeSet<>())
                        .add(reason)));
        Dataset.Builder table = Dataset.of(
                "recorded-runs-unknown",
                "What was not published of the paper's recorded runs",
                Column.of("field", "field of a run's record; [] stands for each circuit"),
                Column.of("reason", "why it is not known"));
        reasons.forEach((field, given) -> table.row(field, String.join("; or: ", given)));
        return table.build();
    }

    /** One row for each figure that a scenario reads off a run which does not come from the paper. */
    static Dataset further(List<RecordedRun> runs) {
        Dataset.Builder table = Dataset.of(
                "further-runs",
                "Recorded runs that do not come from the paper, figure by figure",
                Column.of(
                        "number",
                        "place of the run in the folder of recorded runs, among those that are not the paper's"),
                SCENARIO,
                RUN,
                KIND,
                BACKEND,
                Column.of("noise_model", "of a simulator; empty for none"),
                EVIDENCE,
                Column.of("completed", "time at which the run was completed"),
                Column.of("job", "the provider's id of the job"),
                Column.of(
                        "remark", "what the figures suppose, or why they have no error or are not there; mostly empty"),
                Column.of("figure", "what was read off; empty for a set of circuits that is not known here"),
                Column.of("value", "of the figure; empty where it is undefined"),
                Column.of("standard_error", "of the shots; empty where none is derived"));
        for (int i = 0; i < runs.size(); i++) {
            List<Object> source = source(i + 1, runs.get(i));
            figures(runs.get(i))
                    .forEach(figure -> table.row(
                            Stream.concat(source.stream(), figure.stream()).toArray()));
        }
        return table.build();
    }

    private static List<Object> source(int number, RecordedRun run) {
        Provenance provenance = run.provenance();
        String model = provenance.noise().model();
        return List.of(
                number,
                run.scenario(),
                run.run(),
                run.kind().label(),
                provenance.device().backend(),
                model == null ? "" : model,
                run.evidence().label(),
                completed(provenance.times()),
                known(provenance.jobs().parent()),
                remark(run));
    }

    /** Figure, value and standard error, as often as the run's scenario has figures. */
    private static List<List<Object>> figures(RecordedRun run) {
        return Scenarios.find(run.scenario())
                .map(scenario -> scenario.figures(run).stream()
                        .map(figure -> List.<Object>of(figure.name(), number(figure.value()), error(figure)))
                        .toList())
                .orElse(List.of(List.of("", "", "")));
    }

    private static String remark(RecordedRun run) {
        List<String> remarks = new ArrayList<>();
        ShotNoise.objection(run)
                .map(reason -> "no error bars, since " + reason)
                .or(() -> ShotNoise.supposition(run).map(what -> "supposing that " + what))
                .ifPresent(remarks::add);
        if (Scenarios.find(run.scenario()).isEmpty()) {
            remarks.add(run.circuits().size() + " circuits of a scenario that is not known here");
        }
        return String.join("; ", remarks);
    }

    private static Object error(Figure figure) {
        Double error = figure.standardError();
        return error == null || error == 0 ? "" : number(error);
    }

    private static Object number(double value) {
        return Double.isNaN(value) ? "" : (Object) value;
    }

    private static String completed(Provenance.Times times) {
        return times.completed() == null && times.reported() != null
                ? times.reported() + ", time zone not known"
                : known(times.completed());
    }

    private static String known(@Nullable String value) {
        return value == null ? "not known" : value;
    }
}
