package org.superconfounding.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.superconfounding.report.Audit;
import org.superconfounding.report.Claim;
import org.superconfounding.report.Table;
import org.superconfounding.report.figure.Canvas.Sketch;
import org.superconfounding.report.text.PictureWords;

/** Every figure that the evidence of a build allows to draw. */
public final class Figures {
    /** What is drawn from one table of the evidence, and its words. */
    private record FromTable(
            String figure,
            String table,
            BiFunction<Audit, Table, String> words,
            BiFunction<Audit, Table, IntFunction<Sketch>> sketch) {
        static FromTable of(
                String figure,
                String table,
                Function<Table, String> words,
                Function<Table, IntFunction<Sketch>> sketch) {
            return new FromTable(
                    figure, table, (audit, data) -> words.apply(data), (audit, data) -> sketch.apply(data));
        }

        Optional<Drawing> draw(Audit audit) {
            return audit.table(table)
                    .map(data -> Canvas.draw(figure, words.apply(audit, data), sketch.apply(audit, data)));
        }
    }

    private static final List<FromTable> FROM_TABLES = List.of(
            new FromTable("figure-2", "figure-2-trials", FigureWords::hierarchy, Hierarchy::of),
            FromTable.of(
                    "figure-3",
                    "figure-3-sweep",
                    FigureWords::sweep,
                    sweep -> Entanglement.of(sweep.where("protocol", "as executed"))),
            FromTable.of(
                    "figure-4",
                    "figure-4-probabilities",
                    FigureWords::interventions,
                    table -> Interventions.of("Probability that B = 0", 270, table)),
            FromTable.of(
                    "figure-5b",
                    "figure-5-interventions",
                    FigureWords::interventions,
                    table -> Interventions.of("Probability that B = 1", 220, table)),
            FromTable.of("figure-5c", "figure-5-accuracy", FigureWords::robustness, Robustness::of),
            FromTable.of("gain-per-seed", "gain-per-seed", FigureWords::seeds, Gains::perSeed),
            new FromTable(
                    "gain-distribution",
                    "gain-distribution",
                    (audit, table) -> FigureWords.gains(table),
                    Gains::distribution),
            FromTable.of("bell-tests", "bell-tests", FigureWords::bellTests, FurtherFigures::bellTests),
            FromTable.of("werner-states", "werner-states", table -> FigureWords.WERNER, FurtherFigures::werner),
            FromTable.of("hardy-probability", "hardy-probability", FigureWords::hardy, FurtherFigures::hardy),
            FromTable.of("mermin-many", "mermin-many", FigureWords::mermin, FurtherFigures::mermin));

    private Figures() {}

    /** Names of all figures that chapters may show, drawn or not. */
    public static List<String> names() {
        return Stream.concat(
                        Stream.of("figure-1", "figure-5a"), FROM_TABLES.stream().map(FromTable::figure))
                .toList();
    }

    public static List<Drawing> of(Audit audit) {
        List<Drawing> drawings = new ArrayList<>();
        drawings.add(Canvas.draw("figure-1", FigureWords.FIGURE_1, CausalGraphs::figure1));
        drawings.add(Canvas.draw("figure-5a", FigureWords.FIGURE_5A, CausalGraphs::figure5));
        FROM_TABLES.forEach(figure -> figure.draw(audit).ifPresent(drawings::add));
        audit.claims().forEach(claim -> claim(claim).ifPresent(drawings::add));
        Circuits.shown(Circuits.of(audit)).forEach(circuit -> drawings.add(circuit.drawing()));
        return List.copyOf(drawings);
    }

    private static Optional<Drawing> claim(Claim claim) {
        return claim.assessment()
                .flatMap(assessment -> ClaimPicture.of(assessment.findings()))
                .map(sketch -> Canvas.onScreen("claims/" + claim.key(), PictureWords.of(claim), sketch));
    }
}
