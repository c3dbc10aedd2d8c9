package org.superconfounding.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.superconfounding.audit.TestRecord;
import org.superconfounding.io.StrictMapper;
import org.superconfounding.report.figure.Drawing;
import org.superconfounding.report.figure.Figures;
import org.superconfounding.report.render.Renderer;
import org.superconfounding.report.render.Renderer.Complaint;
import org.superconfounding.report.source.FormulaExpansion;
import org.superconfounding.report.source.Source;
import org.superconfounding.report.text.Attributes;
import org.superconfounding.report.text.Fragments;

/** Builds the report: reads, draws, writes the book, converts it, checks it, and only then publishes it. */
public final class ReportBuilder {
    private static final List<String> PUBLISHED =
            List.of("index.html", "superconfounding-audit.pdf", "figures", "evidence", "circuits");

    private final ReportInputs inputs;
    private final List<Defect> defects = new ArrayList<>();

    private ReportBuilder(ReportInputs inputs) {
        this.inputs = inputs;
    }

    /**
     * Builds and publishes the report.
     *
     * @throws DefectiveReportException if the report has defects; then nothing is published
     * @throws org.superconfounding.io.InputException if ledger or evidence cannot be read
     */
    public static void build(ReportInputs inputs) {
        Path folder = inputs.output().toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
            Folders.delete(inputs.output());
            Path workshop = Files.createTempDirectory(folder, ".report");
            try {
                new ReportBuilder(inputs).build(workshop);
            } finally {
                Folders.delete(workshop);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void build(Path workshop) throws IOException {
        Path book = workshop.resolve("book");
        Audit audit = Audit.read(inputs.ledger(), inputs.evidence());
        List<Drawing> drawings = Figures.of(audit);
        drawings.forEach(drawing -> Folders.write(book.resolve(drawing.path()), drawing.svg()));
        Folders.copy(inputs.evidence().resolve("claims"), book.resolve("evidence/claims"));
        Folders.copy(inputs.evidence().resolve("data"), book.resolve("evidence/data"));
        Folders.copy(inputs.evidence().resolve("circuits"), book.resolve("circuits"));
        copyTests(audit, book.resolve("tests"));
        Theme.write(book.resolve("theme"));
        List<Source> sources = sources(audit, drawings, book);
        SortedMap<String, String> attributes = Attributes.of(audit);
        writeSources(sources, book);
        complaints(new Renderer(book, attributes).render());
        if (!defects.isEmpty()) {
            throw new DefectiveReportException(defects);
        }
        publish(book, workshop.resolve("site"));
    }

    private List<Source> sources(Audit audit, List<Drawing> drawings, Path book) {
        List<Source> sources = new ArrayList<>(Source.readAll(inputs.sources(), ""));
        sources.addAll(Source.readAll(inputs.docs(), "docs/"));
        sources.addAll(Fragments.of(audit, drawings, (type, id) -> tagged(book, type, id)));
        return sources;
    }

    private void copyTests(Audit audit, Path to) {
        SortedSet<String> types = new TreeSet<>();
        audit.evidence().values().forEach(evidence -> evidence.tests().stream()
                .map(TestRecord::type)
                .forEach(types::add));
        for (String type : types) {
            String file = type.replace('.', '/') + ".java";
            Folders.copy(inputs.tests().resolve(file), to.resolve(file));
        }
    }

    private static boolean tagged(Path book, String type, String id) {
        Path file = book.resolve("tests").resolve(type.replace('.', '/') + ".java");
        return Files.exists(file) && StrictMapper.text(file).contains("tag::" + id + "[]");
    }

    private void writeSources(List<Source> sources, Path book) {
        FormulaExpansion formulas = new FormulaExpansion();
        for (Source source : sources) {
            Folders.write(book.resolve(source.path()), formulas.expand(source).text());
        }
        formulas.pictures().forEach((path, svg) -> Folders.write(book.resolve(path), svg));
        defects.addAll(formulas.defects());
    }

    private void complaints(List<Complaint> complaints) {
        for (Complaint complaint : complaints) {
            defects.add(new Defect(
                    complaint.path().isEmpty() ? "paper/index.adoc" : complaint.path(),
                    complaint.line(),
                    complaint.message()));
        }
    }

    private void publish(Path book, Path site) throws IOException {
        Files.createDirectories(site);
        for (String part : PUBLISHED) {
            if (Files.exists(book.resolve(part))) {
                Files.move(book.resolve(part), site.resolve(part));
            }
        }
        Files.move(site, inputs.output());
    }
}
