package org.superconfounding.report.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.AttributesBuilder;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.log.LogRecord;
import org.asciidoctor.log.Severity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Converts editions of one book to HTML with Asciidoctor and keeps what it complains about. */
public final class Renderer {
    private static final Logger ASCIIDOCTOR = Logger.getLogger("asciidoctor");

    private static final Map<String, String> COMMON = Map.ofEntries(
            Map.entry("attribute-missing", "warn"),
            Map.entry("reproducible", ""),
            Map.entry("stem", "latexmath"),
            Map.entry("source-highlighter", "rouge"),
            Map.entry("rouge-css", "class"),
            Map.entry("figure-caption!", ""),
            Map.entry("table-caption!", ""),
            Map.entry("toclevels", "2"),
            Map.entry("sectnums", ""),
            Map.entry("sectnumlevels", "1"),
            Map.entry("toc-title", "Contents"),
            Map.entry("nofooter", ""),
            Map.entry("webfonts!", ""),
            Map.entry("linkcss!", ""));

    private final Path book;
    private final Map<String, String> quotable;
    private final List<Complaint> complaints = new ArrayList<>();

    private Renderer(Path book, Map<String, String> quotable) {
        this.book = book.toAbsolutePath().normalize();
        this.quotable = quotable;
    }

    /** Pages as the converter wrote them, and its complaints. */
    public record Rendering(Map<Edition, Document> pages, List<Complaint> complaints) {}

    /**
     * @param book folder with the editions' sources, everything that they include, and {@code theme/}
     * @param quotable attributes that prose may quote
     */
    public static Rendering render(Path book, Map<String, String> quotable, List<Edition> editions) {
        ASCIIDOCTOR.setLevel(Level.OFF);
        Renderer renderer = new Renderer(book, quotable);
        Map<Edition, Document> pages = new EnumMap<>(Edition.class);
        try (Asciidoctor asciidoctor = Asciidoctor.Factory.create()) {
            asciidoctor.registerLogHandler(renderer::note);
            for (Edition edition : editions) {
                Path file = renderer.book.resolve(edition.source());
                String html = asciidoctor.convertFile(file.toFile(), renderer.options(edition), String.class);
                pages.put(edition, Jsoup.parse(html));
            }
        }
        return new Rendering(pages, List.copyOf(renderer.complaints));
    }

    private void note(LogRecord entry) {
        if (entry.getSeverity() == Severity.DEBUG || entry.getSeverity() == Severity.INFO) {
            return;
        }
        Cursor cursor = entry.getCursor();
        String path = cursor == null || cursor.getFile() == null
                ? ""
                : book.relativize(Path.of(cursor.getFile()).toAbsolutePath().normalize())
                        .toString()
                        .replace('\\', '/');
        Complaint kept = new Complaint(path, cursor == null ? 0 : cursor.getLineNumber(), entry.getMessage());
        if (!complaints.contains(kept)) { // editions share their sources
            complaints.add(kept);
        }
    }

    private Options options(Edition edition) {
        return Options.builder()
                .backend("html5")
                .safe(SafeMode.UNSAFE)
                .standalone(true)
                .baseDir(book.toFile())
                .toFile(false)
                .attributes(attributes(edition))
                .build();
    }

    private Attributes attributes(Edition edition) {
        Map<String, Object> attributes = new HashMap<>(quotable);
        attributes.putAll(COMMON);
        for (String part : List.of("tests", "generated", "docs")) {
            attributes.put(part, book.resolve(part).toString());
        }
        attributes.put(edition.attribute(), "");
        attributes.put("docrole", edition.attribute());
        attributes.put("stylesdir", book.resolve("theme").toString());
        if (edition.printed()) {
            attributes.putAll(Map.of("stylesheet", "print.css", "toc", "macro"));
        } else {
            attributes.putAll(Map.of("stylesheet", "report.css", "toc", "left", "sectlinks", ""));
            attributes.putAll(Map.of("docinfo", "shared", "docinfodir", attributes.get("stylesdir")));
        }
        AttributesBuilder builder = Attributes.builder();
        attributes.forEach(builder::attribute);
        return builder.build();
    }
}
