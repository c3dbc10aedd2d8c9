package org.superconfounding.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.superconfounding.report.DefectiveReportException;
import org.superconfounding.report.ReportBuilder;
import org.superconfounding.report.ReportInputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Draws the report from evidence. A failed claim is shown as failed; a defect of the report fails the command. */
@Command(
        name = "report",
        description = "Builds the HTML and PDF report from ledger and evidence.",
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
    private static final int DEFECTIVE = 1;

    @Spec
    private CommandSpec spec;

    @Mixin
    private EvidenceOptions options;

    @Option(names = "--sources", description = "Folder of the report's sources (default: ${DEFAULT-VALUE}).")
    private Path sources = Path.of("paper");

    @Option(names = "--docs", description = "Folder of the documents (default: ${DEFAULT-VALUE}).")
    private Path docs = Path.of("docs");

    @Option(names = "--tests", description = "Root folder of the claims' sources (default: ${DEFAULT-VALUE}).")
    private Path tests = Path.of("src", "claims", "java");

    @Option(names = "--certificates", description = "Folder of the certificates (default: ${DEFAULT-VALUE}).")
    private Path certificates = Path.of("src", "certificates");

    @Option(
            names = "--materials",
            description = "Libraries of the build with their licences (default: ${DEFAULT-VALUE}).")
    private Path materials = Path.of("expected", "libraries.json");

    @Option(
            names = "--instrument",
            description = "The instrument as JavaScript, which the build makes (default: ${DEFAULT-VALUE}).")
    private Path instrument = Path.of("target", "live", "instrument.js");

    @Option(names = "--output", description = "Folder of the finished report (default: ${DEFAULT-VALUE}).")
    private Path output = Path.of("target", "report");

    @Option(
            names = "--draft",
            description = "Leave out the printed editions, and the live panels where there is no instrument.")
    private boolean draft;

    @Override
    public Integer call() {
        Path evidence = options.evidence().folder();
        try {
            ReportBuilder.build(new ReportInputs(
                    options.ledgerFolder(),
                    evidence,
                    sources,
                    docs,
                    tests,
                    certificates,
                    materials,
                    instrument,
                    output,
                    draft));
        } catch (DefectiveReportException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return DEFECTIVE;
        }
        spec.commandLine().getOut().println("Report: " + output.resolve("index.html"));
        return 0;
    }
}
