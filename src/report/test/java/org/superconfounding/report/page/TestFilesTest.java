package org.superconfounding.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class TestFilesTest {
    private static final String FOLD = """
            <details><summary>Source of the test: HierarchyClaims.java, region E2.1</summary><div class="content">
            <div class="listingblock"><div class="content"><pre class="rouge"><code><span class="nd">@Test</span>
            void shouldHold() {}</code></pre></div></div></div></details>
            <details><summary>Other words</summary><div class="content"><p>stay</p></div></details>
            """;

    @Test
    void shouldLeaveALinkToTheFileThatHoldsTheSource() {
        Document page = Jsoup.parse(FOLD);

        Map<String, String> files = TestFiles.moveOut(page);

        assertThat(files).containsOnlyKeys("tests/E2.1-HierarchyClaims.html");
        assertThat(page.select("details.test a").eachAttr("href")).containsExactly("tests/E2.1-HierarchyClaims.html");
        assertThat(page.select("details.test").attr("data-lines")).isEqualTo("2");
        assertThat(page.select("pre")).as("sources that burden the page").isEmpty();
        assertThat(page.text()).contains("stay");
    }

    @Test
    void shouldKeepTheSourceAsItWas() {
        String file = TestFiles.moveOut(Jsoup.parse(FOLD)).get("tests/E2.1-HierarchyClaims.html");

        assertThat(file).startsWith("<!doctype html>");
        assertThat(Jsoup.parse(file).expectFirst("pre").wholeText()).isEqualTo("@Test\nvoid shouldHold() {}");
        assertThat(Jsoup.parse(file).select(".nd").text()).isEqualTo("@Test");
    }
}
