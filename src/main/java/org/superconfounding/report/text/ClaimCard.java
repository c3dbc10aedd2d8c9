package org.superconfounding.report.text;

import static org.superconfounding.report.text.Markup.text;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.superconfounding.audit.ClaimEvidence.StoredAssessment;
import org.superconfounding.audit.TestRecord;
import org.superconfounding.io.Decimals;
import org.superconfounding.report.Claim;

/** Everything about one claim, as a section. */
public final class ClaimCard {
    private final StringBuilder out = new StringBuilder();
    private final Claim claim;

    private ClaimCard(Claim claim) {
        this.claim = claim;
    }

    /**
     * @param pictured whether {@code figures/claims/<key>.svg} was drawn
     * @param tagged whether the named class's source has a region tagged with the claim's id
     */
    public static String of(Claim claim, boolean pictured, Function<String, Boolean> tagged) {
        ClaimCard card = new ClaimCard(claim);
        card.head();
        claim.assessment().ifPresent(assessment -> card.body(assessment, pictured));
        card.tests(tagged);
        card.foot();
        return card.out.toString();
    }

    private void head() {
        line("[[" + claim.anchor() + "]]");
        line("[.card." + claim.status().key() + "]");
        line("=== Claim " + claim.id());
        line("");
        line("[.claim]");
        line(text(claim.row().paraphrase()));
        line("");
        line("[.place]");
        line("Place: " + text(claim.row().place())
                + (claim.row().stated().isEmpty()
                        ? ""
                        : ". Printed: [.paper]#" + text(claim.row().stated()) + "#"));
        line("");
        line("[.outcome]");
        line("Verdict: " + VerdictTable.badge(claim) + " "
                + claim.assessment()
                        .map(assessment -> text(assessment.reason()))
                        .orElse(text(claim.status().meaning())));
        line("");
    }

    private void body(StoredAssessment assessment, boolean pictured) {
        if (!assessment.detail().isEmpty()) {
            line("Detail that the paper does not state:: " + text(assessment.detail()));
            line("");
        }
        if (pictured) {
            line("[.strip]");
            line("image::figures/claims/" + claim.key() + ".svg[" + Markup.quoted(PictureWords.of(claim))
                    + ",pdfwidth=75%]");
            line("");
        }
        out.append(FindingTable.of(assessment.findings()));
        list("Oracles", assessment.oracles().stream().map(Checks::oracle).toList());
        list(
                "Negative controls",
                assessment.controls().stream().map(Checks::control).toList());
        list("Power", assessment.powers().stream().map(Checks::power).toList());
        list(
                "What this does not show",
                assessment.caveats().stream().map(Markup::text).toList());
    }

    private void list(String title, List<String> items) {
        if (!items.isEmpty()) {
            line("." + title);
            items.forEach(item -> line("* " + item));
            line("");
        }
    }

    private void tests(Function<String, Boolean> tagged) {
        List<TestRecord> tests =
                claim.evidence().map(evidence -> evidence.tests()).orElse(List.of());
        list("Tests that ran", tests.stream().map(Checks::test).toList());
        SortedSet<String> types =
                new TreeSet<>(tests.stream().map(TestRecord::type).toList());
        for (String type : types) {
            if (tagged.apply(type)) {
                source(type);
            }
        }
    }

    private void source(String type) {
        String file = type.replace('.', '/') + ".java";
        line("ifdef::backend-html5[]");
        line(".Source of the test: " + Path.of(file).getFileName() + ", region " + claim.id());
        line("[%collapsible]");
        line("======");
        line("[source,java]");
        line("----");
        line("include::{tests}/" + file + "[tag=" + claim.id() + ",indent=0]");
        line("----");
        line("======");
        line("endif::[]");
        line("ifndef::backend-html5[]");
        line("Source of the test: `src/test/java/" + file + "`, region `" + claim.id()
                + "` (printed in the HTML edition).");
        line("endif::[]");
        line("");
    }

    private void foot() {
        line("[.files]");
        StringBuilder files = new StringBuilder();
        if (claim.tested()) {
            files.append("Evidence: link:evidence/claims/" + claim.id() + ".json[" + claim.id() + ".json]");
            claim.assessment().stream()
                    .flatMap(assessment -> assessment.datasets().stream())
                    .forEach(name -> files.append(", link:evidence/data/" + name + ".csv[" + name + ".csv]"));
            files.append(". ");
        }
        line(files + "Run this claim alone: `make claim ID=" + claim.id() + "`, or `mvn verify -Dclaim=" + claim.id()
                + "`.");
        line("");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    /** A number with as many digits as its size asks for, for oracles of any scale. */
    static String number(double value) {
        double size = StrictMath.abs(value);
        if (size != 0 && size < 1e-4 || size >= 1e7) {
            return String.format(java.util.Locale.ROOT, "%.2e", value);
        }
        return Decimals.fixed(value, 6).replaceFirst("(\\.\\d*?)0+$", "$1").replaceFirst("\\.$", "");
    }
}
