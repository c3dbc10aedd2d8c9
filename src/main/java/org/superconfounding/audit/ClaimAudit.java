package org.superconfounding.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.superconfounding.audit.ClaimEvidence.StoredAssessment;
import org.superconfounding.io.Decimals;
import org.superconfounding.statistics.Require;
import org.superconfounding.statistics.SamplingDistribution;

/**
 * Collects what was measured for one claim, then {@link #assess}es it. Use once, from one thread.
 *
 * <p>What is added before the first {@link #reading} counts for every reading; what follows a call of {@link #reading} counts for
 * that reading only. {@link #shared} goes back to what counts for all.
 */
public final class ClaimAudit {
    /** What was given for one reading, or for all. */
    private record Scope(List<Finding> findings, List<Control> controls, List<Power> powers) {
        Scope() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    private final LedgerRow row;
    private final Scope common = new Scope();
    private final Map<String, Scope> readings = new LinkedHashMap<>();
    private final List<Oracle> oracles = new ArrayList<>();
    private final List<CutOff> cutOffs = new ArrayList<>();
    private final List<Correction> corrections = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();
    private final List<NamedValue> values = new ArrayList<>();
    private final List<Dataset> datasets = new ArrayList<>();
    private Scope scope = common;

    private ClaimAudit(LedgerRow row) {
        this.row = row;
        row.readings().forEach(reading -> readings.put(reading.name(), new Scope()));
    }

    public static ClaimAudit of(LedgerRow row) {
        return new ClaimAudit(row);
    }

    public LedgerRow row() {
        return row;
    }

    /** A number that the paper prints, by its name in the ledger. */
    public PrintedNumber printed(String name) {
        return row.printed(name);
    }

    /** What follows counts for this reading only, which must be one of the claim's in the ledger. */
    public ClaimAudit reading(String name) {
        Require.that(
                readings.containsKey(name),
                "claim %s has no reading \"%s\" in the ledger; it has %s",
                row.id(),
                name,
                readings.keySet());
        scope = readings.get(name);
        return this;
    }

    /** What follows counts for all readings again. */
    public ClaimAudit shared() {
        scope = common;
        return this;
    }

    /** Adds a comparison that decides the verdict. */
    public ClaimAudit finding(Finding finding) {
        scope.findings.add(finding);
        return this;
    }

    /** Judges the number that the ledger prints under {@code printedName} against a sampling distribution. */
    public ClaimAudit typical(Basis basis, String printedName, SamplingDistribution distribution) {
        return finding(TypicalValue.of(basis, row.printed(printedName), distribution));
    }

    /** Judges the number that the ledger prints under {@code printedName} by what published data give for it. */
    public ClaimAudit recomputed(String quantity, String printedName, double value) {
        return finding(Recomputation.of(quantity, row.printed(printedName), value));
    }

    /** Adds an independent way to one of our numbers; it must agree. */
    public ClaimAudit oracle(Oracle oracle) {
        oracles.add(oracle);
        return this;
    }

    /** Adds an {@linkplain Oracle#exact exact} oracle. */
    public ClaimAudit oracle(String name, double expected, double measured, double tolerance, String source) {
        return oracle(Oracle.exact(name, expected, measured, tolerance, source));
    }

    /** Adds an exact oracle that agrees within {@link Oracle#ROUNDING}. */
    public ClaimAudit oracle(String name, double expected, double measured, String source) {
        return oracle(name, expected, measured, Oracle.ROUNDING, source);
    }

    /** Adds an exact oracle, our number first. */
    public Oracle.Check<ClaimAudit> oracle(String name, double measured) {
        return (expected, tolerance, source) -> oracle(name, expected, measured, tolerance, source);
    }

    /** Adds an exact expectation of a mean over replications, which comes first. */
    public MeanCheck oracleOfMean(String name, SamplingDistribution measured) {
        return (expected, source) -> oracleOfMean(name, expected, measured, source);
    }

    /** A mean over replications, waiting for its exact expectation. */
    @FunctionalInterface
    public interface MeanCheck {
        ClaimAudit expects(double expected, String source);
    }

