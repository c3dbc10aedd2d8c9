package org.superconfounding.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    private Fragments() {}

    /**
     * @param tagged whether the source of a class has a region tagged with a claim's id
     */
    public static List<Source> of(
            Audit audit, List<RecordedRun> runs, List<Drawing> drawings, BiPredicate<String, String> tagged) {
        Set<String> drawn = drawings.stream().map(Drawing::name).collect(Collectors.toSet());
        List<Source> fragments = new ArrayList<>();
        fragments.add(fragment("verdict-grid", "++++\n" + VerdictGrid.of(audit) + "++++\n"));
        fragments.add(fragment("first-screen", "++++\n" + FirstScreen.of(audit) + "++++\n"));
        fragments.add(fragment("verdict-table", VerdictTable.of(audit)));
        fragments.add(fragment("verdict-counts", CertificatePages.counts(audit)));
        fragments.add(fragment("grade-counts", CertificatePages.grades(audit)));
        fragments.add(fragment("certificate-corrections", CertificatePages.corrections(audit)));
        for (LedgerGroup group : audit.ledger().groups()) {
            String key = group.group().toLowerCase(Locale.ROOT);
            fragments.add(fragment("cards-" + key, cards(audit, group, drawn, tagged)));
            fragments.add(fragment("rows-" + key, ClaimRows.of(audit.claims(group))));
        }
        for (String name : Figures.names()) {
            fragments.add(fragment(
                    name,
                    figure(drawings.stream()
                            .filter(drawing -> drawing.name().equals(name))
                            .findFirst())));
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
        fragments.add(fragment("disputes", JudgementPages.disputes(audit)));
        fragments.add(fragment("readings", JudgementPages.readings(audit)));
        fragments.add(fragment("corrections", JudgementPages.corrections(audit)));
        fragments.add(fragment("questions", JudgementPages.questions(audit)));
        fragments.add(fragment("recommendations", JudgementPages.recommendations(audit)));
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

    private static String cards(Audit audit, LedgerGroup group, Set<String> drawn, BiPredicate<String, String> tagged) {
        StringBuilder cards = new StringBuilder();
        for (Claim claim : audit.claims(group)) {
            cards.append(ClaimCard.of(
                    claim, drawn.contains("claims/" + claim.key()), type -> tagged.test(type, claim.id())));
        }
        return cards.toString();
    }

    private static String figure(Optional<Drawing> drawing) {
        return drawing.map(found -> "image::" + found.path() + "[" + Markup.quoted(found.words()) + "]\n")
                .orElse("[.absent]\nNo test gave the data of this figure in this build.\n");
    }
}
