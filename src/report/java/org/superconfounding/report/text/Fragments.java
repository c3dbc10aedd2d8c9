package org.superconfounding.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.superconfounding.audit.LedgerGroup;
import org.superconfounding.audit.TestRecord;
import org.superconfounding.report.Audit;
import org.superconfounding.report.Claim;
import org.superconfounding.report.Source;
import org.superconfounding.report.figure.Circuits;
import org.superconfounding.report.figure.Drawing;
import org.superconfounding.report.figure.Figures;

/** The generated parts of the book. */
public final class Fragments {
    /** Those that show the audit as a whole, by the template of the same name. */
    private static final List<String> WHOLE = List.of(
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
            "recommendations",
            "differences",
            "difference-rows",
            "known-wrong-instruments",
            "published-summary",
            "settled",
            "not-exact",
            "error-rates",
            "share-rule",
            "powers",
            "hardware-runs",
            "hardware-counts",
            "hardware-unknown",
            "hardware-further");

    /** Tables that chapters may show, present in the evidence or not. */
    private static final List<String> TABLES = List.of(
            "table-one",
            "surgery-stages",
            "experiment-3-thresholds",
            "gain-by-reading",
            "gain-by-solver",
            "experiment-5-numbers",
            "gain-by-classifier",
            "gain-sensitivity",
            "domain-strength",
            "bell-tests",
            "logs-against-laws");

    /** Sets of circuits that chapters may show, offered by tests or not. */
    private static final List<String> SCENARIOS =
            List.of("raw-correlators", "bell-state", "theta-sweep", "surgery", "three-qubit-data", "mermin");

    private final Audit audit;
    private final Map<String, ?> model;
    private final List<Drawing> drawings;
    private final List<Source> fragments = new ArrayList<>();

    private Fragments(Audit audit, List<Drawing> drawings) {
        this.audit = audit;
        this.model = model(audit);
        this.drawings = drawings;
    }

    /** @param tagged whether the source of a class has a region tagged with a claim's id */
    public static List<Source> of(Audit audit, List<Drawing> drawings, BiPredicate<String, String> tagged) {
        Fragments all = new Fragments(audit, drawings);
        WHOLE.forEach(name -> all.add(name, name, all.model));
        audit.ledger().groups().forEach(group -> all.claims(group, tagged));
        Figures.names().forEach(name -> all.add(name, "figure", Map.of("picture", all.drawing(name))));
        TABLES.forEach(name -> all.add("table-" + name, "dataset", Map.of("table", audit.table(name))));
        List<Circuits.Named> circuits = Circuits.of(audit);
        SCENARIOS.forEach(scenario -> all.circuits(scenario, circuits));
        return List.copyOf(all.fragments);
    }

    private void add(String name, String template, Map<String, ?> model) {
        fragments.add(fragment(name, Templates.fill(template, model)));
    }

    private static Source fragment(String name, String text) {
        return Source.generated("generated/" + name + ".adoc", text);
    }

    /** What the templates of the audit as a whole name. */
    static Map<String, ?> model(Audit audit) {
        Judgements judgements = new Judgements(audit);
        return Map.of("audit", audit, "claims", audit.claims(), "judgements", judgements, "rates", judgements.rates());
    }

    private void claims(LedgerGroup group, BiPredicate<String, String> tagged) {
        String key = group.group().toLowerCase(Locale.ROOT);
        List<Claim> claims = audit.claims(group);
        fragments.add(fragment(
                "cards-" + key,
                claims.stream().map(claim -> card(claim, tagged)).collect(Collectors.joining())));
        add("rows-" + key, "claim-rows", Map.of("claims", claims));
    }

    private String card(Claim claim, BiPredicate<String, String> tagged) {
        List<String> sources = claim.evidence().stream()
                .flatMap(evidence -> evidence.tests().stream())
                .map(TestRecord::type)
                .filter(type -> tagged.test(type, claim.id()))
                .distinct()
                .sorted()
                .toList();
        return Templates.fill(
                "claim-card", Map.of("claim", claim, "picture", drawing("claims/" + claim.key()), "sources", sources));
    }

    private void circuits(String scenario, List<Circuits.Named> all) {
        List<Circuits.Named> set = all.stream()
                .filter(circuit -> circuit.scenario().equals(scenario))
                .toList();
        Optional<Circuits.Named> shown = Circuits.shown(set).stream().findFirst();
        Optional<Drawing> picture = shown.flatMap(circuit -> drawing("circuits/" + circuit.file()));
        add("circuits-" + scenario, "circuits", Map.of("set", set, "circuit", shown, "picture", picture));
    }

    private Optional<Drawing> drawing(String name) {
        return drawings.stream().filter(drawing -> drawing.name().equals(name)).findFirst();
    }
}
