package org.superconfounding.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    @Test
    void shouldFindAMissingFile() {
        assertThat(check("<a href=\"evidence/claims/E2.1.json\">x</a>"))
                .singleElement()
                .extracting(Defect::problem)
                .asString()
                .contains("evidence/claims/E2.1.json");
    }

    @Test
    void shouldFindAnythingFetchedFromOutside() {
        assertThat(check("<script src=\"https://cdn.example/mathjax.js\"></script>"))
                .hasSize(1);
        assertThat(check("<img src=\"//cdn.example/a.png\" alt=\"A curve that rises from 0 to 1.\">"))
                .hasSize(1);
        assertThat(check("<style>@import url('https://fonts.example/css');</style>"))
                .hasSize(1);
    }

    @Test
    void shouldFindAnImageWithoutWordsAndARepeatedAnchor() throws IOException {
        Files.writeString(folder.resolve("a.svg"), "<svg/>");

        assertThat(check("<img src=\"a.svg\" alt=\"\">")).hasSize(1);
        assertThat(check("<img src=\"a.svg\" alt=\"A curve.\">"))
                .as("says too little")
                .hasSize(1);
        assertThat(check("<p id=\"a\">x</p><p id=\"a\">y</p>")).hasSize(1);
    }

    private List<Defect> check(String body) {
        Path page = folder.resolve("index.html");
        Source source = new Source("chapter.adoc", "paper/chapter.adoc", "first\nsee <<claim-e9-9>>\n");
        return new Page(Jsoup.parse(body), page, List.of(source)).check();
    }
}
