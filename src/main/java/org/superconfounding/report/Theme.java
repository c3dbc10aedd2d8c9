package org.superconfounding.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Style sheet, page script and PDF theme, from the class path. */
final class Theme {
    private static final List<String> FILES =
            List.of("report.css", "docinfo.html", "docinfo-header.html", "docinfo-footer.html", "report-theme.yml");

    private Theme() {}

    static void write(Path folder) {
        FILES.forEach(file -> Folders.write(folder.resolve(file), resource("theme/" + file)));
    }

    /** A text resource of this package. */
    static String resource(String name) {
        try (InputStream stream = Theme.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("resource " + name + " is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name + " cannot be read", e);
        }
    }
}
