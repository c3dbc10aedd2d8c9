package org.superconfounding.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The verdict table: filter and sort, by pointer and by keyboard. */
@ParameterizedClass(name = "{0}")
@EnumSource(
        value = View.class,
        names = {"DESKTOP_LIGHT", "PHONE_DARK"})
class VerdictTableTest extends BrowserTest {
    private static final String SHOWN = """
            Array.from(document.querySelectorAll('table.verdicts tbody tr')).filter(row => row.getClientRects().length > 0)""";

    @Parameter
    View view;

    private ReportPage page;

    @BeforeEach
    void open() {
        page = ReportPage.open(browser(), view, true);
    }

    @Test
    void shouldShowAllClaimsAtFirst() {
        assertThat(shown()).isEqualTo(ReportPage.claims());
        assertCount(ReportPage.claims().size());
    }

    @Test
    void shouldFilterByEachVerdict() {
        JsonNode counts = ReportPage.json("claims.json").get("counts");
        int checked = 0;
        for (WebElement option : browser().findElements(By.cssSelector("#filter-verdict option:not([value=''])"))) {
            option.click();
            assertThat(shown())
                    .as("claims that are %s", option.getText())
                    .hasSize(counts.get(option.getText()).asInt())
                    .isSubsetOf(ReportPage.claims());
            assertCount(shown().size());
            checked += shown().size();
        }
        assertThat(checked)
                .as("every claim has one verdict")
                .isEqualTo(ReportPage.claims().size());
    }

    @Test
    void shouldFilterByGroupAndWordsTogether() {
        option("filter-group", "E5").click();
        List<String> group = shown();
        assertThat(group).isNotEmpty().allSatisfy(id -> assertThat(id).startsWith("E5."));

        type("gain SIGNIFICANT");
        assertThat(shown())
                .as("both words, in any case")
                .isNotEmpty()
                .hasSizeLessThan(group.size())
                .isSubsetOf(group);

        type(" no-such-word");
        assertThat(shown()).isEmpty();
        assertCount(0);
    }

    @Test
    void shouldFilterByTheLegendOfTheFirstScreen() {
        page.script("document.querySelector('.legend [data-verdict=contradicted]').click(); return true");

        assertThat(shown())
                .hasSize(ReportPage.json("claims.json")
                        .get("counts")
                        .get("contradicted")
                        .asInt());
        assertThat(page.number("document.getElementById('verdicts').getBoundingClientRect().top"))
                .as("the table is on the screen")
                .isBetween(-1L, view.height() / 2L);
    }

    @Test
    void shouldFilterByTheGradesOfTheFirstScreen() {
        page.script("document.querySelector('[data-grade=\"changes a number\"]').click(); return true");

        assertThat(shown()).isNotEmpty().contains("E2.3").doesNotContain("E2.1");
    }

    @Test
    void shouldKeepWhatIsChosenInTheAddress() {
        option("filter-group", "E2").click();
        type("interval");
        sort(1);
        List<String> chosen = shown();
        String address = page.script("return location.href");
        assertThat(address).contains("#verdicts?").contains("group=E2").contains("words=interval");

        browser().get("about:blank");
        browser().get(address);

        assertThat(chosen).isNotEmpty();
        assertThat(shown()).as("the rows of who sent the link").isEqualTo(chosen);
        assertThat(page.number("document.getElementById('verdicts').getBoundingClientRect().top"))
                .isBetween(-1L, view.height() / 2L);
    }

    @Test
    void shouldSortByEachColumn() {
        List<String> reversed = new ArrayList<>(ReportPage.claims());
        Collections.reverse(reversed);
        sort(0);
        assertThat(shown()).isEqualTo(ReportPage.claims());
        assertSorted(0, "ascending");
        sort(0);
        assertThat(shown()).isEqualTo(reversed);
        assertSorted(0, "descending");
        for (int column = 1; column <= 2; column++) {
            sort(column);
            assertSorted(column, "ascending");
            assertThat(outOfOrder(column, 1))
                    .as("neighbours out of order in column %d", column)
                    .isZero();
            sort(column);
            assertSorted(column, "descending");
            assertThat(outOfOrder(column, -1))
                    .as("neighbours out of order in column %d, turned round", column)
                    .isZero();
        }
    }

    @Test
    void shouldSortVerdictsInTheOrderOfTheLegend() {
        List<String> order = page.script(
                "return Array.from(document.querySelectorAll('.legend [data-verdict]')).map(one => one.dataset.verdict)");
        sort(3);
        List<String> verdicts = page.script("return " + SHOWN
                + ".map(row => row.querySelector('.verdict').textContent.trim().replace(/^\\S+\\s+/, ''))");

        assertThat(verdicts)
                .isSortedAccordingTo((a, b) -> order.indexOf(a) - order.indexOf(b))
                .hasSize(ReportPage.claims().size());
    }

