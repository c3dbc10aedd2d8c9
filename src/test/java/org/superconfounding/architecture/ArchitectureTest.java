package org.superconfounding.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.superconfounding.architecture.HouseRules.Findings;

/** Keeps the house in order: who may know whom, who may print, which functions are the same on every machine. */
class ArchitectureTest {
    /** A package may import only from packages before it. */
    static final List<String> ORDER = List.of(
            "",
            "io",
            "exact",
            "statistics",
            "quantum",
            "bell",
            "causal",
            "certificate",
            "learning",
            "hardware",
            "experiment",
            "audit",
            "report",
            "cli");

    private static final HouseRules HOUSE = new HouseRules(
            "org.superconfounding",
            ORDER,
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.superconfounding"));

    private static void assertHolds(Findings findings, int least, String rule) {
        assertThat(findings.violations()).as(rule).isEmpty();
        assertThat(findings.checked()).as("things looked at for: %s", rule).isGreaterThanOrEqualTo(least);
    }

    @Test
    void shouldKnowEveryPackage() {
        assertHolds(HOUSE.rooms(), ORDER.size() - 1, "a new package needs a place in the order");
    }

    @Test
    void shouldImportOnlyFromPackagesThatStandBefore() {
        assertHolds(HOUSE.imports(), 1000, "a package imports only from those before it in " + ORDER);
    }

    @Test
    void shouldHaveNoCycles() {
        assertHolds(HOUSE.cycles(), ORDER.size() - 1, "packages without cycles");
    }

    @Test
    void shouldLetOnlyTheCommandLinePrintOrExit() {
        assertHolds(HOUSE.printing("cli"), 5, "output and exit codes are the command line's");
    }

    @Test
    void shouldUseOnlyElementaryFunctionsThatGiveTheSameBitsEverywhere() {
        assertHolds(HOUSE.inexactMathematics(), 100, "StrictMath in place of Math");
    }

    @Test
    void shouldDrawRandomnessOnlyFromSeededStreams() {
        assertHolds(HOUSE.unseededChance(), 1000, "no unseeded chance");
    }

    @Test
    void shouldMarkEveryPackageAsNullSafe() {
        assertHolds(HOUSE.nullMarked(), ORDER.size(), "packages with @NullMarked");
    }

    @Test
    void shouldExplainEveryPackageToANewcomer() {
        assertHolds(
                HOUSE.essays(Path.of("src/main/java"), 100, 4, List.of("Concept", "Boundaries", "Source")),
                20,
                "an essay for every package, with links to its main types");
    }

    /** Weka's licence binds whatever is built on it; the report needs no classifier and the client no parser of its own. */
    @Test
    void shouldKeepLibrariesInTheirRooms() {
        Map<String, String> homes = Map.of(
                "weka.", "learning",
                "org.apache.hc.", "hardware",
                "org.asciidoctor.", "report",
                "org.jfree.", "report",
                "picocli.", "cli");

        assertHolds(HOUSE.libraries(homes), 100, "each library in one room: " + homes);
    }
}
