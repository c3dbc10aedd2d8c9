package org.superconfounding.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.superconfounding.audit.BuildRun;
import org.superconfounding.io.StrictMapper;

class OldReportTest {
    private static final BuildRun RUN = ReportFixture.RUN;

    @TempDir
    private Path folder;

    private static String removed(Path folder) {
        StringWriter said = new StringWriter();
        OldReport.removeUnless(RUN::equals, folder, new PrintWriter(said, true));
        return said.toString();
    }

    private void report(long seed) throws IOException {
        Files.writeString(folder.resolve("index.html"), "a page");
        Files.writeString(folder.resolve("claims.json"), "{}");
        BuildRun run = new BuildRun(
                RUN.schema(), seed, RUN.replications(), RUN.sources(), RUN.ledger(), RUN.commit(), RUN.state());
        Files.createDirectories(folder.resolve("evidence"));
        Files.writeString(folder.resolve(OldReport.RUN), StrictMapper.json().write(run));
    }

    @Test
    void shouldKeepTheReportOfTheSameRun() throws IOException {
        report(RUN.seed());

        assertThat(removed(folder)).isEmpty();
        assertThat(folder.resolve("index.html")).exists();
    }

    @Test
    void shouldDeleteTheReportOfAnotherRunAndOneThatDoesNotSay() throws IOException {
        report(RUN.seed() + 1);
        assertThat(removed(folder)).contains("deleted " + folder);
        assertThat(folder).doesNotExist();

        Files.createDirectory(folder);
        report(RUN.seed());
        Files.delete(folder.resolve(OldReport.RUN));
        assertThat(removed(folder)).contains("deleted " + folder);
        assertThat(folder).doesNotExist();
        Files.createDirectory(folder);
    }

    @Test
    void shouldLeaveAloneWhatIsNoReport() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "mine");

        assertThat(removed(folder)).isEmpty();
        assertThat(notes).hasContent("mine");
        assertThat(removed(folder.resolve("nowhere"))).isEmpty();
    }
}
