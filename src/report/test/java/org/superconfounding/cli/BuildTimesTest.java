package org.superconfounding.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTimesTest {
    private static final Instant BEGAN = Instant.parse("2026-01-31T12:00:00Z");

    @TempDir
    private Path build;

    private void written(String file, long secondsAfter) throws IOException {
        Path path = build.resolve(file);
        Files.createDirectories(path.getParent());
        Files.setLastModifiedTime(Files.writeString(path, ""), FileTime.from(BEGAN.plusSeconds(secondsAfter)));
    }

    private String text() {
        return BuildTimes.of(build, build.resolve("report"), BEGAN).text();
    }

    @Test
    void shouldGiveEachPartTheTimeSinceTheOneBefore() throws IOException {
        written("surefire-reports/TEST-a.BTest.xml", 30);
        written("surefire-reports/TEST-a.CTest.xml", 20);
        written("failsafe-reports/TEST-org.claims.DClaims.xml", 70);
        written("failsafe-reports/TEST-org.instrument.Wrong.xml", 100);
        written("report/index.html", 115);

        assertThat(text())
                .isEqualTo("compilation and the instrument's own tests 30 s, claims 40 s, known-wrong instruments 30 s,"
                        + " report 15 s; together 115 s");
    }

    @Test
    void shouldPassOverWhatAnEarlierBuildLeft() throws IOException {
        written("surefire-reports/TEST-a.BTest.xml", -5);
        written("failsafe-reports/TEST-org.claims.DClaims.xml", 40);

        assertThat(text()).isEqualTo("claims 40 s; together 40 s");
    }

    @Test
    void shouldSayNothingOfAnEmptyBuild() {
        assertThat(text()).isEqualTo("together 0 s");
    }
}
