package org.superconfounding.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.ProjectFiles.below;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.superconfounding.io.FolderForEachTry;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Whatever is typed, a command does its work or says in plain words what was wrong. */
class HostileCommandLineProperties extends FolderForEachTry {
    /** Those that neither write nor call a service, and so can be carried out here. */
    private static final List<List<String>> READING = commands("""
            inputs|claim|gate|ionq replay|ionq noise|ionq scenarios|inputz||ionq|--help|--version""");

    private static final List<List<String>> ALL =
            Stream.of(READING, commands("""
            report|ionq export|ionq estimate|ionq run|ionq resume|ionq cancel|ionq adopt|ionq backends""")).flatMap(List::stream).toList();

    private static final String[] OPTIONS = """
            --ledger=|--evidence=|--runs=|--bell-tests=|--author-logs=|--seed=|--replications=|--claim=|--scenario=|--shots=|\
            --max-cost=|--wait=|--unknown=|-|@|""".split("\\|", -1);

    private static final String[] VALUES = """
            | |E2.1|E9.9|e2.1|../..|/|pom.xml|nowhere|\0|0|-1|1e9|2000|1,5|99999999999999999999|expected/claims|ionq-runs|\
            bell-state|PT1S|${sys:user.home}|%s|\u2028|'\"""".split("\\|", -1);

    private static List<List<String>> commands(String text) {
        return Stream.of(text.split("\\|"))
                .map(words -> List.of(words.split(" ")))
                .toList();
    }

    /** Parsing alone leaves nothing behind, so one serves all tries. */
    private static final CommandLine PARSER = Main.commandLine();

    @Provide
    Arbitrary<List<String>> reading() {
        return arguments(READING);
    }

    @Provide
    Arbitrary<List<String>> all() {
        return arguments(ALL);
    }

    private static Arbitrary<List<String>> arguments(List<List<String>> commands) {
        Arbitrary<String> argument = Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(OPTIONS), Arbitraries.of(VALUES))
                        .as(String::concat),
                Arbitraries.of(VALUES),
                Arbitraries.strings().ofMaxLength(12));
        return Combinators.combine(Arbitraries.of(commands), argument.list().ofMaxSize(3))
                .as((command, more) ->
                        Stream.concat(command.stream(), more.stream()).toList());
    }

    private static Map<Path, Long> inputs() {
        return Stream.of("expected", "ionq-runs")
                .flatMap(folder -> below(Path.of(folder), "").stream())
                .collect(Collectors.toMap(file -> file, file -> file.toFile().lastModified()));
    }

    @Property(tries = 100)
    void shouldEndInWorkOrInOnePlainMessage(@ForAll("reading") List<String> arguments) {
        Map<Path, Long> before = inputs();

        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));

        assertThat(run.code()).as("exit code; %s", run.err()).isBetween(0, Main.WRONG_INPUT);
        assertThat(run.err()).as("no stack trace at the user").doesNotContain("\tat ", "Exception");
        if (run.code() == 0) {
            assertThat(run.err()).as("success is silent on the error stream").isEmpty();
        } else {
            assertThat(run.err()).as("says what was wrong").isNotBlank();
            assertThat(run.out()).as("no partial output").isEmpty();
        }
        assertThat(inputs()).as("nothing is overwritten").isEqualTo(before);
    }

    @Property
    void shouldUnderstandOrRefuseTheArgumentsOfEveryCommand(@ForAll("all") List<String> arguments) {
        try {
            assertThat(PARSER.parseArgs(arguments.toArray(String[]::new)).errors())
                    .isEmpty();
        } catch (ParameterException refusal) {
            assertThat(refusal).hasMessageMatching("(?s).{3,}");
        }
    }

    @Property(tries = 30)
    void shouldExportTheNamedScenarioOrNothing(@ForAll("names") String scenario) {
        Path into = folder.resolve("openqasm");

        CommandRun run = CommandRun.of("ionq", "export", "--scenario=" + scenario, "--out=" + into);

        assertThat(Files.exists(into)).as("written if and only if it worked").isEqualTo(run.code() == 0);
        assertThat(run.err()).doesNotContain("\tat ", "Exception");
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.oneOf(Arbitraries.of(VALUES), Arbitraries.of("bell-state", "do-calculus", "../bell-state"));
    }
}
