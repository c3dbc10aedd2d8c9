package org.superconfounding.io;

import static org.superconfounding.io.Refusals.assertRefused;

import org.junit.jupiter.api.Test;

class ResourcesTest {
    @Test
    void shouldRefuseAPathThatAFolderResolvesAndAJarDoesNot() {
        assertRefused(() -> Resources.text(Resources.class, "../report/theme/report.css"), "report.css", "jar");
    }
}
