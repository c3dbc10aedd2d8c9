package org.superconfounding.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The commit that is checked out in a folder, read from the repository's files. */
final class GitCommit {
    private GitCommit() {}

    /** Empty where there is no repository, or one laid out in a way that is not known here. */
    static Optional<String> of(Path folder) {
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
