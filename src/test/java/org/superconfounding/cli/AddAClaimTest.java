package org.superconfounding.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.superconfounding.audit.Assessment;
import org.superconfounding.audit.ClaimAudit;
import org.superconfounding.audit.ClaimEvidence;
import org.superconfounding.audit.EvidenceStore;
import org.superconfounding.audit.Ledger;
import org.superconfounding.audit.LedgerRow;
import org.superconfounding.audit.Oracle;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.TestRecord;
import org.superconfounding.audit.Verdict;
import org.superconfounding.bell.LocalStrategy;
import org.superconfounding.causal.ConfoundingStrength;
import picocli.CommandLine;

/** Walks through {@code docs/add-a-claim.adoc}, step by step, with the row that the page quotes. */
class AddAClaimTest {
    private static final Path PAGE = Path.of("docs", "add-a-claim.adoc");
    private static final Pattern INCLUDE = Pattern.compile("include::([^\\[]+)\\[tag=([^\\]]+)]");
    private static final String ID = "E2.6";
    private static final String HEAD = """
            schema: claim-ledger/1
            group: E2
            title: "Experiment 2"
            done: false
            claims:
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String command, String... more) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        CommandLine commandLine = Main.commandLine();
        commandLine.setOut(new PrintWriter(out));
        commandLine.setErr(new PrintWriter(err));
        List<String> arguments = new ArrayList<>(
                List.of(command, "--ledger=" + folder.resolve("ledger"), "--evidence=" + folder.resolve("evidence")));
        arguments.addAll(List.of(more));
        return commandLine.execute(arguments.toArray(String[]::new));
    }

    private static String region(Path file, String tag) throws IOException {
        Matcher region = Pattern.compile(
                        "(?s)tag::" + Pattern.quote(tag) + "\\[]\\R(.*?)\\R[^\\n]*end::" + Pattern.quote(tag) + "\\[]")
                .matcher(Files.readString(file));
        assertThat(region.find()).as("%s holds the region %s", file, tag).isTrue();
        return region.group(1);
    }

    private LedgerRow ledgerRow(String row) throws IOException {
        Path ledger = Files.createDirectories(folder.resolve("ledger"));
        Files.writeString(ledger.resolve("3-E2.yaml"), HEAD + row + "\n");
        return Ledger.read(ledger).claim(ID);
    }

    /** Step 2 in short: one finding, one oracle, one negative control, one paragraph. */
    private static Assessment audit(LedgerRow row) {
        List<LocalStrategy> all = LocalStrategy.all();
        double best = all.stream()
                .mapToDouble(strategy ->
                        ConfoundingStrength.ofChsh(strategy.correlators().s()))
                .max()
                .orElseThrow();
        return ClaimAudit.of(row)
                .finding(Proof.settled("largest CS is 1", Proof.Method.ENUMERATION, all.size(), best == 1, "all 16"))
                .oracle(Oracle.exact("number of strategies", 16, all.size(), 0, "2⁴"))
                .control(
                        "a strategy that sees the other side's setting",
                        Proof.settled("CS is at most 1", Proof.Method.ENUMERATION, 1, 2 <= 1, "it reaches 2"))
                .reason("All 16 were enumerated.")
                .assess();
    }

    private void store(Assessment assessment) {
        TestRecord test = new TestRecord("claims.Some", "shouldReachOne", "junit-jupiter", true, "", List.of());
        new EvidenceStore(folder.resolve("evidence"))
                .write(new ClaimEvidence(
                        ClaimEvidence.SCHEMA,
                        ID,
                        1,
                        2000,
                        ClaimEvidence.StoredAssessment.of(assessment),
                        List.of(test)));
    }

    @Test
    void shouldQuoteRegionsThatExist() throws IOException {
        Matcher include = INCLUDE.matcher(Files.readString(PAGE));
        int checked = 0;
        while (include.find()) {
            checked++;
            assertThat(region(PAGE.resolveSibling(include.group(1)).normalize(), include.group(2)))
                    .contains(ID);
        }
        assertThat(checked).as("ledger row and test").isEqualTo(2);
    }

    @Test
    void shouldLeadFromARowWithoutVerdictToAPinnedClaim() throws IOException {
        String pinned = region(Ledger.FOLDER.resolve("3-E2.yaml"), "example");
        String unpinned = pinned.replaceAll("(?m)^ *verdict:.*\\R?", "");

        LedgerRow row = ledgerRow(unpinned);
        assertThat(row.pinned()).as("step 1: no verdict yet").isEmpty();
        assertThat(run("gate", "--claim=" + ID))
                .as("a claim that nobody tested is no error")
                .isZero();

        Assessment assessment = audit(row);
        store(assessment);
        assertThat(assessment.verdict()).as("step 2: the rule decides").isEqualTo(Verdict.REPRODUCED);

        assertThat(run("gate", "--claim=" + ID)).as("step 3: the build fails").isEqualTo(1);
        assertThat(err.toString()).as("and names the verdict").contains(ID, "reached \"reproduced\"", "no verdict");

        ledgerRow(unpinned.stripTrailing() + "\n    verdict: "
                + assessment.verdict().label());
        assertThat(run("gate", "--claim=" + ID)).as("step 4: pinned").isZero();
        assertThat(run("claim", ID)).isZero();
        assertThat(out.toString()).contains("reproduced", "as pinned", "All 16 were enumerated.");

        ledgerRow(unpinned.stripTrailing() + "\n    verdict: contradicted");
        assertThat(run("gate", "--claim=" + ID))
                .as("a build that reaches another verdict fails")
                .isEqualTo(1);
        assertThat(err.toString()).contains("reached \"reproduced\"", "pins \"contradicted\"");
    }
}
