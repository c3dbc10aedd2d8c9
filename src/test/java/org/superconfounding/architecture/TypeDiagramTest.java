package org.superconfounding.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.ProjectFiles.below;
import static org.superconfounding.io.ProjectFiles.found;
import static org.superconfounding.io.Refusals.assertRefused;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.superconfounding.io.StrictMapper;

/** The pictures of main types show the code as it is, every package in one of them. */
class TypeDiagramTest {
    private static final String ROOT = "org.superconfounding";
    private static final Path FOLDER = Path.of("docs/architecture");
    private static final String INDEX = StrictMapper.text(Path.of("docs/architecture.adoc"));
    private static final Set<String> OF_THE_CLAIMS = Set.of("claims", "audit.junit", "certificate");

    private static final JavaClasses CODE =
            new ClassFileImporter().importPaths("target/classes", "target/test-classes");

    static Stream<String> groups() {
        return below(FOLDER, ".puml").stream()
                .map(file -> file.getFileName().toString().replace(".puml", ""));
    }

    private static String text(String group, String ending) {
        return StrictMapper.text(FOLDER.resolve(group + ending));
    }

    /** As the index lists them for a group. */
    private static List<String> packages(String group) {
        String row = found("\\|link:architecture/" + group + "\\.adoc\\[[^]]+] (\\|[^|]+)\\|", INDEX)
                .get(0);
        return found("`([a-z.]+)`", row);
    }

    @ParameterizedTest
    @MethodSource("groups")
    void shouldShowOnlyTypesAndArrowsOfTheCode(String group) {
        TypeDiagram diagram = TypeDiagram.read(text(group, ".puml"));

        assertThat(diagram.wrong(CODE, ROOT))
                .as("in the picture, not in the code")
                .isEmpty();
        assertThat(diagram.arrows()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("groups")
    void shouldBeThePictureOfItsList(String group) {
        String picture = text(group, ".svg");
        List<String> drawn = new ArrayList<>();
        found("<g class=\"link\" (data-entity-1=\"\\w+\" data-entity-2=\"\\w+\")", picture)
                .forEach(ends -> drawn.add(String.join(" ", found("\"(?:\\w+\\.)*(\\w+)\"", ends))));
        TypeDiagram diagram = TypeDiagram.read(text(group, ".puml"));

        assertThat(drawn)
                .as("make diagrams draws it anew")
                .containsExactlyInAnyOrderElementsOf(diagram.arrows().stream()
                        .map(arrow -> arrow.label().isEmpty()
                                ? arrow.tip() + " " + arrow.tail()
                                : arrow.tail() + " " + arrow.tip())
                        .toList());
        assertThat(found(">([^<>]+)</text>", picture))
                .as("names and labels")
                .containsAll(diagram.packages().keySet())
                .containsAll(diagram.arrows().stream()
                        .map(TypeDiagram.Arrow::label)
                        .filter(label -> !label.isEmpty())
                        .toList());
        assertThat(text(group, ".adoc")).contains("image::" + group + ".svg[\"");
    }

    @ParameterizedTest
    @MethodSource("groups")
    void shouldShowEveryPackageThatTheIndexListsForIt(String group) {
        Set<String> shown = new TreeSet<>();
        List<String> listed = packages(group);
        TypeDiagram.read(text(group, ".puml"))
                .packages()
                .values()
                .forEach(name -> shown.add(listed.stream()
                        .filter(row -> name.equals(row) || name.startsWith(row + ".") && !listed.contains(name))
                        .findFirst()
                        .orElse(name)));

        assertThat(shown).containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void shouldListEveryPackageForOneGroup() {
        List<String> all =
                new ArrayList<>(PackageTable.read(ROOT, INDEX).imports().keySet());
        all.addAll(OF_THE_CLAIMS);

        assertThat(groups().flatMap(group -> packages(group).stream())).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void shouldFindWhatTheCodeDoesNotHave() {
        String list = "package \"quantum\" {\n  class Circuit\n  class Simulator\n  class Gate\n  class Nowhere\n}\n";
        TypeDiagram wrong = TypeDiagram.read(list + "Circuit --> Simulator : runs\nGate <|.. Circuit\n"
                + "Nowhere --> Circuit : has\nSimulator --> Circuit : follows\n");

        assertThat(wrong.wrong(CODE, ROOT)).containsExactly("Nowhere", "Circuit → Simulator", "Circuit → Gate");
        assertRefused(() -> TypeDiagram.read(list + "Circuit --> Elsewhere : has\n"), "Circuit → Elsewhere");
        assertRefused(() -> TypeDiagram.read(list + "Circuit -- Gate\n"), "unknown form: Circuit -- Gate");
    }
}
