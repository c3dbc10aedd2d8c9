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
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.superconfounding.io.HostileText;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;

/** Whatever the file of published counts holds, every experiment in it can be analysed, or the file is refused. */
class HostileBellTestsProperties {
    private static final String GOOD = StrictMapper.text(PublishedBellTests.FILE);

    private Path file;

    @BeforeTry
    void makeFile() throws IOException {
        file = Files.createTempFile("bell-tests", ".yaml");
    }

    @AfterTry
    void deleteFile() throws IOException {
        Files.delete(file);
    }

    @Provide
    Arbitrary<String> damaged() {
        return HostileText.of(GOOD, new ObjectMapper(new YAMLFactory()));
    }

    @Property(tries = 150)
    void shouldReadOrRefuseDamagedText(@ForAll("damaged") String text) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        try {
            PublishedBellTests.read(file).experiments().forEach(experiment -> {
                assertThat(experiment.counts().ab().trials()).isPositive();
                assertThat(experiment.counts().ab().correlator()).isBetween(-1.0, 1.0);
            });
        } catch (InputException refusal) {
            HostileText.assertHelps(refusal, ".yaml");
        }
    }
}
