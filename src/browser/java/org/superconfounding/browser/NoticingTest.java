package org.superconfounding.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The other tests find nothing wrong; these make sure that they would. */
class NoticingTest extends BrowserTest {
    private ReportPage page;

    @BeforeEach
    void open() {
        page = ReportPage.open(browser(), View.DESKTOP_LIGHT, true);
    }

    @Test
    void shouldNoticeARequestFromOutside() {
        page.script("""
                const picture = new Image();
                return new Promise(done => { picture.onerror = () => done(true); picture.src = 'http://outside.example/a.png'; });
                """);

        assertThat(page.requests()).contains("http://outside.example/a.png");
    }

    @Test
    void shouldNoticeAnErrorOnTheConsole() {
        page.script("console.error('something broke'); return true");

        assertThat(page.complaints()).anyMatch(message -> message.contains("something broke"));
    }

    @Test
    void shouldNoticeAnImageWithoutWordsAndFaintText() {
        page.script("""
                document.querySelector('#content p').insertAdjacentHTML('beforebegin',
                    '<p style="color: #bbb; background: #fff">faint</p><img src="figures/figure-1.svg">');
                return true;
                """);

        assertThat(page.accessibilityViolations())
                .anyMatch(violation -> violation.startsWith("image-alt"))
                .anyMatch(violation -> violation.startsWith("color-contrast"));
    }
}
