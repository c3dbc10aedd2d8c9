package org.superconfounding.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.superconfounding.audit.EvidenceStore;
import org.superconfounding.io.InputException;
import org.superconfounding.io.Resources;
import org.superconfounding.report.check.Numerals;
import org.superconfounding.report.check.Page;
import org.superconfounding.report.figure.Circuits;
import org.superconfounding.report.figure.Drawing;
import org.superconfounding.report.figure.Figures;
import org.superconfounding.report.page.Accessibility;
import org.superconfounding.report.page.Formulas;
import org.superconfounding.report.page.LivePanels;
import org.superconfounding.report.page.Numbering;
import org.superconfounding.report.page.Paper;
import org.superconfounding.report.page.Pictures;
import org.superconfounding.report.page.TestFiles;
import org.superconfounding.report.page.Thinning;
import org.superconfounding.report.page.Withholding;
import org.superconfounding.report.publish.ClaimsDocument;
import org.superconfounding.report.publish.ClaimsSchema;
import org.superconfounding.report.publish.RoCrate;
import org.superconfounding.report.render.Edition;
import org.superconfounding.report.render.Printer;
import org.superconfounding.report.render.Renderer;
import org.superconfounding.report.render.Renderer.Rendering;
import org.superconfounding.report.text.Attributes;

/** Builds the report: reads, draws, writes the book, converts it, checks it, and only then publishes it. */
public final class ReportBuilder {
    private final ReportInputs inputs;
    private final Set<Defect> defects = new TreeSet<>();

    private ReportBuilder(ReportInputs inputs) {
        this.inputs = inputs;
    }

    /** Builds and publishes the report, unless it has defects: then throws a {@link DefectiveReportException} that names them. */
    public static void build(ReportInputs inputs) {
        Path folder = inputs.output().toAbsolutePath().getParent();
        requireReplaceable(inputs.output());
        requireInstrument(inputs);
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
        boolean empty = !Files.exists(output) || Folders.files(output).isEmpty();
        if (!empty && !OldReport.isIn(output)) {
            throw new InputException(
                    output.toString(), "--output", "is there and is no report", "Name a folder that may be replaced");
        }
    }

    private void build(Path workshop) throws IOException {
        Audit audit =
                Audit.read(inputs.ledger(), inputs.evidence(), inputs.sources().resolve("claims"));
        List<Drawing> drawings = Figures.of(audit);
        Book book = Book.write(inputs, audit, drawings, workshop.resolve("book"));
        Path site = workshop.resolve("site");
        Path paper = workshop.resolve("paper");
        copyData(audit, drawings, site);
        drawings.forEach(
                drawing -> drawing.paper().ifPresent(form -> Folders.write(paper.resolve(drawing.path()), form.svg())));
        Withholding withholding = Withholding.of(audit);
        List<Edition> editions = inputs.draft() ? List.of(Edition.DOSSIER) : List.of(Edition.values());
        Rendering rendering = Renderer.render(book.folder(), withholding.from(Attributes.of(audit)), editions);
        Formulas formulas = new Formulas(book.sources());
        rendering.pages().values().forEach(page -> {
            withholding.applyTo(page);
            formulas.draw(page);
            Numbering.number(page);
        });
        defects.addAll(formulas.defects());
        book.sources().stream()
                .filter(source -> source.name().startsWith(inputs.sources().getFileName() + "/"))
                .forEach(source -> defects.addAll(Numerals.check(source)));
        rendering.complaints().stream()
                .filter(complaint -> !withholding.hides(complaint.reference()))
                .forEach(complaint -> defects.add(complaint.defect(book.sources())));
        for (Map.Entry<Edition, Document> rendered : rendering.pages().entrySet()) {
            Edition edition = rendered.getKey();
            Document page = rendered.getValue();
            if (edition.printed()) {
                Paper.prepare(page);
                Folders.write(site.resolve(edition.file()), Printer.print(page, paper));
            } else {
                Pictures.prepare(page, drawings);
                publish(edition, page, site, audit);
            }
        }
        Folders.write(site.resolve("claims.json"), ClaimsDocument.of(audit).json());
        Folders.write(site.resolve(ClaimsSchema.FILE), ClaimsSchema.text());
        Folders.write(site.resolve(RoCrate.FILE), RoCrate.json(site, audit.run()));
        rendering.pages().forEach((edition, page) -> {
            Path folder = edition.printed() ? paper : site;
            defects.addAll(new Page(page, folder.resolve(edition.file()), book.sources()).check());
        });
        if (!defects.isEmpty()) {
            throw new DefectiveReportException(List.copyOf(defects));
        }
        Files.move(site, inputs.output());
    }

    private void copyData(Audit audit, List<Drawing> drawings, Path site) {
        drawings.forEach(drawing -> {
            Folders.write(site.resolve(drawing.path()), drawing.page().svg());
            drawing.phone().ifPresent(phone -> Folders.write(site.resolve(drawing.narrowPath()), phone.svg()));
        });
        Folders.copy(inputs.evidence().resolve("claims"), site.resolve("evidence/claims"));
        Folders.copy(inputs.evidence().resolve("data"), site.resolve("evidence/data"));
        Folders.copy(inputs.certificates(), site.resolve("certificates"));
        Folders.copy(inputs.evidence().resolve(EvidenceStore.RUN), site.resolve(OldReport.RUN));
        Circuits.of(audit)
                .forEach(
                        circuit -> Folders.write(site.resolve("circuits/" + circuit.file() + ".qasm"), circuit.qasm()));
    }

    private void publish(Edition edition, Document page, Path site, Audit audit) throws IOException {
        if (inputs.draft()) { // without the printed editions
            Stream.of(Edition.values()).filter(Edition::printed).forEach(printed -> page.select(
                            "a[href=" + printed.file() + "]")
                    .unwrap());
        }
        Accessibility.improve(page);
        Thinning.thin(page);
        Map<String, String> tests = TestFiles.moveOut(page);
        tests.forEach((path, html) -> Folders.write(site.resolve(path), html));
        if (!tests.isEmpty()) {
            Folders.write(site.resolve(TestFiles.STYLE), Resources.text(ReportBuilder.class, "theme/source.css"));
        }
        addLivePanels(page, site, audit);
        page.outputSettings().prettyPrint(false);
        Folders.write(site.resolve(edition.file()), page.outerHtml() + "\n");
    }

    /** A page without its live panels says so; only a draft may lack them for want of the instrument. */
    private void addLivePanels(Document page, Path site, Audit audit) throws IOException {
        Path file = inputs.instrument();
        if (audit.run().isEmpty()) {
            LivePanels.lack(page, "there is no evidence whose seed they could begin with.");
        } else if (Files.exists(file)) {
            LivePanels.add(page, audit.run().orElseThrow(), audit.ledger());
            Folders.write(site.resolve(LivePanels.INSTRUMENT), LivePanels.file(Files.readString(file)));
        } else {
            LivePanels.lack(page, "this draft was drawn without " + file + ", which mvn verify makes.");
        }
    }

    private static void requireInstrument(ReportInputs inputs) {
        if (!inputs.draft() && !Files.exists(inputs.instrument())) {
            throw new InputException(
                    inputs.instrument().toString(),
                    "--instrument",
                    "is not there, so the page could not rerun the experiments",
                    "Build with mvn verify, which makes it, or draw a --draft");
        }
    }
}
