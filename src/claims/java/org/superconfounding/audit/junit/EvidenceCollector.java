package org.superconfounding.audit.junit;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.engine.TestExecutionResult;
import org.superconfounding.audit.Assessment;
import org.superconfounding.audit.TestRecord;

/** What one running test has observed and concluded so far. Tests run one after the other, each on one thread. */
final class EvidenceCollector {
    private static final ThreadLocal<EvidenceCollector> CURRENT = new ThreadLocal<>();

    private final String claim;
    private final String type;
    private final String method;
    private final String engine;
    private final Map<String, DoubleSummaryStatistics> observations = new TreeMap<>();
    private Assessment assessment;

    EvidenceCollector(String claim, String type, String method, String engine) {
        this.claim = claim;
        this.type = type;
        this.method = method;
        this.engine = engine;
    }

    static EvidenceCollector current() {
        EvidenceCollector collector = CURRENT.get();
        if (collector == null) {
            throw new IllegalStateException("evidence given outside a running test annotated with @Claim");
        }
        return collector;
    }

    void begin() {
        CURRENT.set(this);
    }

    void end() {
        CURRENT.remove();
    }

    String claim() {
        return claim;
    }

    Assessment assessment() {
        return assessment;
    }

    void conclude(Assessment concluded) {
        if (!concluded.claim().equals(claim)) {
            throw new IllegalStateException(
                    method + " is annotated with claim " + claim + " but concluded " + concluded.claim());
        }
        if (assessment != null) {
            throw new IllegalStateException(method + " concluded claim " + claim + " twice");
        }
        assessment = concluded;
    }

    void observe(String name, double value) {
        observations.computeIfAbsent(name, key -> new DoubleSummaryStatistics()).accept(value);
    }

    TestRecord record(TestExecutionResult result) {
        boolean passed = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
        String message = passed
                ? ""
                : result.getThrowable()
                        .map(failure -> String.valueOf(failure.getMessage()))
                        .orElse("aborted")
                        .strip();
        List<TestRecord.Observation> observed = observations.entrySet().stream()
                .map(entry -> new TestRecord.Observation(
                        entry.getKey(),
                        entry.getValue().getCount(),
                        entry.getValue().getMin(),
                        entry.getValue().getMax()))
                .toList();
        return new TestRecord(type, method, engine, passed, message, observed);
    }
}
