package org.superconfounding.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    /** Reads ledger, evidence and words; refuses evidence of an unknown claim, or of different builds. */
    public static Audit read(Path ledgerFolder, Path evidenceFolder, Path wordsFolder) {
        Ledger ledger = Ledger.read(ledgerFolder);
        EvidenceStore store = new EvidenceStore(evidenceFolder);
        SortedMap<String, ClaimEvidence> evidence = store.read();
        requireKnown(evidence.keySet(), ledger, evidenceFolder);
        return new Audit(
                ledger,
                store.run(),
                evidence,
                tables(evidenceFolder.resolve("data")),
                ledger.rows().stream()
                        .collect(Collectors.toMap(
                                LedgerRow::id, row -> words(row, evidence.get(row.id()), wordsFolder))));
    }

    private static void requireKnown(Set<String> claims, Ledger ledger, Path folder) {
        List<String> known = ledger.rows().stream().map(LedgerRow::id).toList();
        claims.stream().filter(claim -> !known.contains(claim)).findFirst().ifPresent(claim -> {
            throw new InputException(
                    folder.toString(),
                    "claim",
                    "evidence names claim " + claim + ", which is not in the ledger",
                    "Run mvn clean verify");
        });
    }

    private static ClaimWords words(LedgerRow row, @Nullable ClaimEvidence evidence, Path folder) {
        Path file = folder.resolve(row.id() + ".adoc");
        ClaimWords read = ClaimWords.read(file);
        WordsCheck.check(file.toString(), row, evidence, read);
        return read;
    }

    private static SortedMap<String, Table> tables(Path folder) {
        SortedMap<String, Table> tables = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            Folders.files(folder).stream().filter(file -> file.endsWith(".csv")).forEach(file -> {
                String name = file.replaceFirst("\\.csv$", "");
                tables.put(name, Table.parse(name, StrictMapper.text(folder.resolve(file))));
            });
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
