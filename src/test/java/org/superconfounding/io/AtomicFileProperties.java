package org.superconfounding.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.superconfounding.io.Refusals.assertRefused;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AtomicFileProperties extends FolderForEachTry {
    private void assertOnly(String... names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .as("no part of a file is left behind")
                    .containsExactlyInAnyOrder(names);
        }
    }

    @Property(tries = 50)
    void shouldReplaceTheWholeContent(@ForAll byte[] old, @ForAll byte[] content) throws IOException {
        Path file = folder.resolve("file");
        Files.write(file, old);

        AtomicFile.write(file, content);

        assertThat(file).hasBinaryContent(content);
        assertOnly("file");
    }

    @Property(tries = 50)
    void shouldWriteTextAsUtf8IntoAFolderThatIsNotThereYet(@ForAll String text) throws IOException {
        Path file = folder.resolve("new/file");

        AtomicFile.write(file, text);

        assertThat(file).hasBinaryContent(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The move is what makes the new content visible; a folder with content in its place makes it fail. */
    @Property(tries = 50)
    void shouldLeaveEverythingAsItWasWhenTheLastStepFails(@ForAll byte[] old, @ForAll byte[] content)
            throws IOException {
        Path inTheWay = folder.resolve("file");
        Files.createDirectory(inTheWay);
        Files.write(inTheWay.resolve("old"), old);

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> AtomicFile.write(inTheWay, content))
                .withMessageStartingWith("cannot write " + inTheWay);

        assertThat(inTheWay.resolve("old")).hasBinaryContent(old);
        assertOnly("file");
    }

    @Property(tries = 50)
    void shouldLeaveTheOldContentWhenTheFirstStepFails(@ForAll byte[] old, @ForAll byte[] content) throws IOException {
        Path notAFolder = folder.resolve("file");
        Files.write(notAFolder, old);

        assertRefused(UncheckedIOException.class, () -> AtomicFile.write(notAFolder.resolve("below"), content));

        assertThat(notAFolder).hasBinaryContent(old);
        assertOnly("file");
    }
}
