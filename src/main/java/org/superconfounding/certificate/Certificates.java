package org.superconfounding.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.superconfounding.io.AtomicFile;
import org.superconfounding.io.Resources;

/** All certificates. Each proves a mathematical statement; one can serve several claims. */
public final class Certificates {
    /** File name of the schema, on the class path and beside the certificates. */
    public static final String SCHEMA = "certificate-1.schema.json";

    private Certificates() {}

    /** All of them, in the order of the subject. */
    public static List<Certificate> all() {
        return Stream.of(
                        LocalBounds.all(),
                        QuantumBounds.all(),
                        Hardy.all(),
                        Interventions.all(),
                        Entanglement.all(),
                        Pairs.all(),
                        CausalModels.all(),
                        PublishedNumbers.all())
                .flatMap(List::stream)
                .toList();
    }

    /** The JSON Schema of certificates. */
    public static String schema() {
        return Resources.text(Certificates.class, SCHEMA);
    }

    /**
     * Writes each certificate into {@code folder} as a file of its name, with the schema and the checker beside them, and nothing that was
     * there before.
     *
     * @param checker the source of {@code CheckCertificates.java}
     */
    public static void write(Path folder, String checker) {
        clear(folder);
        all().forEach(certificate -> AtomicFile.write(folder.resolve(certificate.file()), certificate.json()));
        AtomicFile.write(folder.resolve(SCHEMA), schema());
        AtomicFile.write(folder.resolve("CheckCertificates.java"), checker);
    }

    private static void clear(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> old = Files.newDirectoryStream(folder, "*.json")) {
            for (Path file : old) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot clear " + folder, e);
        }
    }
}
