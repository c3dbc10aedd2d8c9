package org.superconfounding.bell;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.superconfounding.io.FolderForEachTry;
import org.superconfounding.io.HostileText;
import org.superconfounding.io.StrictMapper;

/** Whatever the file of published counts holds, every experiment in it can be analysed, or the file is refused. */
class HostileBellTestsProperties extends FolderForEachTry {
    private static final String GOOD = StrictMapper.text(PublishedBellTests.FILE);

    @Provide
    Arbitrary<String> damaged() {
        return HostileText.of(GOOD, new ObjectMapper(new YAMLFactory()));
    }

    @Property(tries = 150)
    void shouldReadOrRefuseDamagedText(@ForAll("damaged") String text) throws IOException {
        Path file = folder.resolve("bell-tests.yaml");
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        HostileText.readOrRefuse(
                "bell-tests.yaml",
                () -> PublishedBellTests.read(file).experiments().forEach(experiment -> {
                    assertThat(experiment.counts().ab().trials()).isPositive();
                    assertThat(experiment.counts().ab().correlator()).isBetween(-1.0, 1.0);
                }));
    }
}
