package org.superconfounding.claims;

import org.superconfounding.audit.Replications;
import org.superconfounding.audit.junit.AuditRun;
import org.superconfounding.experiment.TableOne;
import org.superconfounding.experiment.TableOneProtocol;
import org.superconfounding.experiment.TableOneResult;

/** The replications of Table I with shots that its claims share. */
final class TableOneRuns {
    private TableOneRuns() {}

    static Replications<TableOneResult> asWritten() {
        TableOneProtocol protocol = TableOneProtocol.asWritten();
        return AuditRun.replicate("Table I", seed -> TableOne.run(protocol, seed));
    }
}
