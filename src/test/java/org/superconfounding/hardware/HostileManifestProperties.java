package org.superconfounding.hardware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.ProjectFiles.copy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeTry;
import org.superconfounding.io.FolderForEachTry;
import org.superconfounding.io.HostileText;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;

/** Whatever a manifest holds, a folder of runs is read as it was recorded, or refused in a way that helps. */
class HostileManifestProperties extends FolderForEachTry {
    private static final String GOOD = StrictMapper.text(RecordedRuns.FOLDER.resolve(Manifest.FILE));
    private static final List<RecordedRun> RECORDED = RecordedRuns.read(RecordedRuns.FOLDER);

    @BeforeTry
    void copyRuns() throws IOException {
        copy(RunFixture.FOLDER, folder);
    }

    @Provide
    Arbitrary<String> damaged() {
        return HostileText.of(GOOD);
    }

    private void readOrRefuse(byte[] content) throws IOException {
        Path manifest = folder.resolve(Manifest.FILE);
        Files.write(manifest, content);
        try {
            assertThat(RecordedRuns.read(folder))
                    .as("what is not refused is what was recorded")
                    .isEqualTo(RECORDED);
        } catch (InputException refusal) {
            HostileText.assertHelps(refusal, "");
            assertThat(refusal.getMessage())
                    .as("names the manifest or a file of its folder")
                    .contains(folder.toString(), Manifest.FILE);
        }
        assertThat(manifest).as("reading changes nothing").hasBinaryContent(content);
    }

    @Property(tries = 150)
    void shouldReadOrRefuseDamagedText(@ForAll("damaged") String text) throws IOException {
        readOrRefuse(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 50)
    void shouldRefuseBytes(@ForAll byte[] bytes) throws IOException {
        readOrRefuse(bytes);
    }
}
