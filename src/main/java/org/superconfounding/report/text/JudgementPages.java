package org.superconfounding.report.text;

import static org.superconfounding.report.text.Markup.text;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.superconfounding.audit.ClaimEvidence.StoredAssessment;
import org.superconfounding.audit.Consequence;
import org.superconfounding.audit.Dispute;
import org.superconfounding.audit.JudgedReading;
import org.superconfounding.report.Audit;
import org.superconfounding.report.Claim;
import org.superconfounding.report.Status;
import org.superconfounding.report.words.ClaimWords;

/** What an author, an editor and a second referee ask of the verdicts: grades, readings, disputes, corrections, questions. */
public final class JudgementPages {
    private JudgementPages() {}

    /** Claims whose verdict stands in this build. */
    private static List<Claim> judged(Audit audit) {
        return audit.claims().stream()
                .filter(claim -> claim.assessment().isPresent() && claim.status() != Status.FAILED)
                .toList();
    }

    /** How many verdicts on the paper have a grade. */
    public static long graded(Audit audit, Consequence grade) {
        return judged(audit).stream()
                .filter(claim -> claim.row().ofThePaper())
                .filter(claim -> claim.row().grade() == grade && claim.status() != Status.REPRODUCED)
                .count();
    }

    /** How many verdicts on the paper depend on the reading. */
    public static long dependent(Audit audit) {
        return judged(audit).stream()
                .filter(claim -> claim.row().ofThePaper())
                .filter(claim -> claim.assessment().get().dependsOnReading())
                .count();
    }

    /** Every verdict with something to dispute, the most open first, with objection and answer. */
    static String disputes(Audit audit) {
        StringBuilder table = new StringBuilder("""
                .Verdicts most open to dispute
                [.wide,cols="^5,14,23,43",options="header"]
                |===
                |Claim |Verdict |Why it is open |Best objection, and our answer

                """);
        openToDispute(audit)
                .forEach(claim -> table.append("|" + VerdictTable.link(claim) + "\n|" + VerdictTable.badge(claim)
                        + VerdictTable.grade(claim) + "\n|"
                        + text(String.join("; ", dispute(claim).reasons())) + VerdictTable.depends(claim) + "\n|"
                        + objections(claim) + "\n\n"));
        return table.append("|===\n").toString();
    }

    /** Claims with something to dispute, the most open first. */
    static List<Claim> openToDispute(Audit audit) {
        return judged(audit).stream()
                .filter(claim ->
                        dispute(claim).score() > 0 && !objections(claim).isEmpty())
                .sorted(Comparator.comparingInt((Claim claim) -> -dispute(claim).score()))
                .toList();
    }

    static Dispute dispute(Claim claim) {
        return Dispute.of(claim.assessment().get());
    }

    private static String objections(Claim claim) {
        StringBuilder exchange = new StringBuilder();
        ClaimWords words = claim.words();
        for (int i = 0; i < words.objections().size(); i++) {
            exchange.append(Markup.cell(words.objections().get(i)) + " _Answer:_ "
                    + Markup.cell(words.answers().get(i)) + " ");
        }
        return exchange.toString().strip();
    }

    /** Claim, reading, verdict, grade, correction: one row a reading. */
    static String readings(Audit audit) {
        StringBuilder table = new StringBuilder("""
                .Claims, readings and verdicts
                [.wide,cols="^1,4,3,3",options="header"]
                |===
                |Claim |Reading |Verdict |Grade, by us

                """);
        for (Claim claim : judged(audit)) {
            StoredAssessment assessment = claim.assessment().get();
            for (JudgedReading reading : assessment.readings()) {
                table.append("|" + VerdictTable.link(claim) + "\n|" + reading(claim, reading) + "\n|"
                        + reading.verdict().label() + "\n|" + grade(claim) + "\n\n");
            }
        }
        return table.append("|===\n").toString();
    }

    private static String reading(Claim claim, JudgedReading judged) {
        return claim.row()
                .reading(judged.name())
                .map(found -> "*" + text(found.name()) + "*" + (found.tenable() ? "" : " (does not count)") + ": "
                        + text(found.statement()))
                .orElse("as stated");
    }

    private static String grade(Claim claim) {
        Consequence grade = claim.row().grade();
        return grade == null || claim.status() == Status.REPRODUCED ? "–" : grade.label();
    }

    /** Printed, corrected, tested: one row a correction. */
    static String corrections(Audit audit) {
        StringBuilder table = new StringBuilder("""
                .Tested corrections
                [.wide,cols="^1,4,5,5",options="header"]
                |===
                |Claim |The paper says |What does hold |How it was tested

                """);
        for (Claim claim : judged(audit)) {
            List<String> words = claim.words().corrections();
            StoredAssessment assessment = claim.assessment().get();
            for (int i = 0; i < words.size(); i++) {
                table.append("|" + VerdictTable.link(claim) + "\n|"
                        + text(claim.row().paraphrase()) + "\n|"
                        + Markup.cell(words.get(i)) + "\n|"
                        + text(assessment.corrections().get(i).finding().summary()) + "\n\n");
            }
        }
        return table.append("|===\n").toString();
    }

    static String questions(Audit audit) {
        return list(audit, ClaimWords::questions);
    }

    static String recommendations(Audit audit) {
        return list(audit, ClaimWords::recommendations);
    }

    private static String list(Audit audit, Function<ClaimWords, List<String>> part) {
        StringBuilder list = new StringBuilder();
        for (Claim claim : judged(audit)) {
            part.apply(claim.words())
                    .forEach(words -> list.append("* " + VerdictTable.link(claim) + ": " + flat(words) + "\n"));
        }
        return list.length() == 0 ? "[.absent]\nNone in this build.\n" : list.toString();
    }

    private static String flat(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
