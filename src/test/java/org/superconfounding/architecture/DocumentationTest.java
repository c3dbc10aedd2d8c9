package org.superconfounding.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.ProjectFiles.below;
import static org.superconfounding.io.ProjectFiles.found;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Ledger;
import org.superconfounding.audit.LedgerRow;
import org.superconfounding.audit.Verdict;
import org.superconfounding.io.StrictMapper;

/** What the documents tell a newcomer to type and to open is there. */
class DocumentationTest {
    private static final List<Path> PAGES = List.of(Path.of("README.md"), Path.of("CONTRIBUTING.md"));

    private static List<Path> pages() {
        return Stream.concat(PAGES.stream(), below(Path.of("docs"), ".adoc").stream())
                .toList();
    }

    /** Group 1 of every match, with the pages that hold it. */
    private static Map<String, Set<String>> quoted(String pattern) {
        Map<String, Set<String>> found = new TreeMap<>();
        for (Path page : pages()) {
            matches(page, pattern).forEach(match -> found.computeIfAbsent(match, key -> new TreeSet<>())
                    .add(page.toString()));
        }
        return found;
    }

    private static Set<String> matches(Path file, String pattern) {
        return new TreeSet<>(found(pattern, StrictMapper.text(file)));
    }

    /** Properties that tests read: switches of tests that do not run by themselves. */
    private static Set<String> readByTests() {
        Set<String> names = new TreeSet<>();
        below(Path.of("src"), "Test.java")
                .forEach(source -> names.addAll(
                        matches(source, "(?:Boolean\\.getBoolean|System\\.getProperty)\\(\"([a-zA-Z.]+)\"")));
        return names;
    }

