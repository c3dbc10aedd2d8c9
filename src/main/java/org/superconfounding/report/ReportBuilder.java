package org.superconfounding.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.superconfounding.audit.TestRecord;
import org.superconfounding.hardware.RecordedRuns;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;
import org.superconfounding.report.check.AltTexts;
import org.superconfounding.report.check.Complaints;
import org.superconfounding.report.check.Numerals;
import org.superconfounding.report.check.Page;
import org.superconfounding.report.check.TestIncludes;
import org.superconfounding.report.figure.Circuits;
import org.superconfounding.report.figure.Drawing;
import org.superconfounding.report.figure.Figures;
import org.superconfounding.report.render.Accessibility;
import org.superconfounding.report.render.Edition;
import org.superconfounding.report.render.Renderer;
import org.superconfounding.report.render.Renderer.Complaint;
import org.superconfounding.report.source.FormulaExpansion;
import org.superconfounding.report.source.PaperLayout;
import org.superconfounding.report.source.Source;
import org.superconfounding.report.source.SymbolFont;
import org.superconfounding.report.source.Veil;
import org.superconfounding.report.text.Attributes;
import org.superconfounding.report.text.Fragments;
import org.superconfounding.report.text.LicenceTable;

/** Builds the report: reads, draws, writes the book, converts it, checks it, and only then publishes it. */
public final class ReportBuilder {
    private static final Map<Edition.Kind, List<String>> PUBLISHED = Map.of(
            Edition.Kind.SCREEN, List.of("index.html", "figures", "evidence", "circuits", "certificates"),
            Edition.Kind.PAPER, List.of("superconfounding-audit.pdf"));

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
        requireReplaceable(inputs.output());
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

    /** A folder with anything else in it is somebody's, and stays as it is. */
    private static void requireReplaceable(Path output) {
        List<String> found = Files.exists(output) ? Folders.files(output) : List.of();
        if (!found.isEmpty() && !found.containsAll(List.of("index.html", "claims.json"))) {
            throw new InputException(
                    output.toString(), "--output", "is there and is no report", "Name a folder that may be replaced");
        }
    }

    private void build(Path workshop) throws IOException {
        Audit audit = Audit.read(inputs.ledger(), inputs.evidence(), inputs.sources().resolve("claims"));
        List<Drawing> drawings = Figures.of(audit);
        Path tests = workshop.resolve("tests");
        copyTests(audit, tests);
        FormulaExpansion formulas = new FormulaExpansion();
        List<Source> original = sources(audit, drawings, tests);
        Veil veil = Veil.of(audit);
        List<Source> sources = original.stream()
                .map(veil::over)
                .map(formulas::expand)
                .toList();
        defects.addAll(formulas.defects());
        List<Edition> editions = new ArrayList<>();
        List<Edition.Kind> kinds = inputs.draft() ? List.of(Edition.Kind.SCREEN) : List.of(Edition.Kind.values());
        for (Edition.Kind kind : kinds) {
            Path book = workshop.resolve(kind.name().toLowerCase(Locale.ROOT));
            Folders.copy(tests, book.resolve("tests"));
            formulas.pictures().forEach((path, svg) -> Folders.write(book.resolve(path), svg));
            Theme.write(book.resolve("theme"));
            editions.add(
                    kind == Edition.Kind.SCREEN
                            ? screen(book, sources, drawings, Circuits.of(audit), Attributes.of(audit))
                            : paper(book, sources, drawings, Attributes.of(audit)));
        }
        List<Complaint> complaints = Renderer.render(editions);
        Path page = editions.get(0).folder().resolve(Edition.Kind.SCREEN.target());
        Folders.write(page, Accessibility.improve(StrictMapper.text(page)));
        check(audit, original, complaints);
        Path site = workshop.resolve("site");
        assemble(audit, editions, site);
        checkPage(site.resolve(page.getFileName()), original);
        Files.move(site, inputs.output());
    }

    private Edition screen(
            Path book,
            List<Source> sources,
            List<Drawing> drawings,
            List<Circuits.Named> circuits,
            SortedMap<String, String> attributes) {
        sources.forEach(source -> Folders.write(book.resolve(source.path()), source.text()));
        drawings.forEach(drawing ->
                Folders.write(book.resolve(drawing.path()), drawing.picture().screen()));
        Folders.copy(inputs.evidence().resolve("claims"), book.resolve("evidence/claims"));
        Folders.copy(inputs.evidence().resolve("data"), book.resolve("evidence/data"));
        Folders.copy(inputs.evidence().resolve("certificates"), book.resolve("certificates"));
        circuits.forEach(
                circuit -> Folders.write(book.resolve("circuits/" + circuit.file() + ".qasm"), circuit.qasm()));
        return new Edition(Edition.Kind.SCREEN, book, attributes);
    }

    private static Edition paper(
            Path book, List<Source> sources, List<Drawing> drawings, SortedMap<String, String> attributes) {
        sources.forEach(source -> Folders.write(
                book.resolve(source.path()),
                PaperLayout.of(SymbolFont.mark(source)).text()));
        drawings.forEach(drawing ->
                Folders.write(book.resolve(drawing.path()), drawing.picture().paper()));
        attributes.replaceAll((name, value) -> SymbolFont.markValue(value));
        return new Edition(Edition.Kind.PAPER, book, attributes);
    }

    private List<Source> sources(Audit audit, List<Drawing> drawings, Path tests) {
        List<Source> sources = new ArrayList<>(Source.readAll(inputs.sources(), ""));
        sources.addAll(Source.readAll(inputs.docs(), "docs/"));
        sources.add(LicenceTable.of(inputs.materials()));
        sources.addAll(
                Fragments.of(audit, RecordedRuns.read(inputs.runs()), drawings, (type, id) -> tagged(tests, type, id)));
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

    private static boolean tagged(Path tests, String type, String id) {
        Path file = tests.resolve(type.replace('.', '/') + ".java");
        return Files.exists(file) && StrictMapper.text(file).contains("tag::" + id + "[]");
    }

    private void check(Audit audit, List<Source> sources, List<Complaint> complaints) {
        complaints.forEach(complaint -> defects.add(Complaints.defect(complaint, sources)));
        for (Source source : sources) {
            if (source.name().startsWith(inputs.sources().getFileName() + "/")) {
                defects.addAll(Numerals.check(source));
            }
            defects.addAll(AltTexts.check(source));
            defects.addAll(TestIncludes.check(source, audit));
        }
    }

    private void checkPage(Path page, List<Source> sources) {
        String paper = Edition.Kind.PAPER.target();
        new Page(page, sources)
                .check().stream()
                        .filter(defect -> !(inputs.draft() && defect.problem().contains(paper)))
                        .forEach(defects::add);
        if (!defects.isEmpty()) {
            throw new DefectiveReportException(defects);
        }
    }

    private static void assemble(Audit audit, List<Edition> editions, Path site) throws IOException {
        Files.createDirectories(site);
        for (Edition edition : editions) {
            for (String part : PUBLISHED.get(edition.kind())) {
                if (Files.exists(edition.folder().resolve(part))) {
                    Files.move(edition.folder().resolve(part), site.resolve(part));
                }
            }
        }
        Machines.write(audit, site);
    }
}
