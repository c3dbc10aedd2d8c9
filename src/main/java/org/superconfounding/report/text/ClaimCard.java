package org.superconfounding.report.text;

import static org.superconfounding.report.text.Markup.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.superconfounding.audit.ClaimEvidence;
import org.superconfounding.audit.ClaimEvidence.StoredAssessment;
import org.superconfounding.audit.TestRecord;
import org.superconfounding.io.Decimals;
import org.superconfounding.report.Claim;
import org.superconfounding.report.Status;
import org.superconfounding.report.words.ClaimWords;

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
    public static String of(Claim claim, boolean pictured, Predicate<String> tagged) {
        ClaimCard card = new ClaimCard(claim);
        card.head();
        claim.assessment().ifPresent(assessment -> card.body(assessment, pictured));
        card.guards();
        card.sources(tagged);
        return card.out.toString();
    }

    private void head() {
        line("[[" + claim.anchor() + "]]");
        line("[.card." + claim.status().key() + "]");
        line("==== Claim " + claim.id());
        line("");
        quoted();
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
        line("*Verdict:* " + VerdictTable.badge(claim) + VerdictTable.graded(claim) + " +\n" + reason());
        line("");
    }

    private void quoted() {
        String words = VerdictTable.quoted(claim);
        if (!words.isEmpty()) {
            line("[.words]");
            line(words);
            line("");
        }
    }

    private String reason() {
        if (claim.assessment().isEmpty() || claim.status() == Status.FAILED) {
            return text(claim.status().meaning());
        }
        return claim.reason()
                .orElse(
                        "No words were written for this verdict; another one is pinned. The findings below decided it.");
    }

    private void body(StoredAssessment assessment, boolean pictured) {
        claim.words().details().forEach(detail -> {
            line("[.detail]");
            line("*Detail that the paper does not state:* " + detail);
            line("");
        });
        if (pictured) {
            line("[.strip]");
            line("image::figures/claims/" + claim.key() + ".svg[" + Markup.quoted(PictureWords.of(claim))
                    + ",pdfwidth=75%]");
            line("");
        }
        out.append(ReadingTables.of(claim.row(), assessment));
        corrected(assessment);
    }

    private void corrected(StoredAssessment assessment) {
        List<String> words = claim.words().corrections();
        for (int i = 0; i < words.size(); i++) {
            line("[.correction]");
            line("*What does hold:* " + words.get(i) + " [.basis]#Tested: "
                    + text(assessment.corrections().get(i).finding().summary()) + "#");
            line("");
        }
    }

    /**
     * What guards the verdict and where everything is, as a list of labels and items. In the PDF it stands in the one kind of
     * block that gives lists a size of their own and is not laid out twice.
     */
    private void guards() {
        line("ifdef::backend-pdf[]");
        line("[abstract]");
        line("--");
        line("[horizontal.guards]");
        line("endif::[]");
        line("ifndef::backend-pdf[]");
        line("[.guards]");
        line("endif::[]");
        claim.assessment().ifPresent(assessment -> {
            saidOfIt();
            item("Oracles", assessment.oracles().stream().map(Checks::oracle));
            item("Controls", assessment.controls().stream().map(Checks::control));
            item("Power", assessment.powers().stream().map(Checks::power));
            item("Our own choice", assessment.cutOffs().stream().map(Checks::cutOff));
        });
        item("Tests that ran", tests().stream().map(Checks::test));
        item("Evidence", Stream.of(evidence() + "run this claim alone: `make claim ID=" + claim.id() + "`"));
        line("ifdef::backend-html5[]");
        line("See also::");
        line("* <<" + Chapters.of(claim.group()) + ",its chapter>>, <<verdicts,all verdicts>>");
        line("endif::[]");
        line("ifdef::backend-pdf[]");
        line("--");
        line("endif::[]");
        line("");
    }

    private void saidOfIt() {
        ClaimWords words = claim.words();
        item("Does not show", words.caveats().stream());
        List<String> exchange = new ArrayList<>();
        for (int i = 0; i < words.objections().size(); i++) {
            exchange.add("Objection: " + words.objections().get(i) + " _Answer:_ "
                    + words.answers().get(i));
        }
        item("Open to dispute", exchange.stream());
        item("Only the author can answer", words.questions().stream());
        item("Would have made it checkable", words.recommendations().stream());
    }

    private String evidence() {
        if (!claim.tested()) {
            return "";
        }
        List<String> files =
                new ArrayList<>(List.of("link:evidence/claims/" + claim.id() + ".json[" + claim.id() + ".json]"));
        claim.assessment().ifPresent(assessment -> assessment
                .datasets()
                .forEach(name -> files.add("link:evidence/data/" + name + ".csv[" + name + ".csv]")));
        return String.join(", ", files) + "; ";
    }

    /** One label with its items, if there are any. */
    private void item(String label, Stream<String> items) {
        List<String> all = items.toList();
        if (!all.isEmpty()) {
            line(label + "::");
            all.forEach(one -> line("* " + one.replaceAll("\\s+", " ")));
        }
    }

    private List<TestRecord> tests() {
        return claim.evidence().map(ClaimEvidence::tests).orElse(List.of());
    }

    /** The tagged regions of the tests, on screen only; on paper they would be as long as everything else together. */
    private void sources(Predicate<String> tagged) {
        new TreeSet<>(tests().stream().map(TestRecord::type).toList())
                .stream().filter(tagged).forEach(this::source);
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
        line("");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    /** A number with as many digits as its size asks for, for oracles of any scale. */
    static String number(double value) {
        double size = StrictMath.abs(value);
        if (size != 0 && size < 1e-4 || size >= 1e7) {
            return String.format(Locale.ROOT, "%.2e", value);
        }
        return Decimals.fixed(value, 6).replaceFirst("(\\.\\d*?)0+$", "$1").replaceFirst("\\.$", "");
    }
}
