package org.superconfounding.report.render;

import java.nio.file.Path;
import java.util.ArrayList;
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

/** Converts editions with Asciidoctor and keeps what it complains about. */
public final class Renderer {
    private static final Logger ASCIIDOCTOR = Logger.getLogger("asciidoctor");

    private static final Map<String, String> COMMON = Map.of(
            "attribute-missing", "warn",
            "reproducible", "",
            "sectanchors", "",
            "source-highlighter", "rouge",
            "figure-caption!", "",
            "toclevels", "2",
            "sectnums", "",
            "sectnumlevels", "1",
            "toc-title", "Contents");

    private final List<Complaint> complaints = new ArrayList<>();

    private Renderer() {}

    /**
     * What the converter complained about.
     *
     * @param path source file relative to its book, or empty when unknown
     * @param line one-based line, or 0 when unknown
     */
    public record Complaint(String path, int line, String message) {}

    /** Writes the target of every edition. */
    public static List<Complaint> render(List<Edition> editions) {
        ASCIIDOCTOR.setLevel(Level.OFF);
        Renderer renderer = new Renderer();
        try (Asciidoctor asciidoctor = Asciidoctor.Factory.create()) {
            for (Edition edition : editions) {
                asciidoctor.registerLogHandler(complaint -> renderer.note(edition, complaint));
                asciidoctor.convertFile(edition.folder().resolve("index.adoc").toFile(), options(edition));
            }
        }
        return List.copyOf(renderer.complaints);
    }

    private void note(Edition edition, LogRecord entry) {
        if (entry.getSeverity() == Severity.DEBUG || entry.getSeverity() == Severity.INFO) {
            return;
        }
        Cursor cursor = entry.getCursor();
        String path = cursor == null || cursor.getFile() == null
                ? ""
                : edition.folder()
                        .relativize(Path.of(cursor.getFile()).toAbsolutePath().normalize())
                        .toString()
                        .replace('\\', '/');
        Complaint kept = new Complaint(path, cursor == null ? 0 : cursor.getLineNumber(), entry.getMessage());
        boolean known = complaints.stream()
                .anyMatch(complaint ->
                        complaint.path().equals(path) && complaint.message().equals(kept.message()));
        if (!known) { // the paper edition repeats what the screen edition, whose lines are the author's, complained
            // about
            complaints.add(kept);
        }
    }

    private static Options options(Edition edition) {
        return Options.builder()
                .backend(edition.kind().backend())
                .safe(SafeMode.UNSAFE)
                .standalone(true)
                .baseDir(edition.folder().toFile())
                .toFile(edition.folder().resolve(edition.kind().target()).toFile())
                .attributes(attributes(edition))
                .build();
    }

    private static Attributes attributes(Edition edition) {
        AttributesBuilder attributes = Attributes.builder();
        edition.attributes().forEach(attributes::attribute);
        COMMON.forEach(attributes::attribute);
        for (String part : List.of("tests", "generated", "docs")) {
            attributes.attribute(part, edition.folder().resolve(part).toString());
        }
        String theme = edition.folder().resolve("theme").toString();
        return (edition.kind() == Edition.Kind.SCREEN ? screen(attributes, theme) : paper(attributes, theme)).build();
    }

    private static AttributesBuilder screen(AttributesBuilder attributes, String theme) {
        return attributes
                .attribute("stylesheet", "report.css")
                .attribute("stylesdir", theme)
                .attribute("linkcss!", "")
                .attribute("webfonts!", "")
                .attribute("nofooter", "")
                .attribute("docinfo", "shared")
                .attribute("docinfodir", theme)
                .attribute("rouge-css", "class")
                .attribute("toc", "left");
    }

    private static AttributesBuilder paper(AttributesBuilder attributes, String theme) {
        return attributes
                .attribute("pdf-theme", "report")
                .attribute("pdf-themesdir", theme)
                .attribute("pdf-fontsdir", "GEM_FONTS_DIR;uri:classloader:/gems/prawn-icon-3.0.0/data/fonts")
                .attribute("toc", "macro");
    }
}