    /** Adds an exact expectation of a {@linkplain Oracle#sampledMean mean over replications}. */
    public ClaimAudit oracleOfMean(String name, double expected, SamplingDistribution measured, String source) {
        return oracle(Oracle.sampledMean(name, expected, measured, source));
    }

    /** Adds a comparison that must not hold; {@code madeWrong} says what was broken on purpose. */
    public ClaimAudit negative(String madeWrong, Finding mustNotHold) {
        scope.controls.add(Control.negative(madeWrong, mustNotHold));
        return this;
    }

    /** Adds a comparison that must hold: the nearest case in which a statement that fails here is true. */
    public ClaimAudit positive(String nearestCase, Finding mustHold) {
        scope.controls.add(Control.positive(nearestCase, mustHold));
        return this;
    }

    /** Adds the power of the statistical findings against an alternative. */
    public ClaimAudit power(Power power) {
        scope.powers.add(power);
        return this;
    }

    /** Names a number that we chose, with the smallest and largest choice tried under which the verdict stays. */
    public ClaimAudit cutOff(String name, double chosen, double lower, double upper) {
        cutOffs.add(new CutOff(name, chosen, lower, upper));
        return this;
    }

    /** Adds a statement near the claim's that does hold, once it has its oracle and its negative control. */
    public Corrected correction(Finding finding) {
        return oracle -> (madeWrong, mustNotHold) -> {
            corrections.add(new Correction(finding, oracle, Control.negative(madeWrong, mustNotHold)));
            return this;
        };
    }

    /** A statement that does hold, waiting for its oracle. */
    @FunctionalInterface
    public interface Corrected {
        Checked oracle(Oracle oracle);

        /** An {@linkplain Oracle#exact exact} one. */
        default Checked oracle(String name, double expected, double measured, double tolerance, String source) {
            return oracle(Oracle.exact(name, expected, measured, tolerance, source));
        }

        /** An exact one that agrees within {@link Oracle#ROUNDING}. */
        default Checked oracle(String name, double expected, double measured, String source) {
            return oracle(name, expected, measured, Oracle.ROUNDING, source);
        }

        /** An exact one, our number first. */
        default Oracle.Check<Checked> oracle(String name, double measured) {
            return (expected, tolerance, source) -> oracle(name, expected, measured, tolerance, source);
        }
    }

    /** A statement with its oracle, waiting for its negative control. */
    @FunctionalInterface
    public interface Checked {
        ClaimAudit negative(String madeWrong, Finding mustNotHold);
    }

    /** Records a place where sources disagree, by its topic in the claim's words; the calling test must pin it. */
    public ClaimAudit difference(String topic) {
        differences.add(topic);
        return this;
    }

    /** Offers a number, as it is to be read, to the report's prose. */
    public ClaimAudit value(String name, String text) {
        values.add(new NamedValue(name, text));
        return this;
    }

    /** The same of a number with so many digits after the point. */
    public ClaimAudit value(String name, double number, int digits) {
        return value(name, Decimals.fixed(number, digits));
    }

    /** The same of a share, where 1 is 100 %. */
    public ClaimAudit percent(String name, double share, int digits) {
        return value(name, Decimals.percent(share, digits));
    }

    public ClaimAudit percent(String name, Share share, int digits) {
        return percent(name, share.share(), digits);
    }

    public ClaimAudit percent(String name, Power power, int digits) {
        return percent(name, power.power(), digits);
    }

    public ClaimAudit count(String name, long number) {
        return value(name, Decimals.count(number));
    }

    public ClaimAudit dataset(Dataset dataset) {
        datasets.add(dataset);
        return this;
    }

