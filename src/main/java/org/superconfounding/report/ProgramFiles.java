package org.superconfounding.report;

import java.nio.file.Path;
import java.util.List;
import org.superconfounding.report.publish.ClaimsDocument;
import org.superconfounding.report.publish.ClaimsSchema;
import org.superconfounding.report.publish.RoCrate;

/** Writes what programs read beside the page. */
final class ProgramFiles {
    private ProgramFiles() {}

    /**
     * @throws DefectiveReportException if {@code claims.json} does not fit its own schema
     */
    static void write(Audit audit, Path site) {
        String claims = ClaimsDocument.of(audit).json();
        List<String> violations = ClaimsSchema.violations(claims);
        if (!violations.isEmpty()) {
            throw new DefectiveReportException(violations.stream()
                    .map(violation -> new Defect("claims.json", 0, violation))
                    .toList());
        }
        Folders.write(site.resolve("claims.json"), claims);
        Folders.write(site.resolve(ClaimsSchema.FILE), ClaimsSchema.text());
        Folders.write(site.resolve(RoCrate.FILE), RoCrate.json(site, audit.run()));
    }
}
