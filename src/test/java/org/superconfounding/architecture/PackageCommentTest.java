package org.superconfounding.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every package explains itself to a newcomer, and every type that it names in doing so is there. */
class PackageCommentTest {
    private static final String ROOT = "org.superconfounding";
    private static final List<String> PARTS = List.of("Concept", "Boundaries", "Source");
    private static final List<Path> SOURCES = Stream.of("main", "ionq", "live")
            .map(root -> Path.of("src", root, "java"))
            .toList();
    private static final int LEAST_WORDS = 100;

    /** Links to public types of the package or of those below it; fewer where the package has fewer types of its own, if it has any. */
    private static final int LEAST_LINKS = 4;

    private static Set<String> names(JavaClasses classes, Predicate<JavaClass> chosen) {
        return classes.stream()
                .filter(chosen)
                .map(type -> type.getName().replace('$', '.'))
                .collect(Collectors.toSet());
    }

    /** What the comment of a package lacks, in words. */
    private static List<String> flaws(PackageComment comment, JavaClasses classes) {
        List<String> flaws = new ArrayList<>();
        PARTS.stream().filter(part -> !comment.hasPart(part)).forEach(part -> flaws.add("no part \"" + part + "\""));
        if (comment.words() < LEAST_WORDS) {
            flaws.add(comment.words() + " words");
        }
        Set<String> all = names(classes, type -> true);
        comment.links().stream()
                .filter(link -> link.startsWith(ROOT + ".") && !all.contains(link))
                .forEach(link -> flaws.add("links to " + link + ", which is not there"));
        Set<String> open = names(
                classes,
                type -> (type.getPackageName() + ".").startsWith(comment.owner() + ".")
                        && type.isTopLevelClass()
                        && type.getModifiers().contains(JavaModifier.PUBLIC));
        long linked = comment.links().stream().filter(open::contains).count();
        long own = classes.stream()
                .filter(type -> type.getPackageName().equals(comment.owner()))
                .filter(type -> open.contains(type.getName()))
                .count();
        if (linked < Math.min(LEAST_LINKS, own > 0 ? own : open.size())) {
            flaws.add("links to " + linked + " of " + open.size() + " public types");
        }
        return flaws;
    }

    private static Set<String> packages(JavaClasses classes) {
        return classes.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void shouldExplainEveryPackage() {
        JavaClasses main = ArchitectureTest.MAIN;

        assertThat(packages(main)).hasSizeGreaterThanOrEqualTo(20).allSatisfy(name -> assertThat(
                        flaws(PackageComment.read(name, SOURCES), main))
                .as("%s", name)
                .isEmpty());
    }

    @Test
    void shouldFindEveryFlaw() {
        String wrong = ROOT + ".architecture.wrong";
        JavaClasses classes = ArchitectureTest.WRONG;

        assertThat(flaws(PackageComment.read(wrong + ".bell", List.of(Path.of("src/test/java"))), classes))
                .containsExactly(
                        "no part \"Concept\"",
                        "no part \"Boundaries\"",
                        "no part \"Source\"",
                        "0 words",
                        "links to 0 of 1 public types");
        assertThat(flaws(PackageComment.read(wrong + ".quantum", List.of(Path.of("src/test/java"))), classes))
                .contains("links to " + wrong + ".quantum.Circuit, which is not there")
                .doesNotContain("no part \"Concept\"")
                .noneMatch(flaw -> flaw.contains("java.lang.Math"));
    }
}
