package org.superconfounding.cli;

import java.nio.file.Path;
import org.superconfounding.audit.EvidenceStore;
import org.superconfounding.audit.Ledger;
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

    EvidenceStore evidence() {
        return new EvidenceStore(evidence);
    }

    Audit audit(Path words) {
        return Audit.read(ledger, evidence, words);
    }
}
