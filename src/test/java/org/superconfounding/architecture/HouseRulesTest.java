package org.superconfounding.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each rule of the house can fail: a small house next door breaks them all. */
class HouseRulesTest {
    private static final String ROOT = "org.superconfounding.architecture.wrong";
    private static final HouseRules WRONG =
            new HouseRules(ROOT, List.of("io", "quantum", "bell"), new ClassFileImporter().importPackages(ROOT));

    @Test
    void shouldFindARoomWithoutAPlace() {
        assertThat(WRONG.rooms().violations()).containsExactly("attic");
    }

    @Test
    void shouldFindAnImportFromARoomFurtherDown() {
        assertThat(WRONG.imports().violations()).singleElement().asString().contains("quantum.Gate", "bell.Test");
        assertThat(WRONG.imports().checked()).as("imports in both directions").isGreaterThan(1);
    }

    @Test
    void shouldFindACycle() {
        assertThat(WRONG.cycles().violations()).isNotEmpty().allMatch(text -> text.contains("Cycle"));
    }

    @Test
    void shouldFindOutputAndExits() {
        assertThat(WRONG.printing("cli").violations())
                .hasSize(4)
                .anyMatch(text -> text.contains("System.out"))
                .anyMatch(text -> text.contains("System.err"))
                .anyMatch(text -> text.contains("System.exit"))
                .anyMatch(text -> text.contains("printStackTrace"));
        assertThat(WRONG.printing("io").violations()).as("the exempt room").isEmpty();
    }

    @Test
    void shouldFindFunctionsThatDifferBetweenMachines() {
        assertThat(WRONG.inexactMathematics().violations())
                .singleElement()
                .asString()
                .startsWith("sin in ");
    }

    @Test
    void shouldFindChanceWithoutASeed() {
        assertThat(WRONG.unseededChance().violations())
                .containsExactly(
                        "Math.random in " + ROOT + ".attic.Dice", "java.util.Random in " + ROOT + ".attic.Dice");
    }

    @Test
    void shouldFindPackagesWithoutTheNullMark() {
        assertThat(WRONG.nullMarked().violations()).containsExactly(ROOT + ".attic", ROOT + ".bell", ROOT + ".quantum");
        assertThat(WRONG.nullMarked().checked()).as("the marked one, too").isEqualTo(4);
    }

    @Test
    void shouldFindPackagesThatDoNotExplainThemselves() {
        HouseRules.Findings found = WRONG.essays(Path.of("src/test/java"), 30, 4, List.of("Concept"));

        assertThat(found.violations())
                .containsExactly(
                        ROOT + ".attic has no part \"Concept\"",
                        ROOT + ".attic has 0 words",
                        ROOT + ".bell has no part \"Concept\"",
                        ROOT + ".bell has 0 words",
                        ROOT + ".bell links to 0 of 1 public types",
                        ROOT + ".io has no part \"Concept\"",
                        ROOT + ".io has 10 words",
                        ROOT + ".quantum links to " + ROOT + ".quantum.Circuit, which is not there");
        assertThat(found.checked())
                .as("the one whose essay has but one flaw, too")
                .isEqualTo(4);
    }

    @Test
    void shouldFindALibraryOutsideItsRoom() {
        assertThat(WRONG.libraries(Map.of("org.apache.commons.math3.", "statistics"))
                        .violations())
                .isNotEmpty()
                .allMatch(text -> text.contains("bell.Test"));
        assertThat(WRONG.libraries(Map.of("org.apache.commons.math3.", "bell")).violations())
                .isEmpty();
    }
}
