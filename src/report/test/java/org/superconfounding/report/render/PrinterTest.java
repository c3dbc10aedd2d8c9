package org.superconfounding.report.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.Refusals.assertRefused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.superconfounding.report.ReportFixture;
import org.superconfounding.report.page.Paper;

class PrinterTest {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head><title>A report</title><meta name="author" content="An author">
            <meta name="description" content="What it is about">
            <style>body { font-family: "Liberation Serif", "DejaVu Sans"; }</style></head>
            <body><h1>A report</h1><h2 id="one">One</h2>
            <p>States ⟨a|b⟩ and <a href="#one">a link</a>, <a href="https://arxiv.org/">another</a>.</p>
            <img src="figures/figure-2.svg" alt="A figure" width="300"></body></html>
            """;

    private static byte[] printed;

    @TempDir
    private Path folder;

    @Test
    void shouldGiveTheSameBytesTwiceAndNoDate() throws IOException {
        byte[] first = printed();

        assertThat(print()).as("the same page printed again").isEqualTo(first);
        try (PDDocument pdf = Loader.loadPDF(first)) {
            assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
            assertThat(metadata(pdf)).doesNotContain("Date>");
        }
    }

    @Test
    void shouldSayWhatTheDocumentIsAndWhichStandardsItKeeps() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printed())) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("A report");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("An author");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked())
                    .as("tagged for screen readers")
                    .isTrue();
            assertThat(pdf.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("One");
            assertThat(metadata(pdf)).contains("pdfuaid:part", "pdfaid:part");
        }
    }

    @Test
    void shouldSayOfEveryLinkWhereItLeadsAndEmbedEveryFont() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printed())) {
            PDPage page = pdf.getPage(0);
            assertThat(page.getAnnotations())
                    .extracting(PDAnnotation::getContents)
                    .containsExactly("To a link", "https://arxiv.org/");
            for (var name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
            assertThat(new PDFTextStripper().getText(pdf))
                    .as("characters that the text's font lacks")
                    .contains("⟨a|b⟩");
        }
    }

    @Test
    void shouldRefuseToLeaveAnythingWithoutATag() {
        Document page = Jsoup.parse(PAGE);
        page.body().append("<ul><li style=\"display: inline-block\"><a href=\"#one\">One</a></li></ul>");

        assertRefused(IllegalStateException.class, () -> Printer.print(page, folder), "List");
    }

    /** Tests that only look share what was printed. */
    private byte[] printed() throws IOException {
        if (printed == null) {
            printed = print();
        }
        return printed;
    }

    private byte[] print() throws IOException {
        String figure = ReportFixture.figure2().paper().orElseThrow().svg();
        Files.createDirectories(folder.resolve("figures"));
        Files.writeString(folder.resolve("figures/figure-2.svg"), figure);
        Document page = Jsoup.parse(PAGE);
        Paper.prepare(page);
        return Printer.print(page, folder);
    }

    private static String metadata(PDDocument pdf) throws IOException {
        return new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
    }
}
