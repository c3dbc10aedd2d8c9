package org.superconfounding.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.Refusals.assertRefused;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.superconfounding.io.StrictMapper;

/**
 * Who may know whom, who may print, which functions are the same on every machine, what a package says of itself; and that each rule can
 * fail.
 */
class ArchitectureTest {
    private static final String ROOT = "org.superconfounding";
    private static final String WRONG_ROOT = ROOT + ".architecture.wrong";
    private static final Path PAGE = Path.of("docs/architecture.adoc");
    /** Roots of the sources; each knows only those before it. */
    private static final List<String> ROOTS = List.of("main", "claims", "live", "report", "ionq", "test");

    private static final JavaClasses MAIN = new ClassFileImporter().importPath(Path.of("target", "classes"));

    /** A few classes that break every rule. */
    private static final JavaClasses WRONG =
            new ClassFileImporter().importPath(Path.of("target", "test-classes", WRONG_ROOT.replace('.', '/')));

    private static final DescribedPredicate<JavaClass> UNSEEDED =
            JavaClass.Predicates.belongToAnyOf(Random.class, ThreadLocalRandom.class, SecureRandom.class);

    private static final DescribedPredicate<JavaCall<?>> EXIT = target(
                    owner(JavaClass.Predicates.belongToAnyOf(System.class, Runtime.class)))
            .and(target(nameMatching("exit|halt")));

    private static final ArchRule SAME_EVERYWHERE = noClasses()
            .should()
            .callMethodWhere(target(owner(JavaClass.Predicates.equivalentTo(Math.class)))
                    .and(target(nameMatching("a?(sin|cos|tan)h?|atan2|exp(m1)?|log(10|1p)?|pow|cbrt|hypot"))))
            .because("Math may differ in the last bit between machines; StrictMath does not");

    private static final ArchRule SEEDED = noClasses()
            .should()
            .dependOnClassesThat(UNSEEDED)
            .orShould()
            .callMethod(Math.class, "random")
            .because("chance comes from seeded streams alone");

    /** All classes but the command line's. */
    private static GivenClassesConjunction elsewhere() {
        return noClasses().that().resideOutsideOfPackage(ROOT + ".cli..");
    }

