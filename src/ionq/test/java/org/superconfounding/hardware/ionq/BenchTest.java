package org.superconfounding.hardware.ionq;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Gives each test a client against a service of its own, in a folder of its own. */
abstract class BenchTest {
    @QuickFolder
    Path folder;

    Bench bench;

    @BeforeEach
    void open() throws IOException {
        bench = new Bench(new FakeIonq(), folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }
}
