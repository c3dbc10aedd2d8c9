package org.superconfounding.browser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.openqa.selenium.chrome.ChromeDriver;

/** A test with a browser, one for all its methods. */
abstract class BrowserTest {
    private static ChromeDriver browser;

    @BeforeAll
    static void start() {
        browser = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.quit();
            browser = null;
        }
    }

    static ChromeDriver browser() {
        return browser;
    }
}
