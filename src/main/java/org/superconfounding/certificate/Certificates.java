package org.superconfounding.certificate;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.superconfounding.io.AtomicFile;

/** All certificates. Each proves a mathematical statement; one can serve several claims. */
public final class Certificates {
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

    /** Writes each into {@code folder} as a file of its name. */
    public static void write(Path folder) {
        all().forEach(certificate -> AtomicFile.write(folder.resolve(certificate.file()), certificate.json()));
    }
}
