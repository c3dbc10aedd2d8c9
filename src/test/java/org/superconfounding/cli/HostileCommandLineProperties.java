package org.superconfounding.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import picocli.CommandLine;

/** Whatever is typed, a command does its work or says in plain words what was wrong. Commands that write are tested apart. */
class HostileCommandLineProperties {
    private static final List<String> COMMANDS =
            List.of("inputs", "claim", "gate", "inputz", "", "--help", "--version");
    private static final List<String> OPTIONS = List.of(
            "--ledger=",
            "--evidence=",
            "--runs=",
            "--seed=",
            "--replications=",
            "--claim=",
            "--unknown=",
            "-",
            "@",
            "");
    private static final List<String> VALUES = List.of(
            "",
            " ",
            "E2.1",
            "E9.9",
            "e2.1",
            "../..",
            "/",
            "pom.xml",
            "nowhere",
            "\0",
            "0",
            "-1",
            "1e9",
            "2000",
            "1,5",
            "99999999999999999999",
            "expected/claims",
            "ionq-runs",
            "${sys:user.home}",
            "%s",
            "\u2028",
            "'\"");

    @Provide
    Arbitrary<List<String>> arguments() {
        Arbitrary<String> argument = Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(OPTIONS), Arbitraries.of(VALUES))
                        .as(String::concat),
                Arbitraries.of(VALUES),
                Arbitraries.strings().ofMaxLength(12));
        return Combinators.combine(Arbitraries.of(COMMANDS), argument.list().ofMaxSize(3))
                .as((command, more) ->
                        Stream.concat(Stream.of(command), more.stream()).toList());
    }

    private static Map<String, Long> inputs() throws IOException {
        Map<String, Long> files = new TreeMap<>();
        for (Path folder : List.of(Path.of("expected"), Path.of("ionq-runs"))) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    files.put(file.toString(), Files.getLastModifiedTime(file).toMillis());
                }
            }
        }
        return files;
    }

    @Property(tries = 100)
    void shouldEndInWorkOrInOnePlainMessage(@ForAll("arguments") List<String> arguments) throws IOException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commandLine = Main.commandLine();
        commandLine.setOut(new PrintWriter(out));
        commandLine.setErr(new PrintWriter(err));
        Map<String, Long> before = inputs();

        int exit = commandLine.execute(arguments.toArray(String[]::new));

        assertThat(exit).as("exit code").isBetween(0, Main.WRONG_INPUT);
        assertThat(err.toString()).as("no stack trace at the user").doesNotContain("\tat ", "Exception");
        if (exit == 0) {
            assertThat(err.toString())
                    .as("success is silent on the error stream")
                    .isEmpty();
        } else {
            assertThat(err.toString()).as("says what was wrong").isNotBlank();
            assertThat(out.toString()).as("no partial output").isEmpty();
        }
        assertThat(inputs()).as("nothing is overwritten").isEqualTo(before);
    }
}
