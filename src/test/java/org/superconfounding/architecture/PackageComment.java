package org.superconfounding.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a package says of itself to somebody who meets it for the first time: the comment of its {@code package-info.java}.
 *
 * @param owner name of the package
 * @param text the comment without its frame; empty if there is none
 */
record PackageComment(String owner, String text) {
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*\\*(.*?)\\*/");
    private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)?\\s+([\\w.]+)");

    /** @param sources root folders of the sources */
    static PackageComment read(String owner, List<Path> sources) {
        StringBuilder files = new StringBuilder();
        for (Path root : sources) {
            Path file = root.resolve(owner.replace('.', '/')).resolve("package-info.java");
            try {
                files.append(Files.exists(file) ? Files.readString(file) : "");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        Matcher comment = COMMENT.matcher(files);
        return new PackageComment(owner, comment.find() ? comment.group(1).replaceAll("(?m)^ *\\* ?", "") : "");
    }

    boolean hasPart(String title) {
        return text.contains("<b>" + title + ".</b>");
    }

    int words() {
        return (int) Pattern.compile("\\p{L}+")
                .matcher(text.replaceAll("<[^>]*>", " "))
                .results()
                .count();
    }

    /** Full names of the types that it links to; a name without a package is one of its own. */
    List<String> links() {
        return LINK.matcher(text)
                .results()
                .map((MatchResult link) -> link.group(1))
                .map(name -> Character.isUpperCase(name.charAt(0)) ? owner + "." + name : name)
                .distinct()
                .toList();
    }
}