    @Test
    void shouldKeepTheFilterWhileSorting() {
        option("filter-verdict", "contradicted").click();
        List<String> contradicted = shown();
        sort(1);

        assertThat(shown()).containsExactlyInAnyOrderElementsOf(contradicted);
    }

    @Test
    void shouldBeUsableByKeyboardAlone() {
        WebElement words = browser().findElement(By.id("filter-text"));
        page.script("document.getElementById('filter-text').focus(); return true");
        words.sendKeys("decoherence");
        assertThat(shown())
                .contains("E2.10")
                .hasSizeLessThan(ReportPage.claims().size());
        words.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);

        words.sendKeys(Keys.TAB);
        assertThat(focused()).isEqualTo("filter-verdict");
        String verdict = StreamSupport.stream(
                        ReportPage.json("claims.json").get("claims").spliterator(), false)
                .filter(claim -> claim.get("id").asText().equals("E2.10"))
                .findFirst()
                .orElseThrow()
                .get("status")
                .asText();
        browser().switchTo().activeElement().sendKeys(verdict);
        assertThat(shown())
                .hasSize(ReportPage.json("claims.json")
                        .get("counts")
                        .get(verdict)
                        .asInt())
                .contains("E2.10");
        browser().switchTo().activeElement().sendKeys(Keys.HOME, Keys.TAB);
        assertThat(focused()).isEqualTo("filter-group");
        browser().switchTo().activeElement().sendKeys(Keys.TAB);
        assertThat(focused()).isEqualTo("filter-grade");
        browser().switchTo().activeElement().sendKeys(Keys.TAB);
        browser().switchTo().activeElement().sendKeys(Keys.TAB);
        WebElement head = browser().switchTo().activeElement();
        assertThat(head.getText())
                .as("after the filters and the table's number comes the first column's button")
                .contains("Claim");
        head.sendKeys(Keys.ENTER, Keys.ENTER);

        assertSorted(0, "descending");
        assertThat(shown().get(0))
                .isEqualTo(ReportPage.claims().get(ReportPage.claims().size() - 1));
    }

    @Test
    void shouldShowWhereTheFocusIs() {
        page.script("document.body.tabIndex = -1; document.body.focus(); return true");
        for (int stop = 0; stop < 12; stop++) {
            browser().switchTo().activeElement().sendKeys(Keys.TAB);
            String element = page.script("return document.activeElement.outerHTML.slice(0, 120)");
            assertThat(page.number("parseFloat(getComputedStyle(document.activeElement).outlineWidth)"))
                    .as("outline of %s", element)
                    .isGreaterThanOrEqualTo(2);
            assertThat(page.number("document.activeElement.getBoundingClientRect().right"))
                    .as("%s is on the screen", element)
                    .isPositive();
        }
    }

    private String focused() {
        return page.script("return document.activeElement.id");
    }

    private WebElement option(String list, String value) {
        return browser().findElement(By.cssSelector("#" + list + " option[value='" + value + "']"));
    }

    private void type(String words) {
        browser().findElement(By.id("filter-text")).sendKeys(words);
    }

    private void sort(int column) {
        page.script("document.querySelectorAll('table.verdicts th button')[arguments[0]].click(); return true", column);
    }

    /** Ids of the rows that show, from top to bottom. */
    private List<String> shown() {
        return page.script("return " + SHOWN + ".map(row => row.cells[0].textContent.trim())");
    }

    private void assertCount(int claims) {
        assertThat(browser().findElement(By.id("filter-count")).getText())
                .as("what a screen reader is told")
                .isEqualTo(claims + " of " + ReportPage.claims().size() + " claims");
    }

    private void assertSorted(int column, String direction) {
        List<String> states = page.script(
                "return Array.from(document.querySelectorAll('table.verdicts th')).map(head => head.getAttribute('aria-sort') || '')");
        assertThat(states.get(column)).isEqualTo(direction);
        assertThat(states)
                .as("one column is marked as sorted")
                .filteredOn(state -> !state.isEmpty())
                .hasSize(1);
    }

    private long outOfOrder(int column, int sign) {
        return page.number(SHOWN + ".map(row => row.cells[" + column + "].textContent.trim())"
                + ".filter((text, i, all) => i > 0 && " + sign
                + " * all[i - 1].localeCompare(text, 'en', {numeric: true}) > 0).length");
    }
}