    /**
     * The verdict by rule with everything it rests on.
     *
     * @throws IllegalStateException if an oracle disagrees, a control came out otherwise than it must or is absent, a reading has
     *     no finding, a correction does not hold, or a power or correction that the verdict calls for is missing: then the audit,
     *     not the paper, is at fault
     */
    public Assessment assess() {
        oracles.forEach(this::requireAgreement);
        corrections.forEach(this::requireTrue);
        Stream.concat(Stream.of(common), readings.values().stream())
                .flatMap(given -> given.controls.stream())
                .forEach(this::requirePassed);
        List<JudgedReading> judged = row.readings().isEmpty()
                ? List.of(judged(Reading.ONLY, true, new Scope()))
                : row.readings().stream()
                        .filter(reading -> reading.tenable() || found(reading.name()))
                        .map(reading -> judged(reading.name(), reading.tenable(), readings.get(reading.name())))
                        .toList();
        Verdict verdict = VerdictRule.ofClaim(judged);
        if (row.pinned().map(verdict::equals).orElse(true)) { // a verdict that drifted fails by itself
            judged.forEach(this::requireSatisfiable);
            require(
                    !verdict.callsForCorrection() || !corrections.isEmpty(),
                    "the verdict is \"" + verdict.label() + "\", and no statement that does hold is given");
        }
        return new Assessment(
                row.id(),
                new StoredAssessment(
                        verdict,
                        judged,
                        oracles,
                        all(Scope::controls),
                        all(Scope::powers),
                        cutOffs,
                        corrections,
                        differences,
                        values,
                        datasets.stream().map(Dataset::name).toList()),
                datasets);
    }

    /** An untenable reading may be named without being tested. */
    private boolean found(String reading) {
        return !readings.get(reading).findings.isEmpty();
    }

    private JudgedReading judged(String name, boolean tenable, Scope own) {
        List<Finding> findings = joined(common.findings, own.findings);
        List<Control> controls = joined(common.controls, own.controls);
        List<Power> powers = joined(common.powers, own.powers);
        String which = name.equals(Reading.ONLY) ? "" : "reading \"" + name + "\": ";
        require(!findings.isEmpty(), which + "nothing was found under it");
        findings.forEach(finding -> require(
                findings.stream().filter(other -> same(finding, other)).count() == 1,
                which + "two findings are called \"" + finding.quantity() + "\", "
                        + finding.basis().label()));
        require(has(controls, Control.Kind.NEGATIVE), which + "there is no negative control");
        require(
                !powers.isEmpty() || findings.stream().noneMatch(ClaimAudit::needsPower),
                which + "a finding rests on sampling, and no power against an alternative is given");
        return new JudgedReading(name, tenable, VerdictRule.ofReading(findings, powers), findings);
    }

    /** Whether a reader could not tell which of the two is meant. */
    private static boolean same(Finding finding, Finding other) {
        return finding.basis() == other.basis() && finding.quantity().equals(other.quantity());
    }

    private void requireSatisfiable(JudgedReading judged) {
        Scope own = readings.getOrDefault(judged.name(), new Scope());
        boolean satisfied =
                judged.findings().stream().allMatch(finding -> finding.holds() || finding instanceof Missing);
        require(
                satisfied || has(joined(common.controls, own.controls), Control.Kind.POSITIVE),
                (judged.name().equals(Reading.ONLY) ? "" : "reading \"" + judged.name() + "\": ")
                        + "a finding fails, and no positive control shows a case in which it would hold");
    }

    private static boolean has(List<Control> controls, Control.Kind kind) {
        return controls.stream().anyMatch(control -> control.kind() == kind);
    }

    private <T> List<T> all(Function<Scope, List<T>> part) {
        return Stream.concat(Stream.of(common), readings.values().stream())
                .flatMap(given -> part.apply(given).stream())
                .distinct() // readings may share one
                .toList();
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private void requireAgreement(Oracle oracle) {
        require(
                oracle.agrees(),
                "oracle \"" + oracle.name() + "\" (" + oracle.source() + ") expects "
                        + number(oracle.expected()) + " ± " + number(oracle.tolerance())
                        + ", but the instrument gives " + number(oracle.measured()));
    }

    private static String number(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        BigDecimal stored = Decimals.stored(value);
        return stored.setScale(Math.max(0, stored.scale())).toString();
    }

    private void requirePassed(Control control) {
        String fault = control.kind() == Control.Kind.NEGATIVE ? "\" went unnoticed: " : "\" does not hold: ";
        require(
                control.passed(),
                control.kind().label() + " control \"" + control.name() + fault
                        + control.finding().summary());
    }

    private void requireTrue(Correction correction) {
        require(
                correction.finding().holds(),
                "the correction does not hold: " + correction.finding().summary());
        requireAgreement(correction.oracle());
        requirePassed(correction.control());
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
