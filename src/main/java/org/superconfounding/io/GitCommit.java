package org.superconfounding.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The commit that is checked out in a folder. */
public final class GitCommit {
    private GitCommit() {}

    /** Read from the repository's files; empty where there is none, or one laid out in a way that is not known here. */
    public static Optional<String> of(Path folder) {
        try {
            Path git = folder.resolve(".git");
            if (Files.isRegularFile(git)) {
                git = folder.resolve(Files.readString(git).strip().replaceFirst("^gitdir: ", ""));
            }
            String head = Files.readString(git.resolve("HEAD")).strip();
            return head.startsWith("ref: ") ? ofBranch(git, head.substring(5)) : commit(head);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether files and folders, relative to {@code folder}, differ from the commit or are not in it; asks {@code git}, and is
     * empty where that cannot answer.
     */
    public static Optional<Boolean> modified(Path folder, List<String> parts) {
        List<String> command = new ArrayList<>(List.of("git", "status", "--porcelain", "--"));
        command.addAll(parts);
        try {
            Process git = new ProcessBuilder(command)
                    .directory(folder.toAbsolutePath().toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean changes = git.getInputStream().readAllBytes().length > 0;
            return git.waitFor() == 0 ? Optional.of(changes) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Optional<String> ofBranch(Path git, String branch) throws IOException {
        Path common = git.resolve("commondir");
        Path root = Files.exists(common) ? git.resolve(Files.readString(common).strip()) : git;
        if (Files.exists(root.resolve(branch))) {
            return commit(Files.readString(root.resolve(branch)).strip());
        }
        return Files.readAllLines(root.resolve("packed-refs")).stream()
                .filter(line -> line.endsWith(" " + branch))
                .findFirst()
                .flatMap(line -> commit(line.split(" ")[0]));
    }

    private static Optional<String> commit(String text) {
        return text.matches("[0-9a-f]{40,64}") ? Optional.of(text) : Optional.empty();
    }
}
