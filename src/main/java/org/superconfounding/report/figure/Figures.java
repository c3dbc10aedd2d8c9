package org.superconfounding.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.superconfounding.report.Audit;
import org.superconfounding.report.Claim;
import org.superconfounding.report.Table;
import org.superconfounding.report.text.PictureWords;
import org.superconfounding.statistics.Summary;

/** Every figure that the evidence of a build allows to draw. */
public final class Figures {
    /** Figures drawn from one table of the evidence: figure name, table name, what is drawn. */
    private enum FromTable {
        FIGURE_3(
                "figure-3",
                "figure-3-sweep",
                (audit, table) -> Entanglement.of(FigureWords.sweep(table), executed(table))),
        FIGURE_4(
                "figure-4",
                "figure-4-probabilities",
                (audit, table) ->
                        Interventions.of(FigureWords.interventions(table), "Probability that B = 0", 270, table)),
        FIGURE_5B(
                "figure-5b",
                "figure-5-interventions",
                (audit, table) ->
                        Interventions.of(FigureWords.interventions(table), "Probability that B = 1", 220, table)),
        FIGURE_5C(
                "figure-5c",
                "figure-5-accuracy",
                (audit, table) -> Robustness.of(FigureWords.robustness(table), table)),
        GAIN_PER_SEED(
                "gain-per-seed", "gain-per-seed", (audit, table) -> Gains.perSeed(FigureWords.seeds(table), table)),
        GAIN_DISTRIBUTION(
                "gain-distribution",
                "gain-distribution",
                (audit, table) ->
                        Gains.distribution(FigureWords.gains(table), table, printedGain(audit), loggedGain(audit))),
        BELL_TESTS("bell-tests", "bell-tests", (audit, table) -> RealBellTests.of(FigureWords.bellTests(table), table)),
        WERNER(
                "werner-states",
                "werner-states",
                (audit, table) -> FurtherFigures.werner(FigureWords.werner(table), table)),
        HARDY(
                "hardy-probability",
                "hardy-probability",
                (audit, table) -> FurtherFigures.hardy(FigureWords.hardy(table), table)),
        MERMIN("mermin-many", "mermin-many", (audit, table) -> FurtherFigures.mermin(FigureWords.mermin(table), table));

        private final String figure;
        private final String table;
        private final BiFunction<Audit, Table, Picture> drawing;

        FromTable(String figure, String table, BiFunction<Audit, Table, Picture> drawing) {
            this.figure = figure;
            this.table = table;
            this.drawing = drawing;
        }

        Optional<Drawing> draw(Audit audit) {
            return audit.table(table).map(data -> {
                Picture picture = drawing.apply(audit, data);
                return new Drawing(figure, picture.words(), picture);
            });
        }
    }

    private Figures() {}

    /** Names of all figures that chapters may show, drawn or not. */
    public static List<String> names() {
        List<String> names = new ArrayList<>(List.of("figure-1", "figure-2", "figure-5a"));
        for (FromTable figure : FromTable.values()) {
            names.add(figure.figure);
        }
        return List.copyOf(names);
    }

    public static List<Drawing> of(Audit audit) {
        List<Drawing> drawings = new ArrayList<>();
        drawings.add(named("figure-1", CausalGraphs.figure1(FigureWords.FIGURE_1)));
        drawings.add(named("figure-5a", CausalGraphs.figure5(FigureWords.FIGURE_5A)));
        audit.table("figure-2-trials")
                .map(trials -> Hierarchy.of(FigureWords.hierarchy(audit, trials), trials, audit))
                .ifPresent(picture -> drawings.add(named("figure-2", picture)));
        for (FromTable figure : FromTable.values()) {
            figure.draw(audit).ifPresent(drawings::add);
        }
        audit.claims().forEach(claim -> claim(claim).ifPresent(drawings::add));
        Circuits.shown(Circuits.of(audit)).forEach(circuit -> drawings.add(circuit.drawing()));
        return List.copyOf(drawings);
    }

    private static Drawing named(String name, Picture picture) {
        return new Drawing(name, picture.words(), picture);
    }

    private static Optional<Drawing> claim(Claim claim) {
        return claim.assessment()
                .flatMap(assessment -> ClaimPicture.of(PictureWords.of(claim), assessment.findings()))
                .map(picture -> named("claims/" + claim.key(), picture));
    }

    private static Table executed(Table sweep) {
        Table executed = sweep.where("protocol", "as executed");
        return executed.isEmpty() ? sweep : executed;
    }

    private static Optional<Double> printedGain(Audit audit) {
        return audit.claim("E5.4").stream()
                .flatMap(claim -> claim.row().printed().stream())
                .findFirst()
                .map(number -> number.value());
    }

    /** Mean of the published gains, in points. */
    private static Optional<Double> loggedGain(Audit audit) {
        return audit.table("gain-per-seed")
                .map(seeds -> Summary.of(seeds.numbers("published")).mean());
    }
}
