package org.superconfounding.audit;

import java.util.ArrayList;
import java.util.List;
import org.superconfounding.statistics.SamplingDistribution;

/** Collects what was measured for one claim, then {@link #assess}es it. Use once, from one thread. */
public final class ClaimAudit {
    private final LedgerRow row;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Oracle> oracles = new ArrayList<>();
    private final List<Control> controls = new ArrayList<>();
    private final List<Power> powers = new ArrayList<>();
    private final List<String> caveats = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();
    private final List<NamedValue> values = new ArrayList<>();
    private final List<Dataset> datasets = new ArrayList<>();
    private String detail = "";
    private String reason = "";

    private ClaimAudit(LedgerRow row) {
        this.row = row;
    }

    /** An empty audit of one claim. */
    public static ClaimAudit of(LedgerRow row) {
        return new ClaimAudit(row);
    }

    /** The claim as the ledger states it. */
    public LedgerRow row() {
        return row;
    }

    /** Adds a comparison that decides the verdict. */
    public ClaimAudit finding(Finding finding) {
        findings.add(finding);
        return this;
    }

    /** Judges the number that the ledger prints under {@code printedName} against a sampling distribution. */
    public ClaimAudit typical(Basis basis, String printedName, SamplingDistribution distribution) {
        return finding(TypicalValue.of(basis, row.printed(printedName), distribution));
    }

    /** Adds an independent way to one of our numbers; it must agree. */
    public ClaimAudit oracle(Oracle oracle) {
        oracles.add(oracle);
        return this;
    }

    /** Adds a comparison that must not hold; {@code madeWrong} says what was broken on purpose. */
    public ClaimAudit control(String madeWrong, Finding mustNotHold) {
        controls.add(new Control(madeWrong, mustNotHold));
        return this;
    }

    /** Adds the power, in [0, 1], of the claim's statistical findings against an alternative. */
    public ClaimAudit power(String alternative, double power) {
        powers.add(new Power(alternative, power));
        return this;
    }

    /** Names the detail that the paper does not state and the execution used. */
    public ClaimAudit detail(String unstatedDetail) {
        detail = unstatedDetail;
        return this;
    }

    /** Adds what the claim does not show although it may be true. */
    public ClaimAudit caveat(String caveat) {
        caveats.add(caveat);
        return this;
    }

    /** Records a place where text, printed numbers, code and logs disagree; the calling test must pin it. */
    public ClaimAudit difference(Difference difference) {
        differences.add(difference);
        return this;
    }

    /** Sets the paragraph that explains the verdict. */
    public ClaimAudit reason(String paragraph) {
        reason = paragraph;
        return this;
    }

    /** Offers a number, as it is to be read, to the report's prose. */
    public ClaimAudit value(String name, String text) {
        values.add(new NamedValue(name, text));
        return this;
    }

    /** Adds a table behind a figure. */
    public ClaimAudit dataset(Dataset dataset) {
        datasets.add(dataset);
        return this;
    }

    /**
     * The verdict by rule with everything it rests on.
     *
     * @throws IllegalStateException if an oracle disagrees, a control goes unnoticed or is absent, or the power, paragraph or
     *     detail that the verdict calls for is missing: then the audit, not the paper, is at fault
     */
    public Assessment assess() {
        for (Oracle oracle : oracles) {
            require(
                    oracle.agrees(),
                    "oracle \"" + oracle.name() + "\" (" + oracle.source() + ") expects " + oracle.expected() + " ± "
                            + oracle.tolerance() + " but the instrument gives " + oracle.measured());
        }
        require(!controls.isEmpty(), "there is no negative control");
        for (Control control : controls) {
            require(
                    control.caught(),
                    "negative control \"" + control.name() + "\" went unnoticed: "
                            + control.finding().summary());
        }
        require(
                !powers.isEmpty() || findings.stream().noneMatch(ClaimAudit::needsPower),
                "a finding rests on sampling, and no power against an alternative is given");
        require(!reason.isBlank(), "no reason is given");
        Verdict verdict = VerdictRule.decide(findings);
        require(
                verdict != Verdict.ONLY_AS_EXECUTED || !detail.isBlank(),
                "the verdict needs an unstated detail, and none is named");
        return new Assessment(
                row.id(),
                verdict,
                reason,
                detail,
                findings,
                oracles,
                controls,
                powers,
                caveats,
                differences,
                values,
                datasets);
    }

    /** A detection brings its own power. */
    private static boolean needsPower(Finding finding) {
        return finding.falseAlarm() > 0 && !(finding instanceof Detection);
    }

    private void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalStateException("claim " + row.id() + ": " + message);
        }
    }
}
