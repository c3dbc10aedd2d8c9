package org.superconfounding.report.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.log.LogRecord;
import org.asciidoctor.log.Severity;

/** Converts a prepared book with both back ends. */
public final class Renderer {
    private static final Logger ASCIIDOCTOR = Logger.getLogger("asciidoctor");

    private final Path book;
    private final Map<String, String> attributes;
    private final List<Complaint> complaints = new ArrayList<>();

    /**
     * @param book folder with {@code index.adoc}, everything it includes, and {@code theme/}
     * @param attributes what prose may quote
     */
    public Renderer(Path book, Map<String, String> attributes) {
        this.book = book.toAbsolutePath().normalize();
        this.attributes = Map.copyOf(attributes);
    }

    /**
     * What the converter complained about.
     *
     * @param path source file relative to the book, or empty when unknown
     * @param line one-based line, or 0 when unknown
     */
    public record Complaint(String path, int line, String message) {}

    /** Writes {@code index.html} and {@code superconfounding-audit.pdf} into the book's folder. */
    public List<Complaint> render() {
        ASCIIDOCTOR.setLevel(Level.OFF);
        try (Asciidoctor asciidoctor = Asciidoctor.Factory.create()) {
            asciidoctor.registerLogHandler(this::note);
            asciidoctor.convertFile(book.resolve("index.adoc").toFile(), options("html5", "index.html", html()));
            asciidoctor.convertFile(
                    book.resolve("index.adoc").toFile(), options("pdf", "superconfounding-audit.pdf", pdf()));
        }
        return List.copyOf(complaints);
    }

    private void note(LogRecord complaint) {
        if (complaint.getSeverity() == Severity.DEBUG || complaint.getSeverity() == Severity.INFO) {
            return;
        }
        Cursor cursor = complaint.getCursor();
        String path = cursor == null || cursor.getFile() == null
                ? ""
                : book.relativize(Path.of(cursor.getFile()).toAbsolutePath().normalize())
                        .toString()
                        .replace('\\', '/');
        complaints.add(new Complaint(path, cursor == null ? 0 : cursor.getLineNumber(), complaint.getMessage()));
    }

    private Options options(String backend, String target, Attributes own) {
        return Options.builder()
                .backend(backend)
                .safe(SafeMode.UNSAFE)
                .standalone(true)
                .baseDir(book.toFile())
                .toFile(book.resolve(target).toFile())
                .attributes(own)
                .build();
    }

    private org.asciidoctor.AttributesBuilder common() {
        org.asciidoctor.AttributesBuilder common = Attributes.builder();
        attributes.forEach(common::attribute);
        return common.attribute("attribute-missing", "warn")
                .attribute("reproducible", "")
                .attribute("nofooter", "")
                .attribute("experimental", "")
                .attribute("sectanchors", "")
                .attribute("tests", book.resolve("tests").toString())
                .attribute("generated", book.resolve("generated").toString())
                .attribute("docs", book.resolve("docs").toString())
                .attribute("source-highlighter", "rouge")
                .attribute("table-caption", "Table")
                .attribute("figure-caption!", "");
    }

    private Attributes html() {
        return common().attribute("stylesheet", "report.css")
                .attribute("stylesdir", book.resolve("theme").toString())
                .attribute("linkcss!", "")
                .attribute("webfonts!", "")
                .attribute("docinfo", "shared")
                .attribute("docinfodir", book.resolve("theme").toString())
                .attribute("rouge-css", "class")
                .attribute("toc", "left")
                .attribute("toclevels", "1")
                .attribute("toc-title", "Contents")
                .build();
    }

    private Attributes pdf() {
        return common().attribute("pdf-theme", "report")
                .attribute("pdf-themesdir", book.resolve("theme").toString())
                .attribute("pdf-fontsdir", "GEM_FONTS_DIR;uri:classloader:/gems/prawn-icon-3.0.0/data/fonts")
                .attribute("toc", "")
                .attribute("toclevels", "1")
                .attribute("toc-title", "Contents")
                .build();
    }
}
