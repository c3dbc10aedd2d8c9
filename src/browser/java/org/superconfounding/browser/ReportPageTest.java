package org.superconfounding.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;

/** What readers find on the page, at desktop and phone width, light and dark. */
@ParameterizedClass(name = "{0}")
@EnumSource(View.class)
class ReportPageTest extends BrowserTest {
    @Parameter
    View view;

    private static @Nullable View opened;

    private ReportPage page;

    /** Loads the page once for each view and folds what another test has opened. */
    @BeforeEach
    void open() {
        page = ReportPage.open(browser(), view, view != opened);
        opened = view;
        unfold("#content details", false);
    }

    @Test
    void shouldSayOnTheFirstScreenWhatWasReproduced() {
        String lead = page.script("return document.querySelector('.lead').textContent");
        assertThat(lead)
                .as("the first paragraph counts the claims")
                .contains(ReportPage.claimsOfThePaper() + " claims");
        assertThat(page.number("document.querySelectorAll('.grid a.cell').length"))
                .as("the picture has a square for each claim")
                .isEqualTo(ReportPage.claims().size());
        assertThat(page.<String>script("return document.querySelector('.facts').textContent"))
                .as("seed and replications stand beside it")
                .contains("seed " + ReportPage.json("claims.json").get("seed").asText())
                .contains("replications");
        assertThat(page.number("document.querySelectorAll('.headlines .paragraph').length"))
                .as("three findings follow")
                .isEqualTo(3);
        if (!view.narrow()) {
            assertThat(page.number("document.querySelector('.glance').getBoundingClientRect().bottom"))
                    .as("grades, disputes and hardware are on the first screen")
                    .isLessThan(view.height());
        }
    }

    /** Ten minutes: is the gain real, what does it rest on, and where is that tested? */
    @Test
    void shouldLeadFromTheFirstScreenToTheTestBehindTheGain() {
        String finding = page.script("return document.querySelector('.headlines .paragraph').textContent");
        assertThat(finding).contains("11.3").contains("coin").contains("p =");

        click("document.querySelector('.headlines .paragraph a[href=\"#experiment-5\"]')");
        assertOnScreen("experiment-5");
        String chapter = page.script("return document.getElementById('experiment-5').closest('.sect1').textContent");
        assertThat(chapter).contains("The short answer").contains("What it rests on, and where that is tested");

        click("document.getElementById('experiment-5').closest('.sect1').querySelector('a[href=\"#claim-e5-4\"]')");
        assertOnScreen("claim-e5-4");
        click("document.getElementById('claim-e5-4').closest('.card').querySelector('details.full > summary')");
        click("document.getElementById('claim-e5-4').closest('.card').querySelector('details.test > summary')");
        assertThat(sourceShown())
                .as("the card shows the source of the test that ran")
                .contains("@Claim(\"E5.4\")")
                .contains("void should");
    }

    @Test
    void shouldLeadFromTheFirstScreenToDisputesAndHardware() {
        for (String chapter : List.of("disputes", "hardware")) {
            click("document.querySelector('.glance a[href=\"#" + chapter + "\"]')");
            assertOnScreen(chapter);
        }
        List<String> hardware = page.script("""
                return Array.from(document.querySelectorAll('.glance .part:last-child a.cell')).map(one => one.getAttribute('href'));
                """);
        assertThat(hardware).contains("#claim-e2-7", "#claim-e2-9").doesNotContain("#claim-e5-4");
    }

    @Test
    void shouldGiveEveryClaimFigureAndTableALinkToItself() {
        List<String> without = page.script("""
                return Array.from(document.querySelectorAll('.card > h4, .imageblock > .title, table > caption'))
                    .filter(one => one.tagName === 'H4' || !one.closest('.card'))
                    .filter(one => {
                        const link = one.querySelector('a.link, a.number');
                        const target = link && document.getElementById(link.hash.slice(1));
                        return !target || !target.contains(one);
                    }).map(one => one.textContent.slice(0, 60));
                """);
        assertThat(without).as("without a link to itself").isEmpty();
        assertThat(page.number("document.querySelectorAll('a.number').length")).isGreaterThan(40);
    }

    @Test
    void shouldLandOnTheCardOfEveryClaim() {
        Map<String, String> astray = new HashMap<>();
        for (String claim : ReportPage.claims()) {
            String anchor = "claim-" + claim.toLowerCase(Locale.ROOT).replace('.', '-');
            click("document.querySelector('table.verdicts a[href=\"#" + anchor + "\"]')");
            String seen = page.script("""
                    const target = document.querySelector(':target');
                    if (!target) { return 'nowhere'; }
                    const top = target.getBoundingClientRect().top;
                    return top < -1 || top > innerHeight / 2 ? 'off the screen at ' + top : target.textContent;
                    """);
            if (!seen.equals("Claim " + claim)) {
                astray.put(claim, seen);
            }
        }
        assertThat(astray).as("claims whose link does not land on their card").isEmpty();
    }

