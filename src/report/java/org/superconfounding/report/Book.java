package org.superconfounding.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.superconfounding.io.Resources;
import org.superconfounding.io.StrictMapper;
import org.superconfounding.report.figure.Drawing;
import org.superconfounding.report.text.Fragments;
import org.superconfounding.report.text.LicenceTable;

/** The folder that the converter reads: what people wrote, what is generated, and the tests that are quoted. */
record Book(Path folder, List<Source> sources) {
    /** Style sheets and page script. */
    private static final List<String> THEME =
            List.of("report.css", "docinfo.html", "docinfo-header.html", "docinfo-footer.html", "print.css");

    static Book write(ReportInputs inputs, Audit audit, List<Drawing> drawings, Path folder) {
        Path tests = folder.resolve("tests");
        copyTests(inputs, audit, tests);
        List<Source> sources = new ArrayList<>(Source.readAll(inputs.sources(), ""));
        sources.addAll(Source.readAll(inputs.docs(), "docs/"));
        sources.add(LicenceTable.of(inputs.materials()));
        sources.addAll(Fragments.of(audit, drawings, (type, id) -> tagged(tests, type, id)));
        sources.forEach(source -> Folders.write(folder.resolve(source.path()), source.text()));
        THEME.forEach(
                file -> Folders.write(folder.resolve("theme/" + file), Resources.text(Book.class, "theme/" + file)));
        return new Book(folder, List.copyOf(sources));
    }

    private static void copyTests(ReportInputs inputs, Audit audit, Path to) {
        audit.evidence().values().stream()
                .flatMap(evidence -> evidence.tests().stream())
                .map(test -> file(test.type()))
                .distinct()
                .forEach(file -> Folders.copy(inputs.tests().resolve(file), to.resolve(file)));
    }

    private static boolean tagged(Path tests, String type, String id) {
        Path file = tests.resolve(file(type));
        return Files.exists(file) && StrictMapper.text(file).contains("tag::" + id + "[]");
    }

    private static String file(String type) {
        return type.replace('.', '/') + ".java";
    }
}
