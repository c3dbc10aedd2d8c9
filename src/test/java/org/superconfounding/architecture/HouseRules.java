package org.superconfounding.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.EvaluationResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * Rules of the house for the packages below one root. Each says what it looked at, so that a rule that looks at nothing is found
 * out, and what is against it.
 *
 * @param root name of the package that the others are in
 * @param order rooms, that is first names below the root: each may know only those before it; the root itself is ""
 * @param classes everything to look at
 */
record HouseRules(String root, List<String> order, JavaClasses classes) {
    private static final Set<String> INEXACT = Set.of(
            "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "exp", "expm1", "log", "log10", "log1p", "pow",
            "cbrt", "hypot", "sinh", "cosh", "tanh");
    private static final Set<String> UNSEEDED =
            Set.of("java.util.Random", "java.util.concurrent.ThreadLocalRandom", "java.security.SecureRandom");

    /**
     * What a rule found.
     *
     * @param checked how many things it looked at
     * @param violations in words; empty if the rule holds
     */
    record Findings(int checked, List<String> violations) {
        private static Findings among(Stream<String> checked, Predicate<String> wrong) {
            List<String> all = checked.toList();
            return new Findings(
                    all.size(), all.stream().filter(wrong).distinct().sorted().toList());
        }
    }

    private boolean ours(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(root + ".");
    }

    private String room(JavaClass type) {
        String rest = type.getPackageName().substring(root.length());
        return rest.isEmpty() ? "" : rest.substring(1).split("\\.")[0];
    }

    private Stream<JavaClass> types() {
        return classes.stream().filter(this::ours);
    }

    /** Every room has its place in the order. */
    Findings rooms() {
        return Findings.among(types().map(this::room).distinct(), room -> !order.contains(room));
    }

    /** A room knows only those before it. */
    Findings imports() {
        List<String> violations = new ArrayList<>();
        int[] checked = {0};
        types().forEach(type -> type.getDirectDependenciesFromSelf().forEach(dependency -> {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (ours(target) && !room(target).equals(room(type))) {
                checked[0]++;
                if (order.indexOf(room(target)) > order.indexOf(room(type))) {
                    violations.add(dependency.getDescription());
                }
            }
        }));
        return new Findings(checked[0], violations);
    }

    /** No two rooms know each other, not even by a detour. */
    Findings cycles() {
        EvaluationResult result =
                slices().matching(root + ".(*)..").should().beFreeOfCycles().evaluate(classes);
        int rooms = (int) types().map(this::room).distinct().count();
        return new Findings(rooms, result.getFailureReport().getDetails());
    }

    /** Only {@code exempt} prints or ends the process. */
    Findings printing(String exempt) {
        Stream<String> accesses = types().filter(type -> !room(type).equals(exempt))
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(System.class)
                        || access.getTargetOwner().isEquivalentTo(Runtime.class)
                        || access.getTarget().getName().equals("printStackTrace"))
                .map(JavaAccess::getDescription);
        return Findings.among(
                accesses,
                text -> text.contains("System.out")
                        || text.contains("System.err")
                        || text.contains("System.exit")
                        || text.contains("Runtime.exit")
                        || text.contains("Runtime.halt")
                        || text.contains("printStackTrace"));
    }

    /** Math may differ in the last bit between machines; StrictMath does not. */
    Findings inexactMathematics() {
        Stream<String> calls = types().flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(Math.class))
                .map(call -> call.getTarget().getName() + " in " + call.getDescription());
        return Findings.among(calls, text -> INEXACT.contains(text.substring(0, text.indexOf(' '))));
    }

    /** Chance comes from seeded streams alone. */
    Findings unseededChance() {
        Stream<String> used = types().flatMap(type -> Stream.concat(
                type.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getName() + " in " + type.getName()),
                type.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().isEquivalentTo(Math.class))
                        .map(call -> "Math." + call.getTarget().getName() + " in " + type.getName())));
        return Findings.among(
                used,
                text -> text.startsWith("Math.random ") || UNSEEDED.contains(text.substring(0, text.indexOf(' '))));
    }

    /** Every package says that null is the exception. */
    Findings nullMarked() {
        List<JavaPackage> packages =
                types().map(JavaClass::getPackage).distinct().toList();
        return new Findings(
                packages.size(),
                packages.stream()
                        .filter(one -> !one.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName)
                        .sorted()
                        .toList());
    }

    /**
     * Every package explains itself to a newcomer, and every type that it names in doing so is there.
     *
     * @param sources root folder of the sources
     * @param words fewest words
     * @param links fewest links to its public types, or to those of packages below it; all of them where there are fewer
     * @param parts titles that none may leave out
     */
    Findings essays(Path sources, int words, int links, List<String> parts) {
        Set<String> known = types().map(HouseRules::name).collect(Collectors.toSet());
        List<String> packages =
                types().map(JavaClass::getPackageName).distinct().sorted().toList();
        List<String> violations = new ArrayList<>();
        for (String one : packages) {
            Essay essay = Essay.read(one, sources);
            Set<String> open = types().filter(type -> (type.getPackageName() + ".").startsWith(one + "."))
                    .filter(JavaClass::isTopLevelClass)
                    .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                    .map(HouseRules::name)
                    .collect(Collectors.toSet());
            long linked = essay.links().stream().filter(open::contains).count();
            parts.stream()
                    .filter(part -> !essay.hasPart(part))
                    .forEach(part -> violations.add(one + " has no part \"" + part + "\""));
            essay.links().stream()
                    .filter(link -> link.startsWith(root + ".") && !known.contains(link))
                    .forEach(link -> violations.add(one + " links to " + link + ", which is not there"));
            if (essay.words() < words) {
                violations.add(one + " has " + essay.words() + " words");
            }
            if (linked < Math.min(links, open.size())) {
                violations.add(one + " links to " + linked + " of " + open.size() + " public types");
            }
        }
        return new Findings(packages.size(), violations);
    }

    /** As a comment writes it. */
    private static String name(JavaClass type) {
        return type.getName().replace('$', '.');
    }

    /**
     * A library stays where its licence or its side effects are wanted.
     *
     * @param homes the only room for each prefix of class names
     */
    Findings libraries(Map<String, String> homes) {
        List<String> violations = new ArrayList<>();
        int[] checked = {0};
        types().forEach(type -> type.getDirectDependenciesFromSelf()
                .forEach(dependency -> homes.forEach((prefix, home) -> {
                    if (dependency
                            .getTargetClass()
                            .getBaseComponentType()
                            .getName()
                            .startsWith(prefix)) {
                        checked[0]++;
                        if (!room(type).equals(home)) {
                            violations.add(dependency.getDescription());
                        }
                    }
                })));
        return new Findings(checked[0], violations);
    }
}
