package org.superconfounding.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.superconfounding.report.Defect;
import org.superconfounding.report.Source;

class PageTest {
    @TempDir
    private Path folder;

    @Test
    void shouldAcceptAPageWhoseLinksAllLeadSomewhere() throws IOException {
        Files.writeString(folder.resolve("data.csv"), "a\n");

        assertThat(check("""
                        <h2 id="top">x</h2><a href="#top">up</a> <a href="data.csv">data</a>
                        <a href="https://arxiv.org/abs/2508.19327">paper</a> <img src="data.csv" alt="A curve that rises from 0 to 1.">
                        """)).isEmpty();
    }

    @Test
    void shouldFindABrokenAnchorAndNameItsSource() {
        assertThat(check("<a class=\"x\" href=\"#claim-e9-9\">E9.9</a>"))
                .singleElement()
                .hasToString("paper/chapter.adoc:2: link to anchor \"claim-e9-9\", which does not exist");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            a missing file           | <a href="evidence/claims/E2.1.json">x</a>
            a script from outside    | <script src="https://cdn.example/mathjax.js"></script>
            an image from outside    | <img src="//cdn.example/a.png" alt="A curve that rises from 0 to 1.">
            a style from outside     | <style>@import url('https://fonts.example/css');</style>
            an image without words   | <img src="a.svg" alt="">
            one that says too little | <img src="a.svg" alt="A curve.">
            a bracket as markup      | <span class="[.paper">0.275</span>
            a letter as a sign       | <p>do©</p>
            a repeated anchor        | <p id="a">x</p><p id="a">y</p>
            """)
    void shouldFind(String what, String body) throws IOException {
        Files.writeString(folder.resolve("a.svg"), "<svg/>");

        assertThat(check(body)).as(what).hasSize(1);
    }

    @Test
    void shouldNameAMissingFile() {
        assertThat(check("<a href=\"nowhere.json\">x</a>"))
                .extracting(Defect::problem)
                .singleElement()
                .asString()
                .contains("nowhere.json");
    }

    private List<Defect> check(String body) {
        Path page = folder.resolve("index.html");
        Source source = new Source("chapter.adoc", "paper/chapter.adoc", "first\nsee <<claim-e9-9>>\n");
        return new Page(Jsoup.parse(body), page, List.of(source)).check();
    }
}
