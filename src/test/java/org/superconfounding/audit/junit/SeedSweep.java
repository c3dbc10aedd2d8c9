package org.superconfounding.audit.junit;

import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.superconfounding.audit.EvidenceStore;
import org.superconfounding.audit.Gate;
import org.superconfounding.statistics.Seed;

/** Reruns all claims under fresh seeds and reports every verdict that changed. Exit code 1 if there is one. */
public final class SeedSweep {
    private SeedSweep() {}

    /**
     * @param arguments number of seeds, base seed that they are derived from, replications, folder for evidence
     */
    public static void main(String[] arguments) {
        int seeds = Integer.parseInt(arguments[0]);
        Seed base = Seed.of(Long.parseLong(arguments[1])).derive("sweep");
        System.setProperty("audit.replications", arguments[2]);
        System.setProperty("audit.progress", "silent");
        System.setProperty("audit.parties", "16");
        System.setProperty("audit.evidence.dir", arguments[3]);
        List<String> changes = new ArrayList<>();
        for (int index = 0; index < seeds; index++) {
            long seed = base.derive(index).low() >>> 16;
            System.setProperty("audit.seed", Long.toString(seed));
            LauncherFactory.create().execute(claims());
            List<String> found =
                    Gate.problems(AuditRun.ledger(), new EvidenceStore(Path.of(arguments[3])).read(), Set.of());
            found.forEach(problem -> changes.add("seed " + seed + ": " + problem));
            System.out.println("seed " + seed + " (" + (index + 1) + " of " + seeds + "): "
                    + (found.isEmpty() ? "every verdict as pinned" : String.join("; ", found)));
        }
        System.out.println(seeds + " seeds, " + changes.size() + " changes");
        System.exit(changes.isEmpty() && seeds > 0 ? 0 : 1);
    }

    private static LauncherDiscoveryRequest claims() {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(selectPackage("org.superconfounding.claims"))
                .filters(includeClassNamePatterns(".*Claims"))
                .build();
    }
}
