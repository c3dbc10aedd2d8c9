package org.superconfounding.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.superconfounding.io.GitCommit;
import org.superconfounding.io.Sha256;
import org.superconfounding.statistics.Require;

/**
 * The run that evidence stems from: everything that evidence depends on, and the commit it was made from. Two runs are the same
 * when their {@link #id} is; commit and state only say where to find the sources again.
 *
 * @param schema {@link #SCHEMA}, and no other
 * @param seed base seed
 * @param replications of each experiment
 * @param sources SHA-256 over the program and its tests, both without the client of live runs, the certificates, the expected figures
 *     other than the ledger, and the recorded runs
 * @param ledger SHA-256 over the claim ledger
 * @param commit that was checked out; empty where it is not known
 * @param state whether the sources were those of the commit
 */
public record BuildRun(
        String schema, long seed, int replications, String sources, String ledger, String commit, State state) {
    public static final String SCHEMA = "build-run/1";

    /** What evidence depends on, relative to the project's root. */
    static final List<String> PARTS = List.of(
            "pom.xml",
            "src/main",
            "src/test",
            "src/claims",
            "src/certificates",
            "src/live",
            "src/report",
            "expected",
            "ionq-runs");

    private static final int SHORT = 16;

    /** Whether the sources were those of the commit. */
    public enum State {
        AS_COMMITTED("as committed"),
        MODIFIED("modified"),
        UNKNOWN("not known whether modified");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public BuildRun {
        Require.that(SCHEMA.equals(schema), "schema is \"" + schema + "\", expected \"" + SCHEMA + "\"");
    }

    /** A run from the files as they are now in the project's root, with the claim ledger there or elsewhere. */
    public static BuildRun of(Path root, Path ledger, long seed, int replications) {
        State state = GitCommit.modified(root, PARTS)
                .map(modified -> modified ? State.MODIFIED : State.AS_COMMITTED)
                .orElse(State.UNKNOWN);
        return new BuildRun(
                SCHEMA,
                seed,
                replications,
                sources(root),
                digest(ledger, List.of("")),
                GitCommit.of(root).orElse(""),
                state);
    }

    /** A run of no sources in particular: for evidence that is read at once and kept by nobody. */
    public static BuildRun passing(long seed, int replications) {
        return new BuildRun(SCHEMA, seed, replications, "", "", "", State.UNKNOWN);
    }

    /** 16 hexadecimal digits that stand for seed, replications, sources and ledger. */
    public String id() {
        return Sha256.of(seed + " " + replications + " " + sources + " " + ledger)
                .substring(0, SHORT);
    }

    /** Whether program, data and ledger are still as they were in this run. */
    public boolean isOf(Path root, Path ledgerFolder) {
        return sources.equals(sources(root)) && ledger.equals(digest(ledgerFolder, List.of("")));
    }

    /** Commit and state in words, such as {@code commit 0123456789ab, modified}. */
    public String origin() {
        return commit.isEmpty() ? "no commit known" : "commit " + commit.substring(0, 12) + ", " + state.label();
    }

    private static String sources(Path root) {
        return digest(root, PARTS, root.resolve(Ledger.FOLDER));
    }

    private static String digest(Path folder, List<String> parts, Path... without) {
        StringBuilder lines = new StringBuilder();
        for (String part : parts) {
            Path place = folder.resolve(part);
            if (!Files.exists(place)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(place)) {
                files
                        .filter(Files::isRegularFile)
                        .filter(file -> !file.getFileName().toString().startsWith("."))
                        .filter(file -> Stream.of(without).noneMatch(file::startsWith))
                        .toList()
                        .parallelStream()
                        .map(file -> folder.relativize(file).toString().replace('\\', '/') + " " + content(file) + "\n")
                        .sorted()
                        .forEachOrdered(lines::append);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Sha256.of(lines.toString());
    }

    private static String content(Path file) {
        try {
            return Sha256.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
