package org.superconfounding.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.superconfounding.certificate.Certificates;
import org.superconfounding.io.StrictMapper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the exact certificates, with their checker beside them. */
@Command(
        name = "certificates",
        description = "Writes the exact certificates with their checker and schema.",
        mixinStandardHelpOptions = true)
final class CertificatesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--output", description = "Folder of the certificates (default: ${DEFAULT-VALUE}).")
    private Path output = Path.of("target", "evidence", "certificates");

    @Option(names = "--checker", description = "Source of the checker (default: ${DEFAULT-VALUE}).")
    private Path checker = Path.of("src", "checker", "java", "CheckCertificates.java");

    @Override
    public Integer call() {
        Certificates.write(output, StrictMapper.text(checker));
        spec.commandLine().getOut().println("Certificates: " + output);
        return 0;
    }
}
