package org.superconfounding.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.Refusals.assertRefused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;
import org.superconfounding.mutation.Survivors.Survivor;

class SurvivorsTest {
    private static final String XML = """
            <mutations partial="true">
            <mutation detected='true' status='KILLED'>%s</mutation>
            <mutation detected='true' status='TIMED_OUT'>%s</mutation>
            <mutation detected='false' status='SURVIVED'>%s</mutation>
            <mutation detected='false' status='NO_COVERAGE'>%s</mutation>
            </mutations>
            """;

    private static final String DETAILS = "<sourceFile>A.java</sourceFile><mutatedClass>org.superconfounding.bell.A$B"
            + "</mutatedClass><mutatedMethod>lambda$sum$3</mutatedMethod><lineNumber>2</lineNumber>"
            + "<description>replaced return value with null for org/superconfounding/bell/A$B::sum</description>";

    private final Mutant mutant = new Mutant("bell.A$B", "sum", "return x;", "replaced return value with null");

    @TempDir
    private Path folder;

    private PitReport report() throws IOException {
        Path source = Files.createDirectories(folder.resolve("src/org/superconfounding/bell"));
        Files.writeString(source.resolve("A.java"), "class A {\n    return x;\n}\n");
        Files.createDirectories(folder.resolve("pit/bell"));
        Files.writeString(folder.resolve("pit/bell/mutations.xml"), XML.replace("%s", DETAILS));
        return PitReport.read(folder.resolve("pit"), "bell", folder.resolve("src"));
    }

    private Survivors list(int count) {
        return new Survivors(
                Survivors.SCHEMA,
                List.of(
                        new Survivor(
                                mutant.type(), mutant.method(), mutant.code(), mutant.mutation(), count, "no matter"),
                        new Survivor("causal.C", "f", "g();", "removed call", null, "another package")));
    }

    @Test
    void shouldReadWhatPitFound() throws IOException {
        PitReport report = report();

        assertThat(report.mutants()).isEqualTo(4);
        assertThat(report.killed()).as("a mutant that times out is killed, too").isEqualTo(2);
        assertThat(report.timedOut()).isEqualTo(1);
        assertThat(report.survivors())
                .as("survived, or not reached by any test")
                .containsExactly(mutant, mutant);
    }

    @Test
    void shouldReportMutantsThatLiveUnexplainedAndExplanationsOfDeadOnes() throws IOException {
        assertThat(list(2).differences(List.of(report())))
                .as("as many as listed; another package is not asked for")
                .isEmpty();
        assertThat(list(1).differences(List.of(report())))
                .singleElement()
                .asString()
                .startsWith("1 living but not explained: bell.A$B.sum");
        assertThat(list(3).differences(List.of(report())))
                .singleElement()
                .asString()
                .startsWith("1 explained but not living: bell.A$B.sum");
    }

    @Test
    void shouldRefuseAReportThatIsMissingOrBroken() throws IOException {
        assertRefused(InputException.class, () -> PitReport.read(folder, "bell", folder), "no such file");
        report();
        Files.writeString(folder.resolve("pit/bell/mutations.xml"), "<mutations>");
        assertRefused(
                InputException.class, () -> PitReport.read(folder.resolve("pit"), "bell", folder), "no readable XML");
    }

    @Test
    void shouldExplainOnlyLinesThatTheSourcesStillHold() throws IOException {
        Survivors list = Survivors.read(Survivors.FILE);

        assertThat(list.survivors()).isNotEmpty();
        for (Survivor survivor : list.survivors()) {
            String outer = survivor.type().replaceAll("\\$.*", "").replace('.', '/');
            assertThat(Files.readString(Path.of("src/main/java/org/superconfounding", outer + ".java"))
                            .lines()
                            .map(String::strip))
                    .as("the line of %s.%s in %s", survivor.type(), survivor.method(), Survivors.FILE)
                    .contains(survivor.code());
        }
    }

    @Test
    void shouldShowTheListInTheDocumentation() {
        Survivors list = Survivors.read(Survivors.FILE);
        String document = StrictMapper.text(MutationScores.DOCUMENT);

        assertThat(MutationTables.exchange(document, "survivors", MutationTables.survivors(list)))
                .as("make mutation writes the table of %s", MutationScores.DOCUMENT)
                .isEqualTo(document);
    }

    @Test
    void shouldShowScoresThatGoWithTheListAndAreHighEnough() {
        Survivors list = Survivors.read(Survivors.FILE);
        String document = StrictMapper.text(MutationScores.DOCUMENT);

        for (String packageName : MutationScores.PACKAGES) {
            Matcher row = Pattern.compile("\\|`" + packageName + "` \\|(\\d+) \\|(\\d+) \\|\\d+ \\|(\\d+) \\|")
                    .matcher(document);
            assertThat(row.find()).as("a row for %s", packageName).isTrue();
            int mutants = Integer.parseInt(row.group(1));
            int killed = Integer.parseInt(row.group(2));
            assertThat(mutants - killed)
                    .as("living mutants of %s, each of them explained", packageName)
                    .isEqualTo(Integer.parseInt(row.group(3)))
                    .isEqualTo(list.count(packageName));
            assertThat(killed).as("killed of %s in %s", mutants, packageName).isGreaterThanOrEqualTo((int)
                    Math.ceil(0.9 * mutants));
        }
    }
}
