package org.superconfounding.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The Chromium of this machine, named by {@code -Dbrowser} and {@code -Ddriver} or found on the path. */
final class Chromium {
    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

    private static final Duration LONGEST_SCRIPT = Duration.ofMinutes(10);

    private Chromium() {}

    /** A headless browser with an empty profile. Without browser or driver the calling test is skipped, and a line says so. */
    static ChromeDriver start() {
        Optional<Path> browser = find("browser", BROWSERS);
        Optional<Path> driver = find("driver", List.of("chromedriver"));
        String missing = (browser.isEmpty() ? " no Chromium" : "") + (driver.isEmpty() ? " no chromedriver" : "");
        if (!missing.isEmpty()) {
            System.err.println(
                    "browser test SKIPPED:" + missing
                            + " on the path; install them (Debian: chromium chromium-driver) or name them by -Dbrowser and -Ddriver");
        }
        assumeTrue(missing.isEmpty(), "no browser:" + missing);
        ChromeDriver chromium = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.orElseThrow().toFile())
                        .usingAnyFreePort()
                        .build(),
                options(browser.orElseThrow()));
        chromium.manage().timeouts().scriptTimeout(LONGEST_SCRIPT);
        return chromium;
    }

    private static Optional<Path> find(String property, List<String> names) {
        String named = System.getProperty(property, "");
        if (!named.isEmpty()) {
            return Optional.of(Path.of(named));
        }
        List<String> folders = List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        return names.stream()
                .flatMap(name -> folders.stream()
                        .flatMap(folder -> Stream.of("", ".exe").map(ending -> Path.of(folder, name + ending))))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static ChromeOptions options(Path browser) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toFile());
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless=new",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--no-first-run",
                "--host-resolver-rules=MAP * ~NOTFOUND");
        if (System.getProperty("user.name").equals("root")) {
            options.addArguments(
                    "--no-sandbox"); // as root, for instance in a container, Chromium does not start with it
        }
        return options;
    }
}
