package org.superconfounding.instrument;

import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.superconfounding.audit.ClaimEvidence;
import org.superconfounding.audit.EvidenceStore;
import org.superconfounding.audit.Rules;
import org.superconfounding.audit.TestRecord;
import org.superconfounding.audit.Verdict;
import org.superconfounding.audit.junit.AuditRun;
import org.superconfounding.audit.junit.ClaimFilter;
import org.superconfounding.audit.junit.Settings;

/**
 * Runs the tests of some claims, and of some test classes, among the classes that this one was loaded with. Created by
 * reflection from another class loader, hence the plain types.
 */
public final class ClaimRun implements Function<List<String>, SortedMap<String, String>> {
    private static final Pattern NAMED = Pattern.compile("(oracle|negative control) \"([^\"]*)\"");
    private static final String ROOT = "org.superconfounding.";

    /**
     * @param names ids of claims, and test classes relative to the root package (with a lower-case first letter); the first
     *     element is the folder for evidence
     * @return for each name how its tests noticed that something is wrong; empty text if they did not
     */
    @Override
    public SortedMap<String, String> apply(List<String> names) {
        Path folder = Path.of(names.get(0));
        List<String> claims = new ArrayList<>();
        List<String> classes = new ArrayList<>();
        names.subList(1, names.size()).forEach(name -> (isClaim(name) ? claims : classes).add(name));
        SortedMap<String, String> noticed = new TreeMap<>();
        if (!claims.isEmpty()) {
            withSettings(folder, () -> LauncherFactory.create().execute(claimTests(claims)));
            Map<String, ClaimEvidence> evidence = new EvidenceStore(folder).read();
            claims.forEach(id -> noticed.put(id, noticed(id, evidence.get(id))));
        }
        classes.forEach(name -> noticed.put(name, failed(name)));
        return noticed;
    }

    private static boolean isClaim(String name) {
        return Character.isUpperCase(name.charAt(0));
    }

    private static LauncherDiscoveryRequest claimTests(List<String> claims) {
        return request()
                .selectors(selectPackage(ROOT + "claims"))
                .filters(includeClassNamePatterns(".*Claims"), new ClaimFilter(Set.copyOf(claims)))
                .build();
    }

    /** Failures are expected here: no shrinking, no report on the console, no record of the failing samples. */
    private static LauncherDiscoveryRequestBuilder request() {
        return LauncherDiscoveryRequestBuilder.request()
                .configurationParameter("jqwik.database", "")
                .configurationParameter("jqwik.shrinking.default", "OFF")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .configurationParameter("jqwik.tries.default", "50");
    }

    /** What a claim's evidence says: the verdict that turned, or the check that failed. */
    private static String noticed(String id, ClaimEvidence evidence) {
        if (evidence == null) {
            throw new IllegalStateException("no test names claim " + id);
        }
        if (evidence.assessment() != null) {
            Verdict reached = evidence.assessment().verdict();
            if (AuditRun.ledger().claim(id).pinned().filter(reached::equals).isEmpty()) {
                return "verdict: " + reached.label();
            }
        }
        return evidence.tests().stream()
                .filter(test -> !test.passed())
                .findFirst()
                .map(ClaimRun::check)
                .orElse("");
    }

    private static String check(TestRecord test) {
        Matcher named = NAMED.matcher(test.message());
        return named.find() ? named.group(1) + ": " + named.group(2) : "test: " + test.method();
    }

    /** The first test of a class that fails. */
    private static String failed(String name) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        DiscoverySelector selector;
        try {
            selector = selectClass(ClaimRun.class.getClassLoader().loadClass(ROOT + name));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("no test class " + name, e);
        }
        withSettings(null, () -> LauncherFactory.create()
                .execute(request().selectors(selector).build(), listener));
        return listener.getSummary().getFailures().stream()
                .map(failure -> "test: " + failure.getTestIdentifier().getLegacyReportingName())
                .map(text -> text.replaceAll("\\(.*", ""))
                .sorted()
                .findFirst()
                .orElse("");
    }

    /** Evidence goes to {@code folder}, or nowhere where it is null; few replications; nothing on the console. */
    private static void withSettings(Path folder, Runnable run) {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(ClaimRun.class.getClassLoader());
        try {
            Settings.during(settings(folder), () -> {
                run.run();
                return null;
            });
        } finally {
            Thread.currentThread().setContextClassLoader(context);
            AuditRun.forget();
        }
    }

    private static Map<String, String> settings(Path folder) {
        String evidence = folder == null ? "" : folder.toString();
        String mode = System.getProperty("audit.evidence", "").equals("passing") ? "passing" : "";
        return Map.of(
                "audit.evidence.dir",
                evidence,
                "audit.evidence",
                mode,
                "audit.claim",
                "",
                "audit.progress",
                "silent",
                "audit.replications",
                Integer.toString(Rules.FEWEST_REPLICATIONS));
    }
}
