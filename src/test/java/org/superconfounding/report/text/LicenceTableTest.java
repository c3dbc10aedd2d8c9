package org.superconfounding.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.superconfounding.io.InputException;

class LicenceTableTest {
    @TempDir
    private Path folder;

    private String table(String components) throws IOException {
        Path materials = folder.resolve("bom.json");
        Files.writeString(materials, "{\"bomFormat\": \"CycloneDX\", \"components\": [" + components + "]}");
        return LicenceTable.of(materials).text();
    }

    @Test
    void shouldListLibrariesByLicenceAndLeaveAChoiceAsAChoice() throws IOException {
        assertThat(table("""
                {"name": "z", "version": "1", "licenses": [{"license": {"id": "MIT"}}]},
                {"name": "a", "version": "2", "licenses": [{"license": {"id": "MIT"}}]},
                {"name": "w", "version": "3", "licenses": [{"expression": "EPL-2.0 OR MIT"}]},
                {"name": "d", "version": "4",
                 "licenses": [{"license": {"name": "GPL"}}, {"license": {"id": "EPL-1.0"}}]}""")).contains("|MIT\n|a 2, z 1\n", "|GPL or EPL-1.0\n|d 4\n", "|EPL-2.0 OR MIT\n|w 3\n");
    }

    @Test
    void shouldRefuseALibraryWithoutALicence() {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> table("{\"name\": \"a\", \"version\": \"2\"}"))
                .withMessageContaining("bom.json")
                .withMessageContaining("a 2")
                .withMessageContaining("names no licence");
    }

    @Test
    void shouldRefuseAnEmptyOrMissingList() {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> table(""))
                .withMessageContaining("lists no library");
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> LicenceTable.of(folder.resolve("absent.json")))
                .withMessageContaining("absent.json");
    }
}
