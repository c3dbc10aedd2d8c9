package org.superconfounding.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What programs read, against the schemas that lie beside it and under the formats' own validators where the machine has them. */
class DataTest {
    private static final Path REPORT = Path.of(System.getProperty("report.dir", "target/report"));

    @Test
    void shouldFitTheSchemaBesideTheClaims() throws IOException {
        assertThat(violations("claims-2.schema.json", REPORT.resolve("claims.json")))
                .isEmpty();
    }

    @Test
    void shouldFitTheSchemaBesideTheCertificates() throws IOException {
        List<Path> certificates = files("certificates", ".json").stream()
                .filter(file -> !file.toString().endsWith(".schema.json"))
                .toList();

        assertThat(certificates).as("certificates that were checked").hasSizeGreaterThan(10);
        for (Path certificate : certificates) {
            assertThat(violations("certificates/certificate-1.schema.json", certificate))
                    .as(certificate.toString())
                    .isEmpty();
        }
    }

    /** {@code csvwvalidate} of the Python package csvw reads each table by its metadata. */
    @Test
    void shouldReadEveryTableByItsMetadata() throws Exception {
        Path tool = tool("csvwvalidate");
        List<Path> tables = files("evidence/data", ".csv");

        assertThat(tables).as("tables that were checked").hasSizeGreaterThan(10);
        for (Path table : tables) {
            Path metadata = table.resolveSibling(table.getFileName() + "-metadata.json");
            assertThat(metadata).exists();
            assertThat(run(tool, metadata.toString())).as(metadata.toString()).isEmpty();
        }
    }

    /** {@code rocrate-validator} of the Python package roc-validator; it asks the network for the format's context. */
    @Test
    void shouldBeACrate() throws Exception {
        Path tool = tool("rocrate-validator");

        String said = run(tool, "--no-interactive", "--disable-color", "validate", "--no-paging", REPORT.toString());

        boolean reached = !said.contains("URLError");
        if (!reached) {
            System.err.println("validate: skipped, since rocrate-validator reached no network");
        }
        assumeTrue(reached, "rocrate-validator needs the network");
        assertThat(said).isEmpty();
    }

    private static List<String> violations(String schema, Path document) throws IOException {
        JsonSchema read = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(REPORT.resolve(schema)));
        return read.validate(Files.readString(document), InputFormat.JSON).stream()
                .map(ValidationMessage::toString)
                .sorted()
                .toList();
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(REPORT.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** A program of this machine; the test is skipped, and says so, where there is none. */
    private static Path tool(String name) {
        Optional<Path> found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty()) {
            System.err.println("validate: skipped, since no " + name + " is on this machine's PATH");
        }
        assumeTrue(found.isPresent(), name + " is not on the PATH");
        return found.orElseThrow();
    }

    /** What the program says if it fails; empty if it succeeds. */
    private static String run(Path tool, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(tool.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? "" : "exit code " + process.exitValue() + ": " + said;
    }
}
