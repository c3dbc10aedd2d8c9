package org.superconfounding.instrument;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.superconfounding.io.StrictMapper;

/**
 * One step of the path for reviewers in {@code CONTRIBUTING.md}: a claim, a place to break it, and what the screen says then.
 *
 * @param claim id in the ledger
 * @param verdict the unbroken claim's verdict, in words
 * @param file what to edit, relative to the project's root
 * @param line part of a line that occurs exactly once in the file
 * @param becomes what stands there after the edit
 * @param screen what {@code make claim} prints after the edit
 */
record ReviewerStep(String claim, String verdict, Path file, String line, String becomes, String screen) {
    static final Path PAGE = Path.of("CONTRIBUTING.md");

    private static final Pattern STEP = Pattern.compile("(?ms)^### \\d+\\. (\\S+),.*?(?=^##)");
    private static final Pattern VERDICT = Pattern.compile("The verdict is \\*([a-z ]+)\\*");
    private static final Pattern FILE = Pattern.compile("Break it in `([^`]+)`");
    private static final Pattern EDIT = Pattern.compile("```diff\\n-([^\\n]+)\\n\\+([^\\n]+)\\n```");
    private static final Pattern SCREEN = Pattern.compile("`((?:oracle|Verdict ).*?)`");

    /** All steps in the page's order. */
    static List<ReviewerStep> all() {
        return STEP.matcher(StrictMapper.text(PAGE))
                .results()
                .map((MatchResult step) -> of(step.group(1), step.group()))
                .toList();
    }

    private static ReviewerStep of(String claim, String text) {
        MatchResult edit = only(EDIT, claim, text);
        return new ReviewerStep(
                claim,
                only(VERDICT, claim, text).group(1),
                Path.of(only(FILE, claim, text).group(1)),
                edit.group(1).strip(),
                edit.group(2).strip(),
                only(SCREEN, claim, text).group(1));
    }

    private static MatchResult only(Pattern pattern, String claim, String text) {
        Matcher matcher = pattern.matcher(text);
        List<MatchResult> found = matcher.results().toList();
        if (found.size() != 1) {
            throw new IllegalStateException(PAGE + ", step " + claim + ": \"" + pattern + "\" occurs " + found.size()
                    + " times; the test reads the step by it, so it must occur once");
        }
        return found.get(0);
    }

    boolean breaksCode() {
        return file.startsWith(PatchedClasses.SOURCES);
    }

    /** The edit as a known-wrong instrument. */
    BrokenInstrument instrument() {
        String relative = PatchedClasses.SOURCES.relativize(file).toString().replace('\\', '/');
        return new BrokenInstrument(
                "reviewer-" + claim, "edit of " + PAGE, relative, line, becomes, List.of(claim), List.of(), "");
    }

    /** How often the line to be edited occurs. */
    long occurrences() {
        return Pattern.compile(Pattern.quote(line))
                .matcher(StrictMapper.text(file))
                .results()
                .count();
    }
}
