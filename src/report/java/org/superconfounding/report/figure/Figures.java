package org.superconfounding.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.superconfounding.report.Audit;
import org.superconfounding.report.Claim;
import org.superconfounding.report.Table;
import org.superconfounding.report.figure.Canvas.Sketch;
import org.superconfounding.report.text.Templates;

/** Every figure that the evidence of a build allows to draw. */
public final class Figures {
    /** What is drawn from one table of the evidence. */
    private record FromTable(String figure, String table, BiFunction<Audit, Table, IntFunction<Sketch>> sketch) {
        static FromTable of(String figure, String table, Function<Table, IntFunction<Sketch>> sketch) {
            return new FromTable(figure, table, (audit, data) -> sketch.apply(data));
        }

        Optional<Drawing> draw(Audit audit) {
            return audit.table(table)
                    .map(data -> Canvas.draw(
                            figure,
                            Templates.pictureWords(figure, Map.of("audit", audit, "table", data)),
                            sketch.apply(audit, data)));
        }
    }

    private static final List<FromTable> FROM_TABLES = List.of(
            new FromTable("figure-2", "figure-2-trials", Hierarchy::of),
            FromTable.of(
                    "figure-3", "figure-3-sweep", sweep -> Entanglement.of(sweep.where("protocol", "as executed"))),
            FromTable.of(
                    "figure-4",
                    "figure-4-probabilities",
                    table -> Interventions.of("Probability that B = 0", 270, table)),
            FromTable.of(
                    "figure-5b",
                    "figure-5-interventions",
                    table -> Interventions.of("Probability that B = 1", 220, table)),
            FromTable.of("figure-5c", "figure-5-accuracy", Robustness::of),
            FromTable.of("gain-per-seed", "gain-per-seed", Gains::perSeed),
            new FromTable("gain-distribution", "gain-distribution", Gains::distribution),
            FromTable.of("bell-tests", "bell-tests", FurtherFigures::bellTests),
            FromTable.of("werner-states", "werner-states", FurtherFigures::werner),
            FromTable.of("hardy-probability", "hardy-probability", FurtherFigures::hardy),
            FromTable.of("mermin-many", "mermin-many", FurtherFigures::mermin));

    private Figures() {}

    /** Names of all figures that chapters may show, drawn or not. */
    public static List<String> names() {
        return Stream.concat(
                        Stream.of("figure-1", "figure-5a"), FROM_TABLES.stream().map(FromTable::figure))
                .toList();
    }

    public static List<Drawing> of(Audit audit) {
        List<Drawing> drawings = new ArrayList<>();
        drawings.add(graph("figure-1", CausalGraphs::figure1));
        drawings.add(graph("figure-5a", CausalGraphs::figure5));
        FROM_TABLES.forEach(figure -> figure.draw(audit).ifPresent(drawings::add));
        audit.claims().forEach(claim -> claim(claim).ifPresent(drawings::add));
        Circuits.shown(Circuits.of(audit)).forEach(circuit -> drawings.add(circuit.drawing()));
        return List.copyOf(drawings);
    }

    private static Drawing graph(String name, IntFunction<Sketch> sketch) {
        return Canvas.draw(name, Templates.pictureWords(name, Map.of()), sketch);
    }

    private static Optional<Drawing> claim(Claim claim) {
        return claim.assessment()
                .flatMap(ClaimPicture::of)
                .map(sketch -> Canvas.onScreen(
                        "claims/" + claim.key(), Templates.pictureWords("claim", Map.of("claim", claim)), sketch));
    }
}
