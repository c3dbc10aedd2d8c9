package org.superconfounding.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.ProjectFiles.json;
import static org.superconfounding.io.Refusals.assertRefused;

import java.io.File;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.superconfounding.io.AtomicFile;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;

class LicenceTableTest {
    @TempDir
    private Path folder;

    private String table(String components) {
        Path materials = folder.resolve("bom.json");
        AtomicFile.write(materials, "{\"bomFormat\": \"CycloneDX\", \"components\": [" + components + "]}");
        return LicenceTable.of(materials).text();
    }

    @Test
    void shouldListLibrariesByLicenceAndLeaveAChoiceAsAChoice() {
        assertThat(table("""
                {"name": "z", "version": "1", "licenses": [{"license": {"id": "MIT"}}]},
                {"name": "a", "version": "2", "licenses": [{"license": {"id": "MIT"}}]},
                {"name": "w", "version": "3", "licenses": [{"expression": "EPL-2.0 OR MIT"}]},
                {"name": "d", "version": "4",
                 "licenses": [{"license": {"name": "GPL"}}, {"license": {"id": "EPL-1.0"}}]}"""))
                .contains("\nMIT::\na 2, z 1\n", "\nGPL or EPL-1.0::\nd 4\n", "\nEPL-2.0 OR MIT::\nw 3\n");
    }

    @Test
    void shouldRefuseALibraryWithoutALicence() {
        assertRefused(
                InputException.class,
                () -> table("{\"name\": \"a\", \"version\": \"2\"}"),
                "bom.json",
                "a 2",
                "names no licence");
    }

    @Test
    void shouldRefuseAnEmptyOrMissingList() {
        assertRefused(InputException.class, () -> table(""), "lists no library");
        assertRefused(InputException.class, () -> LicenceTable.of(folder.resolve("absent.json")), "absent.json");
    }

    @Test
    void shouldListExactlyTheLibrariesThatTheBuildUses() {
        SortedSet<String> listed = new TreeSet<>();
        json(StrictMapper.text(Path.of("expected", "libraries.json")))
                .path("components")
                .forEach(library -> listed.add(library.path("name").asText() + "-"
                        + library.path("version").asText()));
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        SortedSet<String> used = new TreeSet<>();
        for (String entry : classPath.split(File.pathSeparator)) {
            String jar = Path.of(entry).getFileName().toString();
            if (jar.endsWith(".jar") && !jar.startsWith("surefire")) {
                used.add(listed.stream()
                        .filter(library -> jar.equals(library + ".jar") || jar.startsWith(library + "-"))
                        .findFirst()
                        .orElse(jar));
            }
        }

        assertThat(used)
                .as(
                        "libraries on the class path; one that is missing belongs into expected/libraries.json with its licence")
                .hasSizeGreaterThan(90);
        assertThat(listed).as("listed libraries against those used").containsAll(used);
        assertThat(used).as("used libraries against those listed").containsAll(listed);
    }
}
