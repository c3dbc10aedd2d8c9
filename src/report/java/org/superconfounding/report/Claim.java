package org.superconfounding.report;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.superconfounding.audit.ClaimEvidence;
import org.superconfounding.audit.ClaimEvidence.StoredAssessment;
import org.superconfounding.audit.Consequence;
import org.superconfounding.audit.LedgerGroup;
import org.superconfounding.audit.LedgerRow;
import org.superconfounding.audit.Reading;
import org.superconfounding.audit.Verdict;
import org.superconfounding.report.words.ClaimWords;

/** A claim of the paper with what this build says of it. */
public record Claim(LedgerRow row, LedgerGroup group, Optional<ClaimEvidence> evidence, ClaimWords words) {
    private static final Pattern HARDWARE = Pattern.compile("\\bhardware\\b|IonQ|\\bQPU\\b", Pattern.CASE_INSENSITIVE);

    public String id() {
        return row.id();
    }

    /** The id in a form that names attributes and anchors: {@code E2.1} becomes {@code e2-1}. */
    public String key() {
        return id().toLowerCase(Locale.ROOT).replace('.', '-');
    }

    /** The claim's number within its group: {@code 10} for E2.10 and for T10. */
    public String number() {
        return id().substring(group.group().length()).replaceFirst("^\\.", "");
    }

    public String anchor() {
        return "claim-" + key();
    }

    /** Whether the paper's words or a reading of them name a quantum processor. */
    public boolean speaksOfHardware() {
        return Stream.concat(
                        Stream.concat(row.words().stream(), Stream.of(row.paraphrase())),
                        row.readings().stream().map(Reading::statement))
                .anyMatch(HARDWARE.asPredicate());
    }

    public Optional<StoredAssessment> assessment() {
        return evidence.map(ClaimEvidence::assessment);
    }

    /** The verdict, if it stands: that of a claim whose test failed does not. */
    public Optional<Verdict> verdict() {
        return assessment().filter(assessment -> status() != Status.FAILED).map(StoredAssessment::verdict);
    }

    /** Whether the verdict stands and depends on the reading. */
    public boolean dependsOnReading() {
        return verdict().isPresent() && assessment().orElseThrow().dependsOnReading();
    }

    /** Why the verdict was reached, in words written for that verdict; empty if there are none, or no verdict. */
    public Optional<String> reason() {
        return verdict().flatMap(words::reason);
    }

    /** What the verdict means for the paper, by our grade; empty if it is reproduced, or there is none. */
    public Optional<Consequence> grade() {
        return verdict().filter(verdict -> verdict != Verdict.REPRODUCED).map(verdict -> row.grade());
    }

    public boolean tested() {
        return evidence.isPresent();
    }

    public Status status() {
        if (evidence.isEmpty()) {
            return Status.NO_TEST_YET;
        }
        return evidence.get().passed() ? Status.of(evidence.get().assessment().verdict()) : Status.FAILED;
    }
}
