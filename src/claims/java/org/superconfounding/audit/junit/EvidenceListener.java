package org.superconfounding.audit.junit;

import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.superconfounding.audit.Assessment;
import org.superconfounding.audit.BuildRun;
import org.superconfounding.audit.ClaimEvidence;
import org.superconfounding.audit.Dataset;
import org.superconfounding.audit.EvidenceStore;
import org.superconfounding.audit.TestRecord;

/**
 * Turns the tests that ran into evidence files, for every engine alike. Active only where {@code audit.evidence.dir} is set,
 * so that unit tests never touch evidence, and never under {@code audit.evidence=off}: mutation analysis runs broken code.
 * Under {@code audit.evidence=add} it keeps what an earlier step of the build collected; under {@code audit.evidence=passing}, for
 * broken instruments, evidence does not say of which sources it is, since nobody keeps it.
 */
public final class EvidenceListener implements TestExecutionListener {
    private final Map<String, EvidenceCollector> running = new HashMap<>();
    private final Map<String, List<TestRecord>> tests = new HashMap<>();
    private final Map<String, Assessment> assessments = new HashMap<>();
    private final List<Dataset> supplements = new ArrayList<>();
    private BuildRun run;

    /** The claim that a test names, if it names one. */
    static Optional<String> claimOf(TestIdentifier test) {
        return annotation(test, Claim.class).map(Claim::value);
    }

    private static <A extends Annotation> Optional<A> annotation(TestIdentifier test, Class<A> type) {
        return test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> ((MethodSource) source).getJavaMethod().getAnnotation(type));
    }

    /** A full run starts from nothing; the run of one claim, and one that only adds, leave other evidence of the same run alone. */
    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        if (!active()) {
            return;
        }
        run = set("passing")
                ? BuildRun.passing(AuditRun.baseSeed(), AuditRun.replications())
                : BuildRun.of(Path.of(""), AuditRun.ledgerFolder(), AuditRun.baseSeed(), AuditRun.replications());
        EvidenceStore store = new EvidenceStore(AuditRun.evidenceFolder());
        boolean adds = set("add")
                && store.run().filter(known -> known.id().equals(run.id())).isPresent();
        if (!adds) {
            store.begin(run, ClaimFilter.chosen());
        }
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        if (!active() || !test.isTest()) {
            return;
        }
        annotation(test, Supplement.class).ifPresent(named -> SupplementCollector.begin(named.value()));
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
        SupplementCollector.end().ifPresent(supplements::add);
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
        supplements.forEach(store::write);
        Comparator<TestRecord> order = Comparator.comparing(TestRecord::type).thenComparing(TestRecord::method);
        tests.forEach((claim, records) -> {
            Assessment assessment = assessments.get(claim);
            records.sort(order);
            store.write(new ClaimEvidence(
                    ClaimEvidence.SCHEMA,
                    claim,
                    AuditRun.baseSeed(),
                    AuditRun.replications(),
                    run.id(),
                    assessment == null ? null : assessment.stored(),
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
        return !set("off") && !System.getProperty("audit.evidence.dir", "").isEmpty();
    }

    private static boolean set(String mode) {
        return System.getProperty("audit.evidence", "").equals(mode);
    }
}
