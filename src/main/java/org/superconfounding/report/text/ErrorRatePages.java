package org.superconfounding.report.text;

import static org.superconfounding.report.text.Markup.text;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.superconfounding.audit.ErrorRates;
import org.superconfounding.audit.ErrorRates.ClaimPower;
import org.superconfounding.audit.ErrorRates.Rate;
import org.superconfounding.io.Decimals;
import org.superconfounding.report.Audit;
import org.superconfounding.report.Claim;

/** How often chance alone would mislead the audit, and what its comparisons could notice. */
final class ErrorRatePages {
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
                + kind("printed number, replications", "a number of this protocol is called untypical", rates.printed())
                + kind("threshold, share of replications", "a sufficient share is found wanting", rates.shares())
                + kind("oracle with sampling error", "a sound instrument disagrees", rates.oracles())
                + kind("all that a rerun repeats", "any of the above", rates.rerun())
                + kind("effect in published data", "an effect is found where there is none", rates.detections())
                + kind("all together", "any of the above", rates.all())
                + "|===\n";
    }

    private static String kind(String name, String falseAlarm, Rate rate) {
        return "|" + text(name) + "\n|" + text(falseAlarm) + "\n|" + Decimals.count(rate.comparisons()) + "\n|"
                + text(Decimals.probability(StrictMath.log(rate.bound())))
                + "\n\n";
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
                    + text(Decimals.percent(power.power(), 1)) + "\n\n");
        }
        return out.append("|===\n").toString();
    }
}
