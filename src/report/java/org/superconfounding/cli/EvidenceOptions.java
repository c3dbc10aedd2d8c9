package org.superconfounding.cli;

import java.nio.file.Path;
import org.superconfounding.audit.EvidenceStore;
import org.superconfounding.audit.Ledger;
import org.superconfounding.io.InputException;
import org.superconfounding.report.Audit;
import picocli.CommandLine.Option;

/** Where ledger and evidence are. */
final class EvidenceOptions {
    @Option(names = "--ledger", description = "Folder of the claim ledger (default: ${DEFAULT-VALUE}).")
    private Path ledger = Ledger.FOLDER;

    @Option(names = "--evidence", description = "Folder of the evidence (default: ${DEFAULT-VALUE}).")
    private Path evidence = Path.of("target", "evidence");

    Ledger ledger() {
        return Ledger.read(ledger);
    }

    Path ledgerFolder() {
        return ledger;
    }

    /** @throws InputException if the evidence is that of other sources or of another ledger than those that are here now */
    EvidenceStore evidence() {
        EvidenceStore store = new EvidenceStore(evidence);
        store.run().filter(run -> !run.isOf(Path.of(""), ledger)).ifPresent(run -> {
            throw new InputException(
                    evidence.toString(),
                    "",
                    "stems from other sources or another ledger (" + run.origin() + ") than those that are here now",
                    "Run mvn verify, or make claim ID=… for one claim");
        });
        return store;
    }

    Audit audit(Path words) {
        return Audit.read(ledger, evidence, words);
    }
}
