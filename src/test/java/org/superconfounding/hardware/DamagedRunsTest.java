package org.superconfounding.hardware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.superconfounding.io.ProjectFiles.copy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeTry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.superconfounding.io.FolderForEachTry;
import org.superconfounding.io.HostileText;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;

class DamagedRunsTest extends FolderForEachTry {
    @BeforeEach
    @BeforeTry
    void copyRuns() throws IOException {
        copy(RunFixture.FOLDER, folder);
    }

    private InputException refusal() {
        InputException refusal = catchThrowableOfType(InputException.class, () -> RecordedRuns.read(folder));
        assertThat(refusal).as("a damaged folder of runs is refused").isNotNull();
        return refusal;
    }

    private InputException refusalAfter(UnaryOperator<String> change) throws IOException {
        RunFixture.edit(folder.resolve(RunFixture.BELL), change);
        InputException refusal = refusal();
        assertThat(refusal.getMessage()).as("the message names the file").contains(RunFixture.BELL);
        return refusal;
    }

    @Test
    void shouldRefuseAMissingFile() throws IOException {
        Files.delete(folder.resolve(RunFixture.BELL));
        assertThat(refusal()).hasMessageContaining(RunFixture.BELL).hasMessageContaining("not in the folder");
    }

    @Test
    void shouldRefuseAnExtraFile() throws IOException {
        Files.copy(folder.resolve(RunFixture.BELL), folder.resolve("one-more.json"));
        assertThat(refusal()).hasMessageContaining("one-more.json").hasMessageContaining("not in the manifest");
    }

    @Test
    void shouldRefuseAMissingManifest() throws IOException {
        Files.delete(folder.resolve(Manifest.FILE));
        assertThat(refusal()).hasMessageContaining("SHA256SUMS").hasMessageContaining("no such file");
    }

    @ParameterizedTest
    @CsvSource({"'0000 x.json'", "'../x'", "''"})
    void shouldRefuseAMalformedManifestLine(String line) throws IOException {
        long lines = Manifest.read(folder).digests().size();
        RunFixture.edit(folder.resolve(Manifest.FILE), text -> text + line + "\n");
        assertThat(refusal().field()).isEqualTo("line " + (lines + 1));
    }

    @Test
    void shouldRefuseAFileThatIsListedTwice() throws IOException {
        RunFixture.edit(folder.resolve(Manifest.FILE), text -> text + "0".repeat(64) + "  " + RunFixture.BELL + "\n");
        assertThat(refusal()).hasMessageContaining("names " + RunFixture.BELL + " a second time");
    }

    @Test
    void shouldRefuseAChangedDigit() throws IOException {
        InputException refusal = refusalAfter(text -> text.replace("\"0.724\"", "\"0.726\""));
        assertThat(refusal).hasMessageContaining("SHA-256");
        assertThat(refusal.field()).isEqualTo("SHA256SUMS");
    }

    @Test
    void shouldRefuseATruncatedFile() throws IOException {
        InputException refusal = refusalAfter(text -> text.substring(0, text.indexOf("\"histogram\"")));
        assertThat(refusal.line()).as("the line where the file ends").isPositive();
        assertThat(refusal.field()).isEqualTo("circuits[0]");
    }

    @Test
    void shouldRefuseBytesThatAreNoText() throws IOException {
        Files.write(folder.resolve(RunFixture.BELL), new byte[] {'{', (byte) 0xff, '}'});
        assertThat(refusal()).hasMessageContaining(RunFixture.BELL).hasMessageContaining("not UTF-8");
    }

    @Test
    void shouldNameADuplicateField() throws IOException {
        InputException refusal = refusalAfter(text -> text.replaceFirst("\"run\" : 0,", "\"run\" : 0, \"run\" : 0,"));
        assertThat(refusal).hasMessageContaining("Duplicate field 'run'");
    }

    @ParameterizedTest
    @CsvSource({
        "0.7245, no integer count",
        "0.723, no integer count",
        "1.002, no integer count",
        "-1.724, no integer count",
        "1e0, does not match",
        "NaN, does not match",
        "'', does not match"
    })
    void shouldRefuseACorrelatorThatNoIntegerCountGives(String correlator, String problem) throws IOException {
        InputException refusal = refusalAfter(text -> text.replace("\"0.724\"", "\"" + correlator + "\""));
        assertThat(refusal.field()).isEqualTo("circuits[0].reportedCorrelator");
        assertThat(refusal).hasMessageContaining(problem);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"format\" : \"recorded-run/1\"', '\"format\" : \"recorded-run/3\"', format",
        "'\"shots\" : 1000,', '\"shorts\" : 1000,', circuits[0].shorts",
        "'\"job\" : null,', '', circuits[0].job",
        "'\"run\" : 0', '\"run\" : -1', run",
        "'\"run\" : 0', '\"run\" : 0.5', run",
        "'\"run\" : 0', '\"run\" : \"0\"', run",
        "'\"kind\" : \"reported-hardware-unverified\"', '\"kind\" : \"aria\"', kind",
        "'\"evidence\" : \"summary-only\"', '\"evidence\" : null', evidence",
        "'\"evidence\" : \"summary-only\"', '\"evidence\" : \"job-id\"', evidence",
        "'\"kind\" : \"reported-hardware-unverified\"', '\"kind\" : \"hardware\"', kind",
        "'\"scenario\" : \"bell-state\"', '\"scenario\" : \"Bell State\"', scenario",
        "'\"qubits\" : 2', '\"qubits\" : 27', circuits[0].qubits",
        "'\"qubits\" : 2', '\"qubits\" : 3', circuits[0].reportedCorrelator",
        "'\"histogram\" : null', '\"histogram\" : {\"0\" : 999}', circuits[0].histogram",
        "'\"histogram\" : null', '\"histogram\" : {\"4\" : 1000}', circuits[0].histogram",
        "'\"histogram\" : null', '\"histogram\" : {\"0\" : 1000}', circuits[0].reportedCorrelator",
        "'\"histogram\" : null', '\"histogram\" : {\"00\" : 862, \"1\" : 138}', circuits[0].histogram.00",
        "'\"echoed\" : null', '\"echoed\" : 1000', unknown.provenance.shots.echoed",
        "'\"circuits[].job\" : \"job ids were not published\",', '', circuits[].job",
        "'\"name\" : \"ab''\"', '\"name\" : \"ab\"', circuits",
        "'\"revision\" : \"adaf748\"', '\"revision\" : null', provenance.source.revision"
    })
    void shouldNameTheFieldThatCannotBe(String before, String after, String field) throws IOException {
        assertThat(refusalAfter(text -> text.replaceFirst(Pattern.quote(before), after))
                        .field())
                .isEqualTo(field);
    }

    @Test
    void shouldPassOverHiddenFiles() throws IOException {
        int runs = RecordedRuns.read(folder).size();
        Files.writeString(folder.resolve(".DS_Store"), "");
        assertThat(RecordedRuns.read(folder)).hasSize(runs);
    }

    private static final String GOOD = StrictMapper.text(RecordedRuns.FOLDER.resolve(Manifest.FILE));
    private static final List<RecordedRun> RECORDED = RecordedRuns.read(RecordedRuns.FOLDER);

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

    /** Whatever a manifest holds, a folder of runs is read as it was recorded, or refused in a way that helps. */
    @Property(tries = 150)
    void shouldReadOrRefuseDamagedText(@ForAll("damaged") String text) throws IOException {
        readOrRefuse(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 50)
    void shouldRefuseBytes(@ForAll byte[] bytes) throws IOException {
        readOrRefuse(bytes);
    }
}
