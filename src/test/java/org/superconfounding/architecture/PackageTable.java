package org.superconfounding.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which package may import which, as a table of a document says it.
 *
 * @param root name of the package that all others are in
 * @param imports for each package of the table, in its order, those that it may import; names are relative to the root. A package
 *     without a row belongs to the nearest one above it that has a row.
 */
record PackageTable(String root, Map<String, List<String>> imports) {
    private static final Pattern ROW = Pattern.compile("(?m)^\\|`([a-z.]+)` \\|([^|\\n]*)\\|");
    private static final Pattern NAME = Pattern.compile("`([a-z.]+)`");

    /**
     * Reads the rows whose first cell is a package and whose second cell lists packages or is "–".
     *
     * @throws IllegalArgumentException if a package has two rows, or lists one that has no row above its own
     */
    static PackageTable read(String root, String document) {
        Map<String, List<String>> imports = new LinkedHashMap<>();
        Matcher row = ROW.matcher(document);
        while (row.find()) {
            List<String> names = NAME.matcher(row.group(2))
                    .results()
                    .map(name -> name.group(1))
                    .toList();
            if (!imports.keySet().containsAll(names) || imports.put(row.group(1), names) != null) {
                throw new IllegalArgumentException("the row of " + row.group(1) + ", which may import " + names
                        + ": a package has one row and imports from rows above it");
            }
        }
        return new PackageTable(root, imports);
    }

    /** ArchUnit's rule: every class stands in a row, and knows only what that row may import. */
    LayeredArchitecture rule() {
        LayeredArchitecture rule = layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .ensureAllClassesAreContainedInArchitectureIgnoring(root);
        for (String name : imports.keySet()) {
            rule = rule.layer(name)
                    .definedBy(describe("in " + name, type -> row(type).equals(name)));
        }
        for (Map.Entry<String, List<String>> row : imports.entrySet()) {
            rule = row.getValue().isEmpty()
                    ? rule.whereLayer(row.getKey()).mayNotAccessAnyLayer()
                    : rule.whereLayer(row.getKey())
                            .mayOnlyAccessLayers(row.getValue().toArray(String[]::new));
        }
        return rule;
    }

    /** What the table allows and no class does. */
    List<String> unused(JavaClasses classes) {
        Set<String> used = new TreeSet<>();
        classes.forEach(type -> type.getDirectDependenciesFromSelf()
                .forEach(dependency -> used.add(row(type) + " → " + row(dependency.getTargetClass()))));
        List<String> unused = new ArrayList<>();
        imports.forEach((from, targets) -> targets.stream()
                .map(to -> from + " → " + to)
                .filter(arrow -> !used.contains(arrow))
                .forEach(unused::add));
        return unused;
    }

    /** The row that a class belongs to; empty if there is none. */
    private String row(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        if (!name.startsWith(root + ".")) {
            return "";
        }
        List<String> parts = Arrays.asList(name.substring(root.length() + 1).split("\\."));
        for (int length = parts.size(); length > 0; length--) {
            String candidate = String.join(".", parts.subList(0, length));
            if (imports.containsKey(candidate)) {
                return candidate;
            }
        }
        return "";
    }
}
