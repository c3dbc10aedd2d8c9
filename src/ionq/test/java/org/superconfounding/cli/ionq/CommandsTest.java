package org.superconfounding.cli.ionq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.superconfounding.cli.CommandRun;
import org.superconfounding.hardware.ionq.FakeIonq;
import org.superconfounding.hardware.ionq.QuickFolder;

/** Commands within this process, and a played service for those that need one. */
abstract class CommandsTest {
    @QuickFolder
    Path folder;

    FakeIonq service;

    @BeforeEach
    void open() throws IOException {
        service = new FakeIonq();
        service.pollsUntilDone = 0;
    }

    @AfterEach
    void close() {
        service.close();
    }

    static CommandRun ionq(String... arguments) {
        return CommandRun.of(
                Stream.concat(Stream.of("ionq"), Stream.of(arguments)).toArray(String[]::new));
    }

    /** A command at the played service, with folders of its own. */
    final CommandRun live(String... arguments) {
        return ionq(withPlaces(arguments));
    }

    final String[] withPlaces(String... arguments) {
        Stream<String> places = Stream.of(
                "--service=" + service.origin(),
                "--journal=" + folder.resolve("journal"),
                "--into=" + folder.resolve("runs"));
        return Stream.concat(Stream.of(arguments), places).toArray(String[]::new);
    }

    final CommandRun onProcessor(String... more) {
        return live(Stream.concat(Stream.of("run", "--scenario=bell-state", "--backend=qpu.forte-1"), Stream.of(more))
                .toArray(String[]::new));
    }

    /** What was printed, of a command that did what it should. */
    static String out(CommandRun run) {
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    /** What was complained of, by that exit code. */
    static String refused(int code, CommandRun run) {
        assertThat(run.code()).as(run.err()).isEqualTo(code);
        return run.err();
    }
}
