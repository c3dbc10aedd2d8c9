package org.superconfounding.audit;

import java.util.List;
import java.util.Objects;

/**
 * What was tested of a claim and what came out. Its words are kept apart, in {@code paper/claims/<id>.adoc}.
 *
 * @param claim id in the ledger
 * @param verdict by {@link VerdictRule#ofClaim}
 * @param readings each with what was found under it, in the ledger's order
 * @param oracles independent ways to our numbers, all agreeing
 * @param controls comparisons whose outcome is known beforehand, all as they must be
 * @param powers power of the statistical findings against named alternatives
 * @param cutOffs numbers that we chose, with the range in which the verdict stays
 * @param corrections statements that do hold
 * @param differences topics of the places where text, numbers, figures, code and logs disagree that the claim's test pins
 * @param values numbers for the report's prose
 * @param datasets tables behind figures
 */
public record Assessment(
        String claim,
        Verdict verdict,
        List<JudgedReading> readings,
        List<Oracle> oracles,
        List<Control> controls,
        List<Power> powers,
        List<CutOff> cutOffs,
        List<Correction> corrections,
        List<String> differences,
        List<NamedValue> values,
        List<Dataset> datasets) {
    public Assessment {
        Objects.requireNonNull(claim, "claim is missing");
        Objects.requireNonNull(verdict, "verdict is missing");
        readings = List.copyOf(readings);
        oracles = List.copyOf(oracles);
        controls = List.copyOf(controls);
        powers = List.copyOf(powers);
        cutOffs = List.copyOf(cutOffs);
        corrections = List.copyOf(corrections);
        differences = List.copyOf(differences);
        values = List.copyOf(values);
        datasets = List.copyOf(datasets);
    }

    /** The findings of all readings, each once. */
    public List<Finding> findings() {
        return JudgedReading.findings(readings);
    }
}
