package org.superconfounding.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.Refusals.assertRefused;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.superconfounding.io.FolderForEachTry;
import org.superconfounding.io.HostileText;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;

/** Whatever a ledger file holds, reading it gives a ledger that can be used, or one refusal that helps. */
class HostileLedgerProperties extends FolderForEachTry {
    private static final String GOOD = StrictMapper.text(Ledger.FOLDER.resolve("3-E2.yaml"));

    @Provide
    Arbitrary<String> damaged() {
        return HostileText.of(GOOD, new ObjectMapper(new YAMLFactory()));
    }

    private void readOrRefuse(byte[] content) throws IOException {
        Files.write(folder.resolve("3-E2.yaml"), content);
        HostileText.readOrRefuse("3-E2.yaml", () -> {
            Ledger ledger = Ledger.read(folder);
            assertThat(Gate.problems(ledger, Map.of(), Set.of())).isNotNull();
            ledger.rows().forEach(row -> assertThat(row.paraphrase()).isNotNull());
        });
    }

    @Property(tries = 150)
    void shouldReadOrRefuseDamagedText(@ForAll("damaged") String text) throws IOException {
        readOrRefuse(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Property
    void shouldReadOrRefuseBytes(@ForAll byte[] bytes) throws IOException {
        readOrRefuse(bytes);
    }

    @Example
    void shouldRefuseAliasesThatMultiply() throws IOException {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int level = 1; level < 40; level++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]%n".formatted(level, level, level - 1, level - 1));
        }
        Files.writeString(folder.resolve("3-E2.yaml"), bomb);

        assertRefused(InputException.class, () -> Ledger.read(folder));
    }

    @Example
    void shouldRefuseATagThatNamesAJavaClass() throws IOException {
        Files.writeString(
                folder.resolve("3-E2.yaml"), GOOD.replace("title: ", "title: !!javax.script.ScriptEngineManager "));

        readOrRefuse(Files.readAllBytes(folder.resolve("3-E2.yaml")));
    }
}
