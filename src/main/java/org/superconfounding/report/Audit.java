package org.superconfounding.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.superconfounding.audit.BuildRun;
import org.superconfounding.audit.ClaimEvidence;
import org.superconfounding.audit.EvidenceStore;
import org.superconfounding.audit.Ledger;
import org.superconfounding.audit.LedgerGroup;
import org.superconfounding.audit.LedgerRow;
import org.superconfounding.audit.NamedValue;
import org.superconfounding.audit.PrintedNumber;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;
import org.superconfounding.report.words.ClaimWords;
import org.superconfounding.report.words.WordsCheck;

/**
 * Everything that one build says: the ledger, the evidence and the tables.
 *
 * @param run that the evidence stems from; empty where there is none
 * @param evidence by claim id
 * @param tables by name
 * @param words by claim id, for every claim of the ledger
 */
public record Audit(
        Ledger ledger,
        Optional<BuildRun> run,
        SortedMap<String, ClaimEvidence> evidence,
        SortedMap<String, Table> tables,
        Map<String, ClaimWords> words) {
    public Audit {
        evidence = Collections.unmodifiableSortedMap(new TreeMap<>(evidence));
        tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
        words = Map.copyOf(words);
    }

    /**
     * Reads ledger, evidence and words.
     *
     * @throws InputException if a file is malformed, evidence names an unknown claim, or it stems from different builds
     */
    public static Audit read(Path ledgerFolder, Path evidenceFolder, Path wordsFolder) {
        Ledger ledger = Ledger.read(ledgerFolder);
        EvidenceStore store = new EvidenceStore(evidenceFolder);
        SortedMap<String, ClaimEvidence> evidence = store.read();
        check(ledger, evidence, evidenceFolder);
        return new Audit(
                ledger,
                store.run(),
                evidence,
                tables(evidenceFolder.resolve("data")),
                words(ledger, evidence, wordsFolder));
    }

    private static Map<String, ClaimWords> words(
            Ledger ledger, SortedMap<String, ClaimEvidence> evidence, Path folder) {
        Map<String, ClaimWords> words = new HashMap<>();
        for (LedgerRow row : ledger.rows()) {
            Path file = folder.resolve(row.id() + ".adoc");
            ClaimWords read = ClaimWords.read(file);
            WordsCheck.check(file.toString(), row, evidence.get(row.id()), read);
            words.put(row.id(), read);
        }
        return words;
    }

    private static void check(Ledger ledger, SortedMap<String, ClaimEvidence> evidence, Path folder) {
        List<String> known = ledger.rows().stream().map(LedgerRow::id).toList();
        for (ClaimEvidence one : evidence.values()) {
            if (!known.contains(one.claim())) {
                throw new InputException(
                        folder.toString(),
                        "claim",
                        "evidence names claim " + one.claim() + ", which is not in the ledger",
                        "Run mvn clean verify");
            }
        }
    }

    private static SortedMap<String, Table> tables(Path folder) {
        SortedMap<String, Table> tables = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return tables;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString().replaceFirst("\\.csv$", "");
                tables.put(name, Table.parse(name, StrictMapper.text(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tables;
    }

    /** Every claim in the ledger's order. */
    public List<Claim> claims() {
        return ledger.groups().stream().flatMap(group -> claims(group).stream()).toList();
    }

    /** The paper's claims, without those of other publications. */
    public List<Claim> claimsOfThePaper() {
        return claims().stream().filter(claim -> claim.row().ofThePaper()).toList();
    }

    /** The claims of one group. */
    public List<Claim> claims(LedgerGroup group) {
        return group.claims().stream()
                .map(row -> new Claim(row, group, Optional.ofNullable(evidence.get(row.id())), words.get(row.id())))
                .toList();
    }

    public Optional<Claim> claim(String id) {
        return claims().stream().filter(claim -> claim.id().equals(id)).findFirst();
    }

    /** The table of that name, if a test offered it and it holds any row. */
    public Optional<Table> table(String name) {
        return Optional.ofNullable(tables.get(name)).filter(table -> !table.isEmpty());
    }

    /** A number that the paper prints, if the ledger has it. */
    public Optional<PrintedNumber> printed(String id, String name) {
        return claim(id).stream()
                .flatMap(claim -> claim.row().printed().stream())
                .filter(number -> number.name().equals(name))
                .findFirst();
    }

    /** A value that a test offered to prose, if it did. */
    public Optional<String> value(String id, String name) {
        return claim(id)
                .flatMap(Claim::assessment)
                .flatMap(assessment -> assessment.values().stream()
                        .filter(value -> value.name().equals(name))
                        .findFirst())
                .map(NamedValue::text);
    }
}
