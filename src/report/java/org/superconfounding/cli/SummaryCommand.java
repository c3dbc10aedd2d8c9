package org.superconfounding.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.superconfounding.audit.ClaimEvidence;
import org.superconfounding.audit.ClaimEvidence.StoredAssessment;
import org.superconfounding.audit.Consequence;
import org.superconfounding.audit.LedgerRow;
import org.superconfounding.audit.Verdict;
import org.superconfounding.io.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The end of a full build: what came out, where the report lies, and where the time went. */
@Command(
        name = "summary",
        description =
                "Counts verdicts and grades, and says where the report is and how long each part of a build took.",
        mixinStandardHelpOptions = true)
final class SummaryCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private EvidenceOptions options;

    @Option(names = "--report", required = true, description = "Folder of the report.")
    private Path report;

    @Option(names = "--build", required = true, description = "Folder of what the build made.")
    private Path build;

    @Option(names = "--began", required = true, description = "When the build began, such as 2026-01-31T12:00:00Z.")
    private String began;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Collection<ClaimEvidence> evidence = options.evidence().read().values();
        out.println("verdicts: "
                + counts(Verdict.values(), Verdict::label, verdict -> evidence.stream()
                        .map(ClaimEvidence::assessment)
                        .filter(Objects::nonNull)
                        .map(StoredAssessment::verdict)
                        .filter(verdict::equals)
                        .count()));
        out.println("grades:   "
                + counts(Consequence.values(), Consequence::label, grade -> options.ledger().rows().stream()
                        .map(LedgerRow::grade)
                        .filter(grade::equals)
                        .count()));
        Path page = report.resolve("index.html");
        out.println("report:   " + (Files.exists(page) ? page : "none was drawn"));
        out.println("time:     " + BuildTimes.of(build, report, instant()).text());
        return 0;
    }

    private Instant instant() {
        try {
            return Instant.parse(began);
        } catch (DateTimeParseException e) {
            throw new InputException(
                    "--began", "", 0, "\"" + began + "\" is not a time", "Give one such as 2026-01-31T12:00:00Z", e);
        }
    }

    private static <T> String counts(T[] all, Function<T, String> label, Function<T, Long> count) {
        return Arrays.stream(all)
                .map(one -> count.apply(one) + " " + label.apply(one))
                .collect(Collectors.joining(", "));
    }
}
