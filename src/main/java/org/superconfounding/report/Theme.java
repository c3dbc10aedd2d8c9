package org.superconfounding.report;

import java.nio.file.Path;
import java.util.List;
import org.superconfounding.io.Resources;

/** Style sheets and page script. */
final class Theme {
    private static final List<String> FILES =
            List.of("report.css", "docinfo.html", "docinfo-header.html", "docinfo-footer.html", "print.css");

    private Theme() {}

    static void write(Path folder) {
        FILES.forEach(file -> Folders.write(folder.resolve(file), Resources.text(Theme.class, "theme/" + file)));
    }
}
