package org.superconfounding.report.text;

import static org.superconfounding.io.Decimals.count;
import static org.superconfounding.io.Decimals.percent;
import static org.superconfounding.report.text.Markup.text;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.superconfounding.audit.ErrorRates;
import org.superconfounding.audit.ErrorRates.ClaimPower;
import org.superconfounding.audit.ErrorRates.Rate;
import org.superconfounding.audit.Rules;
import org.superconfounding.audit.Share;
import org.superconfounding.io.Decimals;
import org.superconfounding.report.Audit;
import org.superconfounding.report.Claim;

/** How often chance alone would mislead the audit, and what its comparisons could notice. */
final class ErrorRatePages {
    private static final int DEFAULT_REPLICATIONS = 10_000;
    private static final double[] SHARES = {0.94, 0.95, 0.955, 0.96, 0.97, 0.98};

    private ErrorRatePages() {}

    /** The rates of everything that this build assessed, powers in the order of the ledger. */
    static ErrorRates rates(Audit audit) {
        return ErrorRates.of(audit.claims().stream()
                .map(claim -> audit.evidence().get(claim.id()))
                .filter(Objects::nonNull)
                .toList());
    }

    /** One row for each kind of comparison. */
    static String kinds(Audit audit) {
        ErrorRates rates = rates(audit);
        return """
                [.wide,cols="<4,<5,>2,>2",options="header"]
                |===
                |Comparison |False alarm |Comparisons |Probability of any, at most

                """
                + kind("finding that rests on sampling", "it comes out otherwise in a rerun", rates.findings())
                + kind("control that rests on sampling", "it comes out otherwise in a rerun", rates.controls())
                + kind("oracle with sampling error", "a sound instrument disagrees", rates.oracles())
                + kind("all that a rerun draws again", "any of the above", rates.rerun())
                + kind("printed number", "a number of this protocol is called untypical", rates.printed())
                + kind("effect in published data", "an effect is found where there is none", rates.detections())
                + kind("chance in the author's numbers", "any of the two above", rates.published())
                + "|===\n";
    }

    private static String kind(String name, String falseAlarm, Rate rate) {
        return "|" + text(name) + "\n|" + text(falseAlarm) + "\n|" + Decimals.count(rate.comparisons()) + "\n|"
                + text(Decimals.probability(StrictMath.log(rate.bound())))
                + "\n\n";
    }

    /** What the share rule decides, by true share and number of replications: what is bounded, and where the grey zone lies. */
    static String shareRule() {
        StringBuilder out =
                new StringBuilder("""
                [.wide,cols=">2,>3,>3,<4",options="header"]
                |===
                |True share |Passes with %s replications |Passes with %s replications |Zone

                """.formatted(count(Rules.FEWEST_REPLICATIONS), count(DEFAULT_REPLICATIONS)));
        for (double share : SHARES) {
            out.append("|" + percent(share, 1) + "\n|" + passing(share, Rules.FEWEST_REPLICATIONS) + "\n|"
                    + passing(share, DEFAULT_REPLICATIONS) + "\n|" + zone(share) + "\n\n");
        }
        return out.append("|===\n").toString();
    }

    private static String passing(double share, int of) {
        double passing = Share.passing(share, of, Rules.REQUIRED_SHARE);
        return text(
                passing > 0.5
                        ? "all but " + Decimals.probability(StrictMath.log(1 - passing))
                        : Decimals.probability(StrictMath.log(passing)));
    }

    private static String zone(double share) {
        if (share <= Rules.REQUIRED_SHARE) {
            return "too small: bounded";
        }
        return share >= Rules.REQUIRED_SHARE + Rules.CLEAR_OF_REQUIREMENT - 1e-9
                ? "clear of the requirement: bounded"
                : "grey zone: either outcome";
    }

    /** One row for each alternative that a claim's comparisons were measured against. */
    static String powers(Audit audit) {
        Map<String, Claim> claims = audit.claims().stream().collect(Collectors.toMap(Claim::id, Function.identity()));
        StringBuilder out = new StringBuilder("""
                [.wide,cols="^1,<7,>2",options="header"]
                |===
                |Claim |Alternative |Power

                """);
        for (ClaimPower power : rates(audit).powers()) {
            out.append("|" + VerdictTable.link(claims.get(power.claim())) + "\n|" + text(power.alternative()) + "\n|"
                    + text(Decimals.percent(power.power(), 1) + (power.deciding() ? "" : ", does not count")) + "\n\n");
        }
        return out.append("|===\n").toString();
    }
}
