package org.superconfounding.hardware.ionq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of faults in docs/hardware-faults.adoc names the tests that there are: all of them, and no others. */
class FaultTableTest {
    private static final Pattern NAME = Pattern.compile("`(\\w+)\\.(should\\w+)`");

    private static Set<String> named() throws IOException {
        String page = Files.readString(Path.of("docs", "hardware-faults.adoc"));
        int begin = page.indexOf("[#faults");
        int end = page.indexOf("|===", page.indexOf("|===", begin) + 4);
        return NAME.matcher(page.substring(begin, end))
                .results()
                .map(found -> found.group(1) + "." + found.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Methods with a test engine's annotation, as {@code Class.method}. */
    private static Stream<String> tests(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(FaultTableTest::isTest)
                .map(method -> type.getSimpleName() + "." + method.getName());
    }

    private static boolean isTest(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getSimpleName())
                .anyMatch(Set.of("Test", "ParameterizedTest", "Property")::contains);
    }

    private static Class<?> type(String test) {
        String name = test.substring(0, test.indexOf('.'));
        for (String room : List.of("hardware.ionq", "hardware", "cli.ionq")) {
            try {
                return Class.forName("org.superconfounding." + room + "." + name);
            } catch (ClassNotFoundException e) {
                // It may be in the next.
            }
        }
        throw new AssertionError("docs/hardware-faults.adoc names a test class that does not exist: " + name);
    }

    @Test
    void shouldNameOnlyTestsThatExist() throws IOException {
        Set<String> named = named();
        assertThat(named).as("the table was found").hasSizeGreaterThan(40);
        for (String test : named) {
            assertThat(tests(type(test)))
                    .as("named in docs/hardware-faults.adoc")
                    .contains(test);
        }
    }

    @Test
    void shouldNameEveryTestOfAFault() throws IOException {
        List<String> faults = Stream.of(
                        SubmissionFaultTest.class,
                        ReadingFaultTest.class,
                        ResultFaultTest.class,
                        DiskFaultTest.class,
                        KilledTest.class,
                        OtherJobTest.class,
                        InterleavingsTest.class,
                        ProcessInterleavingsTest.class)
                .flatMap(FaultTableTest::tests)
                .toList();
        assertThat(named())
                .as("docs/hardware-faults.adoc, table of faults: say there what happens")
                .containsAll(faults);
    }
}
