package org.superconfounding.report;

import java.nio.file.Path;

/**
 * Where everything is.
 *
 * @param sources folder of the report's AsciiDoc sources
 * @param docs folder of the project's documents, of which the report includes the method
 * @param tests root folder of the test sources
 * @param certificates folder of the certificates with their checker and schema
 * @param materials libraries of the build with their licences
 * @param instrument package {@code live} as JavaScript
 * @param output folder of the finished report; what was there is replaced
 * @param draft whether to leave out the printed editions
 */
public record ReportInputs(
        Path ledger,
        Path evidence,
        Path sources,
        Path docs,
        Path tests,
        Path certificates,
        Path materials,
        Path instrument,
        Path output,
        boolean draft) {}