    /** Each rule with what it finds among the wrong classes. */
    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(
                        elsewhere().should(ACCESS_STANDARD_STREAMS).because("output is the command line's"), "Printer"),
                Arguments.of(
                        elsewhere().should().callMethodWhere(EXIT).because("exit codes are the command line's"),
                        "Printer"),
                Arguments.of(SAME_EVERYWHERE, "Math.sin"),
                Arguments.of(SEEDED, "Dice"),
                Arguments.of(
                        classes().should(have(describe("a package that is @NullMarked", type -> type.getPackage()
                                .isAnnotatedWith(NullMarked.class)))),
                        "quantum.Gate"),
                library("weka..", "learning", "failed to check any classes"),
                library("org.apache.hc..", "hardware.ionq", "failed to check any classes"),
                library("org.asciidoctor..", "report", "failed to check any classes"),
                library("freemarker..", "report.text", "failed to check any classes"),
                library("org.jfree..", "report", "failed to check any classes"),
                library("picocli..", "cli", "bell.Test"));
    }

    /** Licences and side effects stay where they are wanted; the rule fails, too, where no class uses the library. */
    private static Arguments library(String library, String home, String found) {
        return Arguments.of(
                classes()
                        .that(describe("use " + library, type -> type.getDirectDependenciesFromSelf().stream()
                                .map(Dependency::getTargetClass)
                                .anyMatch(JavaClass.Predicates.resideInAPackage(library))))
                        .should()
                        .resideInAPackage(ROOT + "." + home + ".."),
                found);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void shouldHold(ArchRule rule) {
        rule.check(MAIN);
    }

    /** The claims are compiled with the tests, but their numbers are shown. */
    @Test
    void shouldHoldForTheClaimsAsFarAsNumbersAreConcerned() {
        JavaClasses claims = new ClassFileImporter()
                .importPaths(Path.of("target/test-classes").resolve(ROOT.replace('.', '/') + "/claims"));

        assertThat(claims).hasSizeGreaterThan(50);
        SAME_EVERYWHERE.check(claims);
        SEEDED.check(claims);
        noClasses().should().dependOnClassesThat().resideInAPackage("weka..").check(claims);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void shouldFindWhatIsWrong(ArchRule rule, String found) {
        assertRefused(AssertionError.class, () -> rule.check(WRONG), found);
    }

    @Test
    void shouldImportOnlyWhatTheTableAllows() {
        PackageTable table = PackageTable.read(ROOT, StrictMapper.text(PAGE));

        table.rule().check(MAIN);
        assertThat(table.unused(MAIN))
                .as("imports that %s allows and no class needs", PAGE)
                .isEmpty();
    }

    /** Nothing but {@code src/main} and the claims can change a verdict: whoever audits one need read nothing else. */
    @Test
    void shouldKnowNothingOfARootFurtherDown() {
        List<String> upwards = new ArrayList<>(ROOTS);
        Collections.reverse(upwards);

        assertThat(downwards(ROOTS)).isEmpty();
        assertThat(downwards(upwards))
                .anyMatch(found -> found.endsWith(".cli.ClaimCommand → org.superconfounding.audit.Finding"));
    }

    /** Who knows a class of a root that comes later. */
    private static List<String> downwards(List<String> roots) {
        JavaClasses all = new ClassFileImporter().importPaths("target/classes", "target/test-classes");
        return all.stream()
                .filter(type -> root(type, roots) >= 0)
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(arrow -> root(arrow.getTargetClass(), roots) > root(arrow.getOriginClass(), roots))
                .map(arrow -> arrow.getOriginClass().getName() + " → "
                        + arrow.getTargetClass().getName())
                .toList();
    }

    /** Place of the root with the class's source; -1 for any other class. */
    private static int root(JavaClass type, List<String> roots) {
        String source =
                type.getBaseComponentType().getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java";
        return IntStream.range(0, roots.size())
                .filter(place -> Files.exists(Path.of("src", roots.get(place), "java", source)))
                .findFirst()
                .orElse(-1);
    }

    @Test
    void shouldFindClassesOutsideTheTableAndImportsAgainstIt() {
        PackageTable table = PackageTable.read(WRONG_ROOT, "|`io` |– |x\n|`quantum` |`io` |x\n|`bell` |`quantum` |x\n");

        assertRefused(
                AssertionError.class,
                () -> table.rule().check(WRONG),
                "was violated (2 times)",
                "unlisted.Dice> is not contained in architecture",
                "Method <" + WRONG_ROOT + ".quantum.Gate.turned(double)> calls method <" + WRONG_ROOT
                        + ".bell.Test.bound()>");
        assertThat(table.unused(WRONG)).containsExactly("quantum → io");
    }

    /** To a newcomer; and every type that it names in doing so is there. */
    @Test
    void shouldExplainEveryPackage() {
        List<Path> sources =
                ROOTS.stream().map(root -> Path.of("src", root, "java")).toList();
        Set<String> packages = MAIN.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());

        assertThat(packages).hasSizeGreaterThanOrEqualTo(20).allSatisfy(name -> assertThat(
                        PackageComment.read(name, sources).flaws(MAIN))
                .as("%s", name)
                .isEmpty());
    }

    @Test
    void shouldFindEveryFlawOfAnExplanation() {
        List<Path> sources = List.of(Path.of("src/test/java"));

        assertThat(PackageComment.read(WRONG_ROOT + ".bell", sources).flaws(WRONG))
                .containsExactly(
                        "no part \"Concept\"",
                        "no part \"Boundaries\"",
                        "no part \"Source\"",
                        "0 words",
                        "links to 0 of 1 public types");
        assertThat(PackageComment.read(WRONG_ROOT + ".quantum", sources).flaws(WRONG))
                .contains("links to " + WRONG_ROOT + ".quantum.Circuit, which is not there")
                .doesNotContain("no part \"Concept\"")
                .noneMatch(flaw -> flaw.contains("java.lang.Math"));
    }

    @Test
    void shouldRefuseATableWithAPackageTwiceOrAnImportFromBelow() {
        assertRefused(() -> PackageTable.read(ROOT, "|`io` |`exact` |x\n|`exact` |– |x\n"));
        assertRefused(() -> PackageTable.read(ROOT, "|`io` |– |x\n|`io` |– |x\n"));
    }
}
