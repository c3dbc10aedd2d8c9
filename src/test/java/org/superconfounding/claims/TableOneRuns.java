package org.superconfounding.claims;

import java.util.HashMap;
import java.util.Map;
import org.superconfounding.audit.Replications;
import org.superconfounding.audit.junit.AuditRun;
import org.superconfounding.experiment.TableOne;
import org.superconfounding.experiment.TableOneProtocol;
import org.superconfounding.experiment.TableOneResult;

/** The replications of Table I with shots, run once in a build. */
final class TableOneRuns {
    private static final Map<String, Replications<TableOneResult>> CACHE = new HashMap<>();

    private TableOneRuns() {}

    static synchronized Replications<TableOneResult> asWritten() {
        TableOneProtocol protocol = TableOneProtocol.asWritten();
        return CACHE.computeIfAbsent("Table I", key -> AuditRun.replicate(key, seed -> TableOne.run(protocol, seed)));
    }
}
