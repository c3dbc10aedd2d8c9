package org.superconfounding.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.ProjectFiles.below;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.superconfounding.io.StrictMapper;

/** Every reference file can be made again: a script stands beside it and says with which releases. */
class OraclesTest {
    private static final Path FOLDER = Path.of("src/test/resources/oracles");

    /** Reference file to script. */
    private static Map<String, String> listed() {
        return Pattern.compile("(?m)^\\| `([^`]+)` \\| `([^`]+)` \\|$")
                .matcher(StrictMapper.text(FOLDER.resolve("README.md")))
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
    }

    private static Set<String> files(String ending) {
        return below(FOLDER, ending).stream()
                .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                .collect(Collectors.toSet());
    }

    @Test
    void shouldListEveryReferenceFileAndEveryScript() {
        assertThat(listed().keySet()).isNotEmpty().isEqualTo(files(".csv"));
        assertThat(Set.copyOf(listed().values())).isEqualTo(files(".py"));
        listed().forEach((file, script) -> assertThat(Path.of(script).getParent())
                .as("the script of %s is beside it", file)
                .isEqualTo(Path.of(file).getParent()));
    }

    /** A release that only one of the two names would make other bytes than those that are kept. */
    @Test
    void shouldNameInEveryScriptTheReleasesThatAreInstalled() throws IOException {
        List<String> pinned = Files.readAllLines(FOLDER.resolve("requirements.txt"));
        Pattern release = Pattern.compile("(mpmath|numpy|PyYAML|scikit-learn|scipy) (\\d+\\.\\d+\\.\\d+)");
        for (String script : files(".py")) {
            List<String> made = Files.readAllLines(FOLDER.resolve(script)).stream()
                    .limit(8)
                    .filter(line -> line.startsWith("Made with "))
                    .flatMap(line -> release.matcher(line).results())
                    .map(found -> found.group(1) + "==" + found.group(2))
                    .toList();
            assertThat(made).as("releases that made %s", script).isNotEmpty().isSubsetOf(pinned);
        }
    }

    /** The claim's text is shown to readers, so the number stands in it. */
    @Test
    void shouldQuoteInTheClaimWhatTheScriptWrote() throws IOException {
        double written = Double.parseDouble(Files.readAllLines(FOLDER.resolve("scipy/scipy-1.16.0-welch-logs.csv"))
                .get(1));
        String claims = Files.readString(
                Path.of("src/claims/java/org/superconfounding/claims/Experiment2SimulationClaims.java"));

        assertThat(claims)
                .containsSubsequence(Double.toString(written), "SciPy 1.16.0, ttest_ind with unequal variances");
    }
}
