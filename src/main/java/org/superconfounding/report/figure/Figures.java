package org.superconfounding.report.figure;

import static org.superconfounding.io.Decimals.fixed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.superconfounding.report.Audit;
import org.superconfounding.report.Claim;
import org.superconfounding.report.Status;
import org.superconfounding.report.Table;
import org.superconfounding.report.text.PictureWords;
import org.superconfounding.statistics.Summary;

/** Every figure that the evidence of a build allows to draw. */
public final class Figures {
    /** Names of the figures that chapters show; one that is absent is replaced by a note. */
    public static final List<String> NAMES = List.of("verdicts", "figure-2");

    private final Audit audit;

    private Figures(Audit audit) {
        this.audit = audit;
    }

    public static List<Drawing> of(Audit audit) {
        Figures figures = new Figures(audit);
        List<Drawing> drawings = new ArrayList<>();
        drawings.add(figures.verdicts());
        figures.hierarchy().ifPresent(drawings::add);
        audit.claims().forEach(claim -> figures.claim(claim).ifPresent(drawings::add));
        return List.copyOf(drawings);
    }

    private Drawing verdicts() {
        String words = Stream.of(Status.values())
                .map(status -> Map.entry(
                        status,
                        audit.claims().stream()
                                .filter(claim -> claim.status() == status)
                                .map(Claim::id)
                                .toList()))
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getValue().size() + " " + entry.getKey().label() + " ("
                        + String.join(", ", entry.getValue()) + ")")
                .collect(Collectors.joining("; ", "Claims by verdict: ", "."));
        return new Drawing("verdicts", words, VerdictBar.svg(words, audit));
    }

    private Optional<Drawing> hierarchy() {
        return audit.table("figure-2-trials").map(trials -> {
            Map<String, Published> published = new LinkedHashMap<>();
            published("E2.3").ifPresent(value -> published.put("no confounding", value));
            published("E2.2").ifPresent(value -> published.put("classical", value));
            published("E2.1").ifPresent(value -> published.put("quantum", value));
            String words = "Violin plots of confounding strength over the trials of one run of each protocol. "
                    + trials.distinct("scenario").stream()
                            .map(scenario -> words(trials, scenario))
                            .collect(Collectors.joining(" "))
                    + " The classical bound is 1, the quantum bound is the square root of 2.";
            return new Drawing(
                    "figure-2", words, Hierarchy.svg(words, trials, audit.table("figure-2-hardware"), published));
        });
    }

    private static String words(Table trials, String scenario) {
        return trials.distinct("protocol").stream()
                .filter(protocol -> !trials.where("scenario", scenario)
                        .where("protocol", protocol)
                        .isEmpty())
                .map(protocol -> {
                    Summary summary = Summary.of(trials.where("scenario", scenario)
                            .where("protocol", protocol)
                            .numbers("cs"));
                    return protocol + " mean " + fixed(summary.mean(), 3) + ", from " + fixed(summary.min(), 3) + " to "
                            + fixed(summary.max(), 3);
                })
                .collect(Collectors.joining("; ", scenario + ": ", "."));
    }

    private Optional<Published> published(String id) {
        return audit.printed(id, "CS")
                .map(mean -> new Published(
                        mean.value(),
                        audit.printed(id, "CS lower limit").orElse(mean).value(),
                        audit.printed(id, "CS upper limit").orElse(mean).value()));
    }

    private Optional<Drawing> claim(Claim claim) {
        String words = PictureWords.of(claim);
        return claim.assessment()
                .flatMap(assessment -> ClaimPicture.svg(words, assessment.findings()))
                .map(svg -> new Drawing("claims/" + claim.key(), words, svg));
    }
}
