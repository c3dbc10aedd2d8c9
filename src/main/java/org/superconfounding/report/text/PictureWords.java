package org.superconfounding.report.text;

import java.util.stream.Collectors;
import org.superconfounding.audit.Finding;
import org.superconfounding.report.Claim;

/** What a claim's small picture shows, in words. */
public final class PictureWords {
    private PictureWords() {}

    public static String of(Claim claim) {
        return claim.assessment().stream()
                .flatMap(assessment -> assessment.findings().stream())
                .map(Finding::summary)
                .collect(Collectors.joining(". ", "Claim " + claim.id() + ". ", "."));
    }
}
