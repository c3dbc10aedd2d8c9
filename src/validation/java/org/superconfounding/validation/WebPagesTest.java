package org.superconfounding.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the W3C's checker (Nu) says of the pages. */
class WebPagesTest {
    private static final Path REPORT = Path.of(System.getProperty("report.dir", "target/report"));

    /** Of CSS Box Sizing Level 4, which the checker's list of properties lacks. */
    private static final String UNKNOWN_TO_CHECKER =
            "CSS: “contain-intrinsic-size”: Property “contain-intrinsic-size” doesn't exist.";

    /** In bytes: the checker reads its schema by deep recursion. */
    private static final long STACK = 16 << 20;

    /** All are made by one program; some stand for them. */
    private static final int CHECKED_TESTS = 5;

    @Test
    void shouldFindNothingInTheReport() throws Exception {
        assertThat(messages(REPORT.resolve("index.html"))).isEmpty();
    }

    @Test
    void shouldFindNothingInTheSourcesOfTheTests() throws Exception {
        List<Path> pages;
        try (Stream<Path> files = Files.list(REPORT.resolve("tests"))) {
            pages = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .limit(CHECKED_TESTS)
                    .toList();
        }
        List<String> found = new ArrayList<>();
        for (Path page : pages) {
            messages(page).forEach(message -> found.add(page.getFileName() + ": " + message));
        }

        assertThat(pages).as("pages that were checked").hasSize(CHECKED_TESTS);
        assertThat(found).isEmpty();
    }

    @Test
    void shouldFindAnAttributeThatHtmlDoesNotKnow(@TempDir Path folder) throws Exception {
        Path page = Files.writeString(
                folder.resolve("page.html"),
                "<!DOCTYPE html><html lang=\"en\"><head><title>T</title></head><body><p colour=\"red\">a</p></body></html>");

        assertThat(messages(page)).singleElement().asString().contains("colour");
    }

    /** Errors and warnings, each with its line. */
    private static List<String> messages(Path page) throws Exception {
        FutureTask<String> check = new FutureTask<>(() -> checked(page));
        new Thread(null, check, "Nu", STACK).start();
        List<String> messages = new ArrayList<>();
        for (JsonNode message : new ObjectMapper().readTree(check.get()).get("messages")) {
            String words = message.path("message").asText();
            if (!words.equals(UNKNOWN_TO_CHECKER)) {
                messages.add(message.path("lastLine").asText() + ": " + words);
            }
        }
        return messages;
    }

    private static String checked(Path page) throws Exception {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(OutputFormat.JSON);
        try (InputStream html = Files.newInputStream(page)) {
            return checker.validate(html);
        }
    }
}
