package org.superconfounding.audit;

import java.util.List;
import java.util.Objects;

/**
 * What was tested of a claim and what came out.
 *
 * @param claim id in the ledger
 * @param verdict by {@link VerdictRule}
 * @param reason one paragraph that a reviewer can quote
 * @param detail the detail that the paper does not state; empty unless the verdict needs one
 * @param findings what decided
 * @param oracles independent ways to our numbers, all agreeing
 * @param controls deliberate errors, all noticed
 * @param powers power of the statistical findings against named alternatives
 * @param caveats what a true claim does not show
 * @param differences where text, numbers, code and logs disagree; the claim's test pins each
 * @param values numbers for the report's prose
 * @param datasets tables behind figures
 */
public record Assessment(
        String claim,
        Verdict verdict,
        String reason,
        String detail,
        List<Finding> findings,
        List<Oracle> oracles,
        List<Control> controls,
        List<Power> powers,
        List<String> caveats,
        List<Difference> differences,
        List<NamedValue> values,
        List<Dataset> datasets) {
    public Assessment {
        Objects.requireNonNull(claim, "claim is missing");
        Objects.requireNonNull(verdict, "verdict is missing");
        Objects.requireNonNull(reason, "reason is missing");
        Objects.requireNonNull(detail, "detail is missing");
        findings = List.copyOf(findings);
        oracles = List.copyOf(oracles);
        controls = List.copyOf(controls);
        powers = List.copyOf(powers);
        caveats = List.copyOf(caveats);
        differences = List.copyOf(differences);
        values = List.copyOf(values);
        datasets = List.copyOf(datasets);
    }
}