    @Test
    void shouldLeadEveryLinkToAnAnchorOfThePage() {
        List<String> broken = page.script("""
                return Array.from(document.querySelectorAll('a[href^="#"]'))
                    .map(link => link.getAttribute('href').slice(1))
                    .filter(id => !document.getElementById(id))
                """);
        assertThat(broken).as("links to anchors that do not exist").isEmpty();
        assertThat(page.number("document.querySelectorAll('a[href^=\"#\"]').length"))
                .as("links were there to check")
                .isGreaterThan(3L * ReportPage.claims().size());
    }

    @Test
    void shouldShowFormulasAndFigures() {
        List<String> invisible = page.script("""
                document.querySelectorAll('#content details:not(.test)').forEach(one => one.open = true);
                const loaded = image => { image.loading = 'eager'; return image.decode().catch(() => {}); };
                return Promise.all(Array.from(document.images, loaded)).then(() =>
                  Array.from(document.querySelectorAll('img, svg.formula'))
                    .filter(one => one.getBoundingClientRect().width < 4 || one.getBoundingClientRect().height < 4
                        || (one.tagName === 'IMG' && !(one.complete && one.naturalWidth > 0)))
                    .map(one => one.outerHTML.slice(0, 120)))
                """);
        assertThat(invisible).as("pictures that do not show").isEmpty();
        assertThat(page.number("document.querySelectorAll('svg.formula').length"))
                .as("formulas")
                .isGreaterThan(20);
        for (String figure : List.of("1", "2", "3", "4", "5a", "5b", "5c")) {
            assertThat(page.number("document.querySelectorAll('#figure-" + figure + " img[alt]').length"))
                    .as("Figure %s, redrawn and described", figure)
                    .isEqualTo(1);
        }
        assertThat(page.number("document.querySelectorAll('.circuit img').length"))
                .as("circuit diagrams")
                .isGreaterThan(4);
    }

    @Test
    void shouldFitTheScreen() {
        assertThat(page.number("document.documentElement.scrollWidth"))
                .as("the page does not scroll sideways")
                .isLessThanOrEqualTo(view.width());
        List<String> cut = page.script("""
                document.querySelectorAll('#content details:not(.test)').forEach(one => one.open = true);
                return Array.from(document.querySelectorAll('#content *'))
                    .filter(one => !one.closest('.scroll, pre, .imageblock > .content, .unseen, svg'))
                    .filter(one => one.getBoundingClientRect().right > innerWidth + 1)
                    .map(one => one.tagName + ' ' + one.textContent.trim().slice(0, 60))
                """);
        assertThat(cut)
                .as("elements that reach beyond the right edge without a way to scroll there")
                .isEmpty();
        assertThat(page.number("Array.from(document.querySelectorAll('#content p, #content td, #content dd'))"
                        + ".filter(one => parseFloat(getComputedStyle(one).fontSize) < 12).length"))
                .as("text below 12 px")
                .isZero();
    }

    @Test
    void shouldFollowTheColourScheme() {
        long brightness = page.number(
                "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).reduce((a, b) => a + +b, 0)");

        if (view.scheme().equals("dark")) {
            assertThat(brightness).as("a dark ground").isLessThan(150);
        } else {
            assertThat(brightness).as("a light ground").isGreaterThan(700);
        }
    }

    @Test
    void shouldKeepStillAndQuietAndAskForNothingFromOutside() {
        page.reload();
        page.script("""
                document.querySelectorAll('#content details:not(.test)').forEach(one => one.open = true);
                for (let y = 0; y < document.body.scrollHeight; y += innerHeight * 20) { scrollTo(0, y); }
                return document.querySelectorAll('th button').forEach(button => button.click());
                """);

        assertThat(page.complaints()).as("messages on the console").isEmpty();
        assertThat(page.requests())
                .as("requests")
                .contains(ReportPage.address())
                .allSatisfy(url -> assertThat(url).startsWith(ReportPage.home()));
        assertThat(page.number("document.getAnimations().length"))
                .as("animations, which nobody asked for")
                .isZero();
    }

    @Test
    void shouldBeAccessible() {
        unfold("[id=claim-e5-4] ~ details", true);
        assertThat(page.accessibilityViolations()).as("what axe finds").isEmpty();
    }

    /** The text of the file that an open fold shows in a frame. */
    private static String sourceShown() {
        By frame = By.cssSelector("details.test[open] iframe");
        for (int tries = 0; browser().findElements(frame).isEmpty() && tries < 100; tries++) {
            LockSupport.parkNanos(20_000_000);
        }
        try {
            return browser()
                    .switchTo()
                    .frame(browser().findElement(frame))
                    .findElement(By.tagName("pre"))
                    .getText();
        } finally {
            browser().switchTo().defaultContent();
        }
    }

    private void unfold(String details, boolean open) {
        page.script(
                "document.querySelectorAll(arguments[0]).forEach(one => one.open = arguments[1]); return true",
                details,
                open);
    }

    private void click(String element) {
        page.script("const one = " + element + "; one.scrollIntoView({block: 'center'}); one.click(); return true");
    }

    private void assertOnScreen(String id) {
        long top = page.number("document.getElementById('" + id + "').getBoundingClientRect().top");
        assertThat(top).as("#%s is where the reader looks", id).isBetween(-1L, view.height() / 2L);
        assertThat(browser().findElement(By.id(id)).isDisplayed()).isTrue();
    }
}
