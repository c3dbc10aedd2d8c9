package org.superconfounding.report.text;

import static org.superconfounding.report.text.Markup.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
    private static final String FOLD = "=======";

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
        card.head(pictured);
        card.line("." + card.contents());
        card.line("[%collapsible.full]");
        card.line(FOLD);
        claim.assessment().ifPresent(card::body);
        card.guards();
        card.sources(tagged);
        card.line(FOLD);
        card.line("");
        return card.out.toString();
    }

    /** What the fold holds, by number. */
    private String contents() {
        return "In full: "
                + Stream.concat(
                                claim.assessment().stream().flatMap(ClaimCard::parts),
                                Stream.of(counted(tests().size(), "test"), "the evidence"))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
    }

    private static Stream<String> parts(StoredAssessment assessment) {
        return Stream.of(
                assessment.readings().size() > 1 ? counted(assessment.readings().size(), "reading") : "",
                counted(assessment.findings().size(), "comparison"),
                counted(assessment.corrections().size(), "correction"),
                counted(assessment.oracles().size(), "oracle"),
                counted(assessment.controls().size(), "control"),
                counted(assessment.powers().size(), "power"));
    }

    private static String counted(int number, String thing) {
        return number == 0 ? "" : number + " " + thing + (number == 1 ? "" : "s");
    }

    /** The paper's words, the verdict with its reason, and the picture. */
    private void head(boolean pictured) {
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
        if (pictured) {
            line("[.strip]");
            line("image::figures/claims/" + claim.key() + ".svg[" + Markup.quoted(PictureWords.of(claim)) + "]");
            line("");
        }
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

    private void body(StoredAssessment assessment) {
        claim.words().details().forEach(detail -> {
            line("[.detail]");
            line("*Detail that the paper does not state:* " + detail);
            line("");
        });
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

    /** What guards the verdict and where everything is, as a list of labels and items. */
    private void guards() {
        line("[.guards]");
        claim.assessment().ifPresent(assessment -> {
            saidOfIt();
            item("Oracles", assessment.oracles().stream().map(Checks::oracle));
            item("Controls", assessment.controls().stream().map(Checks::control));
            item("Power", assessment.powers().stream().map(Checks::power));
            item("Our own choice", assessment.cutOffs().stream().map(Checks::cutOff));
        });
        item("Tests that ran", tests().stream().map(Checks::test));
        item("Evidence", Stream.of(evidence() + "run this claim alone: `make claim ID=" + claim.id() + "`"));
        item("See also", Stream.of("<<" + Chapters.of(claim.group()) + ",its chapter>>, <<verdicts,all verdicts>>"));
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

    /** The tagged regions of the tests. */
    private void sources(Predicate<String> tagged) {
        new TreeSet<>(tests().stream().map(TestRecord::type).toList())
                .stream().filter(tagged).forEach(this::source);
    }

    private void source(String type) {
        String file = type.replace('.', '/') + ".java";
        line(".Source of the test: " + Path.of(file).getFileName() + ", region " + claim.id());
        line("[%collapsible]");
        line("======");
        line("[source,java]");
        line("----");
        line("include::{tests}/" + file + "[tag=" + claim.id() + ",indent=0]");
        line("----");
        line("======");
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
