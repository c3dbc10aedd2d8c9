package org.superconfounding.report.text;

import static org.superconfounding.io.Decimals.count;
import static org.superconfounding.io.Decimals.fixed;
import static org.superconfounding.io.Decimals.percent;
import static org.superconfounding.io.Decimals.probability;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.superconfounding.audit.BuildRun;
import org.superconfounding.audit.ClaimEvidence.StoredAssessment;
import org.superconfounding.audit.Consequence;
import org.superconfounding.audit.Detection;
import org.superconfounding.audit.ErrorRates;
import org.superconfounding.audit.Finding;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.Recomputation;
import org.superconfounding.audit.Share;
import org.superconfounding.audit.TypicalValue;
import org.superconfounding.io.Version;
import org.superconfounding.report.Audit;
import org.superconfounding.report.Claim;
import org.superconfounding.report.Status;
import org.superconfounding.report.Table;

/**
 * The numbers that prose may quote.
 *
 * <p>For claim E2.1: {@code e2-1-verdict}, {@code e2-1-stated}; every value that its test named, such as
 * {@code e2-1-half-width}; and for each finding, by the slug of its quantity and its basis, {@code e2-1-cs-as-written-mean}
 * and likewise {@code -sd}, {@code -lower}, {@code -upper}, {@code -tail}, {@code -printed}, {@code -replications};
 * {@code -share}, {@code -holding}, {@code -of}; {@code -value}; {@code -p}, {@code -power}; {@code -checked}. The first
 * finding under a basis also answers without its quantity: {@code e2-1-as-written-mean}.
 */
public final class Attributes {
    /** Share of replications between the quantiles that evidence keeps of each distribution. */
    private static final double CENTRAL_SHARE = 0.975 - 0.025;

    private final SortedMap<String, String> values = new TreeMap<>();

    private Attributes() {}

    public static SortedMap<String, String> of(Audit audit) {
        Attributes attributes = new Attributes();
        attributes.run(audit);
        audit.claims().forEach(attributes::claim);
        return attributes.values;
    }

    private void run(Audit audit) {
        List<Claim> paper = audit.claimsOfThePaper();
        for (Status status : Status.values()) {
            long number =
                    paper.stream().filter(claim -> claim.status() == status).count();
            put("count-" + status.key(), count(number));
        }
        put("count-claims", count(paper.size()));
        put("count-tested", count(paper.stream().filter(Claim::tested).count()));
        put("count-beside", count(audit.claims().size() - paper.size()));
        long tests = audit.evidence().values().stream()
                .mapToLong(evidence -> evidence.tests().size())
                .sum();
        put("count-tests", count(tests));
        put("count-differences", count(total(audit, StoredAssessment::differences)));
        put("count-controls", count(total(audit, StoredAssessment::controls)));
        put("count-oracles", count(total(audit, StoredAssessment::oracles)));
        put("central-share", percent(CENTRAL_SHARE, 0));
        put("program-version", Version.NUMBER);
        judgements(new Judgements(audit));
        knownWrong(audit.table("known-wrong-instruments"));
        audit.run().ifPresent(this::build);
    }

    private static long total(Audit audit, Function<StoredAssessment, List<?>> part) {
        return audit.claims().stream()
                .flatMap(claim -> claim.assessment().stream())
                .mapToLong(assessment -> part.apply(assessment).size())
                .sum();
    }

    private void judgements(Judgements judgements) {
        for (Consequence grade : Consequence.values()) {
            put("count-grade-" + slug(grade.name()), count(judgements.graded(grade)));
        }
        put("count-depends-on-reading", count(judgements.dependent()));
        put("count-rests-on-exclusion", count(judgements.restOnExclusion()));
        ErrorRates rates = judgements.rates();
        put("false-alarm-rerun", fixed(rates.rerun().bound(), 3));
        put("false-alarm-published", fixed(rates.published().bound(), 3));
    }

    /** Different known-wrong instruments of this build, and the verdicts that turned, over all of them. */
    private void knownWrong(Optional<Table> table) {
        List<Table> instruments = table.map(rows -> rows.by("instrument")).orElse(List.of());
        Stream<String> noticed = instruments.stream().flatMap(one -> one.text("noticed").stream());
        put("count-known-wrong", count(instruments.size()));
        put(
                "count-known-wrong-verdicts",
                count(noticed.filter(how -> how.startsWith("verdict: ")).count()));
    }

    private void build(BuildRun run) {
        put("seed", Long.toString(run.seed()));
        put("replications", count(run.replications()));
        put("origin", run.origin());
        put("run", run.id());
    }

    private void claim(Claim claim) {
        if (!claim.row().stated().isEmpty()) {
            put(claim.key() + "-stated", claim.row().stated());
        }
        claim.row().printed().forEach(number -> put(claim.key() + "-printed-" + slug(number.name()), number.text()));
        if (claim.tested()) {
            put(claim.key() + "-verdict", claim.status().label());
        }
        claim.assessment().ifPresent(assessment -> {
            assessment.values().forEach(value -> put(claim.key() + "-" + value.name(), value.text()));
            for (Finding finding : assessment.findings()) {
                String basis = slug(finding.basis().label());
                finding(claim.key() + "-" + basis, finding);
                finding(claim.key() + "-" + slug(finding.quantity()) + "-" + basis, finding);
            }
        });
    }

    private void finding(String prefix, Finding finding) {
        if (finding instanceof TypicalValue typical) {
            typical(prefix, typical);
        } else if (finding instanceof Share share) {
            put(prefix + "-share", percent(share.share(), 1));
            put(prefix + "-holding", count(share.holding()));
            put(prefix + "-of", count(share.of()));
        } else if (finding instanceof Recomputation recomputation) {
            put(prefix + "-printed", recomputation.printed().text());
            put(
                    prefix + "-value",
                    fixed(recomputation.value(), recomputation.printed().digits() + 1));
        } else if (finding instanceof Detection detection) {
            put(prefix + "-p", probability(detection.logP()));
            put(prefix + "-power", percent(detection.power(), 0));
        } else if (finding instanceof Proof proof) {
            put(prefix + "-checked", count(proof.checked()));
        }
    }

    private void typical(String prefix, TypicalValue typical) {
        int digits = typical.printed().digits() + 1;
        put(prefix + "-printed", typical.printed().text());
        put(prefix + "-mean", fixed(typical.distribution().mean(), digits));
        put(prefix + "-sd", fixed(typical.distribution().standardDeviation(), digits + 1));
        put(prefix + "-lower", fixed(typical.distribution().lower(), digits));
        put(prefix + "-upper", fixed(typical.distribution().upper(), digits));
        put(prefix + "-tail", fixed(typical.tail(), 4));
        put(prefix + "-replications", count(typical.distribution().replications()));
    }

    private void put(String name, String text) {
        values.putIfAbsent(name, Markup.value(text));
    }

    /** Lower-case words joined by hyphens; everything but letters and digits separates words. */
    public static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
