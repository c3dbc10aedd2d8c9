package org.superconfounding.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
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
    void shouldFindALibraryOutsideItsRoom() {
        assertThat(WRONG.libraries(Map.of("org.apache.commons.math3.", "statistics"))
                        .violations())
                .isNotEmpty()
                .allMatch(text -> text.contains("bell.Test"));
        assertThat(WRONG.libraries(Map.of("org.apache.commons.math3.", "bell")).violations())
                .isEmpty();
    }
}
