package org.superconfounding.report.words;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.superconfounding.audit.Verdict;

/**
 * What we say of a claim, as AsciiDoc with numbers as attributes.
 *
 * @param reasons by verdict: why it was reached, one paragraph
 * @param details what the paper does not state and the verdict needs
 * @param caveats what the claim does not show although it may be true
 * @param objections the best objection that a fair author could make
 * @param answers our answer to each objection
 * @param corrections the nearest statements that do hold, in the order in which the claim's test gives them
 * @param questions what only the author can answer
 * @param recommendations what would have made the claim checkable
 * @param differences where sources disagree
 */
public record ClaimWords(
        Map<Verdict, String> reasons,
        List<String> details,
        List<String> caveats,
        List<String> objections,
        List<String> answers,
        List<String> corrections,
        List<String> questions,
        List<String> recommendations,
        List<SourceWords> differences) {
    /** Where the project keeps them, relative to its root. */
    public static final Path FOLDER = Path.of("paper", "claims");

    public ClaimWords {
        reasons = Map.copyOf(reasons);
        details = List.copyOf(details);
        caveats = List.copyOf(caveats);
        objections = List.copyOf(objections);
        answers = List.copyOf(answers);
        corrections = List.copyOf(corrections);
        questions = List.copyOf(questions);
        recommendations = List.copyOf(recommendations);
        differences = List.copyOf(differences);
    }

    /** The words in a claim's file; refuses a file that is not there or has another form, with an {@code InputException}. */
    public static ClaimWords read(Path file) {
        return WordsFile.read(file);
    }

    /** Why this verdict; empty if nothing was written for it. */
    public Optional<String> reason(Verdict verdict) {
        return Optional.ofNullable(reasons.get(verdict));
    }
}
