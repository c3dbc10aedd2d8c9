package org.superconfounding.browser;

import static java.nio.file.Files.readString;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** The report of the last build, open in a browser. */
final class ReportPage {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of(System.getProperty("report.dir", "target/report"))
            .toAbsolutePath()
            .normalize();

    private final ChromeDriver browser;

    private ReportPage(ChromeDriver browser) {
        this.browser = browser;
    }

    /**
     * Opens the report as {@code view} shows it.
     *
     * @param anew whether to load it, or to go on with the page as it stands
     * @throws IllegalStateException if there is no report to look at
     */
    static ReportPage open(ChromeDriver browser, View view, boolean anew) {
        if (!Files.exists(FOLDER.resolve("index.html"))) {
            throw new IllegalStateException("no report in " + FOLDER + "; run mvn verify first");
        }
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        view.width(),
                        "height",
                        view.height(),
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        view.narrow()));
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", view.scheme()))));
        ReportPage page = new ReportPage(browser);
        if (anew) {
            page.reload();
        }
        return page;
    }

    void reload() {
        browser.get("about:blank");
        complaints();
        requests();
        browser.get(address());
    }

    static String address() {
        return FOLDER.resolve("index.html").toUri().toString();
    }

    /** The report's folder as an address that all its files start with. */
    static String home() {
        return FOLDER.toUri().toString();
    }

    /** A JSON file of the report. */
    static JsonNode json(String file) {
        try {
            return JSON.readTree(readString(FOLDER.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ids of all claims, in order. */
    static List<String> claims() {
        return StreamSupport.stream(json("claims.json").get("claims").spliterator(), false)
                .map(claim -> claim.get("id").asText())
                .toList();
    }

    /** How many of them quote the paper; the others are those of published Bell tests. */
    static long claimsOfThePaper() {
        return StreamSupport.stream(json("claims.json").get("claims").spliterator(), false)
                .filter(claim -> !claim.get("words").isEmpty())
                .count();
    }

    ChromeDriver browser() {
        return browser;
    }

    /** Value of a script, which must return it. */
    @SuppressWarnings("unchecked")
    <T> T script(String script, Object... arguments) {
        return (T) browser.executeScript(script, arguments);
    }

    /** Whole number that an expression gives. */
    long number(String expression) {
        return ((Number) script("return " + expression)).longValue();
    }

    /** Warnings and errors on the console since the last call. */
    List<String> complaints() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Addresses that the page asked for since the last call, without what it carries itself. */
    List<String> requests() {
        return browser.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> message(entry.getMessage()))
                .filter(message -> message.path("method").asText().equals("Network.requestWillBeSent"))
                .map(message ->
                        message.path("params").path("request").path("url").asText())
                .filter(url -> !url.startsWith("data:") && !url.equals("about:blank"))
                .toList();
    }

    private static JsonNode message(String entry) {
        try {
            return JSON.readTree(entry).path("message");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What axe finds wrong in the page as it stands: rule, help and the first elements concerned. */
    List<String> accessibilityViolations() {
        browser.executeScript(axe());
        return script("""
                return axe.run(document, {resultTypes: ['violations']}).then(result => result.violations.map(one =>
                    one.id + ': ' + one.help + ' (' + one.nodes.length + ' times): '
                    + one.nodes.slice(0, 3).map(node => node.html.slice(0, 160) + ' ' + node.failureSummary).join(' | ')))
                """);
    }

    private static String axe() {
        try (InputStream script = ReportPage.class.getResourceAsStream("/axe.min.js")) {
            if (script == null) {
                throw new IllegalStateException("axe.min.js is not on the class path");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
