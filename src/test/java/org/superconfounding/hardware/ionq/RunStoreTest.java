package org.superconfounding.hardware.ionq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunStoreTest {
    @TempDir
    private Path folder;

    @Test
    void shouldFindARunByItsJobHoweverTheFileIsLaidOut() throws IOException {
        Path spaced = Files.writeString(folder.resolve("a.json"), "{ \"parent\" : \"job-1\", \"tag\" : \"t\" }");
        Path dense = Files.writeString(folder.resolve("b.json"), "{\"parent\":\"job-2\"}");
        RunStore store = new RunStore(folder);

        assertThat(store.fileOf("job-1", "t")).contains(spaced);
        assertThat(store.fileOf("job-1", "another tag")).isEmpty();
        assertThat(store.fileOf("job-2", "")).contains(dense);
        assertThat(store.fileOf("job", "")).as("part of a name").isEmpty();
    }
}
