package org.superconfounding.report.text;

import java.util.stream.Collectors;
import org.superconfounding.audit.Finding;
import org.superconfounding.audit.Recomputation;
import org.superconfounding.audit.Share;
import org.superconfounding.audit.TypicalValue;
import org.superconfounding.report.Claim;

/** What a claim's small picture shows, in words. */
public final class PictureWords {
    private PictureWords() {}

    public static String of(Claim claim) {
        return claim.assessment().stream()
                .flatMap(assessment -> assessment.findings().stream())
                .filter(finding ->
                        finding instanceof TypicalValue || finding instanceof Share || finding instanceof Recomputation)
                .map(Finding::summary)
                .collect(Collectors.joining(". ", "Claim " + claim.id() + ". ", "."));
    }
}
