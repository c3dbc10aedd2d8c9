package org.superconfounding.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.superconfounding.audit.LedgerGroup;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.RecordedRuns;
import org.superconfounding.report.Audit;
import org.superconfounding.report.Claim;
import org.superconfounding.report.figure.Circuits;
import org.superconfounding.report.figure.Drawing;
import org.superconfounding.report.figure.Figures;
import org.superconfounding.report.source.Source;

/** The generated parts of the book. */
public final class Fragments {
    private static final String FOLDER = "generated/";

    /** Fragments of the same name as their template. */
    private static final List<String> TEMPLATES = List.of(
            "verdict-grid",
            "first-screen",
            "verdict-table",
            "verdict-counts",
            "grade-counts",
            "certificate-corrections",
            "disputes",
            "readings",
            "corrections",
            "questions",
            "recommendations");

    private Fragments() {}

    /**
     * @param tagged whether the source of a class has a region tagged with a claim's id
     */
    public static List<Source> of(
            Audit audit, List<RecordedRun> runs, List<Drawing> drawings, BiPredicate<String, String> tagged) {
        List<Source> fragments = new ArrayList<>();
        Map<String, Object> model =
                Map.of("audit", audit, "claims", audit.claims(), "judgements", new Judgements(audit));
        for (String name : TEMPLATES) {
            fragments.add(fragment(name, Templates.fill(name, model)));
        }
        for (LedgerGroup group : audit.ledger().groups()) {
            String key = group.group().toLowerCase(Locale.ROOT);
            fragments.add(fragment(
                    "cards-" + key,
                    audit.claims(group).stream()
                            .map(claim -> card(claim, drawings, tagged))
                            .collect(Collectors.joining())));
            fragments.add(fragment("rows-" + key, Templates.fill("claim-rows", Map.of("claims", audit.claims(group)))));
        }
        for (String name : Figures.names()) {
            fragments.add(fragment(name, figure(drawing(name, drawings))));
        }
        for (String name : DatasetTable.NAMES) {
            fragments.add(fragment("table-" + name, DatasetTable.of(audit.table(name))));
        }
        fragments.add(
                fragment(PublishedNumberTable.NAME, PublishedNumberTable.of(audit.table(PublishedNumberTable.NAME))));
        for (String scenario : CircuitPages.SCENARIOS) {
            fragments.add(fragment("circuits-" + scenario, CircuitPages.of(scenario, Circuits.of(audit), drawings)));
        }
        fragments.add(fragment("differences", DifferencePages.of(audit)));
        fragments.add(fragment("difference-rows", DifferencePages.rows(audit)));
        fragments.add(fragment(KnownWrongTable.NAME, KnownWrongTable.of(audit)));
        fragments.add(fragment("settled", SettledTable.of(audit)));
        fragments.add(fragment("not-exact", SettledTable.notExact(audit)));
        fragments.add(fragment("error-rates", ErrorRatePages.kinds(audit)));
        fragments.add(fragment("share-rule", ErrorRatePages.shareRule()));
        fragments.add(fragment("powers", ErrorRatePages.powers(audit)));
        List<RecordedRun> published =
                runs.stream().filter(RecordedRuns::ofThePaper).toList();
        fragments.add(fragment("hardware-runs", HardwarePages.runs(published)));
        fragments.add(fragment("hardware-counts", HardwarePages.counts(published)));
        fragments.add(fragment("hardware-unknown", HardwarePages.unknown(published)));
        fragments.add(fragment(
                "hardware-further",
                HardwarePages.further(
                        runs.stream().filter(run -> !published.contains(run)).toList())));
        return List.copyOf(fragments);
    }

    private static Source fragment(String name, String text) {
        return Source.generated(FOLDER + name + ".adoc", text);
    }

    private static String card(Claim claim, List<Drawing> drawings, BiPredicate<String, String> tagged) {
        SortedSet<String> types = new TreeSet<>();
        claim.evidence().ifPresent(evidence -> evidence.tests().forEach(test -> types.add(test.type())));
        types.removeIf(type -> !tagged.test(type, claim.id()));
        return Templates.fill(
                "claim-card",
                Map.of(
                        "claim", claim,
                        "picture", drawing("claims/" + claim.key(), drawings),
                        "sources", types));
    }

    private static Optional<Drawing> drawing(String name, List<Drawing> drawings) {
        return drawings.stream().filter(drawing -> drawing.name().equals(name)).findFirst();
    }

    private static String figure(Optional<Drawing> drawing) {
        return drawing.map(found -> "image::" + found.path() + "[" + Markup.quoted(found.words()) + "]\n")
                .orElse("[.absent]\nNo test gave the data of this figure in this build.\n");
    }
}