    @Test
    void shouldNameOnlyMakeTargetsThatExist() {
        Map<String, Set<String>> named = quoted("(?:`|^|\\R|\\| )make ([a-z-]+)");

        assertThat(matches(Path.of("Makefile"), "(?m)^([a-z-]+):"))
                .as("targets named in the documents: %s", named)
                .containsAll(named.keySet())
                .contains("verify", "test", "claim", "seeds", "repeatable");
        assertThat(named).as("make targets that were checked").hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void shouldNameOnlyBuildPropertiesThatExist() {
        Map<String, Set<String>> named = quoted("(?:mvn [^`\\n]*|`)-D([a-zA-Z.]+)=");
        Set<String> known = matches(Path.of("pom.xml"), "<([a-zA-Z.]+)(?:/>|>[^<]*</\\1>)");
        known.addAll(readByTests());

        assertThat(known).as("properties named in the documents: %s", named).containsAll(named.keySet());
        assertThat(named).as("properties that were checked").containsKeys("claim", "seed", "replications");
    }

    @Test
    void shouldPointOnlyToFilesThatExist() {
        assertThat(PAGES).allSatisfy(page -> assertThat(matches(page, "]\\(([^)#:]+)\\)"))
                .as("targets of links in %s", page)
                .isNotEmpty()
                .allMatch(target -> Files.exists(Path.of(target))));
    }

    /** A code host does not resolve includes in its view of a page. */
    @Test
    void shouldShowEverythingWithoutAProcessor() {
        for (Path page : pages()) {
            assertThat(StrictMapper.text(page)).as("%s", page).doesNotContain("\ninclude::");
        }
    }

    /** {@code make bench-docs} puts new tables between these lines. */
    @Test
    void shouldKeepThePlacesOfMeasuredTables() {
        assertThat(StrictMapper.text(Path.of("docs/performance.adoc")))
                .containsSubsequence("\n// measured begins", "|===", "\n// measured ends")
                .containsSubsequence("\n// profile begins", "|===", "\n// profile ends");
    }

    private static Set<String> classes() {
        return below(Path.of("src"), ".java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The picture names a class for each step. */
    @Test
    void shouldDrawOnlyClassesThatExist() {
        Set<String> drawn = matches(Path.of("docs/data-flow.svg"), "class=\"c\">([A-Za-z0-9]+)<");
        String page = StrictMapper.text(Path.of("docs/architecture.adoc"));

        assertThat(classes()).containsAll(drawn);
        assertThat(drawn).as("steps of the data flow").hasSizeGreaterThanOrEqualTo(7);
        assertThat(page).contains("image::data-flow.svg[");
    }

    /** No test reads a picture; its words have the counts that it shows. */
    @Test
    void shouldShowAPictureOfTheVerdictsThatArePinned() {
        List<LedgerRow> claims = Ledger.read(Ledger.FOLDER).rows().stream()
                .filter(LedgerRow::ofThePaper)
                .toList();
        Map<Verdict, Long> counts = claims.stream()
                .flatMap(claim -> claim.pinned().stream())
                .collect(Collectors.groupingBy(verdict -> verdict, TreeMap::new, Collectors.counting()));
        String words = counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey().label())
                .collect(Collectors.joining(", "));

        assertThat(StrictMapper.text(Path.of("README.md")))
                .as("the picture is of other verdicts: take it anew by make picture, and mend its words")
                .contains("![First screen of the report: of " + claims.size() + " claims " + words
                        + "](docs/report.png)");
    }

    @Test
    void shouldSayOfEachSweepOverSeedsWhatItsListHolds() {
        List<String> rows = StrictMapper.text(Path.of("docs/seeds.csv")).lines().toList();
        Pattern standing = Pattern.compile("(\\d+),10000,(\"[^\"]+\"|[^,\"]+),((?!\"?claim ).*)");
        Map<String, Set<String>> sweeps = new TreeMap<>();
        Map<String, Integer> failures = new TreeMap<>();

        assertThat(rows.get(0)).isEqualTo("seed,replications,commit,problem");
        for (String row : rows.subList(1, rows.size())) {
            Matcher seed = standing.matcher(row);
            assertThat(seed.matches())
                    .as("no claim's problem under this seed: %s", row)
                    .isTrue();
            failures.merge(seed.group(2), seed.group(3).isEmpty() ? 0 : 1, Integer::sum);
            assertThat(sweeps.computeIfAbsent(seed.group(2), commit -> new TreeSet<>())
                            .add(seed.group(1)))
                    .as("seed %s once in a sweep", seed.group(1))
                    .isTrue();
        }
        String method = StrictMapper.text(Path.of("docs/method.adoc"));
        sweeps.forEach((commit, seeds) -> assertThat(method)
                .contains(String.format(
                        Locale.ROOT,
                        "there were %d seeds with 10,000 replications each, and none changed a verdict%s: at most %.1f %% would",
                        seeds.size(),
                        failures.get(commit) == 0
                                ? " or failed a test"
                                : ", while a test that judges nothing failed under " + failures.get(commit),
                        100 * (1 - Math.pow(0.05, 1.0 / seeds.size())))));
    }

    @Test
    void shouldComputeTheCostOfLargeSweepsFromTheMeasuredOne() {
        String page = StrictMapper.text(Path.of("docs/scale.adoc"));
        Matcher cost = Pattern.compile("cost (\\d+) core-seconds").matcher(page);
        assertThat(cost.find())
                .as("the measured cost of a seed with 10,000 replications")
                .isTrue();
        Matcher row = Pattern.compile("\\|(\\d+) seeds?, (\\d+) replications[^|]*\\|([^|]+) \\|([^|]+) \\|([^|]+)\\R")
                .matcher(page);
        int rows = 0;
        for (; row.find(); rows++) {
            double work = Double.parseDouble(cost.group(1))
                    * Integer.parseInt(row.group(1))
                    * Integer.parseInt(row.group(2))
                    / 10_000;
            assertThat(List.of(row.group(3), row.group(4), row.group(5)))
                    .as("%s seeds, %s replications", row.group(1), row.group(2))
                    .containsExactly(time(work), time(work / 16), time(work / 256));
        }
        assertThat(rows).as("rows of the table").isEqualTo(2);
    }

    private static String time(double seconds) {
        if (seconds < 100) {
            return String.format(Locale.ROOT, "%.1f s", seconds);
        }
        return seconds < 100 * 60
                ? String.format(Locale.ROOT, "%.1f min", seconds / 60)
                : String.format(Locale.ROOT, "%.1f h", seconds / 3600);
    }

    @Test
    void shouldNameOnlyClassesThatExist() {
        Map<String, Set<String>> named = quoted("`(?:[a-z]+\\.)?([A-Z][a-z0-9]+[A-Z][A-Za-z0-9]*)`");
        Set<String> classes = classes();
        classes.add("StrictMath");

        Map<String, Set<String>> missing = new TreeMap<>(named);
        missing.keySet().removeAll(classes);
        assertThat(missing).as("classes that are named and not there").isEmpty();
        assertThat(named).as("classes that were checked").hasSizeGreaterThan(5);
    }

    @Test
    void shouldNameOnlySourceFilesThatExist() {
        Map<String, Set<String>> named = quoted("`((?:src|expected|docs|paper|ionq-runs)/[A-Za-z0-9/._-]+)`");

        assertThat(named.keySet())
                .as("paths named in the documents: %s", named)
                .allMatch(path -> path.contains("...") || Files.exists(Path.of(path)));
        assertThat(named).as("paths that were checked").hasSizeGreaterThan(5);
    }
}
