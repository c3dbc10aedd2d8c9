package org.superconfounding.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Keeps the house in order: who may know whom, who may print, which functions are the same on every machine. */
class ArchitectureTest {
    private static final String ROOT = "org.superconfounding";

    /** A package may import only from packages before it. */
    private static final List<String> ORDER = List.of(
            "",
            "io",
            "statistics",
            "quantum",
            "bell",
            "causal",
            "learning",
            "hardware",
            "experiment",
            "audit",
            "report",
            "cli");

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private static String room(JavaClass type) {
        String rest = type.getPackageName().substring(ROOT.length());
        return rest.isEmpty() ? "" : rest.substring(1).split("\\.")[0];
    }

    private static boolean ours(JavaClass type) {
        return type.getPackageName().startsWith(ROOT);
    }

    @Test
    void shouldImportOnlyFromPackagesThatStandBefore() {
        List<String> violations = new ArrayList<>();
        int checked = 0;
        for (JavaClass type : MAIN) {
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (ours(target) && !room(target).equals(room(type))) {
                    checked++;
                    if (ORDER.indexOf(room(target)) > ORDER.indexOf(room(type))) {
                        violations.add(dependency.getDescription());
                    }
                }
            }
        }
        assertThat(violations)
                .as("a package imports only from those before it in %s", ORDER)
                .isEmpty();
        assertThat(checked).as("imports between packages that were checked").isGreaterThan(100);
    }

    @Test
    void shouldKnowEveryPackage() {
        Set<String> rooms = MAIN.stream()
                .filter(ArchitectureTest::ours)
                .map(ArchitectureTest::room)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(ORDER).as("a new package needs a place in the order").containsAll(rooms);
    }

    @Test
    void shouldHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void shouldLetOnlyTheCommandLinePrintOrExit() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .because("output and exit codes are the command line's")
                .check(MAIN);
    }

    @Test
    void shouldUseOnlyElementaryFunctionsThatGiveTheSameBitsEverywhere() {
        Set<String> inexact = Set.of(
                "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "exp", "log", "log10", "pow", "cbrt", "hypot");
        List<String> violations = MAIN.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(Math.class)
                        && inexact.contains(call.getTarget().getName()))
                .map(Object::toString)
                .toList();

        assertThat(violations)
                .as("Math may differ in the last bit between machines; StrictMath does not")
                .isEmpty();
    }

    @Test
    void shouldDrawRandomnessOnlyFromSeededStreams() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
                .orShould()
                .callMethod(Math.class, "random")
                .check(MAIN);
    }

    @Test
    void shouldMarkEveryPackageAsNullSafe() {
        Set<String> unmarked = MAIN.stream()
                .filter(ArchitectureTest::ours)
                .map(JavaClass::getPackage)
                .distinct()
                .filter(one -> !one.isAnnotatedWith(NullMarked.class))
                .map(one -> one.getName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unmarked).as("packages without @NullMarked").isEmpty();
    }
}
