package org.superconfounding.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a package says of itself to somebody who meets it for the first time: the comment of its {@code package-info.java}.
 *
 * @param owner name of the package
 * @param text the comment without its frame; empty if there is none
 */
record PackageComment(String owner, String text) {
    private static final String ROOT = "org.superconfounding";
    private static final List<String> PARTS = List.of("Concept", "Boundaries", "Source");
    private static final int LEAST_WORDS = 100;

    /** Links to public types of the package or of those below it; fewer where the package has fewer types of its own, if it has any. */
    private static final int LEAST_LINKS = 4;

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

    /**
     * What it lacks, in words: a part, words, links, or a type that a link leads to.
     *
     * @param classes all types that there are
     */
    List<String> flaws(JavaClasses classes) {
        List<String> flaws = new ArrayList<>();
        PARTS.stream().filter(part -> !hasPart(part)).forEach(part -> flaws.add("no part \"" + part + "\""));
        if (words() < LEAST_WORDS) {
            flaws.add(words() + " words");
        }
        Set<String> all = names(classes, type -> true);
        links().stream()
                .filter(link -> link.startsWith(ROOT + ".") && !all.contains(link))
                .forEach(link -> flaws.add("links to " + link + ", which is not there"));
        Set<String> open = names(
                classes,
                type -> (type.getPackageName() + ".").startsWith(owner + ".")
                        && type.isTopLevelClass()
                        && type.getModifiers().contains(JavaModifier.PUBLIC));
        long linked = links().stream().filter(open::contains).count();
        long own = classes.stream()
                .filter(type -> type.getPackageName().equals(owner))
                .filter(type -> open.contains(type.getName()))
                .count();
        if (linked < Math.min(LEAST_LINKS, own > 0 ? own : open.size())) {
            flaws.add("links to " + linked + " of " + open.size() + " public types");
        }
        return flaws;
    }

    private static Set<String> names(JavaClasses classes, Predicate<JavaClass> chosen) {
        return classes.stream()
                .filter(chosen)
                .map(type -> type.getName().replace('$', '.'))
                .collect(Collectors.toSet());
    }

    private boolean hasPart(String title) {
        return text.contains("<b>" + title + ".</b>");
    }

    private int words() {
        return (int) Pattern.compile("\\p{L}+")
                .matcher(text.replaceAll("<[^>]*>", " "))
                .results()
                .count();
    }

    /** Full names of the types that it links to; a name without a package is one of its own. */
    private List<String> links() {
        return LINK.matcher(text)
                .results()
                .map((MatchResult link) -> link.group(1))
                .map(name -> Character.isUpperCase(name.charAt(0)) ? owner + "." + name : name)
                .distinct()
                .toList();
    }
}
