package org.superconfounding.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.superconfounding.live.CoinToss;

/** The panels that rerun an experiment in the page, against the evidence of the build. */
class LivePanelTest extends BrowserTest {
    private static final Duration LONGEST_RUN = Duration.ofMinutes(10);
    private static final Duration POLL = Duration.ofMillis(50);

    private ReportPage page;

    @BeforeEach
    void load() {
        page = ReportPage.open(browser(), View.DESKTOP_LIGHT, true);
    }

    private void follow(String address) {
        page.script("location.hash = arguments[0]", address);
    }

    private WebElement find(String panel, String inside) {
        return browser().findElement(By.cssSelector("#live-" + panel + " " + inside));
    }

    private String status(String panel) {
        return find(panel, "[role=status]").getText();
    }

    /** Waits until nothing runs in a panel, and returns what it then says. */
    private String settled(String panel) {
        await(panel, "bar !== null && bar.hidden");
        return status(panel);
    }

    /** Waits for a state of a panel's progress bar. */
    private void await(String panel, String state) {
        String script = "const bar = document.querySelector('#live-" + panel + " progress'); return " + state;
        long end = System.nanoTime() + LONGEST_RUN.toNanos();
        while (!page.<Boolean>script(script)) {
            assertThat(System.nanoTime()).as("%s in time", state).isLessThan(end);
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    private List<Map<String, String>> findings(String panel) {
        return page.script(
                "return Array.from(document.querySelectorAll(arguments[0]), row => "
                        + "({claim: row.dataset.claim, summary: row.querySelector('.summary').textContent}))",
                "#live-" + panel + " .finding");
    }

    /** The sentences of the build's evidence, by what they are about: all that stands before the numbers. */
    private static Map<String, String> evidence(String claim) {
        Map<String, String> summaries = new HashMap<>();
        for (JsonNode reading :
                ReportPage.json("evidence/claims/" + claim + ".json").at("/assessment/readings")) {
            for (JsonNode finding : reading.get("findings")) {
                summaries.put(
                        finding.get("quantity").asText()
                                + finding.get("summary").asText(),
                        reading.get("name").asText());
            }
        }
        return summaries;
    }

    @ParameterizedTest
    @CsvSource({
        "e1, as-written, 2",
        "e1, as-executed, 1",
        "e1, leak-as-executed, 1",
        "e2, as-written, 7",
        "e2, as-executed, 7",
        "e3, as-written, 3",
        "e3, as-executed, 3",
        "e4, as-written, 17",
        "e4, as-executed, 17",
        "e5, code-at-fresh-seeds, 2",
        "e5, code-at-the-authors-seeds, 5",
        "e5, white-noise, 5",
        "e5, rotation, 3"
    })
    void shouldShowTheVeryNumbersOfTheReport(String panel, String protocol, int known) {
        follow(panel + "?protocol=" + protocol);

        assertThat(settled(panel)).contains("These are the report’s settings and numbers");
        List<Map<String, String>> findings = findings(panel);
        long same = findings.stream()
                .filter(finding -> evidence(finding.get("claim")).keySet().stream()
                        .anyMatch(sentence -> sentence.endsWith(finding.get("summary"))))
                .count();
        assertThat(same)
                .as("sentences that the evidence has too, of %s", findings)
                .isEqualTo(known);
        assertThat(page.requests()).as("what the page asked the network for").allMatch(LivePanelTest::own);
        assertThat(page.complaints()).isEmpty();
    }

    private static boolean own(String address) {
        return address.startsWith("blob:") || address.startsWith(ReportPage.home());
    }

    @Test
    void shouldTossTheCoinAsTheProgramDoes() throws JsonProcessingException {
        follow("e5?toss=23");
        settled("e5");
        JsonNode expected = new ObjectMapper()
                .readTree(CoinToss.toss("e5?toss=23&seed=" + page.<String>script(seed()) + "&replications=2000"));

        assertThat(find("e5", ".coin table").getText()).contains("answer");
        assertThat(find("e5", ".coin .why").getText())
                .isEqualTo(expected.get("why").asText());
        assertThat(find("e5", ".coin .split").getText())
                .contains(expected.get("ones").asText() + " ones");
    }

    private static String seed() {
        return "return document.querySelector('#live-e5 input[name=seed]').value";
    }

    @Test
    void shouldPutTheSettingsIntoTheAddressAndJudgeByThem() {
        find("e5", "summary").click();
        WebElement noise = find("e5", "input[name=noise]");
        noise.clear();
        noise.sendKeys("0.3");
        WebElement replications = find("e5", "input[name=replications]");
        replications.clear();
        replications.sendKeys("2000");
        find("e5", "button[type=submit]").click();

        assertThat(settled("e5")).contains("2,000 repeats").contains("not those of the report");
        assertThat(page.<String>script("return location.hash")).isEqualTo("#e5?replications=2000&noise=0.3");
        assertThat(find("e5", ".findings").getText()).contains("largest domain noise 0.3");
    }

    @Test
    void shouldRefuseWithTheReasonOfTheInstrument() {
        follow("e5?noise=0.7");
        assertThat(settled("e5")).contains("noise is 0.7; allowed: numbers from 0 to 0.5");

        follow("e2?angle=1");
        assertThat(status("e2")).contains("names what this panel has not: angle");
    }

    @Test
    void shouldStopAtOnceAndStayUsable() {
        follow("e2?protocol=as-executed&replications=100000");
        await("e2", "bar !== null && bar.hasAttribute('value')");
        find("e2", ".actions button[type=button]").click();

        assertThat(settled("e2")).isEqualTo("Cancelled.");
        follow("e4?replications=2000");
        assertThat(settled("e4")).contains("2,000 repeats");
    }
}
