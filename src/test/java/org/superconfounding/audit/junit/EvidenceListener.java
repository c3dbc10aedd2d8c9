package org.superconfounding.audit.junit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.superconfounding.audit.Assessment;
import org.superconfounding.audit.ClaimEvidence;
import org.superconfounding.audit.EvidenceStore;
import org.superconfounding.audit.TestRecord;

/**
 * Turns the tests that ran into evidence files, for every engine alike. Active only where {@code audit.evidence.dir} is set,
 * so that unit tests never touch evidence, and never under {@code audit.evidence=off}: mutation analysis runs broken code.
 */
public final class EvidenceListener implements TestExecutionListener {
    private final Map<String, EvidenceCollector> running = new HashMap<>();
    private final Map<String, List<TestRecord>> tests = new HashMap<>();
    private final Map<String, Assessment> assessments = new HashMap<>();

    /** The claim that a test names, if it names one. */
    static Optional<String> claimOf(TestIdentifier test) {
        return test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> ((MethodSource) source).getJavaMethod().getAnnotation(Claim.class))
                .map(Claim::value);
    }

    /** A full run starts from nothing; the run of one claim leaves the others' evidence alone. */
    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        if (active() && System.getProperty("audit.claim", "").isBlank()) {
            new EvidenceStore(AuditRun.evidenceFolder()).clear();
        }
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        if (!active() || !test.isTest()) {
            return;
        }
        claimOf(test).ifPresent(claim -> {
            MethodSource source = (MethodSource) test.getSource().orElseThrow();
            String engine = test.getUniqueIdObject().getEngineId().orElse("unknown");
            EvidenceCollector collector =
                    new EvidenceCollector(claim, source.getClassName(), source.getMethodName(), engine);
            collector.begin();
            running.put(test.getUniqueId(), collector);
        });
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        EvidenceCollector collector = running.remove(test.getUniqueId());
        if (collector == null) {
            return;
        }
        collector.end();
        tests.computeIfAbsent(collector.claim(), key -> new ArrayList<>()).add(collector.record(result));
        if (collector.assessment() != null) {
            store(collector.assessment());
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (!active()) {
            return;
        }
        EvidenceStore store = new EvidenceStore(AuditRun.evidenceFolder());
        Comparator<TestRecord> order = Comparator.comparing(TestRecord::type).thenComparing(TestRecord::method);
        tests.forEach((claim, records) -> {
            Assessment assessment = assessments.get(claim);
            records.sort(order);
            store.write(new ClaimEvidence(
                    ClaimEvidence.SCHEMA,
                    claim,
                    AuditRun.baseSeed(),
                    AuditRun.replications(),
                    assessment == null ? null : ClaimEvidence.StoredAssessment.of(assessment),
                    records));
            if (assessment != null) {
                assessment.datasets().forEach(store::write);
            }
        });
    }

    private void store(Assessment assessment) {
        if (assessments.put(assessment.claim(), assessment) != null) {
            throw new IllegalStateException("two tests concluded claim " + assessment.claim());
        }
    }

    private static boolean active() {
        if (System.getProperty("audit.evidence", "").equals("off")) {
            return false;
        }
        return !Objects.requireNonNullElse(System.getProperty("audit.evidence.dir"), "")
                .isEmpty();
    }
}
