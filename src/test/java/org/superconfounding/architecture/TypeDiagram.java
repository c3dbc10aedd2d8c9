package org.superconfounding.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.superconfounding.statistics.Require;

/**
 * The main types of a group of packages and the arrows between them, as a PlantUML text lists them.
 *
 * @param packages for each type its package, relative to the root
 * @param arrows in the text's order
 */
record TypeDiagram(Map<String, String> packages, List<Arrow> arrows) {
    private static final Pattern LINE = Pattern.compile("package \"(?<package>[a-z.]+)\" \\{"
            + "|  (?:class|interface|annotation) (?<type>\\w+)"
            + "|(?<tail>\\w+) --> (?<tip>\\w+) : (?<label>.+)"
            + "|(?<parent>\\w+) <\\|\\.\\. (?<child>\\w+)"
            + "|}|@startuml|@enduml|!include style.iuml");

    /** The type at the tail uses the one at the tip, or is a kind of it if there is no label. */
    record Arrow(String tail, String tip, String label) {
        @Override
        public String toString() {
            return tail + " → " + tip;
        }
    }

    TypeDiagram {
        packages = Map.copyOf(packages);
        arrows = List.copyOf(arrows);
        for (Arrow arrow : arrows) {
            Require.that(packages.keySet().containsAll(List.of(arrow.tail, arrow.tip)), arrow + " has an unlisted end");
        }
    }

    /** @throws IllegalArgumentException if a line has another form than those of these diagrams, or an arrow an end that is not listed */
    static TypeDiagram read(String text) {
        Map<String, String> packages = new LinkedHashMap<>();
        List<Arrow> arrows = new ArrayList<>();
        String current = "";
        for (String line : text.lines().toList()) {
            Matcher part = LINE.matcher(line);
            Require.that(part.matches(), "unknown form: " + line);
            if (part.group("package") != null) {
                current = part.group("package");
            } else if (part.group("type") != null) {
                packages.put(part.group("type"), current);
            } else if (part.group("tail") != null) {
                arrows.add(new Arrow(part.group("tail"), part.group("tip"), part.group("label")));
            } else if (part.group("parent") != null) {
                arrows.add(new Arrow(part.group("child"), part.group("parent"), ""));
            }
        }
        return new TypeDiagram(packages, arrows);
    }

    /** What the code does not have: types, and arrows. */
    List<String> wrong(JavaClasses code, String root) {
        List<String> wrong = new ArrayList<>();
        packages.keySet().stream()
                .filter(type -> !code.contain(name(root, type)))
                .forEach(wrong::add);
        arrows.stream()
                .filter(arrow -> wrong.stream().noneMatch(List.of(arrow.tail, arrow.tip)::contains))
                .filter(arrow -> !isThere(arrow, code, root))
                .forEach(arrow -> wrong.add(arrow.toString()));
        return wrong;
    }

    private boolean isThere(Arrow arrow, JavaClasses code, String root) {
        String tail = name(root, arrow.tail);
        String tip = name(root, arrow.tip);
        if (arrow.label.isEmpty()) {
            return code.get(tail).isAssignableTo(tip);
        }
        return code.stream()
                .filter(type -> outermost(type).equals(tail))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .anyMatch(target -> outermost(target).equals(tip));
    }

    private String name(String root, String type) {
        return root + "." + packages.get(type) + "." + type;
    }

    private static String outermost(JavaClass type) {
        return type.getBaseComponentType().getName().replaceFirst("\\$.*", "");
    }
}
